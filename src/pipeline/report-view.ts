/** What reports see: the store's rows, and what is reconciled from them: the picture, what letters tell of each other, where they disagree. */
import type { LetterFacts } from '../model/letter-facts.js'
import { criterionConflicts } from '../reconcile/conflicts/criterion-conflicts.js'
import { chainsOf } from '../reconcile/letters/chain-start.js'
import { letterFacts } from '../reconcile/letters/letter-facts.js'
import { signerSpellings } from '../reconcile/letters/signer-spelling.js'
import { statusOf } from '../reconcile/status-of.js'
import { termEvents } from '../reconcile/terms/term-events.js'
import type { ReportView } from '../report/report.js'
import type { Instant, Store } from '../store/store.js'
import { loadReference } from './load-reference.js'
import { setInForce } from './unit-lookup.js'

export function reportView(store: Store, knownAt: Instant | null): ReportView {
  const view = store.view(knownAt)
  const known = once(() => view.known())
  const ofLetters = once(async () => letterFacts(await known()))
  return {
    ...view,
    get units() {
      return loadReference().successions
    },
    statuses: async (asOf) => statusOf(await view.statements(), asOf, setInForce),
    letterFacts: ofLetters,
    termEvents: async () => termEvents(await known(), await ofLetters()),
    chains: async (letter) => chainsOf(letter, await known(), await ofLetters()),
    conflicts: async () => criterionConflicts(await view.statements(), areSame(await ofLetters())),
    spellings: async () => signerSpellings(await known(), areSame(await ofLetters())),
  }
}

/** Whether two letters are one, in another shape or as draft and signed copy. */
const areSame =
  (facts: ReadonlyMap<string, LetterFacts>) =>
  (a: string, b: string): boolean =>
    facts.get(a)?.sameAs.some((s) => s.id === b) ?? false

/** Worked out when first asked for. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => (made ??= make())
}
