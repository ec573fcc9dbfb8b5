/** The head of a Word file of before 2007 (FIB, [MS-DOC] 2.5.1): its generation and whether it has a password. */
import type { OldFormat } from '../office/to-docx.js'

export interface WordHead {
  readonly format: OldFormat
  readonly encrypted: boolean
}

const WORD_97 = 0xa5ec
const WORD_6 = 0xa5dc
const SECTOR = 512

/** Streams begin at a sector; the first with Word's mark is the main one. Null when there is none. */
export function wordHead(bytes: Uint8Array): WordHead | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = SECTOR; at + 32 <= view.byteLength; at += SECTOR) {
    const mark = view.getUint16(at, true)
    if (mark !== WORD_97 && mark !== WORD_6) continue
    const version = view.getUint16(at + 2, true)
    if (version < 0x60 || version > 0x200) continue
    const format = mark === WORD_97 && version >= 0xc0 ? 'MS Word 97' : version >= 0x67 ? 'MS Word 95' : 'MS WinWord 6.0'
    return { format, encrypted: (view.getUint16(at + 10, true) & 0x0100) !== 0 }
  }
  return null
}
