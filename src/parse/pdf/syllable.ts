/**
 * Is this the spelling of one Vietnamese syllable? Used where a narrow column cuts words apart and no blank tells where one ends.
 * Onset, nucleus and coda as in the orthography (chính tả); tone marks are looked away from.
 */
import { fold } from '../../text/fold.js'

const ONSET = '(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|q|qu|r|s|t|th|tr|v|x)?'
const NUCLEUS = '(?:[aeiouy]{1,3})'
const CODA = '(?:c|ch|m|n|ng|nh|p|t)?'
const WHOLE = new RegExp(`^${ONSET}${NUCLEUS}${CODA}$`)

/** What a syllable may look like when its end is still to come: "C", "ng", "Chi", "Chiền". */
const BEGINNING = new RegExp(`^(?:(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|q|qu|r|s|t|th|tr|v|x)|${ONSET}${NUCLEUS}${CODA})$`)

export const isSyllable = (text: string): boolean => WHOLE.test(fold(text))

export const isSyllableStart = (text: string): boolean => BEGINNING.test(fold(text)) || /^\p{Lu}{1,4}$/u.test(text)
