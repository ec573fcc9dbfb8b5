/** What became of units: small gazetteers of our own for each way, and the real one where its facts matter. */
import { describe, expect, it } from 'vitest'
import { loadReference } from '../../src/pipeline/load-reference.js'
import { Successions } from '../../src/reference/successions.js'
import { Gazetteer, type Unit } from '../../src/reference/units.js'

/** "A 90001 -2020 >90002,90003 split": name, code, [from]-[to], heirs, how. */
function gazetteer(...rows: readonly string[]): Successions {
  const units = rows.map((row): Unit => {
    const [name = '', code = '', life = '', heirs = '', how] = row.split(' ')
    const [from, to] = life.split('-').map((year) => (year === '' ? null : `${year}-07-01`))
    const successors = heirs.replace('>', '').split(',').filter(Boolean)
    return {
      code,
      name,
      kind: 'xã',
      level: 'commune',
      parent: null,
      validFrom: from ?? null,
      validTo: to ?? null,
      successors,
      successorKind: how ?? null,
    }
  })
  return new Successions(new Gazetteer(units))
}

const unitOf = (s: Successions, told: string): Unit => {
  const [name, code] = told.split(' ')
  const found = s.gazetteer.units.filter((u) => u.name === name && (code === undefined || u.code === code))
  if (found.length !== 1 || !found[0]) throw new Error(`${told}: ${found.length} rows`)
  return found[0]
}
const heirs = (s: Successions, told: string, day: string): string[] =>
  s.heirs(unitOf(s, told), day).map((h) => `${h.unit.name} ${h.unit.code}${h.whole ? '' : ' in part'}`)
const forerunners = (s: Successions, told: string, day: string): string[] =>
  s
    .forerunners(unitOf(s, told), day)
    .map((f) => `${f.unit.name} ${f.until.slice(0, 4)}${f.whole ? '' : ' in part'}${f.direct ? '' : ' earlier'}`)

const merged = ['Ao 90001 -2025 >90001 whole', 'Bến 90002 -2025 >90001 whole', 'Cồn 90001 2025-']
const split = ['Ao 90001 -2025 >90002,90003 split', 'Bến 90002 2025-', 'Cồn 90003 2025-']
const chain = [
  'Ao 90001 -2020 >90002 merged',
  'Bến 90002 -2020 >90002 merged',
  'Đầm 90002 2020-2025 >90009 whole',
  'Én 90003 -2025 >90009 whole',
  'Gò 90009 2025-',
]

describe('heirs of a unit on a day', () => {
  it.each([
    ['merged with others', merged, 'Bến', '2025-07-01', ['Cồn 90001']],
    ['not before its end', merged, 'Bến', '2025-06-30', []],
    ['a unit that holds has none', merged, 'Cồn', '2026-01-01', []],
    ['divided: each takes a part', split, 'Ao', '2025-07-01', ['Bến 90002 in part', 'Cồn 90003 in part']],
    ['two reforms in a row', chain, 'Ao', '2026-01-01', ['Gò 90009']],
    ['between the two', chain, 'Ao', '2022-01-01', ['Đầm 90002']],
    [
      'its code went to another unit, its land elsewhere',
      ['Ao 90001 -2025 >90002 whole', 'Bến 90001 2025-', 'Cồn 90002 2025-'],
      'Ao',
      '2026-01-01',
      ['Cồn 90002'],
    ],
    [
      'a unit of its name is not its heir',
      ['Ao 90001 -2025 >90002 whole', 'Ao 90003 2025-', 'Cồn 90002 2025-'],
      'Ao 90001',
      '2026-01-01',
      ['Cồn 90002'],
    ],
    [
      'divided, and all parts into one later',
      ['Ao 90001 -2020 >90002,90003 split', 'Bến 90002 2020-2025 >90004 whole', 'Cồn 90003 2020-2025 >90004 whole', 'Đầm 90004 2025-'],
      'Ao',
      '2026-01-01',
      ['Đầm 90004'],
    ],
    [
      'of a division only the main heir is known',
      ['Ao 90001 -2025 >90002 split-main', 'Bến 90002 2025-'],
      'Ao',
      '2026-01-01',
      ['Bến 90002 in part'],
    ],
    ['told by likeness only', ['Ao 90001 -2025 >90002 inferred', 'Bến 90002 2025-'], 'Ao', '2026-01-01', ['Bến 90002 in part']],
    ['into one that held before', ['Ao 90001 -2020 >90002 merged', 'Bến 90002 -'], 'Ao', '2026-01-01', ['Bến 90002']],
    ['no heir is known', ['Ao 90001 -2025  unknown'], 'Ao', '2026-01-01', []],
    ['heirs that lead back to it', ['Ao 90001 -2025 >90001 whole'], 'Ao', '2026-01-01', []],
  ] as const)('%s', (_, rows, told, day, expected) => {
    expect(heirs(gazetteer(...rows), told, day)).toEqual(expected)
  })
})

