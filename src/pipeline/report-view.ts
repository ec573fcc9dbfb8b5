/** What reports see: the store's rows, and the picture computed from them. */
import { statusOf } from '../reconcile/status-of.js'
import type { ReportView } from '../report/report.js'
import type { Instant, Store } from '../store/store.js'
import { loadReference } from './load-reference.js'
import { termViews } from './term-views.js'
import { setInForce } from './unit-lookup.js'

export function reportView(store: Store, knownAt: Instant | null): ReportView {
  const view = store.view(knownAt)
  return {
    ...view,
    statuses: async (asOf) => statusOf(await view.statements(), asOf, setInForce),
    letterFacts: () => view.derived('facts', null),
    ...termViews({ view, calendar: () => loadReference().workDays }),
    conflicts: async () => [...(await view.derived('conflicts', null)).values()].flat(),
  }
}
