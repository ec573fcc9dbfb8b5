/** /han/lich.ics: deadlines for programs of calendars, each office its own (?co-quan=). */
import { addDays } from '../../model/calendar.js'
import { deadlinesReport } from '../../report/deadlines.report.js'
import { icsFormat } from '../../report/ics.format.js'
import { argsIn } from '../parts/filters.js'
import type { Download } from '../section.js'
import { FEED } from './address.js'

/** What a calendar keeps of the past where nobody asks for more. */
const DAYS_BACK = 92

export const feed: Download = {
  path: FEED,
  send(asked) {
    const args = argsIn(asked, deadlinesReport.filters)
    const from = args.from ?? addDays(asked.asOf, -DAYS_BACK)
    const body = icsFormat.print(deadlinesReport.answer(asked.view, { ...args, from }), {
      lang: asked.lang,
      width: null,
      strong: (text) => text,
    })
    return Promise.resolve({ name: 'han.ics', type: 'text/calendar; charset=utf-8', body })
  },
}
