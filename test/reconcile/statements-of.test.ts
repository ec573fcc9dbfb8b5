import { describe, expect, it } from 'vitest'
import type { LetterRecord } from '../../src/model/letter-record.js'
import type { Claim } from '../../src/model/statement.js'
import { areaRow } from '../../src/pipeline/unit-lookup.js'
import { statementsOf } from '../../src/reconcile/statements-of.js'
import { citation, commune, criteria, evidence, record, spoken, standing } from '../builders/record.js'

const said = (of: LetterRecord) => statementsOf('letter', spoken(of), () => '2020-01-01')

const standings: readonly [name: string, more: Parameters<typeof standing>[0], track: Claim['track'], property: Claim['property']][] = [
  ['a title by decision', { status: 'recognised', year: 2022 }, 'title', 'title'],
  ['a title taken back', { status: 'withdrawn' }, 'title', 'title'],
  ['a title asked for', { status: 'proposed' }, 'title', 'title'],
  ['a claim without decision is a word about the score, no title', { status: 'met' }, 'score', 'claim'],
  ['criteria lost', { status: 'lost' }, 'score', 'claim'],
  ['a group', { status: 'band', range: [15, 18] }, 'score', 'band'],
  ['an intention', { status: 'target', year: 2025 }, 'target', 'target'],
]

describe('the three tracks', () => {
  it.each(standings)('%s', (_, more, track, property) => {
    const [s] = said(record({ date: '2024-02-01', standings: [standing(more)] }))
    expect({ track: s?.claim.track, property: s?.claim.property }).toEqual({ track, property })
  })
})

const whens: readonly [name: string, of: Partial<LetterRecord>, asOf: string | null][] = [
  [
    'a title counts from the day of its decision, not from the year it is for',
    {
      date: '2023-06-20',
      standings: [standing({ year: 2022, decision: '97/QĐ-UBND' })],
      citations: [citation({ number: '97/QĐ-UBND', date: '2023-01-26' })],
    },
    '2023-01-26',
  ],
  ['the decision itself gives it', { type: 'Quyết định', date: '2024-01-24', standings: [standing({ year: 2023 })] }, '2024-01-24'],
  [
    'a decision takes a title on its own day, not on that of the decision it takes back',
    {
      type: 'Quyết định',
      date: '2025-01-20',
      standings: [standing({ status: 'withdrawn', year: 2018, decision: '9/QĐ-UBND' })],
      citations: [citation({ number: '9/QĐ-UBND', date: '2018-10-24' })],
    },
    '2025-01-20',
  ],
  ['told with its year only', { date: '2023-06-20', standings: [standing({ year: 2019 })] }, '2019'],
  ['told without a year', { date: '2023-06-20', standings: [standing({})] }, '2023-06-20'],
  ['a target stands from the letter on', { date: '2023-06-20', standings: [standing({ status: 'target', year: 2025 })] }, '2023-06-20'],
  ['a target in an undated paper stood in its own year', { date: null, standings: [standing({ status: 'target', year: 2022 })] }, '2022'],
  ['a target of no year in an undated paper stands nowhere', { date: null, standings: [standing({ status: 'target' })] }, null],
  ['a group in an undated paper', { date: null, standings: [standing({ status: 'band', range: [5, 9] })] }, null],
  ['a score with its own day', { date: '2023-06-20', criteria: [criteria({ met: [1], asOf: '2023-06-16' })] }, '2023-06-16'],
  ['a score without one', { date: '2023-06', criteria: [criteria({ met: [1] })] }, '2023-06'],
  ['nothing dated is not dated by guess', { criteria: [criteria({ met: [1] })] }, null],
]

describe('when it was so', () => {
  it.each(whens)('%s', (_, of, asOf) => {
    expect(said(record(of))[0]?.asOf).toBe(asOf)
  })
})

