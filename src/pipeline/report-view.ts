/** What reports see: the store's rows, and what is computed from them: the picture, how terms stand, where letters disagree. */
import type { LedgerView } from '../model/ledger.js'
import type { LetterFacts } from '../model/letter-facts.js'
import { chainsOf } from '../reconcile/letters/chain-start.js'
import { signerSpellings } from '../reconcile/letters/signer-spelling.js'
import { statusOf } from '../reconcile/status-of.js'
import { withdrawalRisk } from '../reconcile/withdrawal/withdrawal-risk.js'
import type { ReportView } from '../report/report.js'
import type { Instant, Store } from '../store/store.js'
import { discrepancies } from './discrepancies.js'
import { loadReference } from './load-reference.js'
import { termViews } from './term-views.js'
import { setInForce, withdrawalRule } from './unit-lookup.js'

export const reportView = (store: Store, knownAt: Instant | null): ReportView =>
  viewOver(store.view(knownAt), (at) => reportView(store, knownAt !== null && knownAt < at ? knownAt : at))

/** `earlier`: the same as known at an instant before. */
export function viewOver(view: LedgerView, earlier: ReportView['asKnown']): ReportView {
  const facts = () => view.derived('facts', null)
  return {
    ...view,
    units: loadReference().successions,
    statuses: async (asOf) => statusOf(await view.statements(), asOf, setInForce),
    asKnown: earlier,
    letterFacts: facts,
    ...termViews({ view, calendar: () => loadReference().workDays }),
    chains: async (letter) => chainsOf(letter, await view.known(), await facts()),
    discrepancies: async (asOf) =>
      discrepancies({ letters: await view.known(), facts: await facts(), statements: await view.statements() }, asOf),
    spellings: async () => signerSpellings(await view.known(), areSame(await facts())),
    withdrawalRisk: (held, ofUnit) => withdrawalRisk(held, ofUnit, setInForce, withdrawalRule),
  }
}

/** Whether two letters are one, in another shape or as draft and signed copy. */
const areSame =
  (facts: ReadonlyMap<string, LetterFacts>) =>
  (a: string, b: string): boolean =>
    facts.get(a)?.sameAs.some((s) => s.id === b) ?? false
