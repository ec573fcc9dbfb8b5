import type { Span } from '../../model/span.js'
import type { Anchor } from './anchors.js'

/** A piece of the text that is judged as one: a paragraph, one line of a stacked block, one half of a line that glues two columns. */
export interface Seen {
  readonly span: Span
  /** Its text on one line. */
  readonly printed: string
  /** What it looks like by itself; null for running text. */
  readonly anchor: Anchor | null
  /** The table it is; null elsewhere (a cell of a layout table is a piece of its own). */
  readonly table: number | null
}
