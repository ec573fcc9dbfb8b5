/**
 * Letters typed in the fonts of the time before Unicode (TCVN3 "ABC", VNI) show as western signs inside words: "Uû ban nh©n d©n", "Xin chaøo".
 * They are told by statistics, never by one sign: ø or © alone may be meant.
 */
export type LegacyFont = 'TCVN3' | 'VNI'

const TCVN3_SIGN = /\p{L}[¸µ¶·¹¨©ª«¬®]|[¨©ª«¬®]\p{L}/gu
const VNI_SIGN = /[øïñöäåûëüÖØÏÑÄÅÛËÜ]/u

/** Which legacy font a text seems to be typed in; null when it reads as Unicode. */
export function legacyFont(text: string): LegacyFont | null {
  const words = text.match(/\p{L}+/gu) ?? []
  const many = (hits: number): boolean => hits >= 4 && hits / words.length > 0.08
  if (many(text.match(TCVN3_SIGN)?.length ?? 0)) return 'TCVN3'
  // Word by word: one pattern over the text would try a long run of letters again from each of its letters.
  return many(words.filter((word) => VNI_SIGN.test(word)).length) ? 'VNI' : null
}
