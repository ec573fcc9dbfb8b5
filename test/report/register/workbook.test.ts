/** The register as a workbook, read back by another library and from its parts. */
import JSZip from 'jszip'
import readSheet from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import type { BookRow } from '../../../src/report/register/columns.js'
import { PRINTED_HEADS } from '../../../src/report/register/printed.js'
import { workbookOf } from '../../../src/report/register/workbook.js'

const row = (more: Partial<BookRow> = {}): BookRow => ({
  ...{
    arrivedOn: '2026-04-03',
    arrivalNumber: '12',
    arrivalNumberFrom: 'register',
    author: 'Sở Y tế',
    number: '5/SYT',
    date: '2026-04-01',
  },
  ...{
    typeAndSubject: 'Công văn: phòng dịch',
    receiver: null,
    forwardedOn: null,
    signedFor: null,
    note: null,
    cancelled: false,
    file: null,
  },
  ...more,
})
const made = async (rows: readonly BookRow[]) =>
  Buffer.from(await workbookOf({ year: 2026, cover: { office: 'UBND xã A', parent: null, volume: null, begins: 1 }, rows }))
const readBack = async (rows: readonly BookRow[]): Promise<unknown[][]> => {
  const sheets: unknown = await readSheet(await made(rows))
  const [first] = sheets as [{ data?: unknown[][] } & unknown[]]
  return first.data ?? (sheets as unknown[][])
}
const part = async (rows: readonly BookRow[], name: string): Promise<string> =>
  (await (await JSZip.loadAsync(await made(rows))).file(name)?.async('string')) ?? ''

describe('the workbook of the register', () => {
  it('has the heads of Phụ lục IV, days as days, numbers as numbers, unknown cells empty', async () => {
    const rows = await readBack([row(), row({ arrivalNumber: '13', date: '2026-03', note: 'Dự thảo' })])
    expect(rows[2]).toEqual([...PRINTED_HEADS])
    expect(rows[4]).toEqual([
      new Date('2026-04-03T00:00:00Z'),
      12,
      'Sở Y tế',
      '5/SYT',
      new Date('2026-04-01T00:00:00Z'),
      'Công văn: phòng dịch',
      null,
      null,
      null,
      null,
    ])
    expect([rows[5]?.[1], rows[5]?.[4], rows[5]?.[9]]).toEqual([13, '03/2026', 'Dự thảo'])
  })

  it('is A4 landscape, one page wide, with its heads on each page, cells wrapped', async () => {
    const [sheet, book, styles] = await Promise.all(
      ['xl/worksheets/sheet1.xml', 'xl/workbook.xml', 'xl/styles.xml'].map((name) => part([row()], name)),
    )
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>')
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>')
    expect(sheet).toMatch(/<pane ySplit="4"/)
    expect(book?.match(/<definedNames/g)).toHaveLength(1)
    expect(book).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'Số đến 2026'!$3:$4</definedName>`)
    expect(styles).toContain('wrapText="1"')
  })

  it('runs nothing that a letter holds', async () => {
    const evil = `=cmd|'/c calc'!A1`
    const texts = [evil, '+1', '-1', '@SUM(1)', '<script>alert(1)</script> & "', '\u202Eabc', 'x'.repeat(40_000)]
    const rows = texts.map((text) => row({ author: text, note: text, typeAndSubject: text, receiver: text, signedFor: text, number: text }))
    const sheet = await part(rows, 'xl/worksheets/sheet1.xml')
    expect(sheet).not.toMatch(/<f[ >]/)
    const read = (await readBack(rows)).slice(4)
    expect(read.map((cells) => cells[2])).toEqual(texts.map((text) => text.slice(0, 32_000)))
    expect(read.map((cells) => typeof cells[3])).toEqual(texts.map(() => 'string'))
  })

  it('a cancelled number is crossed out', async () => {
    expect(await part([row()], 'xl/styles.xml')).not.toContain('<strike/>')
    expect(await part([row({ cancelled: true })], 'xl/styles.xml')).toContain('<strike/>')
  })
})
