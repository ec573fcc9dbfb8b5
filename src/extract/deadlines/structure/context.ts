/** What stands around a wording of time, in lower case with accents: the stuff that tells a term from a mere date. */
import type { FindingOf, Finding } from '../../../model/finding.js'
import { ofKind } from '../../../model/finding.js'
import { dayOf, daysBetween, lastDayOfMonth, type Day } from '../../../model/calendar.js'
import type { TimeWritten } from '../../../model/written-time.js'
import { ancestors, type LetterView } from '../../view.js'
import { lowerOf, placeOf, type Place } from './clause.js'

export type DeadlineFinding = FindingOf<'deadline'>

export interface Context {
  readonly finding: DeadlineFinding
  readonly place: Place
  /** Rule name without its family: "before", "until". */
  readonly rule: string
  readonly wording: string
  /** From the start of the clause to the wording, and from the wording to the clause's end. */
  readonly before: string
  readonly after: string
  /** The same for the whole sentence. */
  readonly sentenceBefore: string
  readonly sentenceAfter: string
  /** Nothing but lead-in words stand before the wording in its clause. */
  readonly fronted: boolean
  /** Headings above, nearest first. */
  readonly headings: readonly string[]
  readonly letterType: string | null
  /** True when the wording's day lies before the letter's own date. */
  readonly isPast: boolean
  /** True when it lies on the letter's own date or after. */
  readonly isAhead: boolean
}

/** How far a context reaches, in characters: no sentence of a letter is longer, and a hostile one costs no more. */
const REACH = 1200

export function contextOf(view: LetterView, found: readonly Finding[], finding: DeadlineFinding): Context | null {
  const place = placeOf(view, finding.span)
  if (!place) return null
  const lower = lowerOf(view)
  const cut = (start: number, end: number): string => lower.slice(start, Math.max(start, end)).replace(/\s+/g, ' ')
  const from = (start: number): string => cut(Math.max(start, finding.span.start - REACH), finding.span.start)
  const upTo = (end: number): string => cut(finding.span.end, Math.min(end, finding.span.end + REACH))
  const before = from(place.clause.start)
  const node = place.segment.node
  return {
    finding,
    place,
    rule: finding.rule.replace(/^.*\//, ''),
    wording: cut(finding.span.start, finding.span.end),
    before,
    after: upTo(place.clause.end),
    sentenceBefore: from(place.sentence.start),
    sentenceAfter: upTo(place.sentence.end),
    fronted: /^[\s"“(*-]*(?:(?:tuy nhiên|đồng thời|trong đó|riêng|và|còn)\s*,?\s*)?$/u.test(before),
    headings: node ? ancestors(node).map((n) => cut(n.content.start, n.content.end)) : [],
    letterType: ofKind(found, 'type').at(-1)?.value ?? null,
    isPast: liesBefore(finding.value.time, letterDay(found)),
    isAhead: liesAhead(finding.value.time, letterDay(found)),
  }
}

/** The last day that a time may mean; a year not printed is the letter's. null when it cannot be told. */
export function lastDayPrinted(time: TimeWritten, letter: Day | null): Day | null {
  const yearOr = (year: number | null): number | null => year ?? (letter === null ? null : Number(letter.slice(0, 4)))
  if (time.form === 'range') return lastDayPrinted(time.to, letter)
  if (time.form === 'day') {
    const year = yearOr(time.day.year)
    return year === null ? null : dayOf(year, time.day.month, time.day.day)
  }
  if (time.form !== 'month' && time.form !== 'quarter' && time.form !== 'half-year' && time.form !== 'year') return null
  const year = yearOr(time.year)
  if (year === null) return null
  const month =
    time.form === 'month' ? time.month : time.form === 'quarter' ? time.quarter * 3 : time.form === 'half-year' ? time.half * 6 : 12
  return lastDayOfMonth(year, month)
}

/** Whether a year is printed; without one a day long past belongs to the next year. */
function yearPrinted(time: TimeWritten): boolean {
  if (time.form === 'range') return yearPrinted(time.to)
  if (time.form === 'day') return time.day.year !== null
  return 'year' in time && time.year !== null
}

function liesBefore(time: TimeWritten, letter: Day | null): boolean {
  const day = lastDayPrinted(time, letter)
  if (day === null || letter === null || day >= letter) return false
  return yearPrinted(time) || daysBetween(day, letter) <= 90
}

const liesAhead = (time: TimeWritten, letter: Day | null): boolean =>
  letter !== null && lastDayPrinted(time, letter) !== null && !liesBefore(time, letter)

/** The first day that the letter's own date may mean; null when year or month is blank. */
function letterDay(found: readonly Finding[]): Day | null {
  const date = ofKind(found, 'letter-date')[0]?.value
  return date?.year && date.month ? dayOf(date.year, date.month, date.day ?? 1) : null
}
