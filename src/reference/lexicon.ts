/**
 * Evidence of the language for what a recogniser read: which syllables stand beside each other in Vietnamese prose.
 * It only doubts and offers; whoever asks keeps the raw text, and names, numbers and dates are never its business.
 */
import { nameKey } from '../text/compare.js'
import { isSign, isSpelt, stripped } from './look-alikes.js'
import { neighbours, rivalsOf, rivalsOfTwo } from './rivals.js'
import { indexPairs, type SyllablePairs } from './syllable-pairs.js'

/** The files of data/lexicon: written from knowledge of the language, and found in our own letters. */
export const LEXICON_FILES = ['lexicon/pairs.txt', 'lexicon/seen.txt'] as const

export interface Lexicon {
  /** Spelt as the rules ask, or attested in the list. Punctuation around the word is looked away from. */
  readonly isSyllable: (word: string) => boolean
  /** The two stand beside each other in the language; any case, either tone placement, punctuation around each looked away from. */
  readonly knowsPair: (left: string, right: string) => boolean
  /**
   * Other syllables of the same letters (only marks differ) that fit a neighbour where the word fits none: best first, at most three,
   * with the word's capitals and punctuation. None for numbers, symbols, abbreviations, and capitalised words that may be names.
   * A word that fits any neighbour is never doubted, nor one whose neighbours are unknown. null = no neighbour on the line.
   */
  readonly rivalsOf: (left: string | null, word: string, right: string | null) => readonly string[]
  /**
   * The same for two neighbours wrong together ("phần đầu hoàn thành" for "phấn đấu hoàn thành"), both written otherwise, as "phấn đấu".
   * A pair that is itself known ("phần đầu", "đơn độc") is doubted only when a word outside fits the rival and none fits the pair:
   * by itself it cannot be decided and gets none.
   */
  readonly rivalsOfTwo: (before: string | null, left: string, right: string, after: string | null) => readonly string[]
  /** 0..1, how well the neighbours carry the word: 1 both, 0.7 one, 0.4 only a syllable, 0.1 none; signs and numbers 0.5 (says nothing). */
  readonly support: (left: string | null, word: string, right: string | null) => number
}

/** @param phrases the files of LEXICON_FILES, joined by line feeds. */
export function createLexicon(phrases: string): Lexicon {
  const pairs = indexPairs(phrases)
  const isSyllable = (word: string): boolean => isSpelt(keyOf(word)) || pairs.alike(keyOf(word)).includes(keyOf(word))
  return {
    isSyllable,
    knowsPair: (left, right) => pairs.fits(keyOf(left), keyOf(right)),
    rivalsOf: (left, word, right) => rivalsOf(pairs, left, word, right),
    rivalsOfTwo: (before, left, right, after) => rivalsOfTwo(pairs, before, left, right, after),
    support: (left, word, right) => {
      if (isSign(stripped(word).core)) return 0.5
      const carried = carriers(pairs, left, word, right)
      if (carried > 0) return carried === 2 ? 1 : 0.7
      return isSyllable(word) ? 0.4 : 0.1
    },
  }
}

const keyOf = (word: string): string => nameKey(stripped(word).core)

function carriers(pairs: SyllablePairs, left: string | null, word: string, right: string | null): number {
  const near = neighbours(left, word, right)
  return Number(pairs.fits(near.left, keyOf(word))) + Number(pairs.fits(keyOf(word), near.right))
}
