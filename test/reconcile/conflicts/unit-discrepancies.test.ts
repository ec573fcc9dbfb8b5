import { describe, expect, it } from 'vitest'
import type { DiscrepancyKind } from '../../../src/model/discrepancy.js'
import type { HeldStatement } from '../../../src/model/statement.js'
import { unitDiscrepancies } from '../../../src/reconcile/conflicts/unit-discrepancies.js'
import { count, lost, met, proposed, recognised, unmet, withdrawn } from '../../builders/claims.js'
import { doubtful, papersOf, periodOf, says } from '../../builders/said.js'

/** `kind letters stands sure` of all that two letters contradict each other in; questions stand in another test. */
const PAPERS = papersOf(
  {
    qd: { number: '97/QĐ-UBND', decides: true, issuer: 'UBND tỉnh Yên Sơn' },
    thuhoi: { number: '31/QĐ-UBND', decides: true, issuer: 'UBND tỉnh Yên Sơn' },
    duthao: { draft: true },
    biet: { cites: ['31/QĐ-UBND'], issuer: 'UBND huyện Hòa An' },
    khongbiet: { issuer: 'UBND huyện Khác' },
    tinh: { issuer: 'UBND tỉnh Yên Sơn' },
  },
  ['a bansao'],
)
const found = (statements: readonly HeldStatement[]): string[] =>
  unitDiscrepancies(statements, PAPERS, { asOf: '2026-01-01', endedOn: null, fullScore: () => 19, setInForce: periodOf })
    .filter((d) => d.kind.startsWith('contradiction/'))
    .map(
      (d) =>
        `${d.kind.replace('contradiction/', '')} ${d.letters.map((l) => l.id).join('+')} ${d.stands?.id ?? '-'} ${d.sure ? 'sure' : '?'}`,
    )

type Case = readonly [why: string, statements: readonly HeldStatement[], found: readonly string[]]
const table = (kind: DiscrepancyKind | 'copies', cases: readonly Case[]) =>
  describe(kind, () => {
    it.each(cases)('%s', (_, statements, wanted) => {
      expect(found(statements)).toEqual(wanted)
      expect(found([...statements].reverse())).toEqual(wanted)
    })
  })

const late = { saidOn: '2023-12-05' }
table('contradiction/count', [
  ['less two days later', [...says('a', '2023-11-28', [count(17)]), ...says('b', '2023-11-30', [count(16)], late)], ['count a+b b sure']],
  [
    'otherwise on one day',
    [...says('a', '2023-11-28', [count(16)], late), ...says('b', '2023-11-28', [count(17)], late)],
    ['count a+b - sure'],
  ],
  [
    'the later as of its own day may repeat an older count',
    [...says('a', '2023-11-28', [count(17)]), ...says('b', '2023-11-30', [count(16)])],
    ['count a+b b ?'],
  ],
  [
    'a doubtful count',
    [...says('a', '2023-11-28', [count(17)], doubtful), ...says('b', '2023-11-30', [count(16)], late)],
    ['count a+b b ?'],
  ],
  [
    'told by its criterion already',
    [...says('a', '2023-11-28', [count(17), met(6)]), ...says('b', '2023-11-30', [count(16), unmet(6)], late)],
    ['criterion a+b b sure'],
  ],
  ['more is a rise', [...says('a', '2023-11-28', [count(16)]), ...says('b', '2023-11-30', [count(17)], late)], []],
  ['less after a month', [...says('a', '2023-10-28', [count(17)]), ...says('b', '2023-11-30', [count(16)], late)], []],
  ['less, and told so', [...says('a', '2023-11-28', [count(17)]), ...says('b', '2023-11-30', [count(16), lost], late)], []],
  [
    'a loss told of another standard explains nothing',
    [
      ...says('a', '2023-11-28', [count(17)]),
      ...says('b', '2023-11-30', [count(16)], late),
      ...says('b', '2023-11-30', [lost], { ...late, standard: 'ntm-nang-cao' }),
    ],
    ['count a+b b sure'],
  ],
  [
    'two sets',
    [...says('a', '2023-11-28', [count(17)]), ...says('b', '2023-11-30', [count(14)], { ...late, set: 'xa-nang-cao-2021-2025' })],
    [],
  ],
  ['of 19 and of 10', [...says('a', '2023-11-28', [count(17)]), ...says('b', '2023-11-30', [count(8, 10)], late)], []],
  [
    'a set that no letter tells',
    [...says('a', '2023-11-28', [count(17)], { set: null }), ...says('b', '2023-11-30', [count(16)], { set: null })],
    [],
  ],
  ['a month is no day', [...says('a', '2023-11', [count(17)]), ...says('b', '2023-11-30', [count(16)], late)], []],
  ['a copy of it', [...says('a', '2023-11-28', [count(17)]), ...says('bansao', '2023-11-28', [count(16)])], []],
  ['a draft states nothing', [...says('a', '2023-11-28', [count(17)]), ...says('duthao', '2023-11-30', [count(16)], late)], []],
])

