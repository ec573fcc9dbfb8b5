import { describe, expect, it } from 'vitest'
import { citationsReport } from '../../src/report/citations.report.js'
import { communeReport } from '../../src/report/commune.report.js'
import { communesReport } from '../../src/report/communes.report.js'
import { contradictionsReport } from '../../src/report/contradictions.report.js'
import { deadlinesReport } from '../../src/report/deadlines.report.js'
import { lettersReport } from '../../src/report/letters.report.js'
import { matrixReport } from '../../src/report/matrix.report.js'
import { registerReport } from '../../src/report/register.report.js'
import type { Report } from '../../src/report/report.js'
import { reports } from '../../src/report/reports.js'
import { citation, commune, criteria, deadline, evidence, number, record, standing } from '../builders/record.js'
import { tabled } from '../../src/report/collected.js'
import { allOf } from './collect.js'
import { args, viewOf } from './view.js'

const plan = record({
  file: 'ke-hoach.docx',
  type: 'Kế hoạch',
  number: number('58/KH-UBND'),
  date: '2024-01-10',
  issuer: 'UBND huyện Yên Hòa',
  subject: 'xây dựng nông thôn mới năm 2024',
  addressees: ['UBND các xã'],
  deadlines: [
    deadline({ due: '2024-03-15', task: 'gửi báo cáo', who: ['UBND xã Phú Lương'] }),
    deadline({ due: '2024-06-30', task: 'hoàn thành tiêu chí 6', who: ['UBND xã Đồng An'] }),
    deadline({ due: null, text: 'định kỳ hằng tháng', kind: 'recurring', task: 'tổng hợp', who: ['Phòng Nông nghiệp'] }),
    deadline({ due: '2024-03-16', quoted: true, quotedFrom: '11/UBND' }),
  ],
  citations: [citation({ number: '18/2022/QĐ-TTg', date: '2022-08-02' }), citation({ number: '011/QĐ-UBND', date: null })],
  communes: [commune({}), commune({ name: 'Đồng An', code: '99102', written: ['Đồng An'] })],
  criteria: [criteria({ met: [1, 2], unmet: [6], metCount: 18, total: 19, asOf: '2024-01-05' })],
  standings: [standing({ commune: 'Đồng An', code: '99102', status: 'target', year: 2025 })],
  evidence: { '/criteria/0/unmet/0': [evidence('chưa đạt tiêu chí số 6')], '/deadlines/0': [evidence('trước ngày 15/3/2024')] },
  problems: [
    { code: 'count/list', severity: 'warning', at: '/criteria/0', says: 'Ghi 18 tiêu chí đạt nhưng kể ra 2.', span: null },
    { code: 'unit/unknown', severity: 'warning', at: '/communes/1', says: 'Không rõ xã nào.', span: null },
    { code: 'count/list', severity: 'info', at: '/criteria/0', says: 'Chỉ để biết.', span: null },
  ],
})
const blank = record({
  file: 'an-so.pdf',
  type: 'Công văn',
  number: { raw: '/UBND-NN', ordinal: null, symbol: 'UBND-NN' },
  date: '2024-02',
  issuer: 'UBND huyện Yên Hòa',
  missing: { '/number/ordinal': 'blank_before_issue', '/date': 'blank_before_issue' },
  marks: { urgency: 'HỎA TỐC', secrecy: null, draft: false, copyOf: null, arrival: { number: '321', date: '2024-02-20', text: 'ĐẾN' } },
  citations: [
    citation({ number: '58/KH-UBND', date: '2024-01-10', type: 'Kế hoạch' }),
    citation({ number: '11/QĐ-UBND', date: '2024-01-05' }),
  ],
})

const rows = async (report: Report, more: Parameters<typeof args>[0] = {}, of = [plan, blank]) =>
  (await allOf(report.answer(viewOf(of), args(more)).rows)) as Record<string, unknown>[] // rows are plain objects

describe('deadlines', () => {
  it('nearest first, undated last, open or overdue by the calendar alone', async () => {
    expect((await rows(deadlinesReport)).map((r) => [r['due'], r['state'], r['quoted']])).toEqual([
      ['2024-03-15', 'overdue', false],
      ['2024-03-16', 'open', true],
      ['2024-06-30', 'open', false],
      [null, 'open', false],
    ])
  })
  it('carries letter, actor, task and sentence', async () => {
    expect((await rows(deadlinesReport))[0]).toMatchObject({
      ...{ letter: { file: 'ke-hoach.docx', number: '58/KH-UBND' }, who: ['UBND xã Phú Lương'], task: 'gửi báo cáo', by: null },
      proof: { quote: 'trước ngày 15/3/2024' },
    })
  })
  it.each([
    [{ state: 'overdue' }, 1],
    [{ from: '2024-04-01' }, 1],
    [{ to: '2024-03-16' }, 2],
    [{ commune: 'phu luong' }, 1],
    [{ commune: 'Phù Lương' }, 0],
    [{ agency: 'Phòng Nông nghiệp' }, 1],
    [{ agency: 'Yên Hòa' }, 4],
    [{ asOf: '2024-12-31', state: 'open' }, 1],
  ])('filter %j leaves %i', async (filter, left) => {
    expect((await rows(deadlinesReport, filter)).length).toBe(left)
  })
})

