/** Communes of huyện Hạ Lang, Cao Bằng, that merged on 2025-07-01 (Minh Long, Lý Quốc, Đồng Loan became xã Lý Quốc), and one of Hà Nội that was divided. */
import { describe, expect, it } from 'vitest'
import type { LetterRecord } from '../../src/model/letter-record.js'
import { communeReport } from '../../src/report/commune.report.js'
import { communesReport } from '../../src/report/communes.report.js'
import { matrixReport } from '../../src/report/matrix.report.js'
import type { Report } from '../../src/report/report.js'
import { commune, criteria, deadline, number, record, standing } from '../builders/record.js'
import { allOf } from './collect.js'
import { args, viewOf } from './view.js'

const NOW = '2025-09-01'
const unit = (name: string, code: string, more: Partial<LetterRecord['communes'][number]> = {}) =>
  commune({ name, code, written: [name], district: 'Hạ Lang', province: 'Cao Bằng', ...more })
const old = record({
  ...{ file: 'cu.txt', number: number('12/BC-UBND'), date: '2024-05-10', issuer: 'UBND huyện Hạ Lang' },
  communes: [
    unit('Minh Long', '01534'),
    unit('Lý Quốc', '01537'),
    unit('Khánh Hà', '10195', { district: 'Thường Tín', province: 'Hà Nội' }),
  ],
  criteria: [
    criteria({ commune: 'Minh Long', code: '01534', metCount: 12, total: 19, asOf: '2024-05-01' }),
    criteria({ commune: 'Lý Quốc', code: '01537', metCount: 15, total: 19, met: [1], asOf: '2024-05-01' }),
    criteria({ commune: 'Khánh Hà', code: '10195', metCount: 18, total: 19, asOf: '2024-05-01' }),
  ],
  standings: [
    standing({ commune: 'Lý Quốc', code: '01537', year: 2023 }),
    standing({ commune: 'Minh Long', code: '01534', status: 'band', range: [10, 14] }),
    standing({ commune: 'Quang Long', code: '01552', status: 'band', range: [10, 14] }),
  ],
  deadlines: [deadline({ due: '2024-06-30', task: 'hoàn thành tiêu chí 6', who: ['UBND xã Minh Long'] })],
  tallies: [{ unit: 'toàn huyện', standard: 'ntm', met: 3, total: 13, asOf: '2023', status: 'fact' }],
  problems: [
    {
      code: 'unit/spelling',
      severity: 'info',
      at: '/communes/0',
      says: 'Văn bản in “Minh Lòng”, tên chính thức là xã Minh Long.',
      span: null,
    },
  ],
})
const young = record({
  ...{ file: 'moi.txt', number: number('3/BC-UBND'), date: '2025-08-10' },
  communes: [unit('Lý Quốc', '01537', { district: null })],
  criteria: [criteria({ commune: 'Lý Quốc', code: '01537', metCount: 9, total: 19, asOf: '2025-08-01' })],
})

type Row = Record<string, unknown>
const rows = async (report: Report, more: Parameters<typeof args>[0], of: readonly LetterRecord[] = [old]) =>
  (await allOf(report.answer(viewOf(of), args({ asOf: NOW, ...more })).rows)) as Row[] // rows are plain objects

