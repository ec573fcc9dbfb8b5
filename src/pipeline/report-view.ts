/** What reports see: the store's rows, and what is reconciled from them: the picture, what letters tell of each other, where they disagree. */
import { criterionConflicts } from '../reconcile/conflicts/criterion-conflicts.js'
import { letterFacts } from '../reconcile/letters/letter-facts.js'
import { statusOf } from '../reconcile/status-of.js'
import { termEvents } from '../reconcile/terms/term-events.js'
import type { ReportView } from '../report/report.js'
import type { Instant, Store } from '../store/store.js'
import { setInForce } from './unit-lookup.js'

export function reportView(store: Store, knownAt: Instant | null): ReportView {
  const view = store.view(knownAt)
  const known = once(() => view.known())
  const ofLetters = once(async () => letterFacts(await known()))
  return {
    ...view,
    statuses: async (asOf) => statusOf(await view.statements(), asOf, setInForce),
    asKnown: (at) => reportView(store, knownAt !== null && knownAt < at ? knownAt : at),
    letterFacts: ofLetters,
    termEvents: async () => termEvents(await known(), await ofLetters()),
    conflicts: async () => {
      const facts = await ofLetters()
      return criterionConflicts(await view.statements(), (a, b) => facts.get(a)?.sameAs.some((s) => s.id === b) ?? false)
    },
  }
}

/** Worked out when first asked for. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => (made ??= make())
}
