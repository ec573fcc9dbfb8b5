/**
 * What reports see: the store's rows, and what is reconciled from them: the picture, what letters tell of each other, where they disagree.
 * What follows from several letters is worked out here over all of them, once; each kind in one place, to be read from the store when it keeps it.
 */
import { grouped } from '../model/collect.js'
import type { LetterName } from '../model/letter-facts.js'
import { criterionConflicts } from '../reconcile/conflicts/criterion-conflicts.js'
import { letterFacts } from '../reconcile/letters/letter-facts.js'
import { termEvents } from '../reconcile/terms/term-events.js'
import type { ReportView } from '../report/report.js'
import type { LedgerView } from '../model/ledger.js'
import type { Instant, Store } from '../store/store.js'
import { numberKey } from '../text/letter-number.js'
import { scoresBySet, statusesByUnit } from './statuses.js'

export function reportView(store: Pick<Store, 'view'>, knownAt: Instant | null): ReportView {
  const view = store.view(knownAt)
  const known = once(() => view.known())
  const facts = once(async () => letterFacts(await known()))
  const events = once(async () => grouped(termEvents(await known(), await facts()), (e) => e.letter))
  const resolved = once(async () => resolvedNumbers(await known(), await facts()))
  return {
    ...view,
    statuses: (asOf, commune) => statusesByUnit(view, asOf, commune),
    scores: (asOf, wanted) => scoresBySet(view, asOf, wanted),
    factsOf: facts,
    resolvedTo: async (key) => (await resolved()).get(key) ?? [],
    termEventsOf: async (letters) => {
      const byLetter = await events()
      return letters.flatMap((letter) => byLetter.get(letter) ?? [])
    },
    conflicts: (commune) => conflictsByUnit(view, commune, facts),
  }
}

type Facts = Awaited<ReturnType<ReportView['factsOf']>>
type Resolved = LetterName & { readonly date: string }

function resolvedNumbers(letters: readonly LetterName[], facts: Facts): ReadonlyMap<string, readonly Resolved[]> {
  const told = letters.flatMap(({ id, file }) => {
    const resolved = facts.get(id)?.resolved
    return resolved ? [{ key: numberKey(resolved.number), letter: { id, file, date: resolved.date } }] : []
  })
  return new Map([...grouped(told, ({ key }) => key)].map(([key, of]) => [key, of.map(({ letter }) => letter)]))
}

async function* conflictsByUnit(view: LedgerView, commune: string | null, factsOf: () => Promise<Facts>) {
  for await (const { key } of view.units(commune)) {
    const said = []
    for await (const statement of view.statementsOf(key)) said.push(statement)
    const facts = await factsOf()
    yield* criterionConflicts(said, (a, b) => facts.get(a)?.sameAs.some((s) => s.id === b) ?? false)
  }
}

/** Worked out when first asked for. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => (made ??= make())
}
