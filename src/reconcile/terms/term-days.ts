/** The days that a term stands for, seen from a day: its own; the last passed and the next of a rhythm; one worked out from the letter's arrival. */
import { addDays, addDuration, type Day } from '../../model/calendar.js'
import type { DeadlineRecord } from '../../model/letter-record.js'
import type { WorkCalendar } from '../../reference/days-off.js'
import { fold } from '../../text/fold.js'
import { type Occurrences, occurrences } from './occurrences.js'

export interface TermDay {
  readonly due: Day | null
  readonly lastDay: DeadlineRecord['lastDay']
  /** The day of the rhythm that it is, as events name it; null for a term that does not recur. */
  readonly occurrence: Day | null
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

/** At least one. `told` = the occurrences that letters tell of; null where a later letter has put an end to the rhythm. */
export function termDays(
  deadline: DeadlineRecord,
  ground: LetterGround,
  asOf: Day,
  calendar: WorkCalendar,
  told: ReadonlySet<Day> | null,
): TermDay[] {
  const plain: TermDay = { due: deadline.due, lastDay: deadline.lastDay, occurrence: null, assumed: [] }
  if (deadline.due !== null || deadline.quoted) return [plain]
  if (deadline.rrule !== null && ground.since !== null && told !== null)
    return rhythm(deadline, rhythmDays(deadline, deadline.rrule, ground), asOf, calendar, told)
  const due = fromArrival(deadline.relative, ground.arrivedOn, calendar)
  if (due === null || ground.arrivedOn === null) return [plain]
  return [{ ...plain, due, lastDay: lastDayOn(due, false, calendar), assumed: [`Tính từ ngày đến ${show(ground.arrivedOn)}.`] }]
}

/** The last that has passed and the next. Of days and weeks the passed one only where a letter tells of it: nobody keeps their papers, silence proves nothing. */
function rhythm(deadline: DeadlineRecord, of: Occurrences, asOf: Day, calendar: WorkCalendar, told: ReadonlySet<Day>): TermDay[] {
  const kept = (day: Day): boolean => told.has(day) || !QUICK.test(deadline.rrule ?? '')
  const passed = of.days.findLast((day) => day < asOf && kept(day))
  const next = of.days.find((day) => day >= asOf)
  if (passed === undefined && next === undefined)
    return [{ due: null, lastDay: null, occurrence: null, assumed: of.trouble === null ? [] : [of.trouble] }]
  const [hour, folded] = [deadline.time !== null, fold(deadline.text)]
  const ahead = !hour && AHEAD.test(folded)
  return [passed, next].flatMap((day) => {
    if (day === undefined) return []
    const due = LAST_WORKING_DAY.test(folded) ? workingDayBefore(day, calendar) : day
    return [{ due, occurrence: day, assumed: of.assumed, lastDay: lastDayOn(due, ahead, calendar, hour) }]
  })
}

export const QUICK = /^FREQ=(?:DAILY|WEEKLY)/
const AHEAD = /(?<!\p{L})truoc\s+ngay\s/u
const LAST_WORKING_DAY = /ngay\s+lam\s+viec\s+cuoi/u

/** The day itself when it is a working day. */
const workingDayBefore = (day: Day, calendar: WorkCalendar): Day =>
  calendar.isWorkingDay(day) === false ? (calendar.addWorkingDays(day, -1) ?? day) : day

/** As long as the letter means it: by its subject, and no longer than those who are asked exist. */
function rhythmDays(deadline: DeadlineRecord, rrule: string, { since, subject }: LetterGround): Occurrences {
  const gone = deadline.who.length > 0 && deadline.who.every((who) => OF_DISTRICT.test(fold(who))) ? LAST_DISTRICT_DAY : null
  const [until] = [validUntil(subject, since ?? '', deadline, rrule), gone].flatMap((day) => day ?? []).sort()
  return occurrences(rrule, since ?? '', until ?? '9999-12-31')
}

/** There are no districts since 1/7/2025: nobody of theirs reports after it. */
const LAST_DISTRICT_DAY = '2025-06-30'
const OF_DISTRICT = /(?<!\p{L})(?:huyen|quan)(?!\p{L})/u

/**
 * "Kế hoạch … năm 2023", "giai đoạn 2021 - 2025": a rhythm ends with the last year that the letter's subject names; one that tells of the period before
 * ("ngày 05 tháng sau") with the January after it. null where it names none, or only years before the letter.
 */
function validUntil(subject: string | null, since: Day, { text }: DeadlineRecord, rrule: string): Day | null {
  const named = fold(subject ?? '').matchAll(/(?<!\p{L})(?:nam|giai doan|nhiem ky)\s+(20\d\d)(?:\s*[-–]\s*(20\d\d))?/gu)
  const last = Math.max(0, ...[...named].map((m) => Number(m[2] ?? m[1])))
  const after = AFTERWARDS.test(fold(text)) || /BYMONTH=1(?!\d)/.test(rrule)
  return last < Number(since.slice(0, 4)) ? null : after ? `${last + 1}-01-31` : `${last}-12-31`
}

const AFTERWARDS = /(?:thang|quy|nam)\s+(?:lien\s+)?(?:sau|ke\s+tiep|tiep\s+theo|lien\s+ke|ke)(?!\p{L})/u

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
