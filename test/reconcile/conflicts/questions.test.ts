import { describe, expect, it } from 'vitest'
import type { HeldStatement } from '../../../src/model/statement.js'
import { unitDiscrepancies } from '../../../src/reconcile/conflicts/unit-discrepancies.js'
import { band, claimed, count, proposed, recognised, target, withdrawn } from '../../builders/claims.js'
import { doubtful, papersOf, periodOf, says } from '../../builders/said.js'

const PAPERS = papersOf({ qd: { number: '97/QĐ-UBND', decides: true }, duthao: { draft: true } })
const asked = (statements: readonly HeldStatement[], asOf: string, endedOn: string | null) =>
  unitDiscrepancies(statements, PAPERS, { asOf, endedOn, fullScore: () => 19, setInForce: periodOf })
const silent = (statements: readonly HeldStatement[], asOf = '2024-01-01', endedOn: string | null = null): string[] =>
  asked(statements, asOf, endedOn)
    .filter((d) => d.kind === 'question/target-silent')
    .map((d) => d.about.replace('Phú Lương, mục tiêu ', '') + ' ' + d.letters.map((l) => l.id).join('+'))

const plan = says('kh', '2023-02-10', [target(2023)])
const higher = { standard: 'ntm-nang-cao' } as const

describe('a target passed in silence', () => {
  it.each<readonly [string, readonly HeldStatement[], readonly string[]]>([
    ['nothing more is told', plan, ['NTM năm 2023 kh']],
    ['an undated plan', says('kh', null, [target(2023)]), ['NTM năm 2023 kh']],
    [
      'the newest score below full stands beside it',
      [...plan, ...says('a', '2023-06-01', [count(14)]), ...says('b', '2023-11-28', [count(16)])],
      ['NTM năm 2023 kh+b'],
    ],
    ['so does a group', [...plan, ...says('b', '2023-11-28', [band(15, 18)])], ['NTM năm 2023 kh+b']],
    ['a group of one number below full', [...plan, ...says('b', '2023-11-28', [band(15, 15)])], ['NTM năm 2023 kh+b']],
    ['proposed, and no decision', [...plan, ...says('b', '2023-12-20', [proposed(2023)])], ['NTM năm 2023 kh+b']],
    [
      'kiểu mẫu is measured by scores of nâng cao',
      [...says('kh', '2023-02-10', [target(2023)], { standard: 'ntm-kieu-mau' }), ...says('b', '2023-11-28', [count(13)], higher)],
      ['NTM kiểu mẫu năm 2023 kh+b'],
    ],
    [
      'the title was taken since',
      [...plan, ...says('a', '2017', [recognised(2016)]), ...says('b', '2019-02-01', [withdrawn(2016)])],
      ['NTM năm 2023 kh'],
    ],
    [
      'a lower title is another one',
      [...says('kh', '2023-02-10', [target(2023)], higher), ...says('qd', '2024-01-01', [recognised(2023)])],
      ['NTM nâng cao năm 2023 kh'],
    ],
    [
      'each standard is asked for itself',
      [...plan, ...says('kh', '2023-02-10', [target(2023)], higher)],
      ['NTM năm 2023 kh', 'NTM nâng cao năm 2023 kh'],
    ],
    ['the title came', [...plan, ...says('qd', '2023-12-30', [recognised(2023)])], []],
    ['a higher title came', [...plan, ...says('qd', '2023-12-30', [recognised(2023)], higher)], []],
    ['a title told by year alone', [...plan, ...says('b', '2023', [recognised(2023)])], []],
    ['a full score', [...plan, ...says('b', '2023-12-10', [count(19)])], []],
    ['the group of those that meet all', [...plan, ...says('b', '2023-12-10', [band(19, 19)])], []],
    ['"đã hoàn thành các tiêu chí"', [...plan, ...says('b', '2023-12-10', [claimed])], []],
    ['moved to a later year', [...plan, ...says('b', '2023-12-10', [target(2024)])], []],
    ['moved, told by a plan of no day', [...plan, ...says('b', null, [target(2024)])], []],
    ['no year is told', says('kh', '2023-02-10', [{ track: 'target', property: 'target', value: { year: null } }]), []],
    ['a draft plans nothing', says('duthao', '2023-02-10', [target(2023)]), []],
    [
      '"đạt chuẩn" in a plan for a commune that strives for the higher title means that one',
      [
        ...says('a', '2019', [recognised(2019)]),
        ...plan,
        ...says('c', '2023-03-01', [target(2023)], higher),
        ...says('qd', '2023-12-30', [recognised(2023)], higher),
      ],
      [],
    ],
  ])('%s', (_, statements, wanted) => {
    expect(silent(statements)).toEqual(wanted)
    expect(silent([...statements].reverse())).toEqual(wanted)
  })

  it('is asked from the year after on, of a unit that lived to its end', () => {
    expect(silent(plan, '2023-12-31')).toEqual([])
    expect(silent(plan, '2026-01-01', '2023-07-01')).toEqual([])
    expect(silent(plan, '2026-01-01', '2025-07-01')).toHaveLength(1)
  })

  it('what is not known yet on the day asks nothing and answers nothing', () => {
    expect(silent([...plan, ...says('qd', '2024-05-30', [recognised(2023)])], '2024-05-01')).toHaveLength(1)
    expect(silent(says('kh', '2024-02-10', [target(2023)]), '2024-01-15')).toEqual([])
  })

  it('is a question, with no letter that stands and no accusation', () => {
    const [found] = asked([...plan, ...says('b', '2024-01-05', [count(16)])], '2024-02-01', null)
    expect(found).toMatchObject({ stands: null, because: null, places: [{ file: 'kh.pdf' }, { file: 'b.pdf' }] })
    expect(found?.says).toBe(
      'kh.pdf ghi mục tiêu NTM năm 2023; b.pdf (05/01/2024) ghi đạt 16/19 tiêu chí (05/01/2024): đã đạt, chuyển sang năm khác, hay chưa?',
    )
  })
})

