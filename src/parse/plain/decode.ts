/** Bytes to text, without guessing: UTF-8, UTF-16, windows-1258 when what comes out is Vietnamese, and what windows-1252 shows of TCVN3 and VNI. */
import type { Problem } from '../../model/problem.js'
import { problem } from '../../model/problem.js'
import type { Refusal } from '../../model/source-file.js'
import { encodingOf } from '../../text/legacy-encoding/statistics.js'

export interface Decoded {
  readonly text: string
  readonly problems: readonly Problem[]
}

export function decodeText(bytes: Uint8Array): Decoded | Refusal {
  const marked = byMark(bytes)
  if (marked !== null) return { text: marked, problems: [] }
  const utf8 = utf8Text(bytes)
  if (utf8 !== null) return utf8
  const western = new TextDecoder('windows-1252').decode(bytes)
  // Not yet Unicode: who reads the text converts it, by its fonts where it has some.
  if (encodingOf(western) !== null) return { text: western, problems: [] }
  const viet = new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
  if (readsVietnamese(viet)) return { text: viet, problems: [oldEncoding] }
  return {
    refused: 'unreadable',
    code: 'unknown-encoding',
    says: 'Tệp văn bản không theo bảng mã UTF-8, UTF-16 windows-1258, TCVN3 hay VNI; hãy mở tệp bằng phần mềm đã soạn ra nó rồi lưu lại dạng UTF-8 hoặc .docx.',
  }
}

const oldEncoding = problem('old-encoding', 'Tệp theo bảng mã cũ windows-1258, đã đổi sang Unicode; hãy đối chiếu lại các chữ có dấu.', {
  severity: 'info',
})

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return null
}

/** Strict UTF-8; a file cut inside its last letter, or with at most one broken byte in a thousand, is read and the loss told. */
function utf8Text(bytes: Uint8Array): Decoded | null {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] }
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes)
    const lost = text.split('\uFFFD').length - 1
    const vietnamese = text.match(/[\u0102\u0103\u0110\u0111\u01A0-\u01B0\u1EA0-\u1EF9]/g)?.length ?? 0
    const trailing = lost === 1 && text.endsWith('\uFFFD')
    if (!trailing && (lost * 1000 > bytes.length || vietnamese < lost * 20)) return null
    const says = trailing
      ? 'Tệp bị cắt giữa một chữ ở cuối, phần trước vẫn đọc được; hãy kiểm tra tệp gốc có bị chép dở không.'
      : `Có ${lost} chỗ trong tệp không đọc được thành chữ (đánh dấu "\uFFFD"), phần còn lại theo UTF-8; hãy đối chiếu với bản gốc.`
    return { text: trailing ? text.slice(0, -1) : text, problems: [problem('broken-letters', says)] }
  }
}

const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/giu

/** Most signs beyond ASCII are Vietnamese letters, and there are enough of them to be sure. */
export function readsVietnamese(text: string): boolean {
  const beyond = text.match(/[^\u0000-\u007F\u00A0\u2010-\u2026\u00AB\u00BB]/g)?.length ?? 0
  const good = text.match(VIETNAMESE)?.length ?? 0
  return good >= 8 && good / beyond > 0.95 && /[ạảấầẩậắằặẹẻếềểệịọỏốồổộớờợụủứừửữự]/iu.test(text)
}
