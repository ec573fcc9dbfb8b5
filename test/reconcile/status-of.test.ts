import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HeldStatement } from '../../src/model/statement.js'
import { statusOf } from '../../src/reconcile/status-of.js'
import { count, countBut, met, unmet } from '../builders/claims.js'
import { band, say, target, title } from '../builders/held.js'

const inForce = () => 'xa-2021-2025'
const X = 'xa-2021-2025'

type Seen = {
  titleEvent?: string | null
  title?: string | null
  titleYear?: number | null
  met?: number | null
  metList?: unknown
  unmetList?: unknown
  target?: unknown
  band?: unknown
}
const cases: readonly [name: string, said: HeldStatement[], seen: Seen][] = [
  ['nothing said of the score', [say('2023', target(2025))], { met: null, metList: null, unmetList: null, title: null }],
  ['the last score holds', [say('2023-06-01', count(13)), say('2023-11-01', count(17))], { met: 17 }],
  ['a fall is a score too', [say('2023-06-01', count(18)), say('2023-11-01', count(15))], { met: 15 }],
  ['a score after the day asked is not known yet', [say('2023-06-01', count(13)), say('2024-11-01', count(17))], { met: 13 }],
  ['a month counts from its last day on', [say('2024-06', count(13))], { met: 13 }],
  ['a month that is not over does not', [say('2024-07', count(13))], {}],
  [
    'one letter’s count and list belong together',
    [say('2023-06-01', unmet(2)), say('2023-11-01', count(17))],
    { met: 17, unmetList: null },
  ],
  ['all met: nothing is unmet', [say('2023-06-01', count(19))], { met: 19, unmetList: [] }],
  [
    'lists as printed',
    [say('2023-06-01', unmet(7)), say('2023-06-01', unmet(2)), say('2023-06-01', met(1))],
    { metList: [1], unmetList: [2, 7], met: null },
  ],
  [
    'a title stands though the score falls',
    [say('2019', title('recognised', 2019)), say('2023-06-01', count(15))],
    { title: 'recognised', titleYear: 2019, met: 15 },
  ],
  ['full score is no title', [say('2023-06-01', count(19))], { title: null }],
  [
    'a decision takes it',
    [say('2019', title('recognised', 2019)), say('2023-01-01', title('withdrawn'))],
    { title: null, titleEvent: 'withdrawn' },
  ],
  ['targets move', [say('2022-06-01', target(2023)), say('2023-12-01', target(2024))], { target: [{ standard: 'ntm', year: 2024 }] }],
  [
    'a reached target is dropped',
    [say('2022-06-01', target(2023)), say('2024-01-05', title('recognised', 2023))],
    { target: [], title: 'recognised' },
  ],
  [
    'a target after the title is open',
    [say('2019', title('recognised', 2019)), say('2023-01-05', target(2025))],
    { target: [{ standard: 'ntm', year: 2025 }] },
  ],
  ['a proposal is no title', [say('2023-12-01', title('proposed'))], { title: null, titleEvent: 'proposed' }],
  [
    'a proposal does not take a title either',
    [say('2019', title('recognised', 2019)), say('2023-12-01', title('proposed'))],
    { title: 'recognised', titleYear: 2019, titleEvent: 'proposed' },
  ],
  [
    'who repeats a title without its year does not change the year',
    [say('2019', title('recognised', 2019)), say('2024-01-01', title('recognised'))],
    { title: 'recognised', titleYear: 2019, titleEvent: null },
  ],
  [
    'a title given again counts anew',
    [say('2019', title('recognised', 2019)), say('2020-05-01', title('withdrawn')), say('2024-01-01', title('recognised'))],
    { title: 'recognised', titleYear: null },
  ],
  ['a group of one number is a score', [say('2023-06-01', band(19, 19))], { met: 19, band: [19, 19] }],
  ['which a later count replaces', [say('2023-06-01', band(19, 19)), say('2023-09-01', count(17))], { met: 17 }],
  ['a group is no score', [say('2023-06-01', band(15, 18))], { met: null, band: [15, 18] }],
]

describe('one commune, one standard, on 2024-06-30', () => {
  it.each(cases)('%s', (_, said, seen) => {
    const rows = statusOf(said, '2024-06-30', inForce)
    expect(rows.length).toBe(Object.keys(seen).length === 0 ? 0 : 1)
    if (rows[0]) expect(rows[0]).toMatchObject({ set: X, ...seen })
  })
})

it('the order in which letters arrive changes nothing', () => {
  const said = cases.flatMap(([, s], i) => s.map((x) => ({ ...x, id: `${i} ${x.id}`, unit: { ...x.unit, code: String(i) } })))
  const picture = (list: readonly HeldStatement[]) =>
    statusOf(list, '2024-06-30', inForce)
      .map((s) => JSON.stringify({ ...s, criteria: [...s.criteria] }))
      .sort()
  const expected = picture(said)
  const whole = { minLength: said.length }
  fc.assert(
    fc.property(fc.shuffledSubarray(said, whole), (shuffled) => {
      expect(picture(shuffled)).toEqual(expected)
    }),
  )
})

