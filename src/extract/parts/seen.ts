import type { Paragraph } from '../../model/parsed-document.js'
import type { Anchor } from './anchors.js'

/** One paragraph with what it looks like by itself. */
export interface Seen {
  readonly paragraph: Paragraph
  readonly printed: string
  readonly anchor: Anchor | null
}
