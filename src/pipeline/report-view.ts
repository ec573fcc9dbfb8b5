/** What reports see: the store's rows, and what is computed from them: the picture, how terms stand, where letters disagree. */
import { statusOf } from '../reconcile/status-of.js'
import { withdrawalRisk } from '../reconcile/withdrawal/withdrawal-risk.js'
import type { ReportView } from '../report/report.js'
import type { Instant, Store } from '../store/store.js'
import { discrepancies } from './discrepancies.js'
import { loadReference } from './load-reference.js'
import { termViews } from './term-views.js'
import { setInForce, withdrawalRule } from './unit-lookup.js'

export function reportView(store: Store, knownAt: Instant | null): ReportView {
  const view = store.view(knownAt)
  return {
    ...view,
    statuses: async (asOf) => statusOf(await view.statements(), asOf, setInForce),
    letterFacts: () => view.derived('facts', null),
    ...termViews({ view, calendar: () => loadReference().workDays }),
    discrepancies: async (asOf) =>
      discrepancies({ letters: await view.known(), facts: await view.derived('facts', null), statements: await view.statements() }, asOf),
    withdrawalRisk: (held, ofUnit) => withdrawalRisk(held, ofUnit, setInForce, withdrawalRule),
  }
}
