/**
 * The secrecy mark of a letter (Law on the protection of state secrets; Decree 30/2020, box 10a): printed alone on a line in the head.
 * The same words inside a sentence ("bí mật", "bảo mật", "danh mục MẬT") are no mark.
 */
export type Secrecy = 'MẬT' | 'TỐI MẬT' | 'TUYỆT MẬT'

const HEAD_LINES = 30
/** Where the body begins: what comes after is the letter's own words. */
const BODY = /^\s*(?:Kính gửi|KÍNH GỬI|Căn cứ|Thực hiện |Điều 1\b|I\.\s|1\.\s)/u
const MARK = /^[\s[(|*"“]*(?:(?:Độ|ĐỘ|Mức độ|Dấu|Đóng dấu)\s+(?:mật|MẬT)\s*[:：]\s*)?(TUYỆT|TỐI)?\s*MẬT[\s\])|*"”.]*$/u
/** Some write the upper degrees small; "Mật" alone, so written, is a name or the rest of a broken line. */
const UPPER = /^[\s[(|*"“]*(Tuyệt|Tối)\s+mật[\s\])|*"”.]*$/u
/** On one line with the number, the copy's number or the urgency: "Số: 12/UBND-NC   MẬT", "HỎA TỐC - TỐI MẬT". */
const BESIDE =
  /^[\s[(|*]*(?:(?:Số|SỐ|Bản số|BẢN SỐ)\s*[:：]\s*[\d.…]*\S*(?:\s*\/\S+)?|(?:HỎA|HOẢ) TỐC|(?:THƯỢNG )?KHẨN)(?:\s+|\s*[–—,]\s*|\s+-\s+)(?<!(?:BÍ|BẢO)\s+)(TUYỆT|TỐI)?\s*MẬT[\s\])|*"”.]*$/u
const BEFORE = /^[\s[(|*]*(TUYỆT|TỐI)?\s*MẬT\s*[-–—,/+ ]\s*(?:(?:HỎA|HOẢ) TỐC|(?:THƯỢNG )?KHẨN)[\s\])|*.]*$/u
const LABELLED = /^[\s[(|*]*(?:Độ|ĐỘ|Mức độ)\s+(?:mật|MẬT)\s*[:：]\s*(tuyệt|tối)?\s*mật[\s\])|*.]*$/iu

/** Letters set apart: "T Ố I  M Ậ T". */
const SPREAD = /^\s*(?:\p{L}\s+){2,}\p{L}\s*$/u

/** The mark in the head of a document's text (before the body); null when there is none. */
export function secrecyMark(text: string): Secrecy | null {
  let seen = 0
  for (const line of text.normalize('NFC').split('\n')) {
    if (line.trim() === '') continue
    if (line.length > 300) return null
    for (const piece of pieces(line)) {
      const mark = markOf(piece)
      if (mark !== null) return mark
    }
    if (BODY.test(line) || ++seen >= HEAD_LINES) return null
  }
  return null
}

/** The state's or the Party's title, or a number with its symbol: a letterhead is near, wherever in the file it stands. */
const LETTERHEAD =
  /C[ỘO]NG H[ÒOÀA]{2} X[ÃA] H[ỘO]I CH[ỦU] NGH[ĨI]A|^\W*Đ[ẢA]NG C[ỘO]NG S[ẢA]N VI[ỆE]T NAM\W*$|^\s*S[ốÔỐô]\s*[:：]?[\s\d.…]{0,20}[/-]\s?\p{Lu}{2}/u
/** Lines round it that may still be the head's. */
const NEAR = 12
const LONGEST = 120

/** The mark in any head of a file: the letter's own, or that of another letter bound in with it. */
export function secrecyMarkInAny(text: string): Secrecy | null {
  const first = secrecyMark(text)
  if (first !== null) return first
  const lines = text.normalize('NFC').split('\n')
  const filled = lines.filter((line) => line.trim() !== '')
  for (const [i, line] of filled.entries()) {
    if (line.length > LONGEST || !LETTERHEAD.test(line)) continue
    const mark = secrecyMark(filled.slice(headStart(filled, i), i + NEAR).join('\n'))
    if (mark !== null) return mark
  }
  return null
}

/** Up from the letterhead, as far as short lines go that begin no body. */
function headStart(lines: readonly string[], at: number): number {
  let start = at
  while (start > 0 && at - start < NEAR && (lines[start - 1] ?? '').length <= LONGEST && !BODY.test(lines[start - 1] ?? '')) start--
  return start
}

/** A faked column or a table row holds several pieces on one line. */
const pieces = (line: string): string[] => line.split(/\s\|\s|\t| {3,}/)

function markOf(piece: string): Secrecy | null {
  const close = SPREAD.test(piece) ? piece.replace(/\s/g, '') : piece
  const m = [MARK, UPPER, BESIDE, BEFORE, LABELLED].map((form) => form.exec(close)).find((found) => found !== null)
  if (m === undefined) return null
  const degree = m[1]?.toUpperCase()
  if (degree === 'TUYỆT') return 'TUYỆT MẬT'
  return degree === 'TỐI' ? 'TỐI MẬT' : 'MẬT'
}
