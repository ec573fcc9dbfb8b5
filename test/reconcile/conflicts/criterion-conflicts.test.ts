import { describe, expect, it } from 'vitest'
import type { Claim, HeldStatement } from '../../../src/model/statement.js'
import { count as counted, met as isMet, unmet as isUnmet } from '../../builders/claims.js'
import { criterionConflicts } from '../../../src/reconcile/conflicts/criterion-conflicts.js'

const met = (...nos: readonly number[]): Claim[] => nos.map(isMet)
const unmet = (...nos: readonly number[]): Claim[] => nos.map(isUnmet)
const count = (n: number): Claim[] => [counted(n)]
const lost: Claim[] = [{ track: 'score', property: 'claim', value: 'lost', year: null }]

/** All that one letter of a body says of one commune as of a day. */
const says = (letter: string, asOf: string | null, claims: readonly Claim[], more: Partial<HeldStatement> = {}): HeldStatement[] =>
  claims.map((claim, i) => ({
    id: `${letter} ${i}`,
    letter,
    file: `${letter}.pdf`,
    saidBy: 'UBND huyện Hòa An',
    saidOn: asOf,
    unit: { code: '99101', validFrom: null, name: 'Phú Lương', district: null },
    standard: 'ntm',
    set: 'xa-2021-2025',
    claim,
    asOf,
    proof: null,
    recordedFrom: '2024-01-01T00:00:00.000Z',
    recordedTo: null,
    ...more,
  }))

const province = { saidBy: 'Sở Nông nghiệp và PTNT' }
const CASES: readonly (readonly [why: string, statements: readonly HeldStatement[], conflicts: readonly string[]])[] = [
  ['met and two days later not met', [...says('a', '2023-11-28', met(6)), ...says('b', '2023-11-30', unmet(6))], ['6 a.pdf b.pdf unmet']],
  ['the same day', [...says('a', '2023-11-28', unmet(6)), ...says('b', '2023-11-28', met(6))], ['6 b.pdf a.pdf met']],
  [
    'both that lack named: the others are met',
    [...says('a', '2023-11-28', [...count(17), ...unmet(10, 17)]), ...says('b', '2023-11-30', [...count(16), ...unmet(6, 10, 17)])],
    ['6 a.pdf b.pdf unmet'],
  ],
  ['all met, then one not', [...says('a', '2023-11-28', count(19)), ...says('b', '2023-12-01', unmet(3))], ['3 a.pdf b.pdf unmet']],
  [
    'the province stands over the district',
    [...says('a', '2023-11-20', unmet(6)), ...says('b', '2023-11-20', met(6), province)],
    ['6 b.pdf a.pdf met'],
  ],
  [
    'also where the district speaks later',
    [...says('a', '2023-11-18', met(6), province), ...says('b', '2023-11-20', unmet(6))],
    ['6 a.pdf b.pdf met'],
  ],
  ['a rise', [...says('a', '2023-11-28', unmet(6)), ...says('b', '2023-11-30', met(6))], []],
  ['a fall after a month', [...says('a', '2023-11-01', met(6)), ...says('b', '2023-12-01', unmet(6))], []],
  ['a fall that is told', [...says('a', '2023-11-28', met(6)), ...says('b', '2023-11-30', [...unmet(6), ...lost])], []],
  ['one letter of two minds is another report', [...says('a', '2023-11-28', met(6)), ...says('a', '2023-11-28', unmet(6))], []],
  ['another set', [...says('a', '2023-11-28', met(6)), ...says('b', '2023-11-30', unmet(6), { set: 'xa-nang-cao-2021-2025' })], []],
  ['another standard', [...says('a', '2023-11-28', met(6)), ...says('b', '2023-11-30', unmet(6), { standard: 'ntm-nang-cao' })], []],
  [
    'another unit of the same code',
    [
      ...says('a', '2023-11-28', met(6)),
      ...says('b', '2023-11-30', unmet(6), { unit: { code: '99101', validFrom: '2025-07-01', name: 'Phú Lương', district: null } }),
    ],
    [],
  ],
  ['a month is no day', [...says('a', '2023-11', met(6)), ...says('b', '2023-11-30', unmet(6))], []],
  ['not all that lack are named', [...says('a', '2023-11-28', [...count(16), ...unmet(10, 17)]), ...says('b', '2023-11-30', unmet(6))], []],
]

const shown = (statements: readonly HeldStatement[], isCopy = (): boolean => false): string[] =>
  criterionConflicts(statements, isCopy).map((c) => `${c.no} ${c.met.file} ${c.unmet.file} ${c.stands}`)

describe('criteria that two letters tell otherwise', () => {
  it.each(CASES)('%s', (_, statements, conflicts) => {
    expect(shown(statements)).toEqual(conflicts)
    expect(shown([...statements].reverse())).toEqual(conflicts)
  })

  it('a draft does not contradict what was signed', () => {
    const [, statements] = CASES[0] ?? []
    expect(shown(statements ?? [], () => true)).toEqual([])
  })
})
