/** Words in a grid → rows of cells; parts of one table on following pages → one table. */
import type { CellInput, WordInput } from '../document-builder.js'
import { hullBox, middle, type PlacedWord, type Row } from './geometry.js'
import type { Grid, GridCell } from './lattice.js'
import { rowsOf } from './rows.js'
import { isSyllable, isSyllableStart } from './syllable.js'

export interface TableBlock {
  readonly block: 'table'
  readonly rows: readonly (readonly CellInput[])[]
  /** Edges of the columns, to know the same table again on the next page. */
  readonly xs: readonly number[]
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
  return { block: 'table', rows: rows.filter((row) => row.length > 0), xs: grid.xs }
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
export function cellWords(lines: readonly Row[], width: number): WordInput[] {
  const out: WordInput[] = []
  let opening = true
  for (const line of lines) {
    const [first, ...rest] = line.words.map((w) => ({ text: w.text, box: w.box, confidence: 1 }))
    if (!first) continue
    const last = out.at(-1)
    if (last && !opening && cutHere(last.text, first.text, line, width)) out[out.length - 1] = put(last, first)
    else out.push(first)
    out.push(...rest)
    opening = false
  }
  return out
}

const put = (left: WordInput, right: WordInput): WordInput => ({
  text: left.text + right.text,
  box: left.box && right.box ? hullBox([left.box, right.box]) : left.box,
  confidence: 1,
})

/**
 * Words are cut only in columns too narrow for them. Then spelling decides: figures go on as figures; letters go on while together
 * they make (the beginning of) one Vietnamese syllable, and one of the two alone is none.
 */
function cutHere(left: string, right: string, line: Row, width: number): boolean {
  if (!narrow(width, line.size)) return false
  if (/^\d+$/.test(left) && /^\d+$/.test(right)) return true
  if (/\p{Ll}$/u.test(left) && /^\p{Lu}/u.test(right)) return false
  return isSyllableStart(left + right) && !(isSyllable(left) && isSyllable(right))
}

/** Too narrow for a syllable of six letters. */
const narrow = (width: number, size: number): boolean => width < size * 3.4

/** Joins `next` to `table` when it goes on there: same columns; a repeated head row is dropped, a row cut in two is made whole. */
export function joinTables(table: TableBlock, next: TableBlock): TableBlock | null {
  if (!sameColumns(table.xs, next.xs)) return null
  const repeated = next.rows.length > 1 && sameTexts(table.rows[0], next.rows[0])
  const [first, ...rest] = repeated ? next.rows.slice(1) : next.rows
  const last = table.rows.at(-1)
  if (first && last && cutRow(table.rows, last, first)) {
    return { ...table, rows: [...table.rows.slice(0, -1), joinRows(last, first), ...rest] }
  }
  return { ...table, rows: [...table.rows, ...(first ? [first] : []), ...rest] }
}

const sameColumns = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((x, i) => Math.abs(x - (b[i] ?? 0)) <= 4)

const sameTexts = (a: readonly CellInput[] | undefined, b: readonly CellInput[] | undefined): boolean =>
  a !== undefined && b !== undefined && a.length === b.length && a.every((cell, i) => cell.text === b[i]?.text)

/** The rest of a row that the page's end cut: no entry in the first column (where every row has one), and nothing where the row had nothing. */
function cutRow(rows: readonly (readonly CellInput[])[], last: readonly CellInput[], first: readonly CellInput[]): boolean {
  if (first.length !== last.length || first[0]?.text !== '') return false
  return rows.every((row) => row[0]?.text !== '') && first.every((cell, i) => cell.text === '' || last[i]?.text !== '')
}

const joinRows = (last: readonly CellInput[], first: readonly CellInput[]): CellInput[] =>
  last.map((cell, i) => {
    const more = first[i]
    if (!more || more.text === '') return cell
    const words = [...(cell.words ?? []), ...(more.words ?? [])]
    return { ...cell, text: `${cell.text} ${more.text}`, words }
  })