const told = { saidOn: '2024-03-01' }
table('contradiction/title-decision', [
  [
    'two numbers for the title of one year',
    [
      ...says('a', '2024-01-24', [recognised(2023, '126/QĐ-UBND')], told),
      ...says('b', '2024-01-24', [recognised(2023, '162/QĐ-UBND')], told),
    ],
    ['title-decision a+b - sure'],
  ],
  [
    'the decision itself stands',
    [...says('qd', '2024-01-24', [recognised(2023)]), ...says('b', '2024-01-24', [recognised(2023, '79/QĐ-UBND')], told)],
    ['title-decision qd+b qd sure'],
  ],
  [
    'one number, written otherwise',
    [
      ...says('a', '2024-01-24', [recognised(2023, '97/QĐ-UBND')], told),
      ...says('b', '2024-01-24', [recognised(2023, '097/QĐ- UBND')], told),
    ],
    [],
  ],
  [
    'titles of two years',
    [
      ...says('a', '2017-01-24', [recognised(2016, '126/QĐ-UBND')], told),
      ...says('b', '2024-01-24', [recognised(2023, '162/QĐ-UBND')], told),
    ],
    [],
  ],
  [
    'two standards',
    [
      ...says('a', '2024-01-24', [recognised(2023, '126/QĐ-UBND')], told),
      ...says('b', '2024-01-24', [recognised(2023, '127/QĐ-UBND')], { ...told, standard: 'ntm-nang-cao' }),
    ],
    [],
  ],
  [
    'years and days not told',
    [...says('a', '2024-03-01', [recognised(null, '126/QĐ-UBND')]), ...says('b', '2024-03-01', [recognised(null, '162/QĐ-UBND')])],
    [],
  ],
])

table('contradiction/title-year', [
  [
    'one decision, two years',
    [
      ...says('a', '2024-01-24', [recognised(2023, '126/QĐ-UBND')], told),
      ...says('b', '2024-01-24', [recognised(2022, '126/QĐ-UBND')], told),
    ],
    ['title-year a+b - sure'],
  ],
  [
    'two years of one period, no decision told',
    [...says('a', '2017', [recognised(2017)], told), ...says('b', '2019', [recognised(2019)], told)],
    ['title-year a+b - ?'],
  ],
  [
    'each year once',
    [
      ...says('a', '2017', [recognised(2017)], told),
      ...says('b', '2019', [recognised(2019)], told),
      ...says('c', '2019', [recognised(2019)], told),
    ],
    ['title-year a+b - ?'],
  ],
  [
    'one tells the year of the decision',
    [...says('a', '2023-01-26', [recognised(2022, '97/QĐ-UBND')], told), ...says('b', '2023', [recognised(2023)], told)],
    [],
  ],
  [
    'so do two, though only a third names it',
    [
      ...says('a', '2022', [recognised(2022)], told),
      ...says('b', '2023', [recognised(2023)], told),
      ...says('c', '2023-01-26', [recognised(2022, '97/QĐ-UBND')], told),
    ],
    [],
  ],
  [
    'recognised anew in a later period',
    [...says('a', '2016', [recognised(2016)], told), ...says('b', '2023', [recognised(2023)], told)],
    [],
  ],
  [
    'by two decisions',
    [
      ...says('a', '2022-01-26', [recognised(2022, '97/QĐ-UBND')], told),
      ...says('b', '2024-01-26', [recognised(2024, '98/QĐ-UBND')], told),
    ],
    [],
  ],
  ['one letter of two minds is a problem of that letter', says('a', '2017', [recognised(2017), recognised(2019)], told), []],
])

