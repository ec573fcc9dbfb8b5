/** Two days of one picture, two communes on one day. */
import { describe, expect, it } from 'vitest'
import type { Compared } from '../../../src/report/compare/compared.js'
import { compareCommunes, compareDays } from '../../../src/report/compare/pictures.js'
import type { Answer } from '../../../src/report/report.js'
import { commune, criteria, evidence, number, record, standing } from '../../builders/record.js'
import { allOf } from '../collect.js'
import { viewOf } from '../view.js'

const DONG_AN = { commune: 'Đồng An', code: '99102' }
const june = record({
  ...{ file: 'thang-6.txt', number: number('12/TB-UBND'), date: '2023-06-20', issuer: 'UBND huyện Yên Hòa' },
  communes: [commune({ district: null }), commune({ name: 'Đồng An', code: '99102', district: null })],
  criteria: [
    criteria({ metCount: 15, total: 19, met: [1, 2], unmet: [6, 17], asOf: '2023-06-16' }),
    criteria({ ...DONG_AN, metCount: 11, total: 19, asOf: '2023-06-16' }),
  ],
  standings: [standing({ status: 'target', year: 2024 })],
  evidence: { '/criteria/0/unmet': [evidence('còn tiêu chí 6, 17')] },
})
const april = record({
  ...{ file: 'thang-4.txt', number: number('38/BC-UBND'), date: '2024-04-11', issuer: 'UBND xã Phú Lương' },
  communes: [commune({ district: null })],
  criteria: [criteria({ metCount: 17, total: 19, met: [6, 17], unmet: [2], asOf: '2024-04-10' })],
  evidence: { '/criteria/0/met': [evidence('đã đạt tiêu chí 6, 17')] },
})
const decision = record({
  ...{ file: 'quyet-dinh.txt', number: number('5/QĐ-UBND'), type: 'Quyết định', date: '2024-05-20', issuer: 'UBND tỉnh' },
  communes: [commune({ district: null })],
  standings: [standing({ status: 'recognised', year: 2024 })],
})
const NONE = { commune: null, standard: null, set: null, all: false }

/** "Phú Lương | NTM 2021-2025: Tiêu chí 6, 17 | chưa đạt → đạt | 12/TB-UBND → 38/BC-UBND". */
async function told(answer: Answer): Promise<string[]> {
  // The rows of this answer are Compared.
  const rows = (await allOf(answer.rows)) as Compared[]
  const names = (side: Compared['a']) => side?.said.map((s) => s.number).join(', ') ?? '–'
  return rows.map((r) =>
    [r.about, r.label.vi, `${r.a?.says.vi ?? '–'} → ${r.b?.says.vi ?? '–'}`, `${names(r.a)} → ${names(r.b)}`].join(' | '),
  )
}

const view = viewOf([june, april, decision])
const days = { a: '2023-12-31', b: '2024-06-30' }

describe('two days', () => {
  it('what changed between them, each with the statement that brought it; criteria that changed alike stand together', async () => {
    expect(await told(compareDays(view, days, NONE))).toEqual([
      'Phú Lương | NTM: Danh hiệu | – → đã công nhận (2024) | – → 5/QĐ-UBND',
      'Phú Lương | NTM: Mục tiêu | mục tiêu năm 2024 → – | 12/TB-UBND → –',
      'Phú Lương | NTM 2021-2025: Số tiêu chí đạt | 15/19 → 17/19 | 12/TB-UBND, 12/TB-UBND → 38/BC-UBND, 38/BC-UBND',
      'Phú Lương | NTM 2021-2025: Tiêu chí 2 | đạt → chưa đạt | 12/TB-UBND → 38/BC-UBND',
      'Phú Lương | NTM 2021-2025: Tiêu chí 6, 17 | chưa đạt → đạt | 12/TB-UBND → 38/BC-UBND',
    ])
  })

  it('the same day twice: nothing; a day before all letters: everything is new', async () => {
    expect(await told(compareDays(view, { a: days.b, b: days.b }, NONE))).toEqual([])
    const fresh = await told(compareDays(view, { a: '2020-01-01', b: days.a }, NONE))
    expect(fresh.map((row) => / \| – → /.test(row))).toEqual(fresh.map(() => true))
    expect(fresh).toHaveLength(5)
  })

  it('filters and --all', async () => {
    expect(await told(compareDays(view, days, { ...NONE, commune: 'Đồng An' }))).toEqual([])
    expect(await told(compareDays(view, days, { ...NONE, commune: 'Đồng An', all: true }))).toEqual([
      'Đồng An | NTM 2021-2025: Số tiêu chí đạt | 11/19 → 11/19 | 12/TB-UBND → 12/TB-UBND',
    ])
    expect(await told(compareDays(view, days, { ...NONE, standard: 'ntm-nang-cao' }))).toEqual([])
  })

  it('a title has no set: the set in force on another day makes it no other answer', async () => {
    const byYear = {
      ...view,
      statusesOf: async (unit: string, asOf: string) =>
        (await view.statusesOf(unit, asOf)).map((s) => ({ ...s, set: asOf < '2026' ? 'x' : 'y' })),
    }
    const told2 = await told(compareDays(byYear, { a: '2024-06-30', b: '2026-06-30' }, NONE))
    expect(told2.filter((row) => /Danh hiệu|Mục tiêu/.test(row))).toEqual([])
  })
})

it('two communes: criterion by criterion on one day', async () => {
  const unit = (name: string, code: string) => ({ key: `${code} `, order: '', unit: { name, code, validFrom: null, district: null } })
  const units = { a: unit('Phú Lương', '99101'), b: unit('Đồng An', '99102') }
  const rows = await told(compareCommunes(view, units, '2023-12-31', NONE))
  expect(rows.map((row) => row.split(' | ').slice(0, 3).join(' | '))).toEqual([
    ' | NTM: Mục tiêu | mục tiêu năm 2024 → –',
    ' | NTM 2021-2025: Số tiêu chí đạt | 15/19 → 11/19',
    ' | NTM 2021-2025: Tiêu chí 1, 2 | đạt → –',
    ' | NTM 2021-2025: Tiêu chí 6, 17 | chưa đạt → –',
  ])
  expect(await told(compareCommunes(view, { a: units.a, b: units.a }, '2023-12-31', NONE))).toEqual([])
})
