import { firstRows } from './collected.js'
import type { Format } from './format.js'
import type { Answer, Lang, Shown, Table } from './report.js'
import type { Book } from './xlsx/book.js'
import { writeBook } from './xlsx/write-book.js'

/** For Excel and LibreOffice: a report's own workbook where it has one (the matrix), else its columns under a head that stays in sight. */
export const xlsxFormat: Format = {
  name: 'xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  binary: true,
  async *print(answer, { lang }) {
    const { page, more } = await firstRows(answer.rows, MOST_ROWS)
    yield await writeBook(answer.book?.(page, lang) ?? bookOf(answer, page, { lang, more }))
  },
}

/** A workbook is made in memory; a table of more rows is read as CSV. */
const MOST_ROWS = 100_000

const CUT_OFF: Readonly<Record<Lang, string>> = {
  vi: `Còn nữa: đây là ${MOST_ROWS} dòng đầu; xem đủ bằng csv hoặc json.`,
  en: `There is more: these are the first ${MOST_ROWS} rows; csv or json has all.`,
}

function bookOf({ table }: Answer, page: readonly object[], { lang, more }: { readonly lang: Lang; readonly more: boolean }): Book {
  const { columns, cells }: Table = typeof table === 'function' ? table(page) : table
  const head = columns.map((c) => ({ value: c.title[lang], bold: true, wrap: true, ground: 'head' as const }))
  const rows = page.map((row) => cells(row, lang).map((value, i) => (columns[i]?.wide === true ? { value, wrap: true } : value)))
  const name = { vi: 'Bảng', en: 'Table' }[lang]
  const widths = columns.map((c, i) => widthOf(c.wide === true ? WIDE : NARROW, c.title[lang], page.slice(0, SEEN).map((row) => cells(row, lang)[i]))) // prettier-ignore
  return { sheets: [{ name, rows: [head, ...rows, ...(more ? [[CUT_OFF[lang]]] : [])], frozen: { rows: 1, columns: 1 }, widths }] }
}

const [NARROW, WIDE, SEEN] = [24, 60, 200]

/** As wide as what stands in it, within bounds. */
const widthOf = (most: number, title: string, shown: readonly (Shown | undefined)[]): number =>
  Math.min(most, Math.max(6, title.length + 2, ...shown.map((v) => String(v ?? '').length + 2)))
