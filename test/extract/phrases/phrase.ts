import type { Frame } from './letter.js'

/** One wording seen in published documents (shortened or put into a sentence of our own), with what the record must hold of it. */
export interface Phrase<Row> {
  /** Its line in the list of wordings. */
  readonly id: string
  readonly text: string
  readonly frame?: Frame
  readonly rows: readonly Row[]
  /** Why the record falls short of what a reader would want; tested to fall short. */
  readonly gap?: string
}
