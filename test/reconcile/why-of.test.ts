/** The chain behind a cell: what holds, what was overruled and by what; never another answer than the picture's. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellsOf } from '../../src/model/cells.js'
import type { Claim, HeldStatement } from '../../src/model/statement.js'
import { byTime, statusOf } from '../../src/reconcile/status-of.js'
import { type CellsAsked, whyOf } from '../../src/reconcile/why-of.js'
import { count, met, unmet } from '../builders/claims.js'
import { band, said, say, target, title } from '../builders/held.js'

const inForce = () => 'xa-2021-2025'
const ASKED: CellsAsked = { asOf: '2024-06-30', criterion: null, standard: null, set: null }

/** "holds 2023-06-01", "overruled 2023-06-01 later-day 2023-11-01", newest first. */
const chain = (statements: readonly HeldStatement[], cell: string, more: Partial<CellsAsked> = {}): string[] =>
  whyOf(statements, { ...ASKED, ...more }, inForce)
    .filter((w) => w.cell.name === cell)
    .flatMap((w) =>
      w.chain.map(({ statement, state, by, how }) => [state, statement.asOf ?? '-', how, by?.asOf].filter((x) => x != null).join(' ')),
    )

const cases: readonly [name: string, cell: string, statements: HeldStatement[], seen: string[]][] = [
  [
    'a later score',
    'score',
    [say('2023-06-01', count(13)), say('2023-11-01', count(17))],
    ['holds 2023-11-01', 'overruled 2023-06-01 later-day 2023-11-01'],
  ],
  [
    'of one day the later letter',
    'score',
    [say('2023-06-01', count(13), { file: 'a' }), say('2023-06-01', count(14), { file: 'b', saidOn: '2023-07-01' })],
    ['holds 2023-06-01', 'overruled 2023-06-01 later-letter 2023-06-01'],
  ],
  [
    'of one day and one letter’s day only the order of files: said as that',
    'score',
    [say('2023-06-01', count(13), { file: 'b' }), say('2023-06-01', count(14), { file: 'a' })],
    ['holds 2023-06-01', 'overruled 2023-06-01 order 2023-06-01'],
  ],
  ['tells of a later day', 'score', [say('2024-09-01', count(18))], ['after 2024-09-01']],
  ['tells of no day', 'title', [say(null, title('recognised'))], ['undated -']],
  [
    'a claim without figures decides no score',
    'score',
    [say('2023-06-01', count(13)), say('2023-05-01', said('lost'))],
    ['holds 2023-06-01', 'aside 2023-05-01'],
  ],
  [
    'a group after a count stands aside, before it is overruled',
    'score',
    [say('2023-06-01', count(13)), say('2023-08-01', band(10, 14)), say('2023-01-01', band(5, 9))],
    ['aside 2023-08-01', 'holds 2023-06-01', 'overruled 2023-01-01 later-day 2023-06-01'],
  ],
  [
    'criteria without a count stand behind an answer of none: nothing is invented',
    'score',
    [say('2023-06-01', count(13)), say('2023-08-01', unmet(2))],
    ['holds 2023-08-01', 'overruled 2023-06-01 later-day 2023-08-01'],
  ],
  [
    'who repeats a title and who gave its year both hold; repetitions between agree',
    'title',
    [say('2019', title('recognised', 2019)), say('2021-01-01', title('recognised')), say('2023-01-01', title('recognised'))],
    ['holds 2023-01-01', 'agrees 2021-01-01', 'holds 2019'],
  ],
  [
    'of those who tell of one decision the first and the last hold: the decision itself is among them',
    'title',
    ['2024-01-24', '2024-03-01', '2025-09-18'].map((saidOn) => say('2024-01-24', title('recognised', 2023), { saidOn, file: saidOn })),
    ['holds 2024-01-24', 'agrees 2024-01-24', 'holds 2024-01-24'],
  ],
  [
    'a proposal overrules no title',
    'title',
    [say('2019', title('recognised', 2019)), say('2018-01-01', title('withdrawn')), say('2024-01-01', title('proposed'))],
    ['holds 2024-01-01', 'holds 2019', 'overruled 2018-01-01 later-day 2019'],
  ],
  [
    'a plan reached',
    'target',
    [say('2022-06-01', target(2023)), say('2024-01-05', title('recognised', 2023))],
    ['reached 2022-06-01 later-day 2024-01-05'],
  ],
  [
    'a plan reached, and the title taken since: still reached, by the title',
    'target',
    [say('2022-06-01', target(2023)), say('2024-01-05', title('recognised', 2023)), say('2024-03-05', title('withdrawn'))],
    ['reached 2022-06-01 later-day 2024-01-05'],
  ],
  [
    'a plan moved',
    'target',
    [say('2022-06-01', target(2023)), say('2023-06-01', target(2024))],
    ['holds 2023-06-01', 'overruled 2022-06-01 later-day 2023-06-01'],
  ],
  [
    'a plan that means the higher title stands aside',
    'target',
    [
      say('2019', title('recognised', 2019)),
      say('2023-01-05', target(2025)),
      say('2023-01-04', target(2025), { standard: 'ntm-nang-cao' }),
    ],
    ['aside 2023-01-05', 'holds 2023-01-04'],
  ],
]

