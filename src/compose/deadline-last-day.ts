/** The last day on which a term can be kept: read strictly, read leniently, and moved off a day off. Never collapsed into one. */
import { addDays, lastDayOfMonth, type Day } from '../model/calendar.js'
import type { DeadlineRecord } from '../model/letter-record.js'
import type { DeadlineWritten } from '../model/written-time.js'
import type { WorkCalendar } from '../reference/days-off.js'

/**
 * "trước ngày X" is strictly X-1, leniently X (no law defines it); with a clock time or any other cue both are X.
 * `rolled`: BLDS 2015 art. 148.5 moves a last day that is a day off to the next working day; a set hour is meant literally,
 * and so is every day in a letter sent HỎA TỐC (`literal`).
 */
export function lastDayOf(
  written: Pick<DeadlineWritten, 'time' | 'kind' | 'clock'>,
  due: Day | null,
  calendar: WorkCalendar,
  literal: boolean,
): DeadlineRecord['lastDay'] {
  if (due === null) return null
  const { time, kind, clock } = written
  const ahead = kind === 'before' && clock === null && time.form === 'day'
  const lenient = kind === 'before' && time.form === 'month' && time.portion === 'whole' ? monthAfter(due) : due
  const rolled = clock === null && !literal ? (calendar.nextWorkingDay(lenient) ?? lenient) : lenient
  return { strict: ahead ? addDays(due, -1) : due, lenient, rolled }
}

/** "trước tháng 10/2023": due is 30/9, the lenient reading lets the month itself pass. */
function monthAfter(due: Day): Day {
  const next = addDays(due, 1)
  return lastDayOfMonth(Number(next.slice(0, 4)), Number(next.slice(5, 7)))
}