it('one statement for each criterion and one for the counts, each with its sentence', () => {
  const of = record({
    date: '2023-06-20',
    communes: [commune({})],
    criteria: [criteria({ met: [1, 3], unmet: [2], metCount: 2, unmetCount: 1, total: 3 })],
    evidence: { '/criteria/0': [evidence('đạt 2/3 tiêu chí')], '/criteria/0/unmet/0': [evidence('số 2 chưa đạt')] },
  })
  expect(said(of).map((s) => [JSON.stringify(s.claim), s.proof?.quote, s.unit.district, s.unit.validFrom])).toEqual([
    ['{"track":"score","property":"criterion","no":1,"value":"met"}', 'đạt 2/3 tiêu chí', 'Yên Hòa', '2020-01-01'],
    ['{"track":"score","property":"criterion","no":3,"value":"met"}', 'đạt 2/3 tiêu chí', 'Yên Hòa', '2020-01-01'],
    ['{"track":"score","property":"criterion","no":2,"value":"unmet"}', 'số 2 chưa đạt', 'Yên Hòa', '2020-01-01'],
    ['{"track":"score","property":"count","value":{"met":2,"unmet":1,"total":3}}', 'đạt 2/3 tiêu chí', 'Yên Hòa', '2020-01-01'],
  ])
})

describe('a count decides of the criteria that its letter does not name, where the numbers leave one answer', () => {
  it.each<[name: string, of: Parameters<typeof criteria>[0], rest: unknown]>([
    ['all that lack are named', { unmet: [2], metCount: 3, total: 4 }, { value: 'met', criteria: [1, 3, 4] }],
    ['told by what lacks', { unmet: [2], unmetCount: 1, total: 4 }, { value: 'met', criteria: [1, 3, 4] }],
    ['some of those met are named too', { met: [4], unmet: [2], metCount: 3, total: 4 }, { value: 'met', criteria: [1, 3] }],
    ['all that are met are named', { met: [2, 3], metCount: 2, total: 4 }, { value: 'unmet', criteria: [1, 4] }],
    ['none is met', { metCount: 0, total: 2 }, { value: 'unmet', criteria: [1, 2] }],
    ['all are met: the score says so', { metCount: 4, total: 4 }, undefined],
    ['nothing is left', { met: [1, 3, 4], unmet: [2], metCount: 3, total: 4 }, undefined],
    ['one of two that lack is named', { unmet: [2], metCount: 2, total: 4 }, undefined],
    ['one of two that are met is named', { met: [2], metCount: 2, total: 4 }, undefined],
    ['nobody says of how many', { unmet: [2], metCount: 3 }, undefined],
    ['a count alone', { metCount: 3, total: 4 }, undefined],
    ['the counts do not agree', { unmet: [2], metCount: 2, unmetCount: 1, total: 4 }, undefined],
    ['more are named than lack', { unmet: [2, 3], metCount: 3, total: 4 }, undefined],
    ['a number beyond the set', { unmet: [7], metCount: 3, total: 4 }, undefined],
  ])('%s', (_, of, rest) => {
    const counts = said(record({ date: '2023-06-20', communes: [commune({})], criteria: [criteria(of)] })).flatMap((s) => s.claim.property === 'count' ? [s.claim] : []) // prettier-ignore
    expect(counts.map((c) => c.rest)).toEqual([rest])
  })
})

it('a list that is read with doubt decides nothing of what it does not name', () => {
  const rests = (confidence: number): unknown => {
    const unmet = [{ ...evidence('số 2'), confidence }]
    const of = record({ date: '2023-06-20', communes: [commune({})], criteria: [criteria({ unmet: [2], metCount: 3, total: 4 })], evidence: { '/criteria/0/unmet': unmet } }) // prettier-ignore
    return said(of).flatMap((s) => (s.claim.property === 'count' ? [s.claim.rest?.criteria ?? null] : []))
  }
  expect([rests(0.9), rests(0.6)]).toEqual([[[1, 3, 4]], [null]])
})

it('ids hang on content alone: the same letter gives the same ids, another letter others, nothing twice', () => {
  const of = record({ standings: [standing({}), standing({})] })
  expect(said(of)).toEqual(said(of))
  expect(said(of)).toHaveLength(1)
  expect(statementsOf('other', spoken(of), () => null)[0]?.id).not.toBe(said(of)[0]?.id)
})

