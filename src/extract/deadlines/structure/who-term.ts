/** A term whose actor is looked for, and the answer. */
import type { Span } from '../../../model/span.js'
import type { LetterView } from '../../view.js'
import type { Place } from './clause.js'
import type { Above } from './heading-actor.js'
import type { Found, Where } from './who-ways.js'

export interface Term {
  readonly view: LetterView
  readonly place: Place
  /** The wording of the time. */
  readonly at: Span
  /** Another document's, told again. */
  readonly quoted: boolean
}

export interface Acting {
  readonly actor: Found
  /** Where it was told; the farther, the less sure. */
  readonly from: Where
  /** Others who act together with it: "cùng với UBND xã B, …". */
  readonly together: readonly Span[]
  /** The name in full where only its last part is printed: "UBND xã Phú An" for "Phú An" in a list under "UBND các xã". */
  readonly as?: string
}

export const alone = (at: Above | Omit<Acting, 'together'>): Acting => ({ ...at, together: [] })
