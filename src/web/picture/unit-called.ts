/** A unit as an address calls it. Its key may end in a blank (no first day, no district), which addresses lose. */
import type { Day } from '../../model/calendar.js'
import type { CommuneStatus } from '../../model/commune-status.js'
import type { ReportView } from '../../report/report.js'

export const keysCalled = (text: string): readonly string[] =>
  /^\d+$/.test(text) ? [`${text} `] : text.startsWith('name ') && !text.endsWith(' ') ? [text, `${text} `] : [text]

export async function statusesCalled(view: Pick<ReportView, 'statusesOf'>, text: string, asOf: Day): Promise<readonly CommuneStatus[]> {
  for (const key of keysCalled(text)) {
    const statuses = await view.statusesOf(key, asOf)
    if (statuses.length > 0) return statuses
  }
  return []
}
