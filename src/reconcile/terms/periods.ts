/** Which occurrence of a recurring term a paper answers: by the period that it tells ("báo cáo quý II"), else by its day. */
import { addDays, bounds, type Day, daysBetween } from '../../model/calendar.js'
import { fold } from '../../text/fold.js'

interface Period {
  readonly end: Day
  readonly months: number
}

export interface Answered {
  readonly day: Day
  /** False where only the paper's day speaks for this occurrence. */
  readonly told: boolean
}

/** A paper tells of its period some weeks before the period ends ("quý II" of 18/6). */
const AHEAD_DAYS = 45

/**
 * Of the occurrences near the end of the period told, the one nearest to the paper's day. null where the paper is nobody's: a month's report answers no
 * yearly term, and a paper far from every occurrence answers none.
 */
export function answered(on: Day, words: string | null, days: readonly Day[]): Answered | null {
  const gap = gapOf(days)
  const period = words === null ? null : periodTold(words, on)
  if (period !== null && period.months * 30 < gap * 0.8) return null
  const near = days.filter((day) => apart(day, period?.end ?? on) <= gap * (period === null ? 0.5 : 0.6))
  const [day] = near.sort((a, b) => apart(a, on) - apart(b, on))
  return day === undefined ? null : { day, told: period !== null }
}

const apart = (a: Day, b: Day): number => Math.abs(daysBetween(a, b))

/** Days from one occurrence to the next; the widest of the first ones ("15/6 và 20/12"). */
const gapOf = (days: readonly Day[]): number =>
  Math.max(...days.slice(1, 13).map((day, i) => daysBetween(days[i] ?? day, day)), days.length < 2 ? 365 : 1)

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }
const COUNTS: Readonly<Record<string, number>> = { sau: 6, chin: 9, muoi: 10 }

/** Words of a subject or a telling, with the year meant where none is printed: the last whose period can have been reported by then. */
export function periodTold(words: string, on: Day): Period | null {
  const text = fold(words).replace(/\s+/g, ' ')
  const months = /(?<!\p{L})(\d{1,2}|sau|chin|muoi) thang(?! \d)(?: (?<part>dau|cuoi))?/u.exec(text)
  const count = months && (COUNTS[months[1] ?? ''] ?? Number(months[1]))
  if (months && count && count <= 12) return ending(text, on, { month: months.groups?.['part'] === 'cuoi' ? 12 : count, months: count })
  const quarter = /(?<!\p{L})quy (iv|i{1,3}|[1-4])(?![\p{L}\d])/u.exec(text)?.[1]
  if (quarter) return ending(text, on, { month: (ROMAN[quarter] ?? Number(quarter)) * 3, months: 3 })
  const month = Number(/(?<!\d )(?<!\p{L})thang (\d{1,2})(?!\d)/u.exec(text)?.[1] ?? 0)
  if (month >= 1 && month <= 12) return ending(text, on, { month, months: 1 })
  return /(?<!\p{L})nam 20\d\d(?!\d)/u.test(text) ? ending(text, on, { month: 12, months: 12 }) : null
}

function ending(text: string, on: Day, { month, months }: { readonly month: number; readonly months: number }): Period {
  const year = /(?:nam |\/)(20\d\d)(?!\d)/.exec(text)?.[1] ?? on.slice(0, 4)
  const end = endOf(Number(year), month)
  const tooFar = end > addDays(on, AHEAD_DAYS) && !text.includes(year)
  return { months, end: tooFar ? endOf(Number(year) - 1, month) : end }
}

const endOf = (year: number, month: number): Day => bounds(`${year}-${String(month).padStart(2, '0')}`).last
