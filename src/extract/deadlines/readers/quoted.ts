/** Marks terms that belong to another document and are only recalled here. */
import { ofKind, type Finding } from '../../../model/finding.js'
import type { Reader } from '../../rule.js'
import type { LetterView } from '../../view.js'
import { lowerOf } from '../structure/clause.js'
import { contextOf, type Context, type DeadlineFinding } from '../structure/context.js'

const DOCUMENT = String.raw`(?:công văn|thông báo|kế hoạch|quyết định|văn bản|báo cáo|tờ trình|chỉ thị|quy chế|nghị quyết|công điện|hướng dẫn|kết luận|giấy mời|phiếu chuyển|chương trình|luật|nghị định|thông tư)`
const NUMBERED = String.raw`${DOCUMENT}(?: [\p{L}]+){0,3} số [^\s,;]+`
const ORDER =
  /(?<!\p{L}|được |bàn |chuyển )(?:giao|yêu cầu|đề nghị|ấn định|nêu rõ|chỉ đạo|hẹn|(?<=(?:đã|có|trong đó|tại [^,;]{2,60}) )(?:quy định|xác định|đề ra|đề xuất|đặt ra|ghi|xin))(?!\p{L})/gu

/** Words that make a request a told one. */
const TOLD = /(?<!\p{L})(?:trong đó|đã|có nội dung|với nội dung|mà|trước đó|trước đây|tại mục)(?!\p{L})/u
/** A number cited between the last sign and the request: the document itself asks ("Công văn số 139 yêu cầu"). */
const NUMBERED_HERE = new RegExp(NUMBERED, 'u')
const FOLLOWS = /^(?:\s*[-+\d.)]*\s*)(?:thực hiện|căn cứ|theo|để|trên cơ sở|tiếp tục thực hiện)\s/u
const AT_DOCUMENT = new RegExp(
  String.raw`(?:^|[\s:])(?:tại|theo)\s+(?:mục \S+ )?${NUMBERED}[^;]{0,200}(?:ấn định|quy định|đã đề nghị|đã yêu cầu|đã giao|hạn [^,;]{0,40} là)`,
  'u',
)
const MISSED =
  /(?:(?:đúng|quá|trước|chậm so với|không đúng)\s+(?:thời )?hạn[^,;]{0,40}|nhưng đến nay|mốc (?:hoàn thành|thời gian|thời hạn)[^,;]{0,30})$/u
const IN_BRACKET = new RegExp(String.raw`(?:${NUMBERED}|luật |nghị định|thông tư|công văn|thông báo)[^()]{0,220}\([^()]{0,60}$`, 'u')
const REPLACED = /(?:thay thế|không còn hiệu lực|bãi bỏ)/u
const ANY_DOCUMENT = new RegExp(DOCUMENT, 'u')

function recalls(c: Context, inQuotation: boolean): string | null {
  const before = c.sentenceBefore
  if (inQuotation && (asksInTheirName(before) || NUMBERED_HERE.test(before.slice(0, openingQuote(before)))))
    return 'nằm trong lời dẫn văn bản khác'
  if (inQuotation && /^[^”"]*[”"]\s*(?:\(?(?:trích|theo)|trong phần trích|\([^)]*số )/u.test(c.after))
    return 'nằm trong phần trích văn bản khác'
  if (/\([^()]*$/u.test(before) && IN_BRACKET.test(before) && !/kèm theo/u.test(before)) return 'hạn ghi trong ngoặc sau văn bản được dẫn'
  if (REPLACED.test(before) && ANY_DOCUMENT.test(before)) return 'hạn của văn bản đã bị thay thế'
  if (MISSED.test(c.before)) return 'hạn cũ được nhắc lại'
  return asksInTheirName(before) || saysThere(before) ? 'yêu cầu của văn bản trước, kể lại' : null
}

/** "tại Công văn số …, Sở ấn định hạn cuối là": the document is the place, and no request of this letter follows. */
function saysThere(before: string): boolean {
  const said = AT_DOCUMENT.exec(before)
  return said !== null && [...before.slice(said.index + said[0].length).matchAll(ORDER)].length === 0
}

/** The last request before the wording: where it begins, and what stands between it and the sign before it. */
function lastOrder(before: string): { readonly head: string; readonly first: boolean } | null {
  const order = [...before.matchAll(ORDER)].at(-1)
  if (!order) return null
  const upto = before.slice(0, order.index)
  const sign = Math.max(upto.lastIndexOf(','), upto.lastIndexOf(';'), upto.lastIndexOf(':'))
  return { head: upto.slice(sign + 1), first: sign < 0 }
}

/** True when the request is another document's: told with "trong đó", "đã", or with the document as its subject. */
function asksInTheirName(before: string): boolean {
  const order = lastOrder(before)
  if (!order) return false
  if (TOLD.test(order.head)) return true
  return NUMBERED_HERE.test(order.head) && !(order.first && FOLLOWS.test(order.head))
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
    ? {
        ...c,
        sentenceBefore: lowerOf(view)
          .slice(Math.max(c.place.segment.span.start, finding.span.start - 3000), finding.span.start)
          .replace(/\s+/g, ' '),
      }
    : c
  const why = recalls(quotationBefore, inside)
  const old =
    why === null && c.isPast && (finding.value.kind === 'before' || finding.rule.startsWith('deadline/labelled'))
      ? 'hạn đã qua trước ngày của văn bản này'
      : null
  if (why === null && old === null) return null
  const value = { ...finding.value, quoted: true, quotedFrom: citedBefore(found, c) }
  return { ...finding, value, confidence: Math.min(finding.confidence, old ? 0.6 : 0.85), assumed: [...finding.assumed, why ?? old ?? ''] }
}

/** The number of the nearest document cited before the wording in the same segment. */
function citedBefore(found: readonly Finding[], c: Context): string | null {
  const cited = ofKind(found, 'citation').filter((f) => f.span.start >= c.place.segment.span.start && f.span.start < c.finding.span.start)
  return cited.at(-1)?.value.number ?? null
}
