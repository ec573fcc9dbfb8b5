/** What reports see: the store's rows and the picture computed from its statements. */
import type { ReportView } from '../report/report.js'
import { statusOf } from '../reconcile/status-of.js'
import type { Instant, Store } from '../store/store.js'
import { setInForce } from './unit-lookup.js'

export function reportView(store: Store, knownAt: Instant | null): ReportView {
  const view = store.view(knownAt)
  return { ...view, statuses: async (asOf) => statusOf(await view.statements(), asOf, setInForce) }
}
