import type { Discrepancy } from './discrepancy.js'
import type { LetterName } from './letter-facts.js'
import type { Spelling } from './spelling.js'

/** Where in a letter's record (JSON Pointer) something stands; as printed it is read from the letter when it is shown. */
export interface PlaceIn {
  readonly letter: string
  readonly at: string
}

/** What two letters tell otherwise of a number or a day, as it is kept: nothing in it hangs on the day asked about. */
export interface Conflict extends Omit<Discrepancy, 'unit' | 'statements' | 'places'> {
  readonly at: readonly PlaceIn[]
}

/** `of`: the two letters whose spellings are shown. */
export interface SpellingTold extends Omit<Spelling, 'places'> {
  readonly of: readonly [LetterName, LetterName]
  readonly at: readonly [PlaceIn, PlaceIn]
}
