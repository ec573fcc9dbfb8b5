/** Of a unit the newest words alone make the same picture as all of them: titles of several years, told by a day, a month or a year; scores by several sets; plans; what is no commune's at all. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CommuneStatus } from '../../src/model/commune-status.js'
import type { Claim, HeldStatement } from '../../src/model/statement.js'
import { statusOf } from '../../src/reconcile/status-of.js'
import { openSqlite } from '../../src/store/backends/sqlite.js'
import { all } from '../builders/all.js'
import { count, countBut, met, unmet } from '../builders/claims.js'
import { band, said, say, target, title } from '../builders/held.js'
import { facts, reading, record, sha } from '../builders/record.js'

const UNIT = { code: '99101', validFrom: null, name: 'Phú Lương', district: null }
const tally: Claim = { track: 'tally', property: 'tally', value: { met: 3, total: 9 }, status: 'fact', year: null }
const inForce = (standard: string, day: string): string => `${standard} ${day < '2022' ? 'cũ' : 'mới'}`

const day = fc.constantFrom(
  '2021',
  '2021-12-31',
  '2022-01-05',
  '2022',
  '2022-03',
  '2022-03-31',
  '2022-12-31',
  '2023-01-05',
  '2023',
  '2023-06-30',
)
const claim = fc.oneof(
  fc.constantFrom(2021, 2022, null).chain((year) => fc.constantFrom('recognised', 'recognised', 'withdrawn', 'proposed').map((v) => title(v, year))),
  fc.constantFrom<Claim>(met(1), unmet(1), met(2), unmet(2), count(14), count(19), countBut([1]), countBut([2], 3), band(15, 18), band(19, 19), said('met'), said('lost'), tally),
  fc.constantFrom(2021, 2022, 2023).map(target),
) // prettier-ignore
/** Days of the letters. */
const SAID_ON = ['2022-01-05', '2023-02', null, '2023-07-01', '2021-12-31']
/** By a hash, as real ones are. */
const named = (s: HeldStatement): HeldStatement => ({ ...s, id: sha(s.id) })
const statement = fc
  .record({ asOf: fc.oneof({ weight: 9, arbitrary: day }, { weight: 1, arbitrary: fc.constant(null) }), claim, letter: fc.nat(4) })
  .chain(({ asOf, claim: told, letter }) =>
    fc.record({ set: fc.constantFrom(null, 'a', 'b'), standard: fc.constantFrom('ntm', 'ntm-nang-cao') }).map(
      (more): HeldStatement => named(say(asOf, told, { ...more, saidOn: SAID_ON[letter] ?? null, file: `${letter}.txt`, unit: UNIT })),
    ),
  ) // prettier-ignore

/** A letter whose count decides the rest names those that are not of it: its claim is worked out of both (reconcile/rest-of.ts). */
const withNamed = (s: HeldStatement): HeldStatement[] => {
  const { claim } = s
  if (claim.property !== 'count' || claim.rest === undefined) return [s]
  const others = Array.from({ length: claim.value.total ?? 0 }, (_, i) => i + 1).filter((no) => !claim.rest?.criteria.includes(no))
  return [s, ...others.map((no) => named({ ...s, id: `${s.id} ${no}`, claim: unmet(no) }))]
}

/** One letter for each file; what stands twice in it is said once. */
async function held(statements: readonly HeldStatement[]) {
  const store = await openSqlite(':memory:')
  for (const file of new Set(statements.map((s) => s.file))) {
    const r = record({ file })
    const own = statements.filter((s) => s.file === file).map((s) => ({ ...s, letter: r.source.sha256 }))
    await store.keep(facts(r), [reading(r, file, [...new Map(own.map((s) => [s.id, s])).values()])], 'x', '2024-01-01T00:00:00.000Z')
  }
  return store
}

/** Where two words of one moment say otherwise, the id keeps the order fixed: which of them is shown is no difference of the picture. */
const picture = (statuses: readonly CommuneStatus[]) =>
  statuses
    .map((s) => ({ ...s, because: s.because.map((b) => b.id).sort(), criteria: [...s.criteria].map(([no, b]) => [no, b.id]) }))
    .sort((a, b) => (`${a.standard} ${a.set}` < `${b.standard} ${b.set}` ? -1 : 1))

describe('the newest words of a unit', () => {
  it('say as much as all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(statement, { minLength: 1, maxLength: 14 }), async (some) => {
        const statements = some.flatMap(withNamed)
        const store = await held(statements)
        const view = store.view(null)
        const whole = await all(view.statementsOf('99101 '))
        for (const asOf of ['2021-12-31', '2022-03-31', '2022-12-31', '2023-01-31', '2024-01-01'])
          expect([asOf, picture(statusOf((await view.standing(['99101 '], asOf)).get('99101 ') ?? [], asOf, inForce))]).toEqual([
            asOf,
            picture(statusOf(whole, asOf, inForce)),
          ])
        await store.close()
      }),
      { numRuns: 150 },
    )
  }, 120_000)
})
