/** On what a pack is laid out: a page of the desk, with links and some of the sentences, or a file for a disk, with all and without links. */
import type { Speech } from '../../pipeline/words/speech.js'
import type { Lang } from '../../report/report.js'

export interface Paper {
  readonly lang: Lang
  readonly say: (vi: string, en: string) => string
  readonly speech: Speech
  /** Sentences of a chapter that are shown; the rest is counted. */
  readonly most: number
  /** Where a sentence of a letter can be seen; null on paper. */
  readonly linkTo: ((letter: string, said: { readonly page: number; readonly quote: string } | null) => string) | null
}
