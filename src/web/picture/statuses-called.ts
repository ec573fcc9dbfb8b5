import type { Day } from '../../model/calendar.js'
import type { CommuneStatus } from '../../model/commune-status.js'
import type { ReportView } from '../../report/report.js'
import { keysCalled } from '../../report/unit/unit-called.js'

/** What holds for a unit as an address calls it. */
export async function statusesCalled(view: Pick<ReportView, 'statusesOf'>, text: string, asOf: Day): Promise<readonly CommuneStatus[]> {
  for (const key of keysCalled(text)) {
    const statuses = await view.statusesOf(key, asOf)
    if (statuses.length > 0) return statuses
  }
  return []
}
