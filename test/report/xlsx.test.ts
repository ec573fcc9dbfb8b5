/** Workbooks read back by another program's reader: what analysts find in them, and what no letter can make them do. */
import JSZip from 'jszip'
import readXlsx from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { xlsxFormat } from '../../src/report/xlsx.format.js'
import { reports } from '../../src/report/reports.js'
import type { Answer, Shown } from '../../src/report/report.js'
import { writeBook } from '../../src/report/xlsx/write-book.js'
import { commune, criteria, evidence, number, record } from '../builders/record.js'
import { allOf } from './collect.js'
import { args, viewOf } from './view.js'

type Read = readonly (readonly (string | number | boolean | Date | null)[])[]

const bytesOf = async (answer: Answer): Promise<Buffer> => {
  const pieces = await allOf(xlsxFormat.print(answer, { lang: 'vi', width: null, strong: (t) => t }))
  return Buffer.concat(pieces.map((p) => Buffer.from(p)))
}
const sheetsOf = async (bytes: Buffer): Promise<ReadonlyMap<string, Read>> =>
  // As the reader gives them.
  new Map((await readXlsx(bytes)).map(({ sheet, data }) => [sheet, data as Read]))
const xmlOf = async (bytes: Buffer, file: string): Promise<string> =>
  (await (await JSZip.loadAsync(bytes)).file(file)?.async('string')) ?? ''

const HOSTILE = '=HYPERLINK("http://evil.example";"Xem")'

const answerOf = (cells: readonly (readonly Shown[])[]): Answer => ({
  // eslint-disable-next-line @typescript-eslint/require-await
  rows: (async function* () { for (const row of cells) yield { row } })(), // prettier-ignore
  table: {
    columns: [{ title: { vi: 'Việc', en: 'Task' }, wide: true }, { title: { vi: 'Số', en: 'Number' } }],
    cells: (row) => (row as { row: readonly Shown[] }).row, // made three lines above
  },
})

