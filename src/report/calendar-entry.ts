import type { Day } from '../model/calendar.js'

/** A row as an event of a calendar: what programs of days and reminders can show of it. */
export interface CalendarEntry {
  /** What makes it the same event the next time it is asked for. */
  readonly key: string
  readonly day: Day
  /** "16:30" on the clocks of Vietnam; null = the whole day. */
  readonly time: string | null
  readonly title: string
  readonly lines: readonly string[]
  /** A word of its state. */
  readonly category: string
  /** gone: moved, replaced or taken back. */
  readonly holds: 'surely' | 'likely' | 'gone'
  /** When something of it was last recorded (ISO 8601, UTC): a newer telling of the same event is told by it. */
  readonly recorded: string
  /** A working day on which to think of it; null = none. */
  readonly remindOn: Day | null
}
