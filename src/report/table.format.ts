import Table from 'cli-table3'
import { firstRows } from './collected.js'
import type { Format, Paper } from './format.js'
import type { Head, Lang, Shown, Table as TableOf } from './report.js'

/** For eyes. On a terminal wide columns share the room that is left and break between words; elsewhere only long texts are broken. */
export const tableFormat: Format = {
  name: 'table',
  type: null,
  async *print(answer, paper) {
    const { page, more } = await firstRows(answer.rows, MOST_ROWS)
    if (page.length === 0) yield paper.lang === 'vi' ? 'Không có dòng nào.\n' : 'No rows.\n'
    else
      yield tableOf(typeof answer.table === 'function' ? answer.table(page) : answer.table, page, paper) + (more ? CUT_OFF[paper.lang] : '')
  },
}

function tableOf({ columns: heads, cells: cellsOf }: TableOf, page: readonly object[], paper: Paper): string {
  const all = page.map((row) => cellsOf(row, paper.lang).map(text))
  const titles = heads.map((c) => c.title[paper.lang])
  const kept = fitting(heads, [titles, ...all], paper.width)
  const only = (row: readonly string[]) => kept.map((i) => row[i] ?? '')
  const [head, cells] = [only(titles), all.map(only)]
  const columns = kept.flatMap((i) => heads[i] ?? [])
  const { colWidths, padding } = layout(columns, [head, ...cells], paper.width)
  const flat = cells.every((row) => row.every((cell, i) => cell.length + 2 * padding <= (colWidths[i] ?? 0) && !cell.includes('\n')))
  const table = new Table({
    head: head.map(paper.strong),
    colWidths,
    wordWrap: true,
    style: { head: [], border: [], 'padding-left': padding, 'padding-right': padding },
  })
  for (const row of cells) table.push(row)
  const gone = titles.filter((_, i) => !kept.includes(i))
  return `${flat ? ruledOnce(table.toString()) : table.toString()}\n${gone.length > 0 ? leftOut(gone, paper.lang) : ''}`
}

/** More than that nobody reads in a terminal, and the table library cannot lay out. */
const MOST_ROWS = 10_000

const CUT_OFF: Readonly<Record<Lang, string>> = {
  vi: '(Còn nữa; xem đủ bằng --format csv hoặc json.)\n',
  en: '(There is more; --format csv or json has all.)\n',
}

/** Said, so that nobody takes a narrow table for the whole answer. */
const leftOut = (titles: readonly string[], lang: Lang): string =>
  lang === 'vi'
    ? `(Bỏ bớt cột cho vừa: ${titles.join(', ')}; đủ ở --format csv.)\n`
    : `(Left out to fit: ${titles.join(', ')}; --format csv has them.)\n`

/** Indexes of the columns that find room: spare ones are left out one by one until the rest fits. */
function fitting(columns: readonly Head[], rows: readonly (readonly string[])[], width: number | null): number[] {
  let kept = columns.map((_, i) => i)
  if (width === null) return kept
  const least = columns.map((c, i) => (c.wide ? Math.min(NARROWEST, longest(rows, i)) : longest(rows, i)))
  const need = (): number => sum(kept.map((i) => least[i] ?? 0)) + kept.length + 1
  const spare = kept.filter((i) => columns[i]?.spare !== undefined)
  spare.sort((a, b) => (columns[a]?.spare ?? 0) - (columns[b]?.spare ?? 0))
  for (const next of spare) if (need() > width) kept = kept.filter((i) => i !== next)
  return kept
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
function layout(columns: readonly Head[], rows: readonly (readonly string[])[], width: number | null): Layout {
  const wide = columns.map((c) => c.wide ?? false)
  const natural = wide.map((_, i) => longest(rows, i))
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

/** Row by row: there may be more rows than a call takes arguments. */
const longest = (rows: readonly (readonly string[])[], column: number): number =>
  rows.reduce((most, row) => Math.max(most, longestLine(row[column] ?? '')), 0)
const longestLine = (cell: string): number => Math.max(...cell.split('\n').map((line) => line.length))
const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)
