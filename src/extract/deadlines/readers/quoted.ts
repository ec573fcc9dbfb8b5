/** Marks terms that belong to another document and are only recalled here. */
import { ofKind, type Finding } from '../../../model/finding.js'
import type { Reader } from '../../rule.js'
import type { LetterView } from '../../view.js'
import { lowerOf } from '../structure/clause.js'
import { contextOf, type Context, type DeadlineFinding } from '../structure/context.js'

const DOCUMENT = String.raw`(?:công văn|thông báo|kế hoạch|quyết định|văn bản|báo cáo|tờ trình|chỉ thị|quy chế|nghị quyết|công điện|hướng dẫn|kết luận|giấy mời|phiếu chuyển|chương trình|luật|nghị định|thông tư)`
const NUMBERED = String.raw`${DOCUMENT}(?: [\p{L}]+){0,3} số [^\s,;]+`
const ORDER = String.raw`(?:giao|yêu cầu|đề nghị|quy định|ấn định|nêu|chỉ đạo|thông báo|hẹn|đặt ra|đề ra|xác định|đề xuất|xin)`

/** "trong đó yêu cầu", "đã đề nghị", "tại mục 1 đề nghị": a request told, not made. */
const TOLD = new RegExp(
  String.raw`(?<!\p{L})(?:trong đó(?: có)?|tại mục [^,;]{1,20}|đã|có nội dung|với nội dung|mà [^,;]{2,60} đã|nội dung)\s+(?:[^,;“”]{0,40}\s)?${ORDER}(?!\p{L})`,
  'u',
)
/** "Công văn số 139 yêu cầu": the document itself is the subject. */
const DOCUMENT_ORDERS = new RegExp(String.raw`(?:^|[\s(])${NUMBERED}(?:\s+(?:ngày|của|về|ngày [\d/\-.]+)[^,;]{0,140})?,?\s+${ORDER}\s`, 'u')
const AT_DOCUMENT = new RegExp(
  String.raw`(?:^|[\s:])(?:tại|theo)\s+(?:mục \S+ )?${NUMBERED}[^;]{0,200}(?:ấn định|quy định|đã đề nghị|đã yêu cầu|đã giao|hạn [^,;]{0,40} là)`,
  'u',
)
const OWN_REQUEST = new RegExp(String.raw`[,;]\s+[^,;“”]{2,90}\s(?:đề nghị|yêu cầu|giao|đồng ý|thống nhất)(?!\p{L})[^“”]*$`, 'u')
const MISSED = /(?:(?:đúng|quá|trước|chậm so với|không đúng)\s+(?:thời )?hạn[^,;]{0,40}|nhưng đến nay|mốc[^,;]{0,30})$/u
const IN_BRACKET = new RegExp(String.raw`(?:${NUMBERED}|${DOCUMENT})[^()]{0,160}\([^()]{0,60}$`, 'u')
const REPLACED = new RegExp(String.raw`(?:thay thế|không còn hiệu lực|bãi bỏ)`, 'u')

function recalls(c: Context, inQuotation: boolean): string | null {
  const before = c.sentenceBefore
  if (inQuotation && (TOLD.test(before) || new RegExp(`${NUMBERED}|${ORDER}`, 'u').test(before.slice(0, openingQuote(before)))))
    return 'nằm trong lời dẫn văn bản khác'
  if (/\([^()]*$/u.test(before) && IN_BRACKET.test(before) && !/kèm theo/u.test(before)) return 'hạn ghi trong ngoặc sau văn bản được dẫn'
  if (REPLACED.test(before) && new RegExp(DOCUMENT, 'u').test(before)) return 'hạn của văn bản đã bị thay thế'
  if (MISSED.test(c.before)) return 'hạn cũ được nhắc lại'
  if (OWN_REQUEST.test(before) && !TOLD.test(before.slice(before.search(OWN_REQUEST) + 1))) return null
  if (TOLD.test(before) || DOCUMENT_ORDERS.test(before) || AT_DOCUMENT.test(before)) return 'yêu cầu của văn bản trước, kể lại'
  return null
}

const openingQuote = (text: string): number => Math.max(text.lastIndexOf('“'), text.lastIndexOf('"'))

/** True inside “…” or "…" of the same segment, when the quotation is longer than a name. */
function insideQuotation(view: LetterView, c: Context): boolean {
  const { start, end } = c.place.segment.span
  const before = view.text.slice(start, c.finding.span.start)
  const curly = before.lastIndexOf('“') > before.lastIndexOf('”')
  const straight = (before.match(/"/g)?.length ?? 0) % 2 === 1
  if (!curly && !straight) return false
  const open = openingQuote(before)
  const close = view.text.slice(c.finding.span.end, end).search(/[”"]/)
  return before.length - open + Math.max(close, 0) > 25
}

export const quotedReader: Reader = {
  name: 'deadline/quoted',
  read: (view, found) => {
    const replace = ofKind(found, 'deadline').flatMap((finding) => {
      const by = markQuoted(view, found, finding)
      return by ? [{ finding, by }] : []
    })
    return { add: [], replace }
  },
}

function markQuoted(view: LetterView, found: readonly Finding[], finding: DeadlineFinding): DeadlineFinding | null {
  const c = contextOf(view, found, finding)
  if (!c) return null
  const inside = insideQuotation(view, c)
  const quotationBefore = inside
    ? { ...c, sentenceBefore: lowerOf(view).slice(c.place.segment.span.start, finding.span.start).replace(/\s+/g, ' ') }
    : c
  const why = recalls(quotationBefore, inside)
  const old = why === null && c.isPast && finding.value.kind === 'before' ? 'hạn đã qua trước ngày của văn bản này' : null
  if (why === null && old === null) return null
  const value = { ...finding.value, quoted: true, quotedFrom: citedBefore(found, c) }
  return { ...finding, value, confidence: Math.min(finding.confidence, old ? 0.6 : 0.85), assumed: [...finding.assumed, why ?? old ?? ''] }
}

/** The number of the nearest document cited before the wording in the same segment. */
function citedBefore(found: readonly Finding[], c: Context): string | null {
  const cited = ofKind(found, 'citation').filter((f) => f.span.start >= c.place.segment.span.start && f.span.start < c.finding.span.start)
  return cited.at(-1)?.value.number ?? null
}
