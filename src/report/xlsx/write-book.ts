/**
 * A workbook's bytes. Text stays text: no cell is ever a formula, and one that begins like one is kept from becoming one when somebody edits it (format "@").
 * Same book, same bytes: the archive carries no time.
 */
import type { CellObject, Image, Row, SheetData, Sheet as SheetToWrite } from 'write-excel-file/node'
import { beginsFormula } from '../formula.js'
import type { Book, Cell, Sheet, StyledCell } from './book.js'
import { withoutTimes } from './without-times.js'

export async function writeBook({ sheets }: Book): Promise<Uint8Array> {
  // Asked for only by whoever writes one: it takes its time to load.
  const { default: write } = await import('write-excel-file/node')
  const names = new Set<string>()
  return withoutTimes(await write(sheets.map((s) => sheetOf(s, names))).toBuffer())
}

function sheetOf({ name, rows, frozen, widths }: Sheet, names: Set<string>): SheetToWrite<Image['content']> {
  return {
    ...{ sheet: sheetName(name, names), data: dataOf(rows), orientation: 'landscape', dateFormat: DAY },
    ...{ stickyRowsCount: frozen.rows, stickyColumnsCount: frozen.columns },
    columns: widths.map((width) => ({ width })),
  }
}

const dataOf = (rows: readonly (readonly Cell[])[]): SheetData => rows.map((row): Row => row.map(cellOf))

function cellOf(cell: Cell): CellObject | null {
  const { value, bold, align, wrap, decimals, columns, rows, ground }: StyledCell =
    typeof cell === 'object' && cell !== null ? cell : { value: cell }
  if (value === null && ground === undefined && columns === undefined && rows === undefined) return null
  return {
    ...valueOf(value),
    ...(decimals === true ? { format: '#,##0.00' } : {}),
    ...(bold === true ? { fontWeight: 'bold' as const } : {}),
    ...(align === undefined ? {} : { align }),
    ...(wrap === true ? { wrap } : {}),
    ...(columns === undefined ? {} : { columnSpan: columns }),
    ...(rows === undefined ? {} : { rowSpan: rows }),
    ...(ground === undefined ? {} : { backgroundColor: GROUNDS[ground], borderStyle: 'thin' as const, borderColor: '#bfbfbf' }),
    alignVertical: ground === 'head' ? ('center' as const) : ('top' as const),
  }
}

const GROUNDS = { head: '#e8eef7', foot: '#f3f1ea' } as const
const DAY = 'dd/mm/yyyy'

/** A day as we print it ("15/03/2024") is a day to Excel too: it sorts and filters as one. */
function valueOf(value: StyledCell['value']): Pick<CellObject, 'value' | 'type' | 'format'> {
  if (value === null || value === '') return {}
  if (typeof value === 'number') return { type: Number, value }
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(value) ?? []
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  if (Number(year) >= FIRST_YEAR && time.getUTCDate() === Number(day)) return { type: Date, value: time, format: DAY }
  return { type: String, value: textOf(value), ...(beginsFormula(value) ? { format: '@' } : {}) }
}

/** Excel counts days from 1900, with a slip in its first two months. */
const FIRST_YEAR = 1901

/** What Excel takes: so many signs in a cell, none of those that XML cannot hold, none that turn the direction of writing: a box stands in their place. */
const textOf = (text: string): string =>
  text
    .slice(0, MOST)
    .replace(UNSEEN, BOX)
    .replace(/\p{Cs}/gu, BOX)
const MOST = 32_000
const BOX = '\u25A1'
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/g

/** Excel takes 31 signs, and none of []/\:*?; two sheets never bear one name. */
function sheetName(wanted: string, taken: Set<string>): string {
  const plain = textOf(wanted).replace(/[[\]/\\:*?']/g, ' ').trim().slice(0, 28) || 'Trang' // prettier-ignore
  const names = [plain, ...Array.from({ length: 99 }, (_, i) => `${plain.slice(0, 26)} ${i + 2}`)]
  const name = names.find((n) => !taken.has(n.toLowerCase())) ?? plain
  taken.add(name.toLowerCase())
  return name
}
