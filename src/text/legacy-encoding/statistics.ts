/**
 * Tells text in a code of the time before Unicode ("Uû ban nh©n d©n", "Xin chaøo") by what its words become: nearly all words that carry western
 * signs must turn into Vietnamese syllables, and not be such already. One sign alone tells nothing: ø, © or é may be meant.
 */
import { isSyllable } from '../syllable.js'
import type { LegacyEncoding } from './fonts.js'
import { fromTcvn3 } from './tcvn3.js'
import { fromVni } from './vni.js'

/** Letters that only Unicode has: what carries one is no legacy text. */
const BEYOND = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0-\u01B0\u0300-\u0323\u1EA0-\u1EF9]/
const WORD = /[A-Za-z\u00A1-\u00FF\u0100-\u024F\u03BC\u1EA0-\u1EF9]+/g
const SIGN = /[\u00A1-\u00FF\u03BC]/
/** Quotation marks and the like around a word are no part of it in VNI; in TCVN3 they are letters. */
const EDGES = /^[¡¿«»·°§©®]+|[«»·°²³©®]+$/g

export const decoders: Readonly<Record<LegacyEncoding, (text: string) => string>> = { TCVN3: fromTcvn3, VNI: fromVni }
export const hasUnicodeLetters = (text: string): boolean => BEYOND.test(text)

/** How the words with western signs read, as they stand and decoded. */
export interface Count {
  readonly words: number
  readonly marked: number
  readonly good: number
  /** Different words among the good ones. */
  readonly kinds: number
  /** Marked words that are Vietnamese as they stand: "và", "là", "công". */
  readonly already: number
}

export function countOf(text: string, encoding: LegacyEncoding): Count {
  const words = (text.match(WORD) ?? []).filter((word) => /[A-Za-z]/.test(word) && !BEYOND.test(word))
  const marked = words.map((word) => (encoding === 'VNI' ? word.replace(EDGES, '') : word)).filter((word) => SIGN.test(word))
  const good = marked.filter((word) => isSyllable(decoders[encoding](word)))
  const already = marked.filter((word) => isSyllable(word.normalize('NFC')))
  return { words: words.length, marked: marked.length, good: good.length, kinds: new Set(good).size, already: already.length }
}

/** Enough of them, and so many that chance is out of the question. */
const isSure = ({ words, marked, good, kinds, already }: Count): boolean =>
  kinds >= 4 && good >= marked * 0.8 && marked >= words * 0.2 && already <= marked * 0.5

/** The code that a text without told fonts seems to be in; null for Unicode, western languages and anything doubtful. */
export function encodingOf(text: string): LegacyEncoding | null {
  if (!SIGN.test(text)) return null
  const counts = (['TCVN3', 'VNI'] as const).map((encoding) => ({ encoding, count: countOf(text, encoding) }))
  const sure = counts.filter(({ count }) => isSure(count)).sort((a, b) => b.count.good / b.count.marked - a.count.good / a.count.marked)
  return sure[0]?.encoding ?? null
}