describe('one commune on 2024-06-30', () => {
  it.each(cases)('%s', (_, cell, statements, seen) => {
    expect(chain(statements, cell)).toEqual(seen)
  })

  it('a criterion: the newest word, full scores count, other criteria and other sets do not', () => {
    const words = [
      ...[say('2023-06-01', unmet(6)), say('2023-11-28', met(6)), say('2023-11-30', unmet(6)), say('2023-11-30', unmet(7))],
      ...[say('2022-01-01', count(19)), say('2024-01-01', unmet(6), { set: 'xa-nang-cao' })],
    ]
    expect(chain(words, 'criterion 6', { criterion: 6 })).toEqual([
      ...['holds 2023-11-30', 'overruled 2023-11-28 later-day 2023-11-30', 'agrees 2023-06-01'],
      ...['overruled 2022-01-01 later-day 2023-11-30', 'holds 2024-01-01'],
    ])
    expect(chain(words, 'criterion 6', { criterion: 6, set: 'xa-nang-cao' })).toEqual(['holds 2024-01-01'])
    expect(chain(words, 'criterion 9', { criterion: 9, asOf: '2021-12-31' })).toEqual(['after 2022-01-01'])
    expect(whyOf([say('2023-06-01', unmet(6))], { ...ASKED, criterion: 1 }, inForce)).toEqual([])
  })
})

const day = fc.constantFrom(null, '2019', '2023-06-01', '2023-11-28', '2023-11-30', '2024-05', '2024-12-01')
const claim: fc.Arbitrary<Claim> = fc.constantFrom(
  ...[count(13), count(19), band(10, 14), band(19, 19), said('met'), said('lost'), met(1), unmet(1), met(2), unmet(2)],
  ...[title('recognised', 2019), title('recognised'), title('withdrawn'), title('proposed'), target(2023), target(2024)],
)
const statement = fc
  .record({
    ...{ asOf: day, saidOn: fc.constantFrom(null, '2023-07-01', '2023-12-01'), claim, file: fc.constantFrom('a', 'b', 'c') },
    ...{ standard: fc.constantFrom('ntm' as const, 'ntm-nang-cao' as const), set: fc.constantFrom(null, 'x', 'y') },
  })
  .map(({ asOf, claim: c, ...more }) => say(asOf, c, more))
const statements = fc.uniqueArray(statement, { selector: (s) => s.id, maxLength: 12 })

it('whatever letters say: the chain tells the picture’s own answer, and its newest word that decides holds', () => {
  fc.assert(
    fc.property(statements, (all) => {
      const picture = statusOf(all, '2024-06-30', inForce).flatMap(cellsOf)
      const explained = [null, 1, 2].flatMap((criterion) => whyOf(all, { ...ASKED, criterion }, inForce))
      for (const cell of picture.filter((c) => !c.name.startsWith('criterion') || / [12]$/.test(c.name))) {
        const why = explained.find(({ cell: c }) => c.name === cell.name && c.standard === cell.standard && c.set === cell.set)
        expect(why?.cell).toEqual(cell)
        const links = why?.chain ?? []
        const deciding = links.filter((l) => ['holds', 'agrees', 'overruled'].includes(l.state))
        expect(deciding[0]?.state).toBe('holds')
        expect(new Set(links.filter((l) => l.state === 'holds').map((l) => l.statement.id))).toEqual(new Set(cell.because.map((s) => s.id)))
        expect(new Set(links.map((l) => l.statement.id)).size).toBe(links.length)
        for (const { statement: s, by, state } of links) expect(state === 'overruled' ? byTime(s, by ?? s) < 0 : true).toBe(true)
        if (cell.value?.track !== 'criterion') continue
        const { no } = cell.value
        const holder = statusOf(all, '2024-06-30', inForce)
          .find((r) => r.standard === cell.standard && r.set === cell.set)
          ?.criteria.get(no)
        expect(deciding.map((l) => l.statement.id).indexOf(holder?.id ?? '')).toBe(0)
      }
    }),
    { numRuns: 300 },
  )
})
