/** Trích yếu: the "V/v …" of a công văn, or what stands under the type heading; several lines are one. */
import type { Finding } from '../../model/finding.js'
import type { Segment } from '../../model/letter-parts.js'
import { hull, type Span } from '../../model/span.js'
import { anchorOf, isCapitals, plain, VV } from '../parts/anchors.js'
import { isOffice } from '../parts/title-zone.js'
import { typeHeading, typeStart } from '../parts/type-words.js'
import type { Reader } from '../rule.js'
import { segmentsOf, type LetterView } from '../view.js'
import { finding, lineOf } from './make-finding.js'

export const subjectReader: Reader = {
  name: 'head/subject',
  read: (view) => {
    const found = underTitle(view) ?? afterVv(view) ?? (view.parts.form === 'news' ? newsTitle(view) : null)
    return { add: found ? [found] : [] }
  },
}

const LEAD = new RegExp(String.raw`^[\s("“'*]*(?:(?:v\s?[/.]\s?v|${VV})\s*:?|ve viec\s*:?|ve\s+(?!dich\b))\s*`, 'u')

/** The wording without "V/v", "Về việc", "Về", the brackets around it and the last stop. */
export function bareSubject(printed: string): string {
  const line = printed.replace(/\s+/g, ' ').trim()
  const lead = LEAD.exec(plain(line).padEnd(line.length))?.[0].length ?? 0
  const rest = line.slice(lead).replace(/[\s.;,:*]+$/, '')
  return /^[("“]/.test(line) && lead > 0 ? rest.replace(/[)"”]+$/, '') : rest
}

/** "Số: …" is over when something else of the head begins. */
function afterVv(view: LetterView): Finding | null {
  const pieces = segmentsOf(view, 'letterhead')
  const first = pieces.findIndex((s) => isLead(lineOf(view, s)))
  if (first < 0) return null
  let end = first + 1
  while (end < pieces.length && isContinuation(view, pieces, end)) end++
  return subjectOf(view, pieces.slice(first, end), 'head/subject-vv', 0.96)
}

/** "V/v …", or "Về việc …" written out in its place. */
const isLead = (line: string): boolean => anchorOf(line) === 'subject' || /^ve viec\s/.test(plain(line))

function isContinuation(view: LetterView, pieces: readonly Segment[], i: number): boolean {
  const piece = pieces[i]
  const before = pieces[i - 1]
  if (!piece || !before) return false
  const line = lineOf(view, piece)
  return anchorOf(line) === null && !isCapitals(line) && !/[.;]$/.test(lineOf(view, before))
}

function underTitle(view: LetterView): Finding | null {
  const [heading, ...rest] = segmentsOf(view, 'title')
  if (!heading) return null
  const lines = rest.filter((_, i) => isSubjectLine(view, rest, i))
  if (typeHeading(lineOf(view, heading)) !== null) return lines.length > 0 ? subjectOf(view, lines, 'head/subject-title', 0.95) : null
  const start = typeStart(lineOf(view, heading))
  if (!start) return null
  const sure = lines[0] ? besideQualifier(lineOf(view, heading), lineOf(view, heading).slice(start.length), lineOf(view, lines[0])) : null
  if (sure !== null) return subjectOf(view, lines, 'head/subject-under-kind', sure)
  const span = { start: heading.span.start + start.length, end: (lines.at(-1) ?? heading).span.end }
  return finding('subject', bareSubject(view.text.slice(span.start, span.end)), { span, part: 'title' }, 'head/subject-in-heading', 0.9)
}

/** Words that only tell more of the type: "KẾT LUẬN THANH TRA", "HƯỚNG DẪN LIÊN NGÀNH", "BIÊN BẢN LÀM VIỆC". */
const QUALIFIER =
  /^(?:lien nganh|lien so|phoi hop|thanh tra|kiem tra|giam sat|kiem toan|tham tra|tham dinh|tham tra, xac minh|kiem diem|hanh dong|lam viec|hop|cuoc hop|hoi nghi|nghiem thu|ban giao|giai trinh|chuyen de|khan|nhanh|tom tat|bo sung)$/
const OWN_TITLE = /^(?:về(?: việc)?|v\/v|việc)\s/iu
/** A line that only goes on: "của …", "năm 2024", "giai đoạn …". */
const CARRIES_ON = /^(?:\p{Ll}|(?:Của|Năm|Giai đoạn|Quý|Tháng|Kỳ|Lần|Đợt|Tại|Với|Cho|Và)\s)/u

/** Here the words are what is done: "KẾ HOẠCH KIỂM TRA / Công tác …", "BIÊN BẢN HỌP / Hội đồng …". */
const ACTS =
  /\s(?:hop|cuoc hop|hoi nghi|lam viec|nghiem thu|ban giao|kiem diem)$|^(?:ke hoach|chuong trinh|quyet dinh|bien ban)\s.*(?:kiem tra|thanh tra|giam sat)/

