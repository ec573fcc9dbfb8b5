import { describe, expect, it } from 'vitest'
import type { Claim, HeldStatement } from '../../../src/model/statement.js'
import { count as counted, countBut, lost as isLost, met as isMet, unmet as isUnmet } from '../../builders/claims.js'
import { doubtful, papersOf, says } from '../../builders/said.js'
import { criterionConflicts } from '../../../src/reconcile/conflicts/criterion-conflicts.js'

const met = (...nos: readonly number[]): Claim[] => nos.map(isMet)
const unmet = (...nos: readonly number[]): Claim[] => nos.map(isUnmet)
const count = (n: number): Claim[] => [counted(n)]
const lost: Claim[] = [isLost]

const province = { saidBy: 'Sở Nông nghiệp và PTNT' }
const CASES: readonly (readonly [why: string, statements: readonly HeldStatement[], conflicts: readonly string[]])[] = [
  ['met and two days later not met', [...says('a', '2023-11-28', met(6)), ...says('b', '2023-11-30', unmet(6))], ['6 a.pdf b.pdf b.pdf']],
  [
    'the same day and level: nothing decides',
    [...says('a', '2023-11-28', unmet(6)), ...says('b', '2023-11-28', met(6))],
    ['6 b.pdf a.pdf -'],
  ],
  [
    'the same day, one letter issued later',
    [...says('a', '2023-11-28', unmet(6), { saidOn: '2023-12-02' }), ...says('b', '2023-11-28', met(6))],
    ['6 b.pdf a.pdf a.pdf'],
  ],
  [
    'a body of unknown level is no lower one',
    [...says('a', '2023-11-18', met(6), province), ...says('b', '2023-11-20', unmet(6), { saidBy: 'Tổ kiểm tra' })],
    ['6 a.pdf b.pdf b.pdf'],
  ],
  [
    'both that lack named: the others are met',
    [
      ...says('a', '2023-11-28', [countBut([10, 17]), ...unmet(10, 17)]),
      ...says('b', '2023-11-30', [countBut([6, 10, 17]), ...unmet(6, 10, 17)]),
    ],
    ['6 a.pdf b.pdf b.pdf'],
  ],
  ['all met, then one not', [...says('a', '2023-11-28', count(19)), ...says('b', '2023-12-01', unmet(3))], ['3 a.pdf b.pdf b.pdf']],
  [
    'the province stands over the district',
    [...says('a', '2023-11-20', unmet(6)), ...says('b', '2023-11-20', met(6), province)],
    ['6 b.pdf a.pdf b.pdf'],
  ],
  [
    'also where the district speaks later',
    [...says('a', '2023-11-18', met(6), province), ...says('b', '2023-11-20', unmet(6))],
    ['6 a.pdf b.pdf a.pdf'],
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

const shown = (statements: readonly HeldStatement[], copies: readonly string[] = []): string[] =>
  criterionConflicts(statements, papersOf({}, copies)).map((c) =>
    [/\d+/.exec(c.about)?.[0], ...c.letters.map((l) => l.file), c.stands?.file ?? '-'].join(' '),
  )

describe('criteria that two letters tell otherwise', () => {
  it.each(CASES)('%s', (_, statements, conflicts) => {
    expect(shown(statements)).toEqual(conflicts)
    expect(shown([...statements].reverse())).toEqual(conflicts)
  })

  it('a draft does not contradict what was signed', () => {
    const [, statements] = CASES[0] ?? []
    expect(shown(statements ?? [], ['a b'])).toEqual([])
  })

  it('shows both sentences, which stands and why', () => {
    const found = criterionConflicts(
      [...says('a', '2023-11-28', met(6)), ...says('b', '2023-11-30', unmet(6), province)],
      papersOf({ a: { number: '84/TB-BCĐ' } }),
    )
    expect(found).toMatchObject([
      {
        kind: 'contradiction/criterion',
        unit: { name: 'Phú Lương', code: '99101' },
        says: 'Tiêu chí 6, NTM 2021-2025: 84/TB-BCĐ ghi đạt (28/11/2023), b.pdf ghi chưa đạt (30/11/2023).',
        places: [
          { file: 'a.pdf', quote: 'a nói' },
          { file: 'b.pdf', quote: 'b nói' },
        ],
        stands: { id: 'b' },
        because: 'cấp tỉnh thẩm định sau cấp huyện',
        sure: true,
      },
    ])
  })

  it('a doubtful reading is to be looked at, no more', () => {
    const found = criterionConflicts([...says('a', '2023-11-28', met(6)), ...says('b', '2023-11-30', unmet(6), doubtful)], papersOf())
    expect(found.map((d) => d.sure)).toEqual([false])
  })
})
