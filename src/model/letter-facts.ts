import type { Day } from './calendar.js'

/** What letters tell of each other (src/reconcile/letters): each with the letters that prove it, and gone when they are. */

export interface LetterName {
  readonly id: string
  readonly file: string
}

/** A blank number, told by later letters that cite it. */
export interface ResolvedNumber {
  /** As the citing letter prints it. */
  readonly number: string
  readonly date: Day
  /** The citing letters, oldest first. */
  readonly by: readonly LetterName[]
}

/** A blank day, narrowed; each bound says where it comes from, in Vietnamese. */
export interface DateWindow {
  readonly from: Day
  readonly to: Day
  readonly because: readonly string[]
}

/** `rendition` = one letter in another shape (Word and scan); `draft` = two letters, one the draft of the other. */
export type Sameness = 'rendition' | 'draft'

export interface LetterFacts {
  readonly resolved: ResolvedNumber | null
  readonly dateWindow: DateWindow | null
  readonly sameAs: readonly (LetterName & { readonly how: Sameness })[]
}
