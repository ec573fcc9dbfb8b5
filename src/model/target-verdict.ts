import type { HeldStatement } from './statement.js'
import type { Standard } from './written-criteria.js'

/**
 * A target of a commune against what letters show. `shown` = a title or full score, of this standard or a higher one; `contradicted` = so it is told, and another letter
 * tells otherwise; `not-shown` = the year is over and no letter shows it: nobody is accused; `moved` = a later year was set since, and nothing was shown by this one;
 * `open` = the year is not over; `ended` = the commune was no more before it was. Never a guess.
 */
export interface TargetVerdict {
  readonly standard: Standard
  readonly year: number
  readonly verdict: 'shown' | 'contradicted' | 'not-shown' | 'moved' | 'open' | 'ended'
  /** Who set it, the last that did. */
  readonly target: HeldStatement
  /** What shows it, the first that does; of one that was moved the newer target. */
  readonly by: HeldStatement | null
  /** It is shown of a day after the year. */
  readonly late: boolean
}
