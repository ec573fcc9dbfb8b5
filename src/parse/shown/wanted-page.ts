/** A page that is to be drawn. */
import type { Area } from '../ocr/area.js'

/** What is known of the page from its parsed document. */
export interface WantedPage {
  readonly number: number
  /** In points, as its boxes are told. */
  readonly width: number
  readonly height: number
  /** Its words were recognised in its picture: their boxes are those of the picture laid straight. */
  readonly recognised: boolean
  /** It lay on its side or stood on its head, and was turned to be read. */
  readonly turned: boolean
  /** Some of its words: they show which way it was turned. */
  readonly boxes: readonly Area[]
}
