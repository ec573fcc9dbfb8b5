/** Lines as an engine gives them, made from text: each letter 20 dots wide, a blank 10. */
import type { ReadLine } from '../../../src/parse/ocr/engine.js'
import type { VotedWord } from '../../../src/parse/ocr/vote.js'

export interface Made {
  readonly text: string
  readonly confidence?: number
  readonly x0?: number
}

const LETTER = 20
const BLANK = 10
const SIZE = 42

export function lineOf(words: readonly (string | Made)[], baseline = 100, from = 0): ReadLine & { readonly words: readonly VotedWord[] } {
  let x = from
  return {
    baseline,
    slope: 0,
    size: SIZE,
    words: words.map((word) => {
      const { text, confidence = 0.95, x0 = x } = typeof word === 'string' ? { text: word } : word
      x = x0 + text.length * LETTER + BLANK
      return { text, confidence, x0, x1: x0 + text.length * LETTER, y0: baseline - 30, y1: baseline }
    }),
  }
}

export const textOf = (line: { readonly words: readonly { readonly text: string }[] }): string => line.words.map((w) => w.text).join(' ')
