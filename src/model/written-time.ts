import type { Span } from './span.js'

/** A day as printed; null parts are not printed. */
export interface DayWritten {
  readonly day: number
  readonly month: number
  readonly year: number | null
  /** "ngày 08 tháng 01 năm sau": the year after the letter's own. */
  readonly nextYear?: true
}

/** What a deadline's wording says about time; `compose/deadlines` turns it into a day or says why it cannot. */
export type TimeWritten =
  | { readonly form: 'day'; readonly day: DayWritten }
  | { readonly form: 'range'; readonly from: TimeWritten | null; readonly to: TimeWritten }
  | { readonly form: 'month'; readonly month: number; readonly year: number | null; readonly portion: Portion }
  | { readonly form: 'quarter'; readonly quarter: number; readonly year: number | null; readonly portion: Portion }
  | { readonly form: 'half-year'; readonly half: 1 | 2; readonly year: number | null; readonly portion: Portion }
  | { readonly form: 'year'; readonly year: number | null; readonly portion: Portion }
  | {
      readonly form: 'week'
      readonly which: 'this' | 'next'
      readonly nth: null
      /** 1 Monday … 7 Sunday, where one day of that week is meant. */
      readonly weekday?: number
    }
  | { readonly form: 'week'; readonly which: 'of-month'; readonly nth: number; readonly month: number; readonly year: number | null }
  /** "trong ngày", "hôm nay", "chiều nay", "trong tháng này": hangs on the day of issue or of receipt. */
  | {
      readonly form: 'same'
      readonly unit: 'day' | 'month' | 'quarter' | 'year'
      readonly hangsOn: 'issue' | 'receipt'
      /** "trong quý tới": the one after the letter's own. */
      readonly next?: true
    }
  | {
      readonly form: 'relative'
      readonly duration: string
      readonly from: Anchor
      readonly working: boolean
      readonly direction: 'after' | 'before'
    }
  | { readonly form: 'recurring'; readonly rrule: string | null }
  | { readonly form: 'event'; readonly event: string }

export type Portion = 'whole' | 'early' | 'middle' | 'late'

/** From when a term runs (BLDS 2015 art. 147). `at` holds a printed day when the anchor is one. */
export interface Anchor {
  readonly on: 'issue' | 'signing' | 'receipt' | 'event' | 'previous-deadline' | 'day' | 'unsaid'
  readonly text: string | null
  readonly at: DayWritten | null
}

export type DeadlineKind = 'before' | 'by' | 'within' | 'end-of' | 'on' | 'recurring' | 'relative'

export interface DeadlineWritten {
  /** The wording as printed, cue included: "trước ngày 17/8/2023". */
  readonly text: string
  readonly kind: DeadlineKind
  readonly time: TimeWritten
  /** Clock time "16:30" when printed. */
  readonly clock: string | null
  /** Another document's deadline, recalled or quoted. */
  readonly quoted: boolean
  /** Number of that document, when the text tells it. */
  readonly quotedFrom: string | null
  readonly task: string | null
  readonly who: readonly WhoWritten[]
  readonly to: string | null
  readonly via: string | null
  /** What this term prolongs or moves, as told ("thời hạn nộp hồ sơ"); null when it is a term of its own. */
  readonly extends: string | null
}

export interface WhoWritten {
  readonly text: string
  readonly span: Span | null
  /** How sure it is that this one must act, where that is less sure than the term itself. */
  readonly confidence?: number
  /** By which way it was found ("deadline/who-subject"); the term's own rule when left out. */
  readonly rule?: string
}
