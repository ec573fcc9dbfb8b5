/** The book for other programs: a workbook, CSV, an edXML header for each letter. Of the numbers or days that the page shows. */
import JSZip from 'jszip'
import { collected } from '../../model/collect.js'
import type { RegisterEntry } from '../../model/register.js'
import { loadReference } from '../../pipeline/load-reference.js'
import { batches } from '../../report/batches.js'
import { limited } from '../../report/collected.js'
import { csvFormat } from '../../report/csv.format.js'
import { bookColumns, shownColumns } from '../../report/register/columns.js'
import { edxmlOf } from '../../report/register/edxml.js'
import { workbookOf } from '../../report/register/workbook.js'
import { entriesShown } from '../../report/register.report.js'
import { tableOf } from '../../report/report.js'
import type { Asked } from '../asked.js'
import type { Download } from '../section.js'
import { BOOK } from './addresses.js'
import { bookAsked, type BookAsked } from './book-page.js'

/** A year's book of a large office; a workbook or a packed file is made whole. */
const MOST = 20_000

async function asking(asked: Asked): Promise<{ readonly book: BookAsked; readonly entries: AsyncIterable<RegisterEntry> }> {
  const book = await bookAsked(asked)
  const from = asked.query('so') === null ? 1 : book.from
  return { book, entries: limited(asked.view.registerEntries(book.days === null ? { year: book.year, from } : { days: book.days }), MOST) }
}

const nameOf = ({ year }: BookAsked, end: string): string => `so-van-ban-den-${year}.${end}`

const xlsx: Download = {
  path: `${BOOK}/xlsx`,
  async send(asked) {
    const { book, entries } = await asking(asked)
    const rows = (await collected(entriesShown(asked.view, entries))).map(({ row }) => row)
    const cover = await asked.desk.store.register.cover(book.year)
    return { name: nameOf(book, 'xlsx'), type: XLSX, body: await workbookOf({ year: book.year, cover, rows }) }
  },
}
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const csv: Download = {
  path: `${BOOK}/csv`,
  async send(asked) {
    const { book, entries } = await asking(asked)
    const answer = { rows: rowsOf(asked, entries), table: tableOf(bookColumns) }
    const body = csvFormat.print(answer, { lang: asked.lang, width: null, strong: (text) => text })
    return { name: nameOf(book, 'csv'), type: 'text/csv; charset=utf-8', body }
  },
}

async function* rowsOf({ view }: Asked, entries: AsyncIterable<RegisterEntry>) {
  for await (const { row } of entriesShown(view, entries)) yield row
}

/** One file for each number that is not crossed out, packed together. */
const edxml: Download = {
  path: `${BOOK}/edxml`,
  async send(asked) {
    const { book, entries } = await asking(asked)
    const zip = new JSZip()
    // The same book gives the same bytes.
    const date = new Date(Date.UTC(book.year, 0, 1))
    for await (const { name, text } of headers(asked, entries)) zip.file(name, text, { date })
    return {
      name: nameOf(book, 'edxml.zip'),
      type: 'application/zip',
      body: await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }),
    }
  },
}

async function* headers(
  { view }: Asked,
  entries: AsyncIterable<RegisterEntry>,
): AsyncGenerator<{ readonly name: string; readonly text: string }> {
  const { documentTypes } = loadReference()
  for await (const batch of batches(entries)) {
    const ids = batch.flatMap(({ letters }) => letters.slice(0, 1))
    const [rows, records] = await Promise.all([view.lettersById(ids), view.known(ids)])
    for (const entry of batch.filter((e) => !e.cancelled)) {
      const [id] = entry.letters
      const record = records.find((l) => l.id === id)?.record ?? null
      const family = record?.type == null ? null : (documentTypes.byName(record.type)?.family ?? null)
      const kind = family === 'norm' ? 1 : family === 'administrative' ? 2 : null
      const shown = shownColumns(entry, rows.find((l) => l.id === id) ?? null)
      yield { name: `${entry.year}-${String(entry.no).padStart(5, '0')}.edxml`, text: edxmlOf({ entry, shown, record, kind }) }
    }
  }
}

export const downloads: readonly Download[] = [xlsx, csv, edxml]
