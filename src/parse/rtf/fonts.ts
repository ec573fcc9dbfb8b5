/** The font table of an RTF: names, and the code pages that their character sets stand for. */
import { legacyFontNamed } from '../../text/legacy-encoding/fonts.js'

export interface RtfFont {
  name: string
  /** \fcharset; 0 and 1 say nothing of the code page. */
  charset: number | null
}

/** Windows character sets (wingdi.h) by number. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}

/** The encoding of bytes set in a font; the document's own (\ansicpg) where the font does not tell. Fonts of the old kind are shown as windows-1252. */
export function encodingFor(font: RtfFont | undefined, codePage: number | null): string {
  if (font !== undefined && legacyFontNamed(font.name) !== null) return 'windows-1252'
  const told = font?.charset === null || font === undefined ? undefined : CODE_PAGES[font.charset]
  return told ?? (codePage === null || codePage === 65001 ? (codePage === null ? 'windows-1252' : 'utf-8') : `windows-${codePage}`)
}

type Decoder = InstanceType<typeof TextDecoder>

const decoders = new Map<string, Decoder>()

/** Bytes given as Latin-1 signs to text; an unknown code page is read as windows-1252. */
export function decodeBytes(bytes: string, encoding: string): string {
  if (/^[\u0000-\u007F]*$/.test(bytes)) return bytes
  return decoderOf(encoding).decode(Buffer.from(bytes, 'latin1'))
}

function decoderOf(encoding: string): Decoder {
  const known = decoders.get(encoding)
  if (known !== undefined) return known
  const made = newDecoder(encoding)
  decoders.set(encoding, made)
  return made
}

function newDecoder(encoding: string): Decoder {
  try {
    return new TextDecoder(encoding)
  } catch {
    return new TextDecoder('windows-1252')
  }
}
