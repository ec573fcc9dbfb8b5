/** From a time as written to the day meant. What is taken for granted on the way is said, one Vietnamese sentence each. */
import {
  addDays,
  addDuration,
  bounds,
  dayOf,
  daysBetween,
  isFullDay,
  lastDayOfMonth,
  weekday,
  type Day,
  type Edtf,
} from '../model/calendar.js'
import type { DayWritten, DeadlineWritten, Portion, TimeWritten } from '../model/written-time.js'
import type { WorkCalendar } from '../reference/days-off.js'

export interface Due {
  readonly due: Day | null
  readonly assumed: readonly string[]
  /** 'no-such-day': printed, but the calendar does not have it ("31/9"); 'unknown': cannot be worked out from the letter alone. */
  readonly trouble: 'no-such-day' | 'unknown' | null
  /** The wording leaves room: part of a month, week of a month. */
  readonly fuzzy: boolean
}

export interface DueGround {
  /** The letter's own date as far as printed. */
  readonly date: Edtf | null
  readonly workDays: WorkCalendar
}

const settled = (due: Day | null, assumed: readonly string[] = [], fuzzy = false): Due => ({
  due,
  assumed,
  fuzzy,
  trouble: due === null ? 'no-such-day' : null,
})
const unknown: Due = { due: null, assumed: [], trouble: 'unknown', fuzzy: false }

/** The day printed for "trước ngày X"; the last day of the month, quarter or year meant; null with its trouble when the letter cannot tell. */
export function dueOf(written: DeadlineWritten, ground: DueGround): Due {
  const { time } = written
  switch (time.form) {
    case 'day':
      return dueOfDay(time.day, written.quoted, ground)
    case 'range':
      return dueOf({ ...written, time: time.to, kind: 'within' }, ground)
    case 'week':
      return dueOfWeek(time, written.quoted, ground)
    case 'same':
      return dueOfSame(time, ground)
    case 'relative':
      return dueOfTerm(time, written.quoted, ground)
    case 'event':
    case 'recurring':
      return unknown
    case 'month':
    case 'quarter':
    case 'half-year':
    case 'year':
      return dueOfPeriod(time, written, ground)
  }
}

function dueOfDay(day: DayWritten, quoted: boolean, ground: DueGround): Due {
  const year = day.year ?? (day.nextYear ? yearAfter(ground.date) : yearFor(ground.date, (y) => dayOf(y, day.month, day.day), quoted))
  if (year === null) return unknown
  return settled(dayOf(year, day.month, day.day), day.year === null ? [assumedYear(year)] : [])
}

const yearAfter = (date: Edtf | null): number | null => (date === null ? null : Number(date.slice(0, 4)) + 1)

const assumedYear = (year: number): string => `Năm không in trong câu; hiểu là năm ${year} theo ngày của văn bản.`

/** No year printed: the issue year; the next when the day would lie more than 90 days before the letter; an old term recalled may lie in the year before. */
function yearFor(date: Edtf | null, inYear: (year: number) => Day | null, quoted: boolean): number | null {
  if (date === null) return null
  const { first, last } = bounds(date)
  const year = Number(date.slice(0, 4))
  const day = inYear(year)
  if (day === null) return year
  if (!quoted && daysBetween(day, first) > 90) return year + 1
  return quoted && daysBetween(last, day) > 180 ? year - 1 : year
}

type Period = Extract<TimeWritten, { form: 'month' | 'quarter' | 'half-year' | 'year' }>

function monthsOf(time: Period): { readonly first: number; readonly last: number } {
  if (time.form === 'month') return { first: time.month, last: time.month }
  if (time.form === 'quarter') return { first: time.quarter * 3 - 2, last: time.quarter * 3 }
  if (time.form === 'half-year') return { first: time.half * 6 - 5, last: time.half * 6 }
  return { first: 1, last: 12 }
}

function dueOfPeriod(time: Period, written: DeadlineWritten, ground: DueGround): Due {
  const { first, last } = monthsOf(time)
  const year = time.year ?? yearFor(ground.date, (y) => lastDayOfMonth(y, last), written.quoted)
  if (year === null) return unknown
  const assumed = time.year === null ? [assumedYear(year)] : []
  const start = `${year}-${String(first).padStart(2, '0')}-01`
  if (written.kind === 'before' && time.portion === 'whole') return settled(addDays(start, -1), assumed)
  return partOf(start, lastDayOfMonth(year, last), time.portion, assumed)
}

/** BLDS 2015 art. 146: beginning, middle and end of a month are its 1st, 15th and last day; of a year 1/1, 30/6, 31/12. */
function partOf(start: Day, end: Day, portion: Portion, assumed: readonly string[]): Due {
  if (portion === 'whole' || portion === 'late') return settled(end, assumed)
  const says = 'Đầu, giữa, cuối kỳ được hiểu theo Điều 146 Bộ luật Dân sự 2015.'
  if (portion === 'early') return settled(start, [...assumed, says], true)
  const month = start.slice(0, 7) === end.slice(0, 7)
  const half = addDays(start, Math.floor((daysBetween(start, end) + 1) / 2) - 1)
  const middle = month ? `${start.slice(0, 7)}-15` : start.endsWith('-01-01') ? `${start.slice(0, 4)}-06-30` : half
  return settled(middle, [...assumed, says], true)
}

