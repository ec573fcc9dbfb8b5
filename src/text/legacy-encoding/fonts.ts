/** Which code of the time before Unicode a font's name tells of. */
export type LegacyEncoding = 'TCVN3' | 'VNI'

export interface LegacyFont {
  readonly encoding: LegacyEncoding
  /** Small letters are drawn as capitals: .VnTimeH. */
  readonly capitals: boolean
}

/** ABC fonts have a dot before their name; PDFs sometimes lose it, so the common ones are known without. */
const TCVN3_NAME = /^(?:\.vn[a-z]|vn(?:time|arial|avant|book|bodoni|century|clarendon|cooper|courier|helvet|timex?h?$))/i
const VNI_NAME = /^vni[-_ ]?(?!unicode)[a-z]/i
/** "ABCDEF+" of a subset in a PDF, quotes of CSS, and what follows a comma or "-Bold". */
const trimmed = (name: string): string =>
  name
    .replace(/^[A-Z]{6}\+/, '')
    .replace(/["']/g, '')
    .trim()
const WITHOUT_STYLE = /(?:[,-]\s*|\s+)(?:bold|italic|regular|oblique|mt|normal)+$/i

/** The code of a font by its name (".VnTime", "VNI-Times", "ABCDEF+.VnTimeH,Bold"); null for every other font. */
export function legacyFontNamed(fontName: string): LegacyFont | null {
  const name = trimmed(fontName)
  if (TCVN3_NAME.test(name)) return { encoding: 'TCVN3', capitals: /[a-z ]H$/.test(name.replace(WITHOUT_STYLE, '').replace(/,.*$/, '')) }
  return VNI_NAME.test(name) ? { encoding: 'VNI', capitals: false } : null
}
