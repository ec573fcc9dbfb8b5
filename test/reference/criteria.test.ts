import { describe, expect, it } from 'vitest'
import { loadReference } from '../../src/pipeline/load-reference.js'

const { criteria } = loadReference()
const set = (id: string) => {
  const found = criteria.byId(id)
  if (!found) throw new Error(`no set ${id}`)
  return found
}
const DAY = '2023-11-28'

describe('criterion names', () => {
  it.each([
    ['xa-2021-2025', 'Y tế', 15],
    ['xa-nang-cao-2021-2025', 'Y tế', 14],
    ['xa-2021-2025', 'Môi trường và ATTP', 17],
    ['xa-2021-2025', 'CSVC văn hoá', 6],
    ['xa-2021-2025', 'Cơ sở hạ tầng TMNT', 7],
    ['xa-2021-2025', 'THUỶ LỢI VÀ PHÒNG CHỐNG THIÊN TAI', 3],
    ['xa-2021-2025', 'Hệ thống chính tri và TCPL', 18],
    ['xa-2021-2025', 'Quốc phòng - An ninh', 19],
    ['xa-2021-2025', 'GD&ĐT', 14],
    ['xa-2021-2025', 'Tiêu chí số 5 - Trường học', 5],
    ['xa-nang-cao-2021-2025', 'Hành chính công', 15],
    ['xa-2026-2030', 'Hạ tầng kinh tế - xã hội', 2],
    ['xa-2010-2015', 'Chợ nông thôn', 7],
    ['xa-2021-2025', 'Hành chính công', null],
    ['xa-nang-cao-2021-2025', 'Trường học', null],
    ['xa-2021-2025', 'Y té gì đó', null],
    ['xa-2021-2025', '', null],
  ])('%s: "%s" is %s', (id, name, no) => {
    expect(criteria.numberNamed(set(id), name)?.no ?? null).toBe(no)
  })

  it('every name and alias of every set means its own number or, told twice, none', () => {
    for (const s of criteria.sets) {
      for (const c of s.criteria) {
        expect(criteria.numberNamed(s, c.name)?.no, `${s.id}: ${c.name}`).toBe(c.no)
        for (const alias of c.aliases) expect([c.no, undefined], `${s.id}: ${alias}`).toContain(criteria.numberNamed(s, alias)?.no)
      }
    }
  })
})

describe('the set of a list', () => {
  it.each([
    ['pairs speak for nâng cao', [{ no: 15, name: 'Hành chính công' }], null, 'xa-nang-cao-2021-2025'],
    ['pairs speak for the basic set', [{ no: 15, name: 'Y tế' }], null, 'xa-2021-2025'],
    ['kiểu mẫu is counted on nâng cao', [], 'ntm-kieu-mau', 'xa-nang-cao-2021-2025'],
    ['the named standard stands against one slip', [{ no: 14, name: 'Y tế' }, { no: 2, name: 'Giao thông' }, { no: 5, name: 'Trường học' }], 'ntm', 'xa-2021-2025'], // prettier-ignore
    ['pairs outvote a wrong heading', [{ no: 14, name: 'Y tế' }, { no: 15, name: 'Hành chính công' }, { no: 5, name: 'Giáo dục' }], 'ntm', 'xa-nang-cao-2021-2025'], // prettier-ignore
    ['nothing speaks', [{ no: 4, name: null }], null, null],
  ] as const)('%s', (_, pairs, standard, id) => {
    expect(criteria.decideSet(pairs, { standard, day: DAY })?.set.id ?? null).toBe(id)
  })

  it('a pair that two sets share leaves the other as rival', () => {
    const decided = criteria.decideSet([{ no: 2, name: 'Giao thông' }], { day: DAY })
    expect(decided?.rivals.map((s) => s.id)).toContain('xa-nang-cao-2021-2025')
  })

  it.each([
    ['ntm', '2026-03-01', 'xa-2026-2030'],
    ['ntm', '2026-02-01', 'xa-2021-2025'],
    ['ntm', '2023-11-28', 'xa-2021-2025'],
    ['ntm', '2018-01-01', 'xa-2016-2020'],
    ['ntm', '2014-01-01', 'xa-2010-2015'],
    ['ntm-hien-dai', '2026-03-01', undefined],
  ] as const)('%s on %s is counted by %s', (standard, day, id) => {
    expect(criteria.setsFor(standard, day)[0]?.id).toBe(id)
  })
})
