/**
 * Is this the spelling of one Vietnamese syllable? Used where a narrow column cuts words apart and no blank tells where one ends.
 * Onset, nucleus and coda as in the orthography (chính tả); tone marks are looked away from.
 */
import { fold } from '../../text/fold.js'

const ONSETS = 'ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|b|c|d|g|h|k|l|m|n|p|q|r|s|t|v|x'
const NUCLEI =
  'uyeu|ieu|yeu|oai|oao|oay|oeo|uai|uay|uoi|uou|uya|uye|uyu|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|ya|ye|a|e|i|o|u|y'
const WHOLE = new RegExp(`^(?:${ONSETS})?(?:${NUCLEI})(?:ch|ng|nh|c|m|n|p|t)?$`)
const ONSET_ALONE = new RegExp(`^(?:${ONSETS})$`)
/** Grave, acute, tilde, hook above, dot below: a syllable bears at most one. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

const tones = (text: string): number => text.normalize('NFD').match(TONES)?.length ?? 0

export const isSyllable = (text: string): boolean => WHOLE.test(fold(text)) && tones(text) <= 1

/** What a syllable may look like when its end is still to come: "C", "ng", "Chi", "Chiền". */
const isBeginning = (text: string): boolean => isSyllable(text) || ONSET_ALONE.test(fold(text))

/**
 * Do two pieces, one below the other in a column too narrow for words, make one syllable ("Chi" + "ềng"), or are they two ("xã" + "Tú")?
 * Two whole syllables are one only when the second begins with a small vowel, as words seldom do.
 */
export function isOneSyllable(above: string, below: string): boolean {
  if (/\p{Ll}$/u.test(above) && /^\p{Lu}/u.test(below)) return false
  if (/^\p{Lu}{1,3}$/u.test(above) && /^\p{Lu}{1,2}$/u.test(below)) return true
  if (!isBeginning(above + below)) return false
  return !isSyllable(above) || !isSyllable(below) || /^[aeiouy]/.test(fold(below))
}
