/** Targets against what letters show: a word for each, never a guess. */
import { expect, it } from 'vitest'
import type { Discrepancy } from '../../../src/model/discrepancy.js'
import type { HeldStatement } from '../../../src/model/statement.js'
import { targetVerdicts } from '../../../src/reconcile/conflicts/target-verdicts.js'
import { band, claimed, count, proposed, recognised, target, withdrawn } from '../../builders/claims.js'
import { says } from '../../builders/said.js'

const asked = (asOf: string, endedOn: string | null = null) => ({ asOf, endedOn, fullScore: () => 19 })
const NOW = '2025-06-01'
const plan = says('kế hoạch', '2023-02-01', [target(2024)])

const CASES: readonly (readonly [string, readonly HeldStatement[], string, Partial<ReturnType<typeof asked>>])[] = [
  ['a title in its year', [...plan, ...says('qđ', '2024-12-20', [recognised(2024, '5/QĐ-UBND')])], 'shown qđ', {}],
  ['a full score', [...plan, ...says('bc', '2024-11-01', [count(19)])], 'shown bc', {}],
  ['a group of all criteria', [...plan, ...says('bc', '2024-11-01', [band(19, 19)])], 'shown bc', {}],
  ['a word without figures', [...plan, ...says('tin', '2024-11-01', [claimed])], 'shown tin', {}],
  ['a higher title', [...plan, ...says('qđ', '2024-12-20', [recognised(2024)], { standard: 'ntm-nang-cao' })], 'shown qđ', {}],
  ['after its year', [...plan, ...says('qđ', '2025-03-01', [recognised(2024)])], 'shown qđ late', {}],
  [
    'the first that shows it',
    [...plan, ...says('a', '2024-05-01', [count(19)]), ...says('b', '2024-12-01', [recognised(2024)])],
    'shown a',
    {},
  ],
  ['nothing', plan, 'not-shown', {}],
  ['a score below full', [...plan, ...says('bc', '2024-12-01', [count(17)])], 'not-shown', {}],
  ['a proposal', [...plan, ...says('tt', '2024-12-01', [proposed(2024)])], 'not-shown', {}],
  ['a lower title', [...says('kế hoạch', '2023-02-01', [target(2024)], { standard: 'ntm-nang-cao' }), ...says('qđ', '2024-12-01', [recognised(2024)])], 'not-shown', {}], // prettier-ignore
  ['a title that was taken', [...plan, ...says('qđ', '2024-06-01', [recognised(2024)]), ...says('th', '2024-09-01', [withdrawn(2024)])], 'not-shown', {}], // prettier-ignore
  ['its year is not over', plan, 'open', { asOf: '2024-12-31' }],
  ['shown only after the day asked about', [...plan, ...says('qđ', '2024-12-20', [recognised(2024)])], 'open', { asOf: '2024-06-01' }],
  ['merged before its year was over', plan, 'ended', { endedOn: '2024-11-01' }],
]

it.each(CASES)('%s', (_, said, expected, more) => {
  const found = targetVerdicts(said, [], { ...asked(NOW), ...more })
  expect(found.map((v) => [v.verdict, v.by?.letter, v.late ? 'late' : null].filter(Boolean).join(' '))).toEqual([expected])
})

it('a year that was given up for another says so, and the other is judged', () => {
  const said = [...plan, ...says('kế hoạch mới', '2025-01-10', [target(2025)])]
  expect(targetVerdicts(said, [], asked(NOW)).map((v) => [v.year, v.verdict, v.by?.letter ?? null])).toEqual([
    [2024, 'moved', 'kế hoạch mới'],
    [2025, 'open', null],
  ])
})

it('what is shown and told otherwise is contradicted', () => {
  const shown = says('qđ', '2024-12-20', [recognised(2024)])
  const told = (kind: Discrepancy['kind']): Discrepancy => ({
    ...{ kind, about: '', unit: null, letters: [], says: '', places: [], stands: null, because: null, sure: true },
    statements: shown.map((s) => s.id),
  })
  const verdict = (kind: Discrepancy['kind']) => targetVerdicts([...plan, ...shown], [told(kind)], asked(NOW))[0]?.verdict
  expect([verdict('contradiction/title-score'), verdict('question/title-without-decision')]).toEqual(['contradicted', 'shown'])
})

it('without a target there is no verdict', () => expect(targetVerdicts(says('bc', '2024-01-01', [count(10)]), [], asked(NOW))).toEqual([]))