function dueOfWeek(time: Extract<TimeWritten, { form: 'week' }>, quoted: boolean, ground: DueGround): Due {
  if (time.which === 'of-month') {
    const year = time.year ?? yearFor(ground.date, (y) => lastDayOfMonth(y, time.month), quoted)
    if (year === null) return unknown
    const end = lastDayOfMonth(year, time.month)
    const day = time.nth < 0 ? end : dayOf(year, time.month, Math.min(time.nth * 7, Number(end.slice(8))))
    return settled(day, ['Tuần thứ mấy của tháng được đếm theo bảy ngày một, từ ngày 1.'], true)
  }
  if (!isFullDay(ground.date) || ground.date === null) return unknown
  const sunday = addDays(ground.date, 7 - weekday(ground.date))
  const end = addDays(sunday, (time.which === 'this' ? 0 : 7) + (time.weekday ?? 7) - 7)
  return settled(end, ['Tuần tính từ thứ Hai đến Chủ nhật, theo ngày của văn bản.'])
}

function dueOfSame(time: Extract<TimeWritten, { form: 'same' }>, ground: DueGround): Due {
  if (ground.date === null || time.hangsOn === 'receipt') return unknown
  if (time.unit === 'day') return isFullDay(ground.date) ? settled(ground.date, ['Hiểu là ngày ban hành văn bản.']) : unknown
  const { last } = bounds(ground.date)
  const year = Number(last.slice(0, 4))
  const month = Number(last.slice(5, 7))
  if (time.unit === 'year') return settled(`${year}-12-31`, ['Hiểu là năm ban hành văn bản.'])
  if (ground.date.length < 7) return unknown
  if (time.unit === 'month')
    return settled(monthEnd(year, month + (time.next ? 1 : 0)), [
      time.next ? 'Hiểu là tháng liền sau tháng ban hành văn bản.' : 'Hiểu là tháng ban hành văn bản.',
    ])
  return settled(monthEnd(year, Math.ceil(month / 3) * 3 + (time.next ? 3 : 0)), [
    time.next ? 'Hiểu là quý liền sau quý ban hành văn bản.' : 'Hiểu là quý ban hành văn bản.',
  ])
}

/** The last day of a month told by its number; 13 is next year's January. */
const monthEnd = (year: number, month: number): Day => lastDayOfMonth(month > 12 ? year + 1 : year, month > 12 ? month - 12 : month)

/** BLDS 2015 art. 147: the first day does not count; hours run at once. Runs from the issue day or from a printed day; else null. */
function dueOfTerm(time: Extract<TimeWritten, { form: 'relative' }>, quoted: boolean, ground: DueGround): Due {
  const start = startOf(time, quoted, ground)
  if (start === null) return unknown
  if (time.direction === 'before') return dueAhead(time, start, ground)
  const hours = /^PT(\d+)H$/.exec(time.duration)?.[1]
  const says = [`Tính từ ${time.from.text ?? 'ngày bắt đầu'} (${start}), không tính ngày đầu.`]
  if (hours !== undefined) return settled(addDays(start, Math.floor(Number(hours) / 24)), says)
  if (!time.working) return settled(addDuration(start, time.duration), says)
  const count = /^P(\d+)D$/.exec(time.duration)?.[1]
  if (count === undefined) return unknown
  const end = ground.workDays.addWorkingDays(start, Number(count))
  if (end !== null) return settled(end, [...says, ...unsureDays(ground.workDays, start, end)])
  const plain = weekdaysAfter(start, Number(count))
  return plain === null ? unknown : settled(plain, [...says, 'Lịch nghỉ năm đó không có; chỉ trừ thứ Bảy, Chủ nhật.'], true)
}

/** Days off on the way that no decision has confirmed, as a sentence; none when all are sure. */
export function unsureDays(calendar: WorkCalendar, from: Day, to: Day): string[] {
  const unsure = calendar.unsureBetween(from, to).map((d) => d.date)
  return unsure.length === 0 ? [] : [`Coi ${unsure.join(', ')} là ngày nghỉ, chưa có văn bản xác nhận.`]
}

/** Years without a table of days off: Mondays to Fridays, where no public holiday can lie (May to August, September after the 3rd, to December). */
function weekdaysAfter(start: Day, count: number): Day | null {
  let day = start
  for (let left = Math.min(count, 60); left > 0;) {
    day = addDays(day, 1)
    if (!quiet(day)) return null
    if (weekday(day) <= 5) left--
  }
  return day
}

const quiet = (day: Day): boolean => {
  const rest = day.slice(5)
  return (rest > '05-04' && rest < '08-31') || rest > '09-04'
}

/** "trước Hội nghị 03 ngày" with the day of the meeting known. */
function dueAhead(time: Extract<TimeWritten, { form: 'relative' }>, start: Day, ground: DueGround): Due {
  const count = /^P(\d+)D$/.exec(time.duration)?.[1]
  if (count === undefined || time.from.on !== 'day') return unknown
  const day = time.working ? ground.workDays.addWorkingDays(start, -Number(count)) : addDays(start, -Number(count))
  return day === null ? unknown : settled(day, [`Tính lùi từ ${start}.`])
}

function startOf(time: Extract<TimeWritten, { form: 'relative' }>, quoted: boolean, ground: DueGround): Day | null {
  if (time.from.on === 'issue' || time.from.on === 'signing') return isFullDay(ground.date) ? ground.date : null
  return time.from.on === 'day' && time.from.at ? dueOfDay(time.from.at, quoted, ground).due : null
}