describe('forerunners of a unit', () => {
  it.each([
    ['merged', merged, 'Cồn', '2026-01-01', ['Ao 2025', 'Bến 2025']],
    ['a unit that was always so', merged, 'Ao', '2020-01-01', []],
    ['parts', split, 'Bến', '2026-01-01', ['Ao 2025 in part']],
    ['earlier ones too, newest first', chain, 'Gò', '2026-01-01', ['Đầm 2025', 'Én 2025', 'Ao 2020 earlier', 'Bến 2020 earlier']],
    ['of one that has ended itself', chain, 'Đầm', '2026-01-01', ['Ao 2020', 'Bến 2020']],
    [
      'its code was another unit of another place',
      ['Ao 90001 -2025 >90002 whole', 'Bến 90001 2025-', 'Cồn 90002 2025-'],
      'Bến',
      '2026-01-01',
      [],
    ],
  ] as const)('%s', (_, rows, told, day, expected) => {
    expect(forerunners(gazetteer(...rows), told, day)).toEqual(expected)
  })
})

describe('the same unit under another row', () => {
  it.each([
    ['renamed', ['Ao 90001 -2025 >90001 renamed', 'Bến 90001 2025-'], 'Ao', 'Bến', true],
    ['recoded', ['Ao 90001 -2025 >90002 recoded', 'Ao 90002 2025-'], 'Ao 90001', 'Ao 90002', true],
    ['kept in 2025', ['Ao 90001 -2025 >90001 whole', 'Ao’ 90001 2025-'], 'Ao', 'Ao’', true],
    ['merged with another', merged, 'Ao', 'Cồn', false],
    ['taken in by one that held before', ['Ao 90001 -2020 >90002 merged', 'Bến 90002 -'], 'Ao', 'Bến', false],
    ['divided', split, 'Ao', 'Bến', false],
  ] as const)('%s: %s', (_, rows, ended, heir, same) => {
    const s = gazetteer(...rows)
    expect(s.isSameUnit(unitOf(s, ended), unitOf(s, heir))).toBe(same)
  })
})

describe('the row that a statement means', () => {
  const s = gazetteer('Ao 90001 -2025 >90001 whole', 'Ao 90001 2025-', 'Bến 90002 -2025 >90001 whole', 'Cồn 90002 2025-')
  it.each([
    ['by its key', { code: '90001', validFrom: '2025-07-01', name: 'Ao' }, '2025-07-01'],
    ['by its key, since before the gazetteer', { code: '90001', validFrom: null, name: 'Ao' }, null],
    ['the code alone is another unit now: the name decides', { code: '90002', validFrom: null, name: 'Cồn' }, '2025-07-01'],
    ['no code', { code: null, validFrom: null, name: 'Ao' }, 'none'],
    ['a name that the code never bore', { code: '90002', validFrom: null, name: 'Ao' }, 'none'],
    ['a code that is not there', { code: '90009', validFrom: null, name: 'Ao' }, 'none'],
  ] as const)('%s', (_, told, from) => {
    const row = s.rowOf(told)
    expect(row === null ? 'none' : row.validFrom).toBe(from)
  })
})

describe('the real gazetteer', () => {
  const { successions: real } = loadReference()
  const on = (code: string, day: string): Unit => real.gazetteer.unit(code, day) ?? { ...unitOf(real, code) }
  it.each([
    ['Thụy Hùng of Cao Lộc, not the new Thụy Hùng', '06208', '2023-06-15', ['Đồng Đăng 06184']],
    ['divided in 2025', '06622', '2023-06-15', ['Kiên Mộc 06625 in part', 'Đình Lập 06613 in part']],
    ['merged in 2020 and again in 2025', '06343', '2019-06-01', ['Bắc Sơn 06325']],
  ] as const)('%s', (_, code, day, expected) => {
    expect(
      real
        .heirs(on(code, day), '2025-09-01')
        .map((h) => `${h.unit.name} ${h.unit.code}${h.whole ? '' : ' in part'}`)
        .sort(),
    ).toEqual(expected)
  })

  it('every commune of 2025-06-30 has an heir the day after, and none the day before', () => {
    const communes = real.gazetteer.unitsOn('2025-06-30', 'commune')
    expect(communes.filter((u) => real.heirs(u, '2025-07-01').length === 0)).toEqual([])
    expect(communes.filter((u) => real.heirs(u, '2025-06-30').length > 0)).toEqual([])
  })

  /** Island districts became communes in 2025. */
  const heirCommunes = (u: Unit) => real.heirs(u, '2025-07-01').filter((h) => h.unit.level === 'commune')
  it('heirs and forerunners are one relation seen from its two ends', () => {
    const now = real.gazetteer.unitsOn('2025-07-01', 'commune')
    const down = now.flatMap((u) => real.forerunners(u, '2025-07-01').map((f) => `${f.unit.code} ${f.unit.validFrom ?? ''}>${u.code}`))
    const up = real.gazetteer.units
      .filter((u) => u.validTo !== null && u.validTo <= '2025-07-01')
      .flatMap((u) => heirCommunes(u).map((h) => `${u.code} ${u.validFrom ?? ''}>${h.unit.code}`))
    expect(down.sort()).toEqual(up.sort())
  })
})
