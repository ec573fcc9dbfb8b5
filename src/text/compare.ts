import { remember } from './remember.js'

/** Forms of a word for comparing what is printed with what is known: accents kept, tone placement and case made one. */
const TONE: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
}

/** Old tone placement in open syllables (hoà → hòa, thuỷ → thủy; quý stays); same length. */
export const oldTone = (lower: string): string => lower.replace(/o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})/gu, (m) => TONE[m] ?? m)

/** Without the five marks of tone; ă, â, ê, ô, ơ, ư and đ stay. */
export const toneless = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC')

/** The key under which two spellings of one name meet: lower case, old tones, single blanks. */
export const nameKey = remember((name) => oldTone(name.normalize('NFC').toLowerCase()).replace(/\s+/g, ' ').trim())