it('matrix: Đ, CĐ, what the count leaves no other answer for; silence stays empty', async () => {
  const answer = matrixReport.answer(viewOf([plan]), args())
  const shown = await allOf(answer.rows)
  expect(shown).toMatchObject([
    { name: 'Phú Lương', cells: { '1': 'Đ', '2': 'Đ', '6': 'CĐ', '19': 'Đ' }, met: 18, total: 19, set: 'xa-2021-2025' },
  ])
  const table = (await tabled({ ...answer, rows: matrixReport.answer(viewOf([plan]), args()).rows })).table
  expect(table.columns.length).toBe(3 + 19 + 4)
  expect(table.cells(shown[0] ?? {}, 'vi').slice(3, 10)).toEqual(['Đ', 'Đ', 'Đ', 'Đ', 'Đ', 'CĐ', 'Đ'])
  const silent = { ...plan, criteria: [criteria({ met: [1, 2], unmet: [6], metCount: 17, total: 19 })] }
  const [row] = await allOf(matrixReport.answer(viewOf([silent]), args()).rows)
  expect(table.cells(row ?? {}, 'vi').slice(3, 10)).toEqual(['Đ', 'Đ', null, null, null, 'CĐ', null])
})

it('communes: title, score and target side by side', async () => {
  expect(await rows(communesReport)).toMatchObject([
    { name: 'Đồng An', title: null, met: null, metList: null, target: [{ standard: 'ntm', year: 2025 }], sources: ['ke-hoach.docx'] },
    { name: 'Phú Lương', title: null, met: 18, metList: [1, 2], unmetList: [6], target: [], scoreAsOf: '2024-01-05' },
  ])
  expect((await rows(communesReport, { commune: 'xã dong an' })).map((r) => r['name'])).toEqual(['Đồng An'])
  expect(await rows(communesReport, { asOf: '2024-01-01' })).toEqual([])
})

it('commune: every sentence about one of them, and only about it', async () => {
  const said = await rows(communeReport, { commune: 'Phú Lương' })
  expect(said.map((r) => [r['track'], r['property'], r['quote']])).toEqual([
    ['score', 'count', null],
    ['score', 'criterion 1', null],
    ['score', 'criterion 2', null],
    ['score', 'criterion 6', 'chưa đạt tiêu chí số 6'],
    ['mention', 'mention', null],
    ['deadline', 'deadline', 'trước ngày 15/3/2024'],
  ])
  expect((await rows(communeReport, { commune: 'Phú Lương', criterion: 6 })).map((r) => r['quote'])).toEqual(['chưa đạt tiêu chí số 6'])
})

it('letters: the shape that others read', async () => {
  expect((await rows(lettersReport)).map((r) => [r['file'], r['number'], r['date'], r['resolved'], r['dateWindow'], r['sameAs']])).toEqual([
    ['ke-hoach.docx', '58/KH-UBND', '2024-01-10', null, null, []],
    [
      'an-so.pdf',
      null,
      '2024-02',
      null,
      {
        from: '2024-02-01',
        to: '2024-02-20',
        because: ['Không trước 01/02/2024: Văn bản ghi 02/2024.', 'Không sau 20/02/2024: dấu đến ghi ngày 20/02/2024.'],
      },
      [],
    ],
  ])
})

describe('register', () => {
  it('has the ten columns of Decree 30/2020 in its words', async () => {
    const { table } = await tabled(registerReport.answer(viewOf([plan]), args()))
    expect(table.columns.map((c) => c.title.vi)).toEqual([
      ...['Ngày đến', 'Số đến', 'Tác giả', 'Số, ký hiệu văn bản', 'Ngày tháng văn bản'],
      ...['Tên loại và trích yếu nội dung', 'Đơn vị hoặc người nhận', 'Ngày chuyển', 'Ký nhận', 'Ghi chú'],
    ])
  })
  it('says what is blank, what is urgent and the nearest own term', async () => {
    expect((await rows(registerReport)).map((r) => [r['number'], r['note'], r['arrivalNumber']])).toEqual([
      [null, 'HỎA TỐC; Chưa có số (…/UBND-NN); Chưa có ngày, chỉ có tháng hoặc năm', '321'],
      ['58/KH-UBND', 'Hạn gần nhất 15/03/2024', null],
    ])
  })
})

