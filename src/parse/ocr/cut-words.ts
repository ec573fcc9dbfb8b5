/** Numbers and syllables that an engine cut in two because their signs stand a hair apart ("4 0/2025", "L ợi"): put together by the gap between the pieces. */
import { isSyllable } from '../../text/syllable.js'
import type { ReadLine, ReadWord } from './engine.js'

/** A blank measures a quarter of the type's size; what is less than this part of it is none. */
const NO_BLANK = 0.16

export const withWholeWords = (lines: readonly ReadLine[]): ReadLine[] => lines.map((line) => ({ ...line, words: joined(line) }))

function joined({ words, size }: ReadLine): ReadWord[] {
  const out: ReadWord[] = []
  for (const word of words) {
    const last = out.at(-1)
    if (last && isCut(last, word, size)) out[out.length - 1] = put(last, word)
    else out.push(word)
  }
  return out
}

const isCut = (left: ReadWord, right: ReadWord, size: number): boolean =>
  Math.abs(right.x0 - left.x1) < NO_BLANK * size &&
  ((/\d$/.test(left.text) && /^[\d/]/.test(right.text)) || isCutSyllable(left.text, right.text))

/** A consonant alone is no word. */
const isCutSyllable = (left: string, right: string): boolean =>
  /^[BCDĐGHKLMNPQRSTVX]h?$/u.test(left) && /^\p{Ll}/u.test(right) && !isSyllable(left) && isSyllable(left + right.replace(/[.,;:)]+$/u, ''))

const put = (left: ReadWord, right: ReadWord): ReadWord => ({
  text: left.text + right.text,
  confidence: Math.min(left.confidence, right.confidence),
  x0: left.x0,
  y0: Math.min(left.y0, right.y0),
  x1: right.x1,
  y1: Math.max(left.y1, right.y1),
})