const undecided = (statements: readonly HeldStatement[]): string[] =>
  asked(statements, '2026-01-01', null)
    .filter((d) => d.kind === 'question/title-without-decision')
    .map((d) => `${d.about.replace('Phú Lương, danh hiệu ', '')} ${d.letters.map((l) => l.id).join('+')} ${d.sure ? 'sure' : '?'}`)

describe('a title told without its decision', () => {
  it.each<readonly [string, readonly HeldStatement[], readonly string[]]>([
    ['by a year', says('a', '2019', [recognised(2019)]), ['NTM năm 2019 a sure']],
    ['by no year', says('a', '2019-05-01', [recognised(null)]), ['NTM a sure']],
    [
      'once for a standard',
      [
        ...says('a', '2019', [recognised(2019)], { saidOn: '2020-01-01' }),
        ...says('b', '2019', [recognised(2019)], { saidOn: '2021-01-01' }),
      ],
      ['NTM năm 2019 a sure'],
    ],
    ['a doubtful reading', says('a', '2019', [recognised(2019)], doubtful), ['NTM năm 2019 a ?']],
    [
      'the decision of the lower title does not answer',
      [...says('qd', '2019-02-01', [recognised(2018)]), ...says('a', '2022', [recognised(2022)], higher)],
      ['NTM nâng cao năm 2022 a sure'],
    ],
    [
      'another letter names it',
      [...says('a', '2019', [recognised(2019)]), ...says('b', '2019-12-30', [recognised(2019, '97/QĐ-UBND')])],
      [],
    ],
    ['the decision is held', [...says('a', '2019', [recognised(2019)]), ...says('qd', '2019-12-30', [recognised(2019)])], []],
    [
      'the decision on the higher title answers',
      [...says('a', '2019', [recognised(2019)]), ...says('qd', '2023-12-30', [recognised(2023)], higher)],
      [],
    ],
    ['a proposal tells no title', says('a', '2019-05-01', [proposed(2019)]), []],
    ['a full score is none', says('a', '2019-05-01', [count(19), claimed]), []],
    ['a withdrawal names none that is held', says('a', '2019-05-01', [withdrawn(2016)]), []],
  ])('%s', (_, statements, wanted) => {
    expect(undecided(statements)).toEqual(wanted)
    expect(undecided([...statements].reverse())).toEqual(wanted)
  })
})