it('citations: one row a document, undated ones joined, held ones named', async () => {
  expect((await rows(citationsReport)).map((r) => [r['number'], r['date'], r['citedBy'], r['held']])).toEqual([
    ['18/2022/QĐ-TTg', '2022-08-02', ['ke-hoach.docx'], null],
    ['11/QĐ-UBND', '2024-01-05', ['an-so.pdf', 'ke-hoach.docx'], null],
    ['58/KH-UBND', '2024-01-10', ['an-so.pdf'], 'ke-hoach.docx'],
  ])
  expect((await rows(citationsReport, { missing: true })).map((r) => r['number'])).toEqual(['18/2022/QĐ-TTg', '11/QĐ-UBND'])
})

it('citations: same number of another day is another document', async () => {
  const cites = (file: string, date: string | null) => record({ file, citations: [citation({ number: '9/QĐ-UBND', date })] })
  const cited = await rows(citationsReport, {}, [cites('a', '2023-01-01'), cites('b', '2024-01-01'), cites('c', null)])
  expect(cited.map((r) => [r['date'], r['citedBy']])).toEqual([
    [null, ['c']],
    ['2023-01-01', ['a']],
    ['2024-01-01', ['b']],
  ])
})

it('contradictions: two places that do not fit, not every doubt', async () => {
  expect(await rows(contradictionsReport)).toMatchObject([
    { about: 'Phú Lương', code: '99101', letters: ['ke-hoach.docx'], kind: 'count/list' },
  ])
})

const scored = (file: string, met: number, asOf: string, issuer: string) =>
  record({ file, number: number(`${file}/BC`), issuer, date: '2024-03-01', criteria: [criteria({ metCount: met, total: 19, asOf })] })

it('contradictions: between letters with both sentences, which stands and why; questions come last and only when their day has come', async () => {
  const letters = [plan, scored('1', 17, '2024-02-10', 'UBND xã Phú Lương'), scored('2', 16, '2024-02-15', 'UBND huyện Yên Hòa')]
  const kinds = async (more: Parameters<typeof args>[0]) => (await rows(contradictionsReport, more, letters)).map((r) => r['kind'])
  expect(await kinds({})).toEqual(['count/list', 'contradiction/count'])
  expect(await kinds({ asOf: '2026-01-01' })).toEqual(['count/list', 'contradiction/count', 'question/target-silent'])
  expect(await kinds({ asOf: '2024-02-12' })).toEqual(['count/list'])
  expect(await kinds({ asOf: '2026-01-01', commune: 'Đồng An' })).toEqual(['question/target-silent'])
  expect(await kinds({ agency: 'xã Phú Lương' })).toEqual(['contradiction/count'])
  expect((await rows(contradictionsReport, { agency: 'xã Phú Lương' }, letters))[0]).toMatchObject({
    ...{ about: 'Phú Lương, NTM 2021-2025', code: '99101', letters: ['1', '2'], letter: '1/BC, 2/BC', stands: '2', sure: false },
    says: 'Số tiêu chí NTM 2021-2025: 1/BC ghi đạt 17/19 (10/02/2024), 2/BC ghi đạt 16/19 (15/02/2024).',
    because: 'cấp huyện thẩm định sau cấp xã',
  })
})

it('communes: what the rule of withdrawal makes of a title; nothing where none is held', async () => {
  const decision = record({
    file: 'qd.pdf',
    type: 'Quyết định',
    date: '2023-01-26',
    subject: 'công nhận xã đạt chuẩn nông thôn mới',
    standings: [standing({ year: 2022 })],
  })
  const later = record({ file: 'kt.pdf', date: '2024-02-01', criteria: [criteria({ metCount: 9, total: 19, asOf: '2024-01-25' })] })
  const [row, none] = await rows(communesReport, {}, [decision, later, plan]).then((all) => [all[1], all[0]])
  expect(row).toMatchObject({
    name: 'Phú Lương',
    title: 'recognised',
    withdrawalRisk: { risk: 'rule-2', failing: 10, total: 19, keyItems: [] },
  })
  expect(none).toMatchObject({ name: 'Đồng An', title: null, withdrawalRisk: null })
})

it.each([
  ['contradiction/deadline', true],
  ['contradiction/title-year', true],
  ['contradiction/tally', true],
  ['contradiction/citation-date', true],
  ['count/money', true],
  ['citation/after-letter', true],
  ['number/type-differs', true],
  ['deadline/before-letter', true],
  ['deadline/no-such-day', false],
  ['date/impossible', false],
  ['unit/unknown', false],
])('contradictions: %s is shown: %s', async (code, shown) => {
  const told = record({ problems: [{ code, severity: 'warning', at: '/deadlines/0', says: 'Hai chỗ không khớp.', span: null }] })
  expect((await rows(contradictionsReport, {}, [told])).length === 1).toBe(shown)
})

it.each(reports.map((r) => [r.name, r] as const))('%s: an empty store gives an empty answer', async (_, report) => {
  const answer = report.answer(viewOf([]), args({ commune: report.needs?.includes('commune') ? 'x' : null }))
  expect(await allOf(answer.rows)).toEqual([])
})
