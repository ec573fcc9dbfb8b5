import type { Furniture } from '../../model/parsed-document.js'
import type { PlacedWord, Rule } from './geometry.js'

/** A page as seen, whether its words were drawn (PDF) or recognised in a picture (OCR): all that the layout is worked out from. In points, upright. */
export interface PageContent {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly words: readonly PlacedWord[]
  readonly rules: readonly Rule[]
  /** Read first, each as a line of its own: "DỰ THẢO" set slantwise over the page. */
  readonly marks: readonly PlacedWord[][]
  /** Any other text that is no part of the reading: slanting, a stamp's. */
  readonly hidden: readonly Furniture[]
}
