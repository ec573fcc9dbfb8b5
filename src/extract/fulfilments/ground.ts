import type { Finding } from '../../model/finding.js'
import type { Place } from '../deadlines/structure/clause.js'
import type { LetterView } from '../view.js'

/** A clause, the letter it stands in, and what was found before in it. */
export interface Ground {
  readonly view: LetterView
  readonly found: readonly Finding[]
  readonly place: Place
}