describe('communes: where ended units went', () => {
  it.each([
    ['merged: wholly', NOW, 'Minh Long', ['xã Lý Quốc 2025-07-01']],
    ['divided: an open question for each heir', NOW, 'Khánh Hà', ['xã Ngọc Hồi 2025-07-01 in part', 'xã Thường Tín 2025-07-01 in part']],
    ['not before the day', '2025-06-30', 'Minh Long', []],
  ])('%s', async (_, asOf, commune, expected) => {
    const [row] = await rows(communesReport, { asOf, commune })
    const heirs = (row?.['heirs'] ?? []) as { kind: string; name: string; from: string; whole: boolean }[] // as Row in communes.report.ts
    expect(heirs.map((h) => `${h.kind} ${h.name} ${h.from}${h.whole ? '' : ' in part'}`).sort()).toEqual(expected)
  })
  it('the heir has none of it as its own: its row is empty, theirs stand beside it', async () => {
    const shown = await rows(communesReport, { commune: 'xã Lý Quốc' })
    const told = shown.map((r) => [r['name'], r['validFrom'], r['met'], (r['forerunnerOf'] as Row | null)?.['from'] ?? null])
    expect(told).toEqual([
      ['Lý Quốc', '2025-07-01', null, null],
      ['Lý Quốc', null, 15, '2025-07-01'],
      ['Minh Long', null, 12, '2025-07-01'],
    ])
    const before = shown[0]?.['forerunners'] as Row[]
    expect(before.map((f) => [f['name'], f['until'], f['met'], f['total'], f['title'], f['titleYear'], f['set']])).toEqual([
      ['Minh Long', '2025-07-01', 12, 19, null, null, 'xa-2021-2025'],
      ['Lý Quốc', '2025-07-01', 15, 19, 'recognised', 2023, 'xa-2021-2025'],
      ['Đồng Loan', '2025-07-01', null, null, null, null, null],
    ])
  })
  it('with a score of its own the heir shows that one, never a sum', async () => {
    const shown = await rows(communesReport, { commune: 'Lý Quốc' }, [old, young])
    expect(shown.map((r) => [r['validFrom'], r['met']])).toEqual([
      ['2025-07-01', 9],
      [null, 15],
      [null, 12],
    ])
    expect((shown[0]?.['forerunners'] as Row[]).map((f) => f['met'])).toEqual([12, 15, null])
  })
  it('a name of which letters tell nothing stays without rows', async () => {
    expect(await rows(communesReport, { commune: 'xã Hạ Lang' })).toEqual([])
    expect(await rows(communesReport, { commune: 'Lý Quốc', asOf: '2024-12-31' })).toMatchObject([
      { met: 15, heirs: [], forerunners: [], forerunnerOf: null },
    ])
  })
  it('a tally of the district is no row of a commune', async () => {
    expect((await rows(communesReport, {})).map((r) => r['name'])).toEqual(['Khánh Hà', 'Lý Quốc', 'Minh Long', 'Quang Long'])
  })
  it('the table says it in words', async () => {
    const answer = communesReport.answer(viewOf([old]), args({ asOf: NOW, commune: 'Lý Quốc' }))
    const table = typeof answer.table === 'function' ? answer.table([]) : answer.table
    const at = (title: string) => table.columns.findIndex((c) => c.title.vi === title)
    const shown = (await allOf(answer.rows)).map((r) => table.cells(r, 'vi'))
    expect(shown.map((c) => [c[at('Nay thuộc')], c[at('Từ các xã')]])).toEqual([
      [null, 'Đồng Loan –; Lý Quốc 15/19 đã công nhận (2023); Minh Long 12/19'],
      ['xã Lý Quốc', null],
      ['xã Lý Quốc', null],
    ])
  })
})

it('matrix: forerunners of the commune asked for, marked', async () => {
  const shown = await rows(matrixReport, { commune: 'Lý Quốc' })
  expect(shown).toMatchObject([
    {
      name: 'Lý Quốc',
      validFrom: null,
      met: 15,
      forerunnerOf: { code: '01537', from: '2025-07-01' },
      heirs: [{ name: 'Lý Quốc', whole: true }],
    },
    { name: 'Minh Long', met: 12, forerunnerOf: { code: '01537', from: '2025-07-01' } },
  ])
})

describe('commune, sentence by sentence', () => {
  const told = async (commune: string, more: Parameters<typeof args>[0] = {}, of = [old]) =>
    (await rows(communeReport, { commune, ...more }, of)).map(
      (r) => `${String(r['name'])}${r['forerunnerOf'] ? '*' : ''} ${String(r['property'])}`,
    )

  it('of the heir, then of each forerunner', async () => {
    expect(await told('xã Lý Quốc', {}, [young, old])).toEqual([
      ...['Lý Quốc count', 'Lý Quốc mention'],
      ...['Lý Quốc* title', 'Lý Quốc* count', 'Lý Quốc* criterion 1', 'Lý Quốc* mention'],
      ...['Minh Long* count', 'Minh Long* mention', 'Minh Long* spelling', 'Minh Long* band', 'Minh Long* deadline'],
    ])
  })
  it('of the old one alone, with how else it is spelt', async () => {
    expect(await told('Minh Long')).toEqual(['count', 'mention', 'spelling', 'band', 'deadline'].map((p) => `Minh Long ${p}`))
  })
  it.each([
    ['huyện Hạ Lang', ['huyện Hạ Lang tally', 'huyện Hạ Lang group']],
    ['ha lang', ['huyện Hạ Lang tally', 'huyện Hạ Lang group']],
    ['048', ['huyện Hạ Lang tally', 'huyện Hạ Lang group']],
    ['xã Hạ Lang', []],
    ['tỉnh Hạ Lang', []],
    ['Hà Lang', []],
  ])('what is counted in a district: %s', async (name, expected) => {
    const shown = (await rows(communeReport, { commune: name })).filter((r) => r['track'] === 'tally')
    expect(shown.map((r) => `${String(r['name'])} ${String(r['property'])}`)).toEqual(expected)
  })
  it('a group is counted by the names that one letter lists', async () => {
    const shown = await rows(communeReport, { commune: 'huyện Hạ Lang' })
    expect(shown.map((r) => (r['says'] as { vi: string }).vi)).toEqual([
      '3/13 xã đạt chuẩn NTM',
      'Theo danh sách: 2 xã đạt 10-14 tiêu chí (Minh Long, Quang Long)',
    ])
  })
})