/** How sure the trích yếu begins only in the line under such a heading; null when the heading's words belong to it. */
function besideQualifier(heading: string, rest: string, below: string): number | null {
  if (!QUALIFIER.test(plain(rest))) return null
  if (OWN_TITLE.test(below)) return 0.9
  return CARRIES_ON.test(below) || ACTS.test(plain(heading)) ? null : 0.75
}

/** Not a drawn rule, not the line of the authority that decides, nor of the body that issues, above a trích yếu in small letters. */
function isSubjectLine(view: LetterView, lines: readonly Segment[], i: number): boolean {
  const own = lines[i]
  const line = own ? lineOf(view, own) : ''
  if (anchorOf(line) === 'rule') return false
  if (lines.length > 1 && isOffice(line)) return false
  if (/^CỦA\s/iu.test(line) && isOfParty(view)) return true
  const smallBelow = lines.slice(i + 1).some((s) => /\p{Ll}/u.test(lineOf(view, s)))
  return !(smallBelow && isCapitals(line) && (ISSUES.test(line) || isOffice(line) || isInLetterhead(view, line)))
}

const ISSUES =
  /^(?:CỦA )?(?:[UỦ][ỶY] BAN|UBND|HĐND|HỘI ĐỒNG|CHỦ TỊCH|GIÁM ĐỐC|SỞ|BỘ|BAN(?! HÀNH)|VĂN PHÒNG|PHÒNG(?! CHỐNG| NGỪA| CHÁY|,)|CHI CỤC|CỤC|TỔNG CỤC|THANH TRA|CÔNG AN|HỘI(?! NGHỊ| THI| NHẬP| CHỢ| THẢO)|ĐOÀN(?! KẾT)|TRUNG TÂM|HẠT|ĐẢNG [UỦ][ỶY]|ĐẢNG BỘ|TRƯỜNG|BỆNH VIỆN|T[OÒ][ÀA] ÁN|VIỆN|LIÊN (?:ĐOÀN|MINH|NGÀNH|SỞ)|KHO BẠC|BẢO HIỂM XÃ HỘI|NGÂN HÀNG|CÔNG TY|TỔ (?:CÔNG TÁC|THẨM ĐỊNH|KIỂM TRA)|MẶT TRẬN)\s/u

/** Party papers count "CỦA BAN THƯỜNG VỤ …" to their trích yếu (Hướng dẫn 36-HD/VPTW). */
const isOfParty = (view: LetterView): boolean =>
  segmentsOf(view, 'letterhead').some((s) => /^đảng cộng sản việt nam/iu.test(lineOf(view, s)))

const isInLetterhead = (view: LetterView, line: string): boolean =>
  segmentsOf(view, 'letterhead').some((s) => plain(lineOf(view, s)) === plain(line))

/** Banner, menu, path and posting day of a web page stand above the title. */
const isFurniture = (line: string): boolean =>
  /\s[|»›>]\s/.test(line) ||
  /^(?:trang chu|ngay dang|dang ngay|cap nhat|thu (?:hai|ba|tu|nam|sau|bay),|chu nhat,|co chu|chia se|luot xem|tin tuc)(?![\p{L}])/u.test(
    plain(line),
  ) ||
  (isCapitals(line) && /^(?:cong thong tin|trang thong tin|cong tin|bao dien tu|bao |dai phat thanh|website)/.test(plain(line)))

function newsTitle(view: LetterView): Finding | null {
  const pieces = segmentsOf(view, 'body').filter((s) => s.cell === null)
  for (const piece of pieces.slice(0, 8)) {
    const title = titleLines(view.text.slice(piece.span.start, piece.span.end))
    if (title === null) continue
    const span = { start: piece.span.start + title.from, end: piece.span.start + title.to }
    const at: Segment = { ...piece, span }
    const line = lineOf(view, at)
    return line.length <= 300 && !/[.;:]$/.test(line) ? subjectOf(view, [at], 'head/news-title', 0.9) : null
  }
  return null
}

/** The first run of lines in a piece that are no furniture; null when all are. */
function titleLines(own: string): { readonly from: number; readonly to: number } | null {
  let from = -1
  let to = 0
  let at = 0
  for (const line of own.split('\n')) {
    const isTitle = line.trim() !== '' && !isFurniture(line.trim())
    if (!isTitle && from >= 0) break
    if (isTitle) {
      if (from < 0) from = at
      to = at + line.length
    }
    at += line.length + 1
  }
  return from < 0 ? null : { from, to }
}

function subjectOf(view: LetterView, lines: readonly Segment[], rule: string, confidence: number): Finding | null {
  const span: Span | null = hull(lines.map((s) => s.span))
  const text = bareSubject(lines.map((s) => lineOf(view, s)).join(' '))
  const part = lines[0]?.part ?? 'title'
  return span && text !== '' ? finding('subject', text, { span, part }, rule, confidence) : null
}
