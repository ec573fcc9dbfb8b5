/** What every deadline rule answers: the wording, its kind and time; who and what are read from the structure afterwards. */
import type { DeadlineKind, DeadlineWritten, TimeWritten } from '../../../model/written-time.js'
import type { Found, Match } from '../../rule.js'
import { readTime } from '../time/read-time.js'

export const written = (text: string, kind: DeadlineKind, time: TimeWritten, clock: string | null = null): DeadlineWritten => ({
  text,
  kind,
  time,
  clock,
  quoted: false,
  quotedFrom: null,
  task: null,
  who: [],
  to: null,
  via: null,
  extends: null,
})

/** The printed wording on one line. */
export const oneLine = (printed: string): string => printed.replace(/\s+/g, ' ').trim()

/** The usual answer: the group `time` (or what is handed over) holds a time and the cue tells the kind. */
export function timed(
  match: Match,
  kind: DeadlineKind,
  more: Partial<Found<'deadline'>> = {},
  time = match.folded['time'],
): Found<'deadline'> | null {
  const moment = readTime(time)
  return moment && { value: written(oneLine(match.printed), kind, moment.time, moment.clock), ...more }
}

/** Up to `n` characters before the match, as printed, in lower case: where an accent tells words apart (tính, tỉnh). */
export const printedBefore = (m: Match, n: number): string =>
  m.view.text.slice(Math.max(m.segment.span.start, m.span.start - n), m.span.start).toLowerCase()

/** Shorthand for examples: a day with its printed year or none. */
export const day = (d: number, month: number, year: number | null): TimeWritten => ({ form: 'day', day: { day: d, month, year } })

/** A month, quarter, half or year, or part of one. */
export const isPeriod = (time: TimeWritten): boolean => ['month', 'quarter', 'half-year', 'year'].includes(time.form)
