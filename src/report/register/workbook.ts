/** The register as a workbook: A4 landscape, the heads of Phụ lục IV on each page, days as days, everything else as text that no program takes for a formula. */
import type { Stream } from 'node:stream'
import writeExcelFile, { type Feature, type CellObject, type Row, type SheetData } from 'write-excel-file/node'
import type { BookCover } from '../../model/register.js'
import { isFullDay } from '../../model/calendar.js'
import { showDay } from '../show.js'
import type { BookRow } from './columns.js'
import { PRINTED_HEADS } from './printed.js'

export interface BookToWrite {
  readonly year: number
  readonly cover: BookCover | null
  readonly rows: readonly BookRow[]
}

/** In characters; together the width of A4 landscape. */
const WIDTHS = [11, 7, 19, 17, 11, 42, 18, 11, 10, 26]

export async function workbookOf({ year, cover, rows }: BookToWrite): Promise<Uint8Array> {
  const data: SheetData = [
    [title([cover?.parent, cover?.office].filter(Boolean).join(' · '))],
    [title(`SỔ ĐĂNG KÝ VĂN BẢN ĐẾN NĂM ${year}`, 'bold')],
    PRINTED_HEADS.map((head) => ({ ...CELL, value: head, fontWeight: 'bold', align: 'center', alignVertical: 'center' })),
    PRINTED_HEADS.map((_, i) => ({ ...CELL, value: `(${i + 1})`, align: 'center', fontStyle: 'italic' })),
    ...rows.map(cellsOf),
  ]
  const columns = WIDTHS.map((width) => ({ width }))
  const sheet = { sheet: `Số đến ${year}`, orientation: 'landscape', columns, stickyRowsCount: HEADS, dateFormat: 'dd/mm/yyyy' } as const
  return writeExcelFile(data, sheet, { fontFamily: 'Times New Roman', fontSize: 11, features: [printedOnA4(`Số đến ${year}`)] }).toBuffer()
}

const HEADS = 4
const title = (value: string, weight?: 'bold'): CellObject =>
  ({ value, type: String, columnSpan: WIDTHS.length, align: 'center', ...(weight ? { fontWeight: weight } : {}) }) as const
const CELL = { type: String, format: '@', wrap: true, alignVertical: 'top', borderStyle: 'thin', borderColor: '#000000' } as const

const cellsOf = (row: BookRow): Row => [
  dayCell(row.arrivedOn),
  { ...CELL, type: Number, format: '0', value: Number(row.arrivalNumber), align: 'center' },
  textCell(row.author, row),
  textCell(row.number, row),
  dayCell(row.date),
  textCell(row.typeAndSubject, row),
  textCell(row.receiver, row),
  dayCell(row.forwardedOn),
  textCell(row.signedFor, row),
  textCell(row.note, { cancelled: false }),
]

/** A string cell is never worked out; the format "@" keeps it so when somebody edits it. A cancelled number is crossed out. */
const textCell = (value: string | null, { cancelled }: Pick<BookRow, 'cancelled'>): CellObject => ({
  ...CELL,
  ...(value === null ? {} : { value: [...value].slice(0, LONGEST).join('') }),
  ...(cancelled ? { textDecoration: { strikethrough: true } } : {}),
})

/** What a cell takes. */
const LONGEST = 32_000

/** A month or a year stays text: it is no day. */
const dayCell = (date: string | null): CellObject =>
  date !== null && isFullDay(date)
    ? { ...CELL, type: Date, format: 'dd/mm/yyyy', value: new Date(`${date}T00:00:00Z`), align: 'center' }
    : { ...textCell(showDay(date), { cancelled: false }), align: 'center' }

/** Paper 9 is A4; as wide as one page, as many pages as it takes, the heads on each. */
const printedOnA4 = (sheet: string): Feature<Stream | Buffer | Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': { transform: (xml) => PAGE.reduce((text, [from, to]) => text.replace(from, to), xml) },
      'xl/workbook.xml': {
        transform: (xml) =>
          xml.replace(/<definedNames\/>/, `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${sheet}'!$3:$${HEADS}</definedName></definedNames>`), // prettier-ignore
      },
    },
  },
})

const PAGE: readonly (readonly [RegExp, string])[] = [
  [/<pageSetup\b[^>]*\/>/, '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'],
  [/<pageMargins\b[^>]*\/>/, '<pageMargins left="0.6" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>'],
  [/(?=<sheetViews>)/, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'],
]