it('a draft states nothing, the signed letter all of it', () => {
  const of = record({ criteria: [criteria({ met: [1] })], standings: [standing({ status: 'target', year: 2025 })] })
  expect(said(of)).toHaveLength(2)
  expect(said({ ...of, marks: { ...of.marks, draft: true } })).toEqual([])
})

it('mentions and tasks state nothing of a commune', () => {
  expect(said(record({ communes: [commune({})] }))).toEqual([])
})

type Tally = LetterRecord['tallies'][number]
const tally = (more: Partial<Tally>): Tally => ({
  unit: 'huyện Yên Hòa',
  standard: 'ntm',
  met: 8,
  total: 17,
  asOf: null,
  status: 'fact',
  ...more,
})
const tallies: readonly [name: string, tally: Partial<Tally>, of: Partial<LetterRecord>, said: string | null][] = [
  ['a fact on its own day', { asOf: '2021' }, { date: '2022-07-01' }, 'huyện Yên Hòa 8/17 fact 2021'],
  ['a fact without a day: the letter’s', {}, { date: '2022-07-01' }, 'huyện Yên Hòa 8/17 fact 2022-07-01'],
  [
    'a target stands from the letter on; its day is the one aimed at',
    { status: 'target', asOf: '2025' },
    { date: '2022-07-01' },
    'huyện Yên Hòa 8/17 target 2025 2022-07-01',
  ],
  ['an undated target stood in its own year', { status: 'target', asOf: '2025' }, { date: null }, 'huyện Yên Hòa 8/17 target 2025 2025'],
  ['the whole district is the issuer’s', { unit: 'Toàn huyện' }, { issuer: 'UBND huyện Yên Hòa' }, 'huyện Yên Hòa 8/17 fact null'],
  [
    'the whole province is that of the body above',
    { unit: 'toàn tỉnh' },
    { issuer: 'Sở Nội vụ', issuerParent: 'UBND tỉnh Yên Lãng' },
    'tỉnh Yên Lãng 8/17 fact null',
  ],
  ['no area printed: the issuer’s', { unit: '' }, { issuer: 'Huyện ủy Yên Hòa' }, 'huyện Yên Hòa 8/17 fact null'],
  [
    'the whole district, told by its communes alone',
    { unit: 'toàn huyện' },
    { issuer: 'Sở Nội vụ', communes: [commune({})] },
    'huyện Yên Hòa 8/17 fact null',
  ],
  ['the whole district, and communes of two', { unit: 'toàn huyện' }, { communes: [commune({}), commune({ district: 'Yên Lập' })] }, null],
  ['the whole district, and nobody tells which', { unit: 'toàn huyện' }, { issuer: 'Sở Nội vụ' }, null],
  ['the whole country', { unit: 'cả nước' }, { issuer: 'UBND huyện Yên Hòa' }, null],
]
describe('a tally is said of its district or province, never of a commune', () => {
  it.each(tallies)('%s', (_, one, of, expected) => {
    const [s] = said(record({ ...of, tallies: [tally(one)] }))
    const shown =
      s?.claim.property === 'tally'
        ? [s.unit.name, `${s.claim.value.met}/${s.claim.value.total}`, s.claim.status, s.claim.year, s.asOf ?? 'null']
            .filter((x) => x !== null)
            .join(' ')
        : null
    expect(shown).toBe(expected)
  })
})

describe('code of a district or province, by its name on the day', () => {
  it.each([
    ['tỉnh', 'Cao Bằng', null, '2024-05-01', '04'],
    ['huyện', 'Hà Quảng', null, '2024-05-01', '045'],
    ['thành phố', 'Cao Bằng', 'Cao Bằng', '2024-05-01', '040'],
    ['huyện', 'Châu Thành', null, '2024-05-01', null],
    ['huyện', 'Châu Thành', 'Tiền Giang', '2024-05-01', '821'],
    ['huyện', 'Hà Quảng', null, '2025-08-01', null],
    ['thị xã', 'Hà Quảng', null, '2024-05-01', null],
    ['huyện', 'Hà Quảng', null, null, null],
  ] as const)('%s %s of %s on %s: %s', (kind, name, province, on, code) => {
    expect(areaRow({ kind, name }, province, on)?.code ?? null).toBe(code)
  })
})
