/** Words in a grid → rows of cells; parts of one table on following pages → one table. */
import type { CellInput, WordInput } from '../document-builder.js'
import { hullBox, middle, type PlacedWord, type Row } from './geometry.js'
import { sameColumns, type Grid, type GridCell } from './lattice.js'
import { rowsOf } from './rows.js'
import { isOneSyllable } from './syllable.js'

export interface TableBlock {
  readonly block: 'table'
  readonly rows: readonly (readonly CellInput[])[]
  /** Edges of the columns, to know the same table again on the next page. */
  readonly xs: readonly number[]
  /** Font size, to judge how narrow a column is. */
  readonly size: number
}

export function tableOf(grid: Grid, words: readonly PlacedWord[]): TableBlock {
  const rows: CellInput[][] = grid.ys.slice(1).map(() => [])
  for (const cell of grid.cells)
    rows[cell.row]?.push(
      cellInput(
        cell,
        words.filter((word) => inside(cell, word)),
      ),
    )
  return { block: 'table', rows: rows.filter((row) => row.length > 0), xs: grid.xs, size: words[0]?.size ?? 12 }
}

export const inside = (area: { x0: number; x1: number; y0: number; y1: number }, word: PlacedWord): boolean => {
  const [x, y] = [middle(word.box), (word.box.y0 + word.box.y1) / 2]
  return x >= area.x0 && x < area.x1 && y >= area.y0 && y < area.y1
}

function cellInput(cell: GridCell, words: readonly PlacedWord[]): CellInput {
  const read = cellWords(rowsOf(words), cell.x1 - cell.x0)
  return { text: read.map((w) => w.text).join(' '), words: read, column: cell.column, columns: cell.columns, rows: cell.rows }
}

/** The words of a cell, line after line; where a narrow column cuts words apart ("C / hiề / ng") they are put together again. */
export const cellWords = (lines: readonly Row[], width: number): WordInput[] =>
  lines.reduce<WordInput[]>((words, line) => {
    return joinWords(words, line.words, width / line.size)
  }, [])

/** `room` = width of the column over font size. */
function joinWords(above: readonly WordInput[], below: readonly WordInput[], room: number): WordInput[] {
  const [last, first] = [above.at(-1), below[0]]
  if (!last || !first || !cutHere(last.text, first.text, room)) return [...above, ...below]
  return [...above.slice(0, -1), put(last, first), ...below.slice(1)]
}

const put = (left: WordInput, right: WordInput): WordInput => ({
  text: left.text + right.text,
  box: left.box && right.box ? hullBox([left.box, right.box]) : left.box,
  confidence: Math.min(left.confidence, right.confidence),
})

/** A number goes on after a hyphen at the line's end anywhere; words and figures are cut only in columns too narrow for them. */
function cutHere(left: string, right: string, room: number): boolean {
  if (/[\p{L}\p{N}][-–/]$/u.test(left) && /^[\p{L}\p{N}]/u.test(right)) return true
  if (room > NARROW) return false
  return FIGURES.test(left) && FIGURES.test(right) ? true : isOneSyllable(left, right)
}

const FIGURES = /^[\d/.,%]+$/

/** Column width over font size: less has no room for a syllable of six letters. */
const NARROW = 3.4

/** Joins `next` to `table` when it goes on there: same columns; a repeated head row is dropped, a row cut in two is made whole. */
export function joinTables(table: TableBlock, next: TableBlock): TableBlock | null {
  if (!sameColumns(table.xs, next.xs)) return null
  const repeated = next.rows.length > 1 && sameTexts(table.rows[0], next.rows[0])
  const [first, ...rest] = repeated ? next.rows.slice(1) : next.rows
  const last = table.rows.at(-1)
  if (first && last && cutRow(table.rows, last, first)) {
    return { ...table, rows: [...table.rows.slice(0, -1), joinRows(table, last, first), ...rest] }
  }
  return { ...table, rows: [...table.rows, ...(first ? [first] : []), ...rest] }
}

const sameTexts = (a: readonly CellInput[] | undefined, b: readonly CellInput[] | undefined): boolean =>
  a !== undefined && b !== undefined && a.length === b.length && a.every((cell, i) => cell.text === b[i]?.text)

/** The rest of a row that the page's end cut: no entry in the first column (where every row has one), and nothing where the row had nothing. */
function cutRow(rows: readonly (readonly CellInput[])[], last: readonly CellInput[], first: readonly CellInput[]): boolean {
  if (first.length !== last.length || first[0]?.text !== '') return false
  return rows.every((row) => row[0]?.text !== '') && first.every((cell, i) => cell.text === '' || last[i]?.text !== '')
}

const joinRows = (table: TableBlock, last: readonly CellInput[], first: readonly CellInput[]): CellInput[] =>
  last.map((cell, i) => {
    const more = first[i]
    if (!more || more.text === '') return cell
    const column = cell.column ?? i
    const width = (table.xs[column + (cell.columns ?? 1)] ?? 0) - (table.xs[column] ?? 0)
    const words = joinWords(cell.words ?? [], more.words ?? [], width / table.size)
    return { ...cell, text: words.map((word) => word.text).join(' '), words }
  })
