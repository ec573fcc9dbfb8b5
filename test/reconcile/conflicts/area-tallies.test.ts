import { describe, expect, it } from 'vitest'
import type { TallyRecord } from '../../../src/model/letter-record.js'
import type { HeldStatement } from '../../../src/model/statement.js'
import { areaTallies, talliesIn } from '../../../src/reconcile/conflicts/area-tallies.js'
import { recognised, target, withdrawn } from '../../builders/claims.js'
import { known, type Letter } from '../../builders/known.js'
import { papersOf, says } from '../../builders/said.js'

const counts = (met: number, more: Partial<TallyRecord> = {}): NonNullable<Letter['tallies']> => [
  { unit: 'toàn huyện', standard: 'ntm', met, total: 8, asOf: '2023-06-30', status: 'fact', ...more },
]
const of = (code: string, name: string) => ({ unit: { code, validFrom: null, name, district: 'Hòa An' } })
const given = (code: string, name: string, more: Partial<HeldStatement> = {}) =>
  says(`qd ${name}`, '2023-01-26', [recognised(2022, '97/QĐ-UBND')], { ...of(code, name), saidOn: '2023-09-01', ...more })
const two = [...given('1', 'Phú Lương'), ...given('2', 'Đồng An')]

function found(letters: readonly Letter[], statements: readonly HeldStatement[] = [], copies: readonly string[] = []): string[] {
  const tallies = letters.flatMap((letter, i) => talliesIn(known('ab'[i] ?? '', { date: '2023-07-05', ...letter })))
  return areaTallies('huyện Hòa An', tallies, statements, papersOf({}, copies)).map((d) => {
    expect([d.sure, d.stands, d.about]).toEqual([false, null, 'huyện Hòa An'])
    return d.letters.map((l) => l.id).join('+')
  })
}

describe("a district's count of communes", () => {
  it.each<readonly [string, readonly Letter[], readonly HeldStatement[], readonly string[]]>([
    ['two counts of one day', [{ tallies: counts(5) }, { tallies: counts(6) }], [], ['a+b']],
    ['less after two weeks', [{ tallies: counts(5) }, { tallies: counts(4, { asOf: '2023-07-10' }) }], [], ['a+b']],
    ['more titles by decisions than counted', [{ tallies: counts(1) }], two, ['a+qd Phú Lương+qd Đồng An']],
    [
      'all hold it, and one was taken',
      [{ tallies: counts(8) }],
      says('th', '2022-05-01', [withdrawn(2018)], of('1', 'Phú Lương')),
      ['a+th'],
    ],
    ['more after two weeks is a rise', [{ tallies: counts(5) }, { tallies: counts(6, { asOf: '2023-07-10' }) }], [], []],
    ['less after a month', [{ tallies: counts(5) }, { tallies: counts(4, { asOf: '2023-08-10' }) }], [], []],
    [
      'less, for one was taken between',
      [{ tallies: counts(5) }, { tallies: counts(4, { asOf: '2023-07-10' }) }],
      says('th', '2023-07-03', [withdrawn(2018)], of('1', 'Phú Lương')),
      [],
    ],
    ['of another number of communes', [{ tallies: counts(5) }, { tallies: counts(6, { total: 9 }) }], [], []],
    ['of two standards', [{ tallies: counts(5) }, { tallies: counts(2, { standard: 'ntm-nang-cao' }) }], [], []],
    ['a plan counts nothing', [{ tallies: counts(5) }, { tallies: counts(6, { status: 'target' }) }], [], []],
    ['a draft counts nothing', [{ tallies: counts(5) }, { tallies: counts(6), draft: true }], [], []],
    ['fewer proved than counted prove nothing', [{ tallies: counts(5) }], two, []],
    ['proved after that day', [{ tallies: counts(1, { asOf: '2022-12-31' }) }], two, []],
    ['told of without a decision', [{ tallies: counts(0) }], says('x', '2023', [recognised(2022)], of('1', 'Phú Lương')), []],
    [
      'of a higher title it may be counted there',
      [{ tallies: counts(1) }],
      [...given('1', 'Phú Lương'), ...two, ...given('2', 'Đồng An', { standard: 'ntm-nang-cao' })],
      [],
    ],
    ['taken before that day', [{ tallies: counts(1) }], [...two, ...says('th', '2023-03-01', [withdrawn(2022)], of('2', 'Đồng An'))], []],
    [
      'taken, and given anew',
      [{ tallies: counts(8) }],
      [...says('th', '2022-05-01', [withdrawn(2018)], of('1', 'Phú Lương')), ...given('1', 'Phú Lương')],
      [],
    ],
    ['one taken of eight, seven counted', [{ tallies: counts(7) }], says('th', '2022-05-01', [withdrawn(2018)], of('1', 'Phú Lương')), []],
    ['a target is no title', [{ tallies: counts(0) }], says('kh', '2023-01-01', [target(2023)], of('1', 'Phú Lương')), []],
  ])('%s', (_, letters, statements, wanted) => {
    expect(found(letters, statements)).toEqual(wanted)
    expect(found(letters, [...statements].reverse())).toEqual(wanted)
  })

  it('copies of one letter do not contradict each other', () => {
    expect(found([{ tallies: counts(5) }, { tallies: counts(6) }], [], ['a b'])).toEqual([])
  })
})
