/** Tables without ruling lines: rows of short pieces that keep to the same columns. Told by gaps that stay free from row to row. */
import type { CellInput } from '../document-builder.js'
import { innerGaps } from './columns.js'
import { centreOf, lengthOf, median, meet, middle, type Interval, type Row } from './geometry.js'
import { cellWords, type TableBlock } from './tables.js'
import { rowOf } from './rows.js'
import { hasLabel } from './wordings.js'

export interface AlignedTable {
  readonly from: number
  readonly to: number
  readonly table: TableBlock
}

/** Fewer rows or columns may fall into line by chance (two columns also as key and value, or label and text). */
const LEAST_ROWS = 3
const LEAST_GAPS = 2
/** Least width of a gap between columns, and greatest distance of rows, in font sizes. */
const GAP = 0.8
const STEP = 2.6

export function alignedTables(rows: readonly Row[]): AlignedTable[] {
  const found: AlignedTable[] = []
  for (let i = 0; i < rows.length; i++) {
    const table = tableAt(rows, i)
    if (!table) continue
    found.push(table)
    i = table.to
  }
  return found
}

function tableAt(rows: readonly Row[], from: number): AlignedTable | null {
  const first = rows[from]
  let gaps = first ? wideGaps(first) : []
  if (!first || gaps.length < LEAST_GAPS) return null
  let to = from
  for (let i = from + 1; i < rows.length; i++) {
    const row = rows[i]
    const next = row ? freeIn(row, gaps) : []
    if (!row || next.length < gaps.length || row.baseline - (rows[i - 1]?.baseline ?? 0) > STEP * row.size) break
    if (wideGaps(row).length === 0 && !isRest(row, gaps)) break
    gaps = next
    to = i
  }
  const own = rows.slice(from, to + 1)
  if (own.filter((row) => wideGaps(row).length >= LEAST_GAPS).length < LEAST_ROWS) return null
  return { from, to, table: tableOf(own, gaps.map(centreOf)) }
}

const wideGaps = (row: Row): Interval[] => innerGaps(row).filter((gap) => lengthOf(gap) >= GAP * row.size)

/** What each gap still leaves free when this row is set; gaps that it crosses are left out. */
const freeIn = (row: Row, gaps: readonly Interval[]): Interval[] =>
  gaps.flatMap((gap) => {
    const free = [{ from: -Infinity, to: row.x0 }, ...innerGaps(row), { from: row.x1, to: Infinity }]
    const widest = free.map((f) => meet(f, gap)).sort((a, b) => lengthOf(b) - lengthOf(a))[0]
    return widest && lengthOf(widest) >= 0.5 * GAP * row.size ? [widest] : []
  })

/** A row with one piece only carries a cell on; at the left it would be a paragraph. */
const isRest = (row: Row, gaps: readonly Interval[]): boolean =>
  !hasLabel(row.words.map((word) => word.text).join(' ')) && row.x0 >= (gaps[0]?.from ?? 0)

/** A line with nothing in the first column carries the row above on when it fills few cells, or stands closer than rows do. */
function tableOf(rows: readonly Row[], edges: readonly number[]): TableBlock {
  const xs = [-Infinity, ...edges, Infinity]
  const lines = rows.map((row) =>
    xs.slice(1).map((right, c) => row.words.filter((w) => middle(w.box) >= (xs[c] ?? 0) && middle(w.box) < right)),
  )
  const steps = rows.map((row, i) => row.baseline - (rows[i - 1]?.baseline ?? row.baseline))
  const usual = median(steps.filter((_, i) => i > 0 && lines[i]?.[0]?.length !== 0)) ?? 0
  const groups: (typeof lines)[] = []
  lines.forEach((line, i) => {
    const last = groups.at(-1)
    const few = line.filter((words) => words.length > 0).length * 2 < line.length
    if (last && line[0]?.length === 0 && (few || (steps[i] ?? 0) < 0.9 * usual)) last.push(line)
    else groups.push([line])
  })
  const cell = (group: typeof lines, c: number): CellInput => {
    const words = cellWords(
      group.flatMap((line) => (line[c] && line[c].length > 0 ? [rowOf(line[c])] : [])),
      Infinity,
    )
    return { text: words.map((word) => word.text).join(' '), words, column: c }
  }
  return { block: 'table', rows: groups.map((group) => xs.slice(1).map((_, c) => cell(group, c))), xs: edges, size: rows[0]?.size ?? 12 }
}
