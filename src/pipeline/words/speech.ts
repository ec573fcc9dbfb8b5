/** In which words letters, people's words and cells of the picture are told: the same at every door. */
import { type CellWords, cellWords } from './cell-words.js'
import { type CompareWords, compareWords } from './compare-words.js'
import type { ExplainWords } from './explain-words.js'
import { explainEn } from './explain.en.js'
import { explainVi } from './explain.vi.js'
import { type WordMessages, wordMessages } from './people-words.js'

export interface Speech {
  readonly cell: CellWords
  readonly compare: CompareWords
  readonly explain: ExplainWords
  readonly words: WordMessages
}

export const speeches: Readonly<Record<'vi' | 'en', Speech>> = {
  vi: { cell: cellWords.vi, compare: compareWords.vi, explain: explainVi, words: wordMessages.vi },
  en: { cell: cellWords.en, compare: compareWords.en, explain: explainEn, words: wordMessages.en },
}
