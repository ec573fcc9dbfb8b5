/** What reports see: the store's rows, and what is reconciled from them: the picture, what letters tell of each other, where they disagree. */
import type { LetterFacts } from '../model/letter-facts.js'
import { criterionConflicts } from '../reconcile/conflicts/criterion-conflicts.js'
import { letterFacts } from '../reconcile/letters/letter-facts.js'
import { statusOf } from '../reconcile/status-of.js'
import type { ReportView } from '../report/report.js'
import type { Instant, Store } from '../store/store.js'
import { setInForce } from './unit-lookup.js'

export function reportView(store: Store, knownAt: Instant | null): ReportView {
  const view = store.view(knownAt)
  let facts: Promise<ReadonlyMap<string, LetterFacts>> | null = null
  const ofLetters = () => (facts ??= view.known().then(letterFacts))
  return {
    ...view,
    statuses: async (asOf) => statusOf(await view.statements(), asOf, setInForce),
    letterFacts: ofLetters,
    conflicts: async () => {
      const known = await ofLetters()
      return criterionConflicts(await view.statements(), (a, b) => known.get(a)?.sameAs.some((s) => s.id === b) ?? false)
    },
  }
}