describe('a table', () => {
  it('has its head in sight, numbers as numbers, days as days, and nothing where nothing is known', async () => {
    const bytes = await bytesOf(answerOf([['gửi báo cáo', 3], ['hạn', '05/03/2024'], ['chưa rõ', null], ['tháng', '03/2024'], ['lạ', '31/02/2024']])) // prettier-ignore
    expect((await sheetsOf(bytes)).get('Bảng')).toEqual([
      ['Việc', 'Số'],
      ['gửi báo cáo', 3],
      ['hạn', new Date(Date.UTC(2024, 2, 5))],
      ['chưa rõ', null],
      ['tháng', '03/2024'],
      ['lạ', '31/02/2024'],
    ])
    expect(await xmlOf(bytes, 'xl/worksheets/sheet1.xml')).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
  })

  it.each([HOSTILE, '+84 912', '-1', '@SUM(A1)', '\t=1', ' =1+1', '＝1+1'])('keeps %j as text, also for whoever edits it', async (cell) => {
    const bytes = await bytesOf(answerOf([[cell, 1]]))
    expect(await xmlOf(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f>')
    expect((await sheetsOf(bytes)).get('Bảng')?.[1]?.[0]?.toString().trim()).toBe(cell.trim())
    expect(await xmlOf(bytes, 'xl/styles.xml')).toMatch(/numFmtId="49"|formatCode="@"/)
  })

  it.each(['a\u0000b', 'a\u202Eb', 'a\uD800b', '</t><f>1</f>', ']]>&amp;', '𡦂 chữ 🙂'])(
    'is a whole file whatever a letter holds (%j)',
    async (cell) => {
      const [, [read] = []] = (await sheetsOf(await bytesOf(answerOf([[cell, 1]])))).get('Bảng') ?? []
      expect(read).toBe(cell.replace(/[\u0000\u202E\uD800]/gu, '\u25A1'))
    },
  )

  it('takes a text longer than a cell holds', async () => {
    const [, [read] = []] = (await sheetsOf(await bytesOf(answerOf([['à'.repeat(40_000), 1]])))).get('Bảng') ?? []
    expect(String(read).length).toBeLessThan(32_768)
  })

  it('carries no time, so that the same twice is the same bytes', async () => {
    const bytes = await bytesOf(answerOf([['việc', 1]]))
    const heads = [...bytes.keys()].filter((at) => bytes.subarray(at, at + 4).equals(Buffer.from('PK\u0003\u0004', 'latin1')))
    expect(heads.length).toBeGreaterThan(5)
    for (const at of heads) expect([...bytes.subarray(at + 10, at + 14)]).toEqual([0, 0, 0x21, 0])
    expect((await JSZip.loadAsync(bytes)).file('xl/workbook.xml')?.date.getUTCFullYear()).toBe(1980)
  })
})

it('sheets of one name, or of one that Excel refuses, have their own', async () => {
  const sheet = (name: string) => ({ name, rows: [['x']], frozen: { rows: 0, columns: 0 }, widths: [] })
  const names = ['Bảng', 'bảng', 'a/b:[c]*?', "'", 'x'.repeat(40), 'x'.repeat(41)]
  const read = await sheetsOf(Buffer.from(await writeBook({ sheets: names.map(sheet) })))
  expect([...read.keys()]).toEqual(['Bảng', 'bảng 2', 'a b  c', 'Trang', 'x'.repeat(28), `${'x'.repeat(26)} 2`])
})

describe('the matrix', () => {
  const told = (name: string, code: string, more: Parameters<typeof criteria>[0]) => criteria({ commune: name, code, ...more })
  const letter = record({
    file: '=cmd.txt',
    ...{ date: '2024-03-01', issuer: 'UBND huyện Yên Hòa', number: number('12/BC-UBND') },
    communes: [
      commune({ name: 'Đông An', code: '99104' }),
      commune({ name: 'Dân An', code: '99103' }),
      commune({ name: HOSTILE, code: '99105' }),
    ],
    criteria: [
      told('Đông An', '99104', { met: [1, 3], unmet: [2], metCount: 14, total: 19, asOf: '2024-02-29' }),
      told('Dân An', '99103', { metCount: 19, total: 19, asOf: '2024-02' }),
      told(HOSTILE, '99105', { unmet: [19], asOf: '2024-02-29' }),
      told('Dân An', '99103', { standard: 'ntm-nang-cao', set: 'xa-nang-cao-2021-2025', met: [5], metCount: 7, total: 19, asOf: '2024-02-29' }), // prettier-ignore
    ],
    evidence: { '/criteria/0': [evidence('đạt 14/19')], '/criteria/0/unmet/0': [evidence('=2 Giao thông')], '/criteria/1': [evidence('19/19')], '/criteria/3': [evidence('7')] }, // prettier-ignore
  })
  const matrix = reports.find((r) => r.name === 'matrix')
  const bytes = async () => bytesOf(matrix?.answer(viewOf([letter]), args()) ?? answerOf([]))

  it('stands as analysts build it', async () => {
    const picture = (await sheetsOf(await bytes())).get('Bức tranh') ?? []
    const [sets = [], numbers = [], names = [], ...rest] = picture
    expect([sets[0], sets[1], sets[2], sets[3], sets[27]]).toEqual(['TT', 'Xã', 'Huyện', 'NTM 2021-2025', 'NTM nâng cao 2021-2025'])
    expect([numbers[3], numbers[21], numbers[22], names[4]]).toEqual([1, 19, 'Số tiêu chí đạt', 'Giao thông'])
    // Đ after D; signs before letters.
    expect(rest.map((r) => r[1])).toEqual([HOSTILE, 'Dân An', 'Đông An', 'Số xã đạt', 'Bình quân tiêu chí/xã'])
    const [, dan = [], dong = [], met = [], average = []] = rest
    expect(dong.slice(0, 7)).toEqual([3, 'Đông An', 'Yên Hòa', 'Đ', 'CĐ', 'Đ', null])
    expect([dong[22], dong[23], dong[24], dong[25], dong[26]]).toEqual([14, 19, '10-14', new Date(Date.UTC(2024, 1, 29)), '12/BC-UBND'])
    expect([dan[22], dan[24], dan[25], dan[27 + 4], dan[27 + 19]]).toEqual([19, '19', '02/2024', 'Đ', 7])
    expect([met[3], met[4], met[21], met[9]]).toEqual([2, 1, 1, 1])
    expect([average[22], average[26], average[27 + 19], average[27 + 23]]).toEqual([16.5, '16,50 = 33/2', 7, '7,00 = 7/1'])
    expect(picture.flat()).not.toContain(0)
  })

  it('keeps head and communes in sight, merges the sets over their columns, shows two decimals', async () => {
    const xml = await xmlOf(await bytes(), 'xl/worksheets/sheet1.xml')
    expect(xml).toMatch(/<pane [^>]*ySplit="3"[^>]*xSplit="3"[^>]*state="frozen"|<pane [^>]*xSplit="3"[^>]*ySplit="3"[^>]*state="frozen"/)
    for (const ref of ['D1:AA1', 'AB1:AY1', 'A1:A3', 'B1:B3']) expect(xml).toContain(`<mergeCell ref="${ref}"/>`)
    expect(xml).not.toContain('<f>')
    expect(await xmlOf(await bytes(), 'xl/styles.xml')).toMatch(/#,##0\.00|numFmtId="4"/)
  })

  it('tells the sentence behind every cell', async () => {
    const proofs = (await sheetsOf(await bytes())).get('Minh chứng') ?? []
    const cells = (await sheetsOf(await bytes())).get('Bức tranh')?.slice(3, 6).flatMap((r) => [...r.slice(3, 22), ...r.slice(27, 46)]).filter((c) => c !== null) ?? [] // prettier-ignore
    expect(proofs.filter((r) => typeof r[3] === 'number').map((r) => r[5]).sort()).toEqual([...cells].sort()) // prettier-ignore
    const second = proofs.find((r) => r[0] === 'Đông An' && r[3] === 2)
    expect(second?.slice(2)).toEqual(['NTM 2021-2025', 2, 'Giao thông', 'CĐ', new Date(Date.UTC(2024, 1, 29)), '12/BC-UBND', 'UBND huyện Yên Hòa', 1, 'câu quanh đó', 0.95]) // prettier-ignore
  })
})
