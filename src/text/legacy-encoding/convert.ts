/** Text in a code of the time before Unicode to Unicode: by the font's name where a format tells it, by the statistics of letters where it does not. */
import { raiseCapitals } from './capitals.js'
import { type LegacyEncoding, type LegacyFont, legacyFontNamed } from './fonts.js'
import { countOf, decoders, encodingOf, hasUnicodeLetters } from './statistics.js'

/** How a converted text was known: told by a font, or taken from its letters. */
export type Ground = 'font' | 'letters'

export interface Converted {
  readonly encoding: LegacyEncoding
  readonly ground: Ground
}

/** Symbol fonts are sometimes stored in the private area: U+F0xx means the byte xx. */
const PRIVATE = /[\uF020-\uF0FF]/g

/** The text meant by what is stored in this font; in .VnTimeH all capitals. */
export function unicodeOf(text: string, font: LegacyFont): string {
  const bytes = text.replace(PRIVATE, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xf000))
  const decoded = decoders[font.encoding](bytes)
  return font.capitals ? decoded.toUpperCase() : font.encoding === 'TCVN3' ? raiseCapitals(decoded) : decoded
}

/** A piece of text with the name of its font. */
export interface FontRun {
  readonly text: string
  readonly font: string | null
}

export interface ConvertedRuns {
  /** One text for each run, in order; unconverted ones as they came. */
  readonly texts: readonly string[]
  readonly found: readonly Converted[]
}

/**
 * Converts the runs whose fonts are of the old kind. A run that holds Unicode letters was typed in Unicode whatever its font is called,
 * and when most words set in a code's fonts make no Vietnamese, the font's name is not believed.
 */
export function convertRuns(runs: readonly FontRun[]): ConvertedRuns {
  const fonts = runs.map(({ text, font }) => (font === null || hasUnicodeLetters(text) ? null : legacyFontNamed(font)))
  const used = (['TCVN3', 'VNI'] as const).filter((encoding) => isMeant(runs, encoding))
  const joined = joinPairs(runs, fonts)
  const texts = joined.map((text, i) => {
    const font = fonts[i]
    return font && used.includes(font.encoding) ? unicodeOf(text, font) : (runs[i]?.text ?? '')
  })
  const changed = used.filter((encoding) => texts.some((text, i) => fonts[i]?.encoding === encoding && text !== runs[i]?.text))
  return { texts, found: changed.map((encoding) => ({ encoding, ground: 'font' })) }
}

/** The font tells, unless its words read better as they stand; where they are too few to tell, one run in Unicode speaks against it. */
function isMeant(runs: readonly FontRun[], encoding: LegacyEncoding): boolean {
  const inFont = runs.filter(({ font }) => font !== null && legacyFontNamed(font)?.encoding === encoding).map(({ text }) => text)
  const open = inFont.filter((text) => !hasUnicodeLetters(text))
  const { marked, good, already } = countOf(open.join(''), encoding)
  return marked < 4 ? open.length > 0 && open.length === inFont.length : good > already
}

/** A VNI pair may be cut by a change of look between its two signs: the second one then stands at the next run's beginning. */
function joinPairs(runs: readonly FontRun[], fonts: readonly (LegacyFont | null)[]): string[] {
  const texts = runs.map((run) => run.text)
  for (let i = 1; i < texts.length; i++) {
    const [before = '', after = ''] = [texts[i - 1], texts[i]]
    if (fonts[i]?.encoding !== 'VNI' || fonts[i - 1]?.encoding !== 'VNI') continue
    if (!/[aeouyôö]$/i.test(before) || !/^[øùûõïâàáåãäêèéúüë]/i.test(after)) continue
    texts[i - 1] = before + after.charAt(0)
    texts[i] = after.slice(1)
  }
  return texts
}

export interface ConvertedLines {
  readonly lines: readonly string[]
  readonly found: readonly Converted[]
}

/** Lines whose fonts are not told. Lines with Unicode letters, and lines whose words do not become Vietnamese, stay as they are. */
export function convertLines(lines: readonly string[]): ConvertedLines {
  const open = lines.filter((line) => !hasUnicodeLetters(line))
  const encoding = encodingOf(open.join('\n'))
  if (encoding === null) return { lines, found: [] }
  const font = { encoding, capitals: false }
  return { lines: lines.map((line) => (belongs(line, encoding) ? unicodeOf(line, font) : line)), found: [{ encoding, ground: 'letters' }] }
}

function belongs(line: string, encoding: LegacyEncoding): boolean {
  if (hasUnicodeLetters(line)) return false
  const { marked, good, already } = countOf(line, encoding)
  return marked === 0 || good >= marked * 0.5 || good > already
}

/** The same for one text of many lines. */
export function convertText(text: string): { readonly text: string; readonly found: readonly Converted[] } {
  const { lines, found } = convertLines(text.split('\n'))
  return found.length === 0 ? { text, found } : { text: lines.join('\n'), found }
}
