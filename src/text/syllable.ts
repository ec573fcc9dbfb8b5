/** Whether a word can be a Vietnamese syllable: initial + rime, one tone at most, and the tone that a final stop allows (c, ch, p, t: only sắc and nặng). */
import { remember } from './remember.js'

const INITIAL = 'ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx]'
const RIME = [
  'a(?:c|ch|i|m|n|ng|nh|o|p|t|u|y)?',
  'ă(?:c|m|n|ng|p|t)',
  'â(?:c|m|n|ng|p|t|u|y)',
  'e(?:c|m|n|ng|o|p|t)?',
  'ê(?:ch|m|n|ng|nh|p|t|u)?',
  'i(?:a|ch|m|n|nh|p|t|u)?',
  '[iy]ê(?:c|m|n|ng|p|t|u)',
  'o(?:c|i|m|n|ng|p|t)?',
  'oo(?:c|ng)',
  'oa(?:c|ch|i|m|n|ng|nh|o|p|t|y)?',
  'oă(?:c|m|n|ng|t)',
  'oe(?:n|o|t)?',
  'ô(?:c|i|m|n|ng|p|t)?',
  'ơ(?:i|m|n|p|t)?',
  'u(?:a|c|i|m|n|ng|p|t)?',
  'uâ(?:n|ng|t|y)',
  'uê(?:ch|nh)?',
  'uơ',
  'uy(?:a|ch|n|nh|p|t|u)?',
  'uyê(?:n|t)',
  'uô(?:c|i|m|n|ng|t)',
  'ư(?:a|c|i|m|n|ng|t|u)?',
  'ươ(?:c|i|m|n|ng|p|t|u)',
  'y(?:nh|t)?',
].join('|')
const SYLLABLE = new RegExp(`^(?:${INITIAL})?(?:${RIME})$`, 'u')
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
/** After a final stop: sắc or nặng. */
const STOP = /(?:c|ch|p|t)$/
const STOP_TONE = /[\u0301\u0323]/

/** Any case, NFC. "được", "Uỷ" and "uỷ ban"'s "ban" are; "NTM", "fête", "đuợc" (no such rime) are not. */
export const isSyllable = remember((word) => {
  const apart = word.toLowerCase().normalize('NFD')
  const tones = apart.match(TONES) ?? []
  const bare = apart.replace(TONES, '').normalize('NFC')
  if (tones.length > 1 || !SYLLABLE.test(bare)) return false
  return !STOP.test(bare) || STOP_TONE.test(tones[0] ?? '')
})
