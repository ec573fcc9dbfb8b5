/** A page's bytes to text: byte order mark, then strict UTF-8, then what the page says of itself, then what plain text would be taken for. */
import { isRefusal, type Refusal } from '../../model/source-file.js'
import { encodingOf } from '../../text/legacy-encoding/statistics.js'
import { type Decoded, decodeText, readsVietnamese } from '../plain/decode.js'

export function decodeHtml(bytes: Uint8Array): Decoded | Refusal {
  const plain = decodeText(bytes)
  if (!isRefusal(plain) && plain.problems.length === 0) return plain
  const declared = declaredCharset(bytes)
  const text = declared === null ? null : decodeAs(bytes, declared)
  if (text !== null && readsVietnamese(text)) return { text, problems: [] }
  return isRefusal(plain) ? (legacyText(bytes) ?? plain) : plain
}

/** TCVN3 and VNI, told by the fonts that the page names or by its letters, as windows-1252 shows them; null when nothing tells. */
function legacyText(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('windows-1252').decode(bytes)
  const named = /(?:font(?:-family)?|face)\s*[:=]\s*["']?\s*(?:&quot;|["'])?\s*(?:\.Vn|VNI-)/i.test(text)
  return named || encodingOf(text.replace(/<[^>]{0,2000}>/g, ' ')) !== null ? { text, problems: [] } : null
}

/** `<meta charset="…">` or `<meta http-equiv … content="text/html; charset=…">` in the first bytes. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096))
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1] ?? null
}

function decodeAs(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset).decode(bytes).normalize('NFC')
  } catch {
    return null
  }
}
