/** Lines to paragraphs and tables. */
import type { BlockInput } from '../document-builder.js'
import { isLabelled } from '../flow/labels.js'
import { fallenTable } from './fallen-tables.js'
import { wrapsOn, wrapWidth } from './hard-wrap.js'
import { tableLength, tableRows } from './text-tables.js'

export function paragraphsAndTables(lines: readonly string[]): BlockInput[] {
  const width = wrapWidth(runsOf(lines))
  const blocks: BlockInput[] = []
  let paragraph: string[] = []
  const close = (): void => {
    if (paragraph.length > 0) blocks.push({ block: 'paragraph', lines: paragraph })
    paragraph = []
  }
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    const rows = tableLength(lines, i)
    const fallen = rows > 0 ? null : fallenTable(lines, i)
    if (fallen) {
      close()
      blocks.push({ block: 'table', rows: fallen.rows })
      i += fallen.lines - 1
    } else if (rows > 0) {
      close()
      blocks.push({ block: 'table', rows: tableRows(lines.slice(i, i + rows)) })
      i += rows - 1
    } else if (line.trim() === '') close()
    else {
      if (paragraph.length > 0 && !carriesOn(paragraph.at(-1) ?? '', line, width)) close()
      paragraph.push(line)
    }
  }
  close()
  return blocks
}

/** In a file broken at a width its mechanical breaks; elsewhere every line is a paragraph, but one that begins in mid-sentence. */
function carriesOn(line: string, next: string, width: number | null): boolean {
  if (width !== null && wrapsOn(line, next, width)) return true
  const begun = line.trim()
  return (
    /^\s*\p{Ll}/u.test(next) &&
    !isLabelled(next) &&
    !/^\s*v\/v/i.test(next) &&
    begun.length > 30 &&
    /\p{Ll}/u.test(begun) &&
    !/[.;:!?]$/.test(begun)
  )
}

/** Runs of lines without a blank line between. */
function runsOf(lines: readonly string[]): string[][] {
  const runs: string[][] = [[]]
  for (const line of lines) {
    if (line.trim() === '') runs.push([])
    else runs.at(-1)?.push(line)
  }
  return runs.filter((run) => run.length > 0)
}
