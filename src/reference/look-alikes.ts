/** Marks of Vietnamese letters: which syllables a recogniser takes for each other, and how far apart they are. */
import { fold } from '../text/fold.js'
import { isSyllable } from '../text/syllable.js'

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
/** c, g, ng never before e, ê, i; k, gh, ngh only there; foreign and highland names break it, so attested syllables pass anyway. */
const MISSPELT = /^(?:c[eêiy]|(?:ng|g)[eê]|ngi|(?:k|gh|ngh)[aăâoôơuư]|q(?!u))/

/** Well-formed, and spelt with the initial that its vowel asks for. */
export const isSpelt = (lower: string): boolean => isSyllable(lower) && !MISSPELT.test(bare(lower))

const bare = (lower: string): string => lower.normalize('NFD').replace(TONES, '').normalize('NFC')
const toneOf = (lower: string): string => (lower.normalize('NFD').match(TONES) ?? []).join('')

/**
 * How many marks two syllables of the same letters differ in: the tone counts one (the commonest slip), each other letter mark (â/ă/a, ê/e, ô/ơ/o, ư/u, đ/d) one and a half.
 * Both lower case, NFC; syllables of unlike letters are infinitely far apart.
 */
export function marksApart(one: string, other: string): number {
  if (fold(one) !== fold(other)) return Infinity
  const [a, b] = [bare(one), bare(other)]
  const letters = [...a].filter((sign, i) => sign !== b[i]).length
  return letters * 1.5 + (toneOf(one) === toneOf(other) ? 0 : 1)
}

/** A word taken apart: what stands before and after its letters. */
export interface Stripped {
  readonly before: string
  readonly core: string
  readonly after: string
}

/** "(quyền," is "quyền" between "(" and ","; a sign alone has an empty core. */
export function stripped(word: string): Stripped {
  const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? []
  return { before, core, after }
}

/** Numbers, symbols with slashes, abbreviations in capitals and Roman numerals: no word of the language, nothing to mend. */
export const isSign = (core: string): boolean =>
  !/^\p{L}+$/u.test(core) || /^[a-z]$/i.test(core) || (/^\p{Lu}+$/u.test(core) && (/^[IVXLCDM]+$/.test(core) || !isSyllable(core)))

/** Writes a lower-case syllable with the capitals of the word that it stands for. */
export function withCapitals(like: string, syllable: string): string {
  if (like.length > 1 && like === like.toUpperCase()) return syllable.toUpperCase()
  const first = like.charAt(0)
  return first === first.toLowerCase() ? syllable : syllable.charAt(0).toUpperCase() + syllable.slice(1)
}
