/**
 * VNI-Windows, the code of VNI-Times and its kin: a letter followed by the letter that stands for its accents ("baïn" = bạn), and a few letters
 * alone; here as windows-1252 shows the bytes. Capitals are written in capitals ("ÑAÏI" = ĐẠI), or with the second letter small ("Aên").
 */
const TONES = 'øùûõï'
const PAIRS: readonly (readonly [base: string, seconds: string, meant: string])[] = [
  ['a', `${TONES}âàáåãäêèéúüë`, 'àáảãạâầấẩẫậăằắẳẵặ'],
  ['e', `${TONES}âàáåãä`, 'èéẻẽẹêềếểễệ'],
  ['o', `${TONES}âàáåãä`, 'òóỏõọôồốổỗộ'],
  ['ô', TONES, 'ờớởỡợ'],
  ['u', TONES, 'ùúủũụ'],
  ['ö', TONES, 'ừứửữự'],
  ['y', 'øùûõ', 'ỳýỷỹ'],
]
const ALONE = 'ìì íí æỉ óĩ òị ôơ öư ñđ îỵ'

/** What windows-1252 shows (one or two signs) → the letter meant; capitals in capitals. */
export const VNI: ReadonlyMap<string, string> = new Map(
  [
    ...PAIRS.flatMap(([base, seconds, meant]) => [...seconds].map((second, i) => [base + second, meant.charAt(i)] as const)),
    ...ALONE.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)] as const),
  ].flatMap(([shown, meant]) => [[shown, meant] as const, [shown.toUpperCase(), meant.toUpperCase()] as const]),
)

const SIGN = /[aeouyôö][øùûõïâàáåãäêèéúüë]|[ìíæóòôöñî]/giu

/** Signs that the code does not know stay as they are. */
export const fromVni = (text: string): string => text.replace(SIGN, (shown) => meantBy(shown))

function meantBy(shown: string): string {
  const base = shown.charAt(0)
  const isCapital = base !== base.toLowerCase()
  const meant = VNI.get(shown.toLowerCase())
  if (meant !== undefined) return isCapital ? meant.toUpperCase() : meant
  // no pair: the second sign may stand for a letter of its own
  return shown.length === 2 ? (VNI.get(base) ?? base) + fromVni(shown.slice(1)) : shown
}
