import type { Day } from './calendar.js'
import type { DeadlineRecord } from './letter-record.js'
import type { DeadlineRow } from './ledger.js'
import type { TermEvent, TermReminder } from './term-event.js'

/** How a term stands on a day, for some of its actors: what the letters tell by then, else the calendar. */
export interface TermState extends DeadlineRow {
  /** Those it is so for: all that the term names, until letters tell them apart. */
  readonly who: readonly string[]
  /** The day of the record, of one occurrence, or worked out from the day of arrival; null where there is none. */
  readonly due: Day | null
  readonly lastDay: DeadlineRecord['lastDay']
  /** One day of a recurring term. */
  readonly occurrence: boolean
  /** That day of the rhythm, as events name it; null for a term that does not recur. */
  readonly period: Day | null
  /** What the day rests on that the letter does not say, in Vietnamese. Not empty: the day is likely, not told. */
  readonly assumed: readonly string[]
  readonly state: 'open' | 'overdue' | TermEvent['state']
  /** The letter that tells the state; null while only the calendar speaks. */
  readonly event: TermEvent | null
  /** The letter that tells these apart as silent; of this term only where it tells so after its day. */
  readonly silent: TermReminder | null
  /** Working days from the day asked about to `due`, negative = late; null where it is settled, or the days off of a year are not known. */
  readonly workingDaysLeft: number | null
}

/** The telling that proves the silence; null where it is of before the day. */
export const provenSilent = ({ silent, due }: Pick<TermState, 'silent' | 'due'>): TermReminder | null =>
  silent !== null && due !== null && silent.on >= due ? silent : null

/** One of whom no letter shows an answer, though the day has passed. */
export interface SilentTerm extends TermState {
  /** null where the term names nobody. */
  readonly actor: string | null
  /** Days since the last day on which it could be met, read most leniently. */
  readonly daysLate: number
  /** Letters that reminded of it by then, oldest first. */
  readonly reminders: readonly TermReminder[]
}