table('contradiction/title-before-decision', [
  [
    'told in December, decided in January',
    [...says('a', '2023', [recognised(2023)], { saidOn: '2023-12-20' }), ...says('qd', '2024-01-24', [recognised(2023)])],
    ['title-before-decision a+qd qd sure'],
  ],
  [
    'the decision known by a letter that names it',
    [...says('a', '2023', [recognised(2023)], { saidOn: '2023-12' }), ...says('b', '2024-01-24', [recognised(2023, '126/QĐ-UBND')], told)],
    ['title-before-decision a+b b sure'],
  ],
  ['told after the decision', [...says('a', '2023', [recognised(2023)], told), ...says('qd', '2024-01-24', [recognised(2023)])], []],
  ['proposed before it', [...says('a', '2023-12-20', [proposed(2023)]), ...says('qd', '2024-01-24', [recognised(2023)])], []],
  [
    'an older title',
    [...says('a', '2016', [recognised(2016)], { saidOn: '2023-12-20' }), ...says('qd', '2024-01-24', [recognised(2023)])],
    [],
  ],
  [
    'a title of no year may be an older one',
    [...says('a', '2023-12-20', [recognised(null)]), ...says('qd', '2024-01-24', [recognised(2023)])],
    [],
  ],
  [
    'a letter of an unknown day',
    [...says('a', '2023', [recognised(2023)], { saidOn: null }), ...says('qd', '2024-01-24', [recognised(2023)])],
    [],
  ],
])

table('contradiction/title-withdrawn', [
  [
    'still held in a letter that cites the withdrawal',
    [...says('thuhoi', '2025-01-20', [withdrawn(2018, '9/QĐ-UBND')]), ...says('biet', '2025-06-10', [recognised(null)])],
    ['title-withdrawn thuhoi+biet thuhoi sure'],
  ],
  [
    'or of the body that took it',
    [...says('thuhoi', '2025-01-20', [withdrawn(2018, '9/QĐ-UBND')]), ...says('tinh', '2025-06-10', [recognised(null)])],
    ['title-withdrawn thuhoi+tinh thuhoi sure'],
  ],
  [
    'a letter that need not know',
    [...says('thuhoi', '2025-01-20', [withdrawn(2018, '9/QĐ-UBND')]), ...says('khongbiet', '2025-06-10', [recognised(null)])],
    [],
  ],
  [
    '"recognised in 2018" is history',
    [
      ...says('thuhoi', '2025-01-20', [withdrawn(2018, '9/QĐ-UBND')]),
      ...says('biet', '2018', [recognised(2018)], { saidOn: '2025-06-10' }),
    ],
    [],
  ],
  [
    'told before it was taken',
    [...says('thuhoi', '2025-01-20', [withdrawn(2018, '9/QĐ-UBND')]), ...says('biet', '2024-06-10', [recognised(null)])],
    [],
  ],
  [
    'given anew',
    [
      ...says('thuhoi', '2024-01-20', [withdrawn(2018, '9/QĐ-UBND')]),
      ...says('qd', '2025-01-24', [recognised(2024)]),
      ...says('biet', '2025-06-10', [recognised(null)]),
    ],
    [],
  ],
])

const decided = says('qd', '2024-01-24', [recognised(2023)])
table('contradiction/title-score', [
  ['below full after the decision', [...decided, ...says('a', '2024-02-01', [count(17)])], ['title-score qd+a qd sure']],
  ['below full just before: to be looked at', [...decided, ...says('a', '2024-01-15', [count(17)])], ['title-score qd+a qd ?']],
  [
    'the title of nâng cao, its own set',
    [
      ...says('qd', '2024-01-24', [recognised(2023)], { standard: 'ntm-nang-cao' }),
      ...says('a', '2024-02-01', [count(17)], { standard: 'ntm-nang-cao', set: 'xa-nang-cao-2021-2025' }),
    ],
    ['title-score qd+a qd sure'],
  ],
  ['full', [...decided, ...says('a', '2024-02-01', [count(19)])], []],
  ['three weeks later', [...decided, ...says('a', '2024-02-15', [count(17)])], []],
  [
    'another set: nâng cao',
    [...decided, ...says('a', '2024-02-01', [count(13)], { standard: 'ntm-nang-cao', set: 'xa-nang-cao-2021-2025' })],
    [],
  ],
  ['a title of an older period', [...says('qd', '2024-01-24', [recognised(2019)]), ...says('a', '2024-02-01', [count(17)])], []],
  ['the loss is told', [...decided, ...says('a', '2024-02-01', [count(17), lost])], []],
  ['a title whose decision no letter names', [...says('b', '2024-01-24', [recognised(2023)]), ...says('a', '2024-02-01', [count(17)])], []],
])

table('copies', [
  [
    'one slip, told by a letter and its copy',
    [...says('a', '2023-11-28', [met(6)]), ...says('bansao', '2023-11-28', [met(6)]), ...says('c', '2023-11-30', [unmet(6)])],
    ['criterion a+c c sure'],
  ],
  [
    'another slip of the copy is another one',
    [...says('a', '2023-11-28', [met(6)]), ...says('bansao', '2023-11-28', [met(7)]), ...says('c', '2023-11-30', [unmet(6), unmet(7)])],
    ['criterion a+c c sure', 'criterion bansao+c c sure'],
  ],
])
