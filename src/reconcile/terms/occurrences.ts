/**
 * The days on which a recurring term falls due: its rule (RFC 5545, as our readers write it) read by rrule-temporal.
 * A rule that names a period and no day in it ("hằng quý") falls on the period's last day, by the calendar's own quarters and half years.
 */
import { RRuleTemporal } from 'rrule-temporal'
import type { Day } from '../../model/calendar.js'

export interface Occurrences {
  /** In order; none where the rule cannot be read, and `trouble` says why. */
  readonly days: readonly Day[]
  /** What was taken for granted, in Vietnamese. */
  readonly assumed: readonly string[]
  readonly trouble: string | null
}

/** Nobody's rhythm outlives this many times without being told anew: two months of days, five years of months. */
export const MOST_OCCURRENCES = 60

/** After the day on which the letter can first have been sent, up to and with `until`. */
export function occurrences(rrule: string, since: Day, until: Day): Occurrences {
  const key = [rrule, since, until].join(' ')
  const known = worked.get(key) ?? workedOut(rrule, since, until)
  worked.delete(key)
  worked.set(key, known)
  const [oldest] = worked.keys()
  if (worked.size > MOST_KEPT && oldest !== undefined) worked.delete(oldest)
  return known
}

/** A rule takes a millisecond to be gone through, and pages ask for the same ones again and again: the last so many are kept. */
const MOST_KEPT = 4_000
const worked = new Map<string, Occurrences>()

function workedOut(rrule: string, since: Day, until: Day): Occurrences {
  const rule = dayRule(rrule)
  if (rule === null) return none(`Không tính được các kỳ từ quy tắc «${rrule}».`)
  try {
    const start = since.replaceAll('-', '')
    const read = new RRuleTemporal({ rruleString: `DTSTART;VALUE=DATE:${start}\nRRULE:${rule.text}` })
    const days: Day[] = []
    read.all((date, i) => {
      const day = date.toPlainDate().toString()
      if (day > since && day <= until) days.push(day)
      return i < MOST_OCCURRENCES && days.length < MOST_OCCURRENCES && day <= until
    })
    return { days, assumed: rule.assumed, trouble: null }
  } catch (error) {
    return none(`Không tính được các kỳ từ quy tắc «${rrule}» (${error instanceof Error ? error.message : String(error)}).`)
  }
}

const none = (trouble: string): Occurrences => ({ days: [], assumed: [], trouble })

interface DayRule {
  readonly text: string
  readonly assumed: readonly string[]
}

const PERIOD_END = ['Câu không ghi ngày trong kỳ; hiểu là ngày cuối kỳ.']

/** The rule made exact to the day; null for hours, which are no days, and for days that no month has. */
function dayRule(rrule: string): DayRule | null {
  const parts = new Map(rrule.split(';').map((part): [string, string] => [part.split('=')[0] ?? '', part.split('=')[1] ?? '']))
  const freq = parts.get('FREQ') ?? ''
  const days = (parts.get('BYMONTHDAY') ?? '').split(',').filter(Boolean).map(Number)
  if (!['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(freq) || !days.every(isMonthDay)) return null
  if (freq === 'DAILY' || ['BYDAY', 'BYYEARDAY'].some((part) => parts.has(part))) return { text: rrule, assumed: [] }
  if (days.length > 0) return { text: withinMonths(parts, days), assumed: [] }
  return { text: atPeriodEnd(parts, freq), assumed: PERIOD_END }
}

const isMonthDay = (day: number): boolean => day === -1 || (Number.isInteger(day) && day >= 1 && day <= 31)

function atPeriodEnd(parts: ReadonlyMap<string, string>, freq: string): string {
  const interval = Number(parts.get('INTERVAL') ?? 1)
  const months = parts.get('BYMONTH') ?? (freq === 'YEARLY' ? '12' : wholeYearMonths(interval))
  if (freq === 'WEEKLY') return `FREQ=WEEKLY;INTERVAL=${interval};BYDAY=SU`
  if (months === null) return `FREQ=MONTHLY;INTERVAL=${interval};BYMONTHDAY=-1`
  return `FREQ=YEARLY;INTERVAL=${freq === 'YEARLY' ? interval : 1};BYMONTH=${months};BYMONTHDAY=-1`
}

/** "03 tháng một lần" goes by the calendar's quarters; "05 tháng một lần" is counted from the letter. */
const wholeYearMonths = (interval: number): string | null =>
  interval > 1 && 12 % interval === 0 ? Array.from({ length: 12 / interval }, (_, i) => (i + 1) * interval).join(',') : null

/** A month without the day takes its last instead (BLDS 2015 art. 148.3): of the days from the 28th on that it has, the last. */
function withinMonths(parts: ReadonlyMap<string, string>, days: readonly number[]): string {
  const late = days.filter((day) => day > 28)
  const plain = [...parts].map(([name, value]) => `${name}=${value}`).join(';')
  if (late.length !== 1 || parts.get('INTERVAL') !== undefined) return plain
  const early = days.filter((day) => day <= 28).sort((a, b) => a - b)
  const from = Array.from({ length: Number(late[0]) - 27 }, (_, i) => 28 + i).filter((day) => !early.includes(day))
  const places = [...early.map((_, i) => i + 1), -1]
  const months = parts.get('BYMONTH')
  return `FREQ=MONTHLY${months ? `;BYMONTH=${months}` : ''};BYMONTHDAY=${[...early, ...from].join(',')};BYSETPOS=${places.join(',')}`
}
