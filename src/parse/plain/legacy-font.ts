/**
 * Letters typed in the fonts of the time before Unicode (TCVN3 "ABC", VNI) show as western signs inside words: "Uû ban nh©n d©n", "Xin chaøo".
 * They are told by statistics, never by one sign: ø or © alone may be meant.
 */
export type LegacyFont = 'TCVN3' | 'VNI'

const TCVN3_SIGN = /\p{L}[¸µ¶·¹¨©ª«¬®]|[¨©ª«¬®]\p{L}/gu
const VNI_SIGN = /\p{L}*[øïñöäåûëüÖØÏÑÄÅÛËÜ]\p{L}*/gu

/** Which legacy font a text seems to be typed in; null when it reads as Unicode. */
export function legacyFont(text: string): LegacyFont | null {
  const words = text.match(/\p{L}+/gu)?.length ?? 0
  if (words === 0) return null
  const many = (pattern: RegExp): boolean => {
    const hits = text.match(pattern)?.length ?? 0
    return hits >= 4 && hits / words > 0.08
  }
  if (many(TCVN3_SIGN)) return 'TCVN3'
  return many(VNI_SIGN) ? 'VNI' : null
}