it('one code, two units: what was said of the old one is not the new one’s', () => {
  const old = { code: '99101', validFrom: null, name: 'Phú Lương', district: null }
  const merged = { code: '99101', validFrom: '2025-07-01', name: 'Phú An', district: null }
  const rows = statusOf(
    [say('2023', title('recognised'), { unit: old }), say('2025-09-01', count(16), { unit: merged })],
    '2025-12-31',
    inForce,
  )
  expect(rows.map((r) => [r.unit.name, r.title, r.met])).toEqual([
    ['Phú Lương', 'recognised', null],
    ['Phú An', null, 16],
  ])
})

it('two sets are two rows, two standards too', () => {
  const said = [
    say('2025-09-01', count(16), { set: X }),
    say('2026-03-01', count(6, 10), { set: 'xa-2026-2030' }),
    say('2023-09-01', count(14), { standard: 'ntm-nang-cao', set: 'xa-nang-cao-2021-2025' }),
  ]
  expect(statusOf(said, '2026-06-30', inForce).map((r) => [r.standard, r.set, r.met])).toEqual([
    ['ntm-nang-cao', 'xa-nang-cao-2021-2025', 14],
    ['ntm', X, 16],
    ['ntm', 'xa-2026-2030', 6],
  ])
})

it('cells: the newest word on each criterion, a full score on all of them, silence on none', () => {
  const cells = (said: HeldStatement[]) => [...(statusOf(said, '2024-06-30', inForce)[0]?.criteria ?? [])].map(([no, s]) => [no, s.asOf])
  expect(cells([say('2023-06-01', unmet(2)), say('2023-11-01', met(2)), say('2023-11-01', unmet(5))])).toEqual([
    [2, '2023-11-01'],
    [5, '2023-11-01'],
  ])
  expect(cells([say('2023-06-01', unmet(2)), say('2023-11-01', count(3, 3))])).toEqual([1, 2, 3].map((no) => [no, '2023-11-01']))
  expect(cells([say('2023-06-01', unmet(2)), say('2023-11-01', count(18))])).toEqual([[2, '2023-06-01']])
  expect(cells([say('2023-06-01', unmet(2)), say('2023-11-01', countBut([3], 3)), say('2023-11-01', unmet(3))])).toEqual([1, 2, 3].map((no) => [no, '2023-11-01'])) // prettier-ignore
})

it('a group told years ago belongs to the set of its own time', () => {
  const byYear = (_: string, day: string) => (day < '2026' ? X : 'xa-2026-2030')
  const rows = statusOf([say('2023-06-01', band(19, 19)), say('2026-03-01', count(6, 10), { set: 'xa-2026-2030' })], '2026-06-30', byYear)
  expect(rows.map((r) => [r.set, r.met])).toEqual([
    [X, 19],
    ['xa-2026-2030', 6],
  ])
})

describe('a plan that names no level', () => {
  const targets = (...statements: readonly HeldStatement[]): string[] =>
    statusOf(statements, '2024-06-30', inForce).flatMap((row) => row.target.map((t) => `${t.standard} ${t.year}`))
  const held = say('2019', title('recognised', 2019))
  const higher = (year: number): HeldStatement => say('2023-01-04', target(year), { standard: 'ntm-nang-cao' })

  it.each([
    [
      'means the higher title of a commune that holds this one',
      [held, say('2023-01-05', target(2025)), higher(2025)],
      ['ntm-nang-cao 2025'],
    ],
    ['another year is another plan', [held, say('2023-01-05', target(2025)), higher(2024)], ['ntm 2025', 'ntm-nang-cao 2024']],
    ['no title, two plans', [say('2023-01-05', target(2025)), higher(2025)], ['ntm 2025', 'ntm-nang-cao 2025']],
    ['a plan of before the title', [say('2018-01-05', target(2025)), held, higher(2025)], ['ntm-nang-cao 2025']],
  ])('%s', (_, statements, seen) => expect(targets(...statements).sort()).toEqual(seen))
})

describe('a title told by its year alone', () => {
  const told = say('2022', title('recognised', 2022), { saidOn: '2024-05-06', letter: 'later' })
  const held = (said: readonly HeldStatement[], day: string) => statusOf(said, day, inForce)[0]?.title ?? null

  it.each<[name: string, said: HeldStatement[], day: string, title: string | null]>([
    ['counts from its year', [told], '2022-12-31', 'recognised'],
    ['waits for the decision that another letter dates', [told, say('2023-01-20', title('recognised', 2022))], '2022-12-31', null],
    ['and counts from that day', [told, say('2023-01-20', title('recognised', 2022))], '2023-01-20', 'recognised'],
    ['not for another year’s decision', [told, say('2023-01-20', title('recognised', 2023))], '2022-12-31', 'recognised'],
    ['nor for one long after, which only repeats it', [told, say('2024-05-06', title('recognised', 2022))], '2022-12-31', 'recognised'],
    [
      'nor for another standard’s',
      [told, say('2023-01-20', title('recognised', 2022), { standard: 'ntm-nang-cao' })],
      '2022-12-31',
      'recognised',
    ],
  ])('%s', (_, said, day, want) => expect(held(said, day)).toBe(want))
})
