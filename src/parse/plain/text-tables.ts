/** Tables written in plain text: Markdown, cells parted by " | ", or cells parted by tabs. Empty cells are kept. */
import type { CellInput } from '../document-builder.js'

/** Over a line whose runs of blanks are one blank. */
const SEPARATOR = /^ ?\|? ?:?-{2,}:? ?(\| ?:?-{2,}:? ?)*\|? ?$/

/** How many of the lines, from `from` on, make one table; 0 when there is none. */
export function tableLength(lines: readonly string[], from: number): number {
  const piped = runLength(lines, from, (line) => pipeCells(line) !== null || isSeparator(line))
  if (piped >= 2 && hasPairOfEqualRows(lines.slice(from, from + piped))) return piped
  const tabs = tabCount(lines[from] ?? '')
  if (tabs < 2) return 0
  const tabbed = runLength(lines, from, (line) => tabCount(line) === tabs)
  return tabbed >= 2 ? tabbed : 0
}

/** The rows of lines that `tableLength` found to be a table. */
export function tableRows(lines: readonly string[]): CellInput[][] {
  const piped = lines.some((line) => pipeCells(line) !== null)
  const rows = lines.filter((line) => !isSeparator(line))
  if (!piped) return rows.map((line) => line.split('\t').map(cell))
  const framed = rows.every((line) => /^\s*\|.*\|\s*$/.test(line))
  return rows.map((line) => (pipeCells(framed ? line.trim().slice(1, -1) : line, framed) ?? [line]).map(cell))
}

const cell = (text: string): CellInput => ({ text: text.replace(/\\\|/g, '|').trim() })
const isSeparator = (line: string): boolean => line.includes('|') && SEPARATOR.test(line.replace(/\s+/g, ' '))
const tabCount = (line: string): number => (/^\t*\S.*\t/.test(line) ? line.split('\t').length - 1 : 0)

function runLength(lines: readonly string[], from: number, belongs: (line: string) => boolean): number {
  let to = from
  while (to < lines.length && belongs(lines[to] ?? '')) to++
  return to - from
}

/** Cells parted by bars with blanks around ("a | b"); inside a Markdown frame the blanks may be missing. */
function pipeCells(line: string, framed = false): string[] | null {
  const loose = framed || /^\s*\|.*\|\s*$/.test(line)
  const cells = ` ${line} `.split(loose ? /(?<!\\)\|/ : /(?<=\s)(?<!\\)\|(?=\s)/)
  return cells.length >= 2 ? cells : null
}

function hasPairOfEqualRows(lines: readonly string[]): boolean {
  const widths = lines.filter((line) => !isSeparator(line)).map((line) => pipeCells(line)?.length ?? 0)
  if (widths.length < 2) return lines.some(isSeparator)
  return widths.some((width, i) => widths.indexOf(width) !== i)
}
