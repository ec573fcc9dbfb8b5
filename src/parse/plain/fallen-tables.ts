/**
 * A table that a converter let fall apart: one cell a line, heads first, then row after row, each row beginning with its ordinal.
 * Only where the heads begin with "STT" and the ordinals count 1, 2, 3 in even steps is it put together again.
 */
import type { CellInput } from '../document-builder.js'

export interface FallenTable {
  readonly rows: readonly (readonly CellInput[])[]
  /** Lines that it takes, blank ones among them. */
  readonly lines: number
}

const ORDINAL_HEAD = /^(?:s\.?tt|số tt|tt|số thứ tự)\.?$/iu
const COLUMNS = { least: 3, most: 9 }
/** Rows are looked for so many lines on. */
const REACH = 600
/** A cell of a head is short, and no sentence. */
const HEAD_CELL = /^.{1,70}$/su

interface Cell {
  readonly text: string
  readonly line: number
}

export function fallenTable(lines: readonly string[], from: number): FallenTable | null {
  if (!ORDINAL_HEAD.test((lines[from] ?? '').trim())) return null
  const cells = cellsFrom(lines, from)
  const columns = cells.findIndex((c) => isOrdinal(c, 1))
  const heads = cells.slice(0, columns)
  if (columns < COLUMNS.least || columns > COLUMNS.most || !heads.every((c) => HEAD_CELL.test(c.text) && !/[.;:]$/.test(c.text)))
    return null
  const row = (n: number): readonly Cell[] => cells.slice(columns * n, columns * (n + 1))
  const close = isClose(row(1))
  let rows = 0
  while (isOrdinal(row(rows + 1)[0], rows + 1) && isRow(row(rows + 1), columns, close)) rows++
  if (rows < 2) return null
  const used = cells.slice(0, columns * (rows + 1))
  const table = Array.from({ length: rows + 1 }, (_, r) => used.slice(r * columns, (r + 1) * columns).map(({ text }) => ({ text })))
  return { rows: table, lines: (used.at(-1)?.line ?? from) - from + 1 }
}

/** No line between its cells is blank. */
const isClose = (row: readonly Cell[]): boolean => row.every((c, i) => i === 0 || c.line === (row[i - 1]?.line ?? 0) + 1)

/** A row that lacks a cell would take the paragraph behind it for one. */
const isRow = (row: readonly Cell[], columns: number, close: boolean): boolean =>
  row.length === columns && (close ? isClose(row) : !/[.:;]$|^.{160,}$/s.test(row.at(-1)?.text ?? ''))

const cellsFrom = (lines: readonly string[], from: number): Cell[] =>
  lines.slice(from, from + REACH).flatMap((text, i) => (text.trim() === '' ? [] : [{ text: text.trim(), line: from + i }]))

const isOrdinal = (cell: Cell | undefined, n: number): boolean =>
  cell !== undefined && /^0*\d{1,3}[.)]?$/.test(cell.text) && Number.parseInt(cell.text, 10) === n
