/**
 * How far a page's text can be Vietnamese: a text layer may be rubbish (no way back from glyphs to letters, another program's bad reading of the
 * picture, an old code). Counted in words that tell: syllables against words that are none; numbers, symbols and abbreviations tell nothing.
 */
import { isSyllable } from '../../text/syllable.js'

export interface LayerQuality {
  /** Words that tell, and those of them that are syllables. */
  readonly told: number
  readonly good: number
  /** 0 to 1: share of good ones, less where the accents that the language cannot do without are missing. */
  readonly score: number
}

/** In any letter more than two of three syllables bear a mark; half of that is still the language. */
const MARKED = 0.4
/** Of fewer syllables nothing follows for their marks. */
const ENOUGH = 12
/** U+FFFD, private use, C0, C1, and marks that stand on nothing. */
const ODD = /[\uFFFD\p{Co}\p{Cc}]|^\p{M}/u
const EDGES = /^[^\p{L}\p{N}\p{M}\uFFFD\p{Co}\p{Cc}]+|[^\p{L}\p{N}\p{M}\uFFFD\p{Co}\p{Cc}]+$/gu
/** "45/BC-UBND", "TTr", "12h00", "a@b.vn", "TPHCM", "b)": no words of the language, and no sign of rubbish. */
const UNTOLD =
  /^(?:\P{L}*|\p{L}|[\p{L}\p{N}]*[/@_&][\p{L}\p{N}\p{P}]*|[\p{L}\p{N}.,:-]*\p{N}[\p{L}\p{N}.,:-]*|[\p{Lu}.-]{1,9}|\p{Lu}{2}\p{Ll})$/u

export function qualityOf(words: readonly string[]): LayerQuality {
  const kinds = words.flatMap((word) => word.normalize('NFC').split(/[-–]/)).map(kindOf)
  const good = kinds.filter((kind) => kind === 'marked' || kind === 'plain').length
  const told = good + kinds.filter((kind) => kind === 'bad').length
  const marked = kinds.filter((kind) => kind === 'marked').length
  const share = told === 0 ? 0 : good / told
  return { told, good, score: good < ENOUGH ? share : share * Math.min(1, marked / good / MARKED) }
}

type Kind = 'marked' | 'plain' | 'bad' | 'untold'

export function kindOf(word: string): Kind {
  const inner = word.replace(EDGES, '')
  if (ODD.test(inner)) return 'bad'
  if (isSyllable(inner)) return /[^\x00-\x7F]/.test(inner) ? 'marked' : inner.length === 1 ? 'untold' : 'plain'
  return UNTOLD.test(inner) ? 'untold' : 'bad'
}
