/** The days that a term stands for, seen from a day: its own; the last passed and the next of a rhythm; one worked out from the letter's arrival. */
import { addDays, addDuration, type Day } from '../../model/calendar.js'
import type { DeadlineRecord } from '../../model/letter-record.js'
import type { WorkCalendar } from '../../reference/days-off.js'
import { fold } from '../../text/fold.js'
import { occurrences } from './occurrences.js'

export interface TermDay {
  readonly due: Day | null
  readonly lastDay: DeadlineRecord['lastDay']
  readonly occurrence: boolean
  /** What the day rests on that the letter does not say, in Vietnamese. */
  readonly assumed: readonly string[]
}

/** What is known of the letter beside its record. */
export interface LetterGround {
  /** The first day on which it can have been sent; null when nothing tells. */
  readonly since: Day | null
  readonly arrivedOn: Day | null
  readonly subject: string | null
}

/** At least one; `ended` = a later letter has put an end to a rhythm. */
export function termDays(deadline: DeadlineRecord, ground: LetterGround, asOf: Day, calendar: WorkCalendar, ended: boolean): TermDay[] {
  const plain: TermDay = { due: deadline.due, lastDay: deadline.lastDay, occurrence: false, assumed: [] }
  if (deadline.due !== null || deadline.quoted) return [plain]
  if (deadline.rrule !== null && ground.since !== null && !ended) return rhythm(deadline, deadline.rrule, ground, asOf, calendar)
  const due = fromArrival(deadline.relative, ground.arrivedOn, calendar)
  if (due === null || ground.arrivedOn === null) return [plain]
  return [{ ...plain, due, lastDay: lastDayOn(due, false, calendar), assumed: [`Tính từ ngày đến ${show(ground.arrivedOn)}.`] }]
}

function rhythm(deadline: DeadlineRecord, rrule: string, { since, subject }: LetterGround, asOf: Day, calendar: WorkCalendar): TermDay[] {
  const end = validUntil(subject, since ?? '')
  const gone =
    deadline.who.length > 0 && deadline.who.every((who) => /(?<!\p{L})(?:huyen|quan)(?!\p{L})/u.test(fold(who))) ? LAST_DISTRICT_DAY : null
  const until = [end, gone].flatMap((day) => day ?? []).sort()[0]
  const { days, assumed, trouble } = occurrences(rrule, since ?? '', until ?? '9999-12-31')
  const shown = [days.findLast((day) => day < asOf), days.find((day) => day >= asOf)].flatMap((day) => day ?? [])
  if (shown.length === 0) return [{ due: null, lastDay: null, occurrence: false, assumed: trouble === null ? [] : [trouble] }]
  const ahead = deadline.time === null && AHEAD.test(fold(deadline.text))
  return shown.map((due) => ({ due, occurrence: true, assumed, lastDay: lastDayOn(due, ahead, calendar, deadline.time !== null) }))
}

/** There are no districts since 1/7/2025: nobody of theirs reports after it. */
const LAST_DISTRICT_DAY = '2025-06-30'

const AHEAD = /(?<!\p{L})truoc\s+ngay\s/u

/**
 * "Kế hoạch … năm 2023", "giai đoạn 2021 - 2025": a rhythm ends with the last year that the letter's subject names (its report may come in January).
 * null where it names none, or only years before the letter.
 */
function validUntil(subject: string | null, since: Day): Day | null {
  const named = fold(subject ?? '').matchAll(/(?<!\p{L})(?:nam|giai doan|nhiem ky)\s+(20\d\d)(?:\s*[-–]\s*(20\d\d))?/gu)
  const last = Math.max(0, ...[...named].map((m) => Number(m[2] ?? m[1])))
  return last >= Number(since.slice(0, 4)) ? `${last + 1}-01-31` : null
}

/** BLDS 2015 art. 147: the day of arrival does not count. null for a term that runs from anything else. */
function fromArrival(relative: DeadlineRecord['relative'], arrivedOn: Day | null, calendar: WorkCalendar): Day | null {
  if (relative?.from !== 'receipt' || arrivedOn === null) return null
  const hours = /^PT(\d+)H$/.exec(relative.duration)?.[1]
  if (hours !== undefined) return addDays(arrivedOn, Math.floor(Number(hours) / 24))
  if (!relative.working) return addDuration(arrivedOn, relative.duration)
  const count = /^P(\d+)D$/.exec(relative.duration)?.[1]
  return count === undefined ? null : calendar.addWorkingDays(arrivedOn, Number(count))
}

/** As composing does it for days of the record: "trước ngày X" is strictly X-1; a day off gives way to the next working day, unless an hour is set. */
const lastDayOn = (due: Day, ahead: boolean, calendar: WorkCalendar, hour = false): DeadlineRecord['lastDay'] => ({
  strict: ahead ? addDays(due, -1) : due,
  lenient: due,
  rolled: hour ? due : (calendar.nextWorkingDay(due) ?? due),
})

const show = (day: Day): string => day.split('-').reverse().join('/')
