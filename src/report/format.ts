import type { Answer, Lang } from './report.js'

export interface Paper {
  readonly lang: Lang
  /** Columns of the terminal; null when the answer goes elsewhere (a file, a pipe). */
  readonly width: number | null
  /** Makes a heading stand out; the identity where there is no terminal. */
  readonly strong: (text: string) => string
}

/** One way to print an answer, piece by piece as its rows come. The last piece of a text ends with a line feed. */
export interface Format {
  readonly name: string
  /** The media type of a file of it; null: for eyes alone. */
  readonly type: string | null
  /** Bytes for another program: never printed on a terminal. */
  readonly binary?: boolean
  /** Whether it can hold the answer at all; absent = any. */
  readonly fits?: (answer: Answer) => boolean
  print(answer: Answer, paper: Paper): AsyncIterable<string | Uint8Array>
}
