import Table from 'cli-table3'
import type { Format } from './format.js'
import type { Answer, Shown } from './report.js'

/** For eyes. On a terminal wide columns share the room that is left and break between words; elsewhere only long texts are broken. */
export const tableFormat: Format = {
  name: 'table',
  print: (answer, paper) => {
    const cells = answer.cells(paper.lang).map((row) => row.map(text))
    const heads = answer.columns.map((c) => c.title[paper.lang])
    if (cells.length === 0) return paper.lang === 'vi' ? 'Không có dòng nào.\n' : 'No rows.\n'
    const { colWidths, padding } = layout(answer, [heads, ...cells], paper.width)
    const flat = cells.every((row) => row.every((cell, i) => cell.length + 2 * padding <= (colWidths[i] ?? 0) && !cell.includes('\n')))
    const table = new Table({
      head: heads.map(paper.strong),
      colWidths,
      wordWrap: true,
      style: { head: [], border: [], 'padding-left': padding, 'padding-right': padding },
    })
    table.push(...cells)
    return `${flat ? ruledOnce(table.toString()) : table.toString()}\n`
  },
}

/** Lines between rows help only where a row is taller than one line: of the others the one under the heads stays. */
const ruledOnce = (table: string): string => {
  const lines = table.split('\n')
  const first = lines.findIndex((line) => line.startsWith('├'))
  return lines.filter((line, i) => i === first || !line.startsWith('├')).join('\n')
}

const text = (cell: Shown): string => (cell === null ? '' : String(cell).replace(/\s*\n\s*/g, '\n'))

/** Widest text column where no terminal sets a limit. */
const WIDE_ALONE = 48
const NARROWEST = 10

interface Layout {
  readonly colWidths: number[]
  readonly padding: number
}

/** A matrix of twenty columns gives up its blanks before it gives up a terminal's width. */
function layout(answer: Answer, rows: readonly (readonly string[])[], width: number | null): Layout {
  const wide = answer.columns.map((c) => c.wide)
  const natural = wide.map((_, i) => Math.max(...rows.map((row) => longestLine(row[i] ?? ''))))
  const padded = (padding: number) => natural.map((w, i) => (wide[i] ? Math.min(w, WIDE_ALONE) : w) + 2 * padding)
  if (width === null) return { colWidths: padded(1), padding: 1 }
  const borders = wide.length + 1
  const fixed = (widths: readonly number[]) => sum(widths.filter((_, i) => !wide[i])) + borders
  const padding = fixed(padded(1)) + NARROWEST * wide.filter(Boolean).length > width ? 0 : 1
  const widths = padded(padding)
  return { colWidths: shrink(widths, wide, width - fixed(widths)), padding }
}

/** Takes from the widest text column first, so that short texts stay whole. */
function shrink(widths: readonly number[], wide: readonly boolean[], room: number): number[] {
  const out = [...widths]
  const texts = out.map((_, i) => i).filter((i) => wide[i])
  while (sum(texts.map((i) => out[i] ?? 0)) > room) {
    const widest = texts.reduce((best, i) => ((out[i] ?? 0) > (out[best] ?? 0) ? i : best), texts[0] ?? 0)
    if ((out[widest] ?? 0) <= NARROWEST) break
    out[widest] = (out[widest] ?? 0) - 1
  }
  return out
}

const longestLine = (cell: string): number => Math.max(...cell.split('\n').map((line) => line.length))
const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)
