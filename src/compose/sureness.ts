/** How sure recognition (OCR) is of what a value was read from. Rules know only what the letters say; whether the letters are right is asked here. */
import type { ParsedDocument, Word } from '../model/parsed-document.js'
import { among, type Span } from '../model/span.js'

/** Of many words these are the weakest that count: one slip in a long sentence does not make it doubtful. */
const WEAKEST = 0.2

/**
 * 1 where every word was written in the file. In a recognised page: of words with digits the weakest (a wrong digit is a wrong fact),
 * of other words the mean of the weakest fifth.
 */
export function sureness(document: ParsedDocument, at: Span): number {
  if (document.ocr === null) return 1
  const words = wordsIn(document, at)
  const says = (word: Word): string => document.text.slice(word.span.start, word.span.end)
  const exact = words.filter((word) => /\d/.test(says(word))).map((word) => word.confidence)
  const plain = words.filter((word) => /^\P{N}*\p{L}\P{N}*$/u.test(says(word))).map((word) => word.confidence)
  return Math.min(1, ...exact, weakest(plain))
}

function weakest(values: readonly number[]): number {
  const low = [...values].sort((a, b) => a - b).slice(0, Math.ceil(values.length * WEAKEST))
  return low.length === 0 ? 1 : low.reduce((sum, value) => sum + value, 0) / low.length
}

export const wordsIn = (document: ParsedDocument, at: Span): readonly Word[] => among(document.words, at)
