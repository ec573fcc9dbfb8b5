import type { Day, Edtf } from '../model/calendar.js'

/** What the head of the letter tells every other composer. */
export interface HeadFacts {
  /** The letter's own date as far as printed. */
  readonly date: Edtf | null
  /** A day to take the era of units and sets from: the date, else the last day of the month or year printed, else null. */
  readonly era: Day | null
  readonly type: string | null
  readonly issuer: string | null
  readonly issuerParent: string | null
  readonly place: string | null
  /** Own number without blanks ("214/TB-UBND"), null when blank: an own number repeated in an appendix is no citation. */
  readonly ownNumber: string | null
  readonly ownSymbol: string | null
  readonly addressees: readonly string[]
}
