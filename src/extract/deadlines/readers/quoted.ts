/** Marks terms that belong to another document and are only recalled here. */
import { lastSentence } from '../../../text/sentence.js'
import { ofKind, type Finding } from '../../../model/finding.js'
import type { BodyNode } from '../../../model/letter-parts.js'
import type { Reader } from '../../rule.js'
import type { LetterView } from '../../view.js'
import { lowerOf } from '../structure/clause.js'
import { contextOf, type Context, type DeadlineFinding } from '../structure/context.js'
import { leadIn } from '../structure/heading-actor.js'
import { hasVerb } from '../structure/verbs.js'
import { isSetThere, recallsPast, sinceUnkept } from './recalled-past.js'

const DOCUMENT = String.raw`(?:công văn|thông báo|kế hoạch|quyết định|văn bản|báo cáo|tờ trình|chỉ thị|quy chế|nghị quyết|công điện|hướng dẫn|kết luận|giấy mời|phiếu chuyển|phiếu giao việc|phiếu giao nhiệm vụ|chương trình|luật|nghị định|thông tư)`
const NUMBERED = String.raw`${DOCUMENT}(?: [\p{L}]+){0,3} (?:số [^\s,;]+|\d+\/[^\s,;]+)`
const ORDER =
  /(?<!\p{L}|được |bàn |chuyển |ban |bộ |hồ sơ |đơn |tờ trình |danh sách |thủ tục |nút )(?:giao(?! thông| dịch| lưu| ban| mùa)|yêu cầu|đề nghị|ấn định|nêu rõ|chỉ đạo|hẹn|hứa|cam kết|(?<=(?:đã|có|trong đó|tại [^,;]{2,60}) )(?:quy định(?!\s+(?:của|pháp luật|hiện hành|chung)(?!\p{L}))|xác định|đề ra|đề xuất|đặt ra|ghi|xin))(?!\p{L})/gu

/** Words that make a request a told one. */
const TOLD = /(?<!\p{L})(?:trong đó|đã|có nội dung|với nội dung|mà|trước đó|trước đây|tại mục)(?!\p{L})/u
/** A number cited between the last sign and the request: the document itself asks ("Công văn số 139 yêu cầu"). */
const NUMBERED_HERE = new RegExp(NUMBERED, 'u')
/** "Công văn số … có yêu cầu các xã", "Công văn số … về việc yêu cầu …". */
const OF_THEIRS = /(?<!\p{L})(?:có|về việc|v\/v|với)\s*$/u
/** The asker's own words after what was asked: "…, nay UBND xã báo cáo", "nên UBND xã xin nộp tới ngày …". */
const OWN_WORDS =
  /(?<!\p{L})(?:nên|nay|do đó|vì vậy|do vậy|vì thế)\s[^;.]*?(?:xin|kính|đề nghị|báo cáo|kiến nghị|đăng ký|cam kết)(?!\p{L})/u
/** "Tại Công văn số …, UBND tỉnh giao Sở …": the document is the place and its issuer asks. */
const AT_OPENING = new RegExp(
  String.raw`^[\s\p{L}\d)*.-]{0,6}?tại\s+(?:(?:mục|điểm|khoản) \S+ )?${NUMBERED}[^;]*?,\s*[^,;:]{2,80}?\s(?:đã |có )?(?:giao|yêu cầu|đề nghị|chỉ đạo|ấn định)(?:\s|:)`,
  'u',
)
/** "Hướng dẫn số … của … quy định gửi kết quả …", "Kế hoạch số … xác định …": the document is the subject. */
const DOCUMENT_SAYS = new RegExp(
  String.raw`^[\s\p{L}\d)*.-]{0,6}?${NUMBERED}[^;,:]{0,120}?\s(?:quy định|xác định|nêu rõ|ấn định|đề ra|đặt ra|ghi)(?!\s+(?:tại|của|ở))\s`,
  'u',
)
/** "Thời hạn nộp hồ sơ quy định tại Kế hoạch số 30 là trước ngày …". */
const TERM_THERE = new RegExp(
  String.raw`(?:^|[\s(])(?:thời hạn|hạn|mốc)\s[^;,.]{0,60}?(?:quy định|nêu|ghi|ấn định|thông báo|đề ra|giao|xác định)\s(?:tại|trong|theo|ở)\s(?:mục \S+ )?${NUMBERED}[^;,]{0,60}?(?:là|:)?\s*$`,
  'u',
)
/** "Theo Thông báo này" where a document of another kind than the letter itself was just named. */
const BY_THAT = new RegExp(
  String.raw`^[\s\p{L}\d)*.-]{0,6}?(?:theo|tại)\s+(?<kind>${DOCUMENT}) (?:này|đó|ấy)[\s,][^;]*?(?:phải|cần|thời hạn|hạn|có trách nhiệm|hoàn thành|giao|yêu cầu)(?!\p{L})`,
  'u',
)
const FOLLOWS = /^(?:\s*[-+\d.)]*\s*)(?:thực hiện|căn cứ|theo|để|trên cơ sở|tiếp tục thực hiện)\s/u
const AT_DOCUMENT = new RegExp(
  String.raw`(?:^|[\s:])(?:tại|theo)\s+(?:mục \S+ )?${NUMBERED}[^;]{0,200}(?:ấn định|quy định(?!\s+(?:của|pháp luật|hiện hành|tại|chung))|đã đề nghị|đã yêu cầu|đã giao|hạn [^,;]{0,40} là)`,
  'u',
)
const MISSED =
  /(?:(?:đúng|quá|trước|chậm so với|không đúng)\s+(?:thời )?hạn[^,;]{0,40}|nhưng đến nay|mốc (?:hoàn thành|thời gian|thời hạn)[^,;]{0,30})$/u
const IN_BRACKET = new RegExp(String.raw`(?:${NUMBERED}|luật |nghị định|thông tư|công văn|thông báo)[^()]{0,220}\([^()]{0,60}$`, 'u')
/** "Theo Quyết định nêu trên, Đoàn phải …", "Theo quy định, thời hạn … đến hết": the document speaks, no request of this letter follows. */
const BY_DOCUMENT = new RegExp(
  String.raw`^[\s\p{L}\d)*.-]{0,6}?(?:theo|tại)\s+(?:${NUMBERED}|${DOCUMENT} (?:nêu trên|nói trên|trên|đã nêu|trước|cũ)|quy định|luật định)[^;]*?(?:phải|cần|thời hạn|hạn|có trách nhiệm|hoàn thành)(?!\p{L})`,
  'u',
)
const THEREBY = new RegExp(String.raw`${NUMBERED}[^;]*,\s*(?:theo đó|trong đó|tại đó)(?!\p{L})`, 'u')
/** "UBND tỉnh có Thông báo số … kết luận …, yêu cầu huyện": the order has no subject of its own, the document's issuer is it. */
const ISSUED_AND_ASKED = new RegExp(
  String.raw`(?:^|\s)(?:có|ban hành|gửi)\s+${NUMBERED}[^;]*,\s*(?:yêu cầu|đề nghị|giao|chỉ đạo|ấn định)(?!\p{L})[^;]*$`,
  'u',
)
/** "bản cam kết hoàn thành … trước ngày … mà xã đã ký". */
const PAPER_THAT_SAYS = /(?:bản cam kết|giấy cam kết|bản đăng ký|văn bản cam kết|giấy hẹn|lời hứa)\s[^,;]*$/u
/** "hứa xong trong tháng 3 nhưng đến nay chưa làm", "(30/9/2025 theo Quyết định số …)". */
const NOT_KEPT = /^[^;.]{0,40}(?:nhưng|song|mà) (?:đến nay |đến giờ |nay )?(?:vẫn |mới |còn |chưa )/u
const OF_DOCUMENT = new RegExp(String.raw`^\s*(?:theo|như|tại|của|nêu tại|ghi tại)\s+(?:điểm |mục |khoản )?[^;,.]{0,20}${DOCUMENT}`, 'u')
/** An asking to be answered is told of the one who wrote in. */
const ASKED_TO_BE = new RegExp(String.raw`(?:${NUMBERED}|đơn (?:ngày|của|đề)).*(?:đề nghị|xin|mong) được `, 'u')
/** "nhận được Công văn số 12 của UBND xã A xin lùi đến …": the paper that came in asks, no comma parts the asking from it. */
const ASKS_THERE = new RegExp(
  String.raw`(?<!\p{L})(?:nhận được|tiếp nhận|xét|xem xét|trả lời|phúc đáp)\s[^;:]{0,300}?${NUMBERED}[^;:,]{0,160}?\s(?:xin|đề nghị|kiến nghị|đề xuất)\s[^;:,]{0,160}$`,
  'u',
)
const REPLACED = /(?:thay thế|không còn hiệu lực|bãi bỏ)/u
const ANY_DOCUMENT = new RegExp(DOCUMENT, 'u')

/** A period now over that a named paper had set: both the term and whose it is are told by the words around it. */
const PAST_THERE = 'hạn của văn bản được dẫn, đã qua'

function recalls(c: Context, inQuotation: boolean): string | null {
  const before = MOVED.test(c.before) && !c.before.includes('đã') ? c.before : sinceUnkept(c.sentenceBefore)
  if (recallsPast(c)) return PAST_THERE
  if (c.rule === 'instead-of') return 'hạn cũ đã được thay'
  if (c.rule === 'labelled-bracket' && (ANY_DOCUMENT.test(before) || OF_DOCUMENT.test(c.after) || c.isPast))
    return 'hạn đã ấn định, nhắc lại'
  if (inQuotation && (asksInTheirName(before) || NUMBERED_HERE.test(before.slice(0, openingQuote(before)))))
    return 'nằm trong lời dẫn văn bản khác'
  if (inQuotation && /^[^”"]*[”"]\s*(?:\(?(?:trích|theo)|trong phần trích|\([^)]*số )/u.test(c.after))
    return 'nằm trong phần trích văn bản khác'
  if (/\([^()]*$/u.test(before) && IN_BRACKET.test(before) && !/kèm theo/u.test(before) && !isOwnBracket(c))
    return 'hạn ghi trong ngoặc sau văn bản được dẫn'
  const told = toldBy({ ...c, sentenceBefore: before })
  if (told) return told
  if (ASKS_THERE.test(c.sentenceBefore.slice(-700))) return 'đề nghị của văn bản đến, kể lại'
  if (REPLACED.test(before) && ANY_DOCUMENT.test(before) && !MOVED.test(c.before)) return 'hạn của văn bản đã bị thay thế'
  if (MISSED.test(c.before)) return 'hạn cũ được nhắc lại'
  if ((asksInTheirName(before) || saysThere(before)) && !OWN_WORDS.test(before) && !isStanding(c, before))
    return 'yêu cầu của văn bản trước, kể lại'
  return isSetThere(c) ? PAST_THERE : null
}

/** "UBND xã đã giao Phòng A hoàn thành … trước ngày 30/5" with that day still to come and no document or meeting named: an order that stands. */
const isStanding = (c: Context, before: string): boolean =>
  c.isAhead &&
  !ANY_DOCUMENT.test(before) &&
  !/(?:họp|hội nghị|buổi làm việc|ngày \d)/u.test(before) &&
  /(?<!\p{L})đã (?:giao|phân công|chỉ đạo)(?!\p{L})[^;]*$/u.test(before)

const MOVED = /(?<!\p{L})(?:gia hạn|lùi|kéo dài|dời|điều chỉnh)(?!\p{L})/u
const OWN_REQUEST = /(?<!\p{L})(?:yêu cầu|đề nghị|giao(?! thông| dịch| lưu| ban| mùa)|chỉ đạo)(?!\p{L})/u

/** The wider tellings: the sentence begins with the document, or names the paper that holds the term. */
function toldBy(c: Context): string | null {
  const before = c.sentenceBefore
  if (BY_DOCUMENT.test(before) && !OWN_REQUEST.test(before) && !MOVED.test(c.before)) return 'hạn theo văn bản được dẫn'
  for (const opening of [AT_OPENING, DOCUMENT_SAYS]) {
    const said = opening.exec(before)
    if (said && !OWN_WORDS.test(before) && before.slice(said.index + said[0].length).search(ORDER) < 0)
      return 'nội dung văn bản khác, kể lại'
  }
  if (TERM_THERE.test(c.before) && !MOVED.test(c.before)) return 'hạn ghi tại văn bản được dẫn'
  const thereby = THEREBY.exec(before)
  if (thereby && !OWN_REQUEST.test(before.slice(thereby.index + thereby[0].length).replace(/^[^,]{0,40}/u, '')))
    return 'nội dung văn bản khác, kể lại'
  if (ISSUED_AND_ASKED.test(before)) return 'yêu cầu của văn bản trước, kể lại'
  if (PAPER_THAT_SAYS.test(c.before) && /^\s*(?:mà|do|của)\s/u.test(c.after)) return 'hạn ghi trong một giấy tờ khác'
  if (NOT_KEPT.test(c.after) && /(?:hứa|cam kết|hẹn|đăng ký|đặt|ấn định|đề ra|giao|yêu cầu)(?!\p{L})/u.test(before))
    return 'hạn cũ không giữ được'
  if (ASKED_TO_BE.test(before) && !OWN_WORDS.test(before)) return 'đề nghị của văn bản đến, kể lại'
  return null
}

/** "tại Công văn số …, Sở ấn định hạn cuối là": the document is the place, and no request of this letter follows. */
function saysThere(before: string): boolean {
  const plain = before.replace(/\([^()]*\)/gu, ' ')
  const said = AT_DOCUMENT.exec(plain)
  return said !== null && plain.slice(said.index + said[0].length).search(ORDER) < 0
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
  if (TOLD.test(order.head) || (OF_THEIRS.test(order.head) && NUMBERED_HERE.test(order.head))) return true
  return NUMBERED_HERE.test(order.head) && !(order.first && FOLLOWS.test(order.head))
}

const openingQuote = (text: string): number => Math.max(text.lastIndexOf('“'), text.lastIndexOf('"'))

/** No quotation of a letter is longer; further back nothing is looked at, so that a paragraph of a thousand terms stays cheap. */
const QUOTATION_REACH = 6000

/** "tham mưu cấp vốn theo Nghị quyết số … (trước ngày 10/11)": the brackets close an order that only leans on the document. */
const isOwnBracket = (c: Context): boolean =>
  c.isAhead &&
  hasVerb(c.before) &&
  /^\s*\)\s*(?:$|[.;])/u.test(c.after + (c.after.trim() === ')' ? '.' : '')) &&
  /(?:theo|căn cứ|thực hiện)\s[^()]*\($/u.test(c.before.trimEnd()) &&
  !/(?<!\p{L})(?:thời hạn|hạn|mốc|đã|tại)(?!\p{L})/u.test(c.before)

/** True inside “…” or "…" of the same segment, when the quotation is longer than a name. */
function insideQuotation(view: LetterView, c: Context): boolean {
  const { start, end } = c.place.segment.span
  const before = view.text.slice(Math.max(start, c.finding.span.start - QUOTATION_REACH), c.finding.span.start)
  const curly = before.lastIndexOf('“') > before.lastIndexOf('”')
  const straight = (before.match(/"/g)?.length ?? 0) % 2 === 1
  if (!curly && !straight) return false
  const open = openingQuote(before)
  const close = view.text.slice(c.finding.span.end, Math.min(end, c.finding.span.end + QUOTATION_REACH)).search(/[”"]/)
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
  const why = recalls(quotationBefore, inside) ?? byThat(view, c) ?? (underRecalled(view, c) ? 'nằm dưới lời dẫn văn bản khác' : null)
  const old =
    why === null && c.isPast && (finding.value.kind === 'before' || finding.rule.startsWith('deadline/labelled'))
      ? 'hạn đã qua trước ngày của văn bản này'
      : null
  if (why === null && old === null) return null
  const value = { ...finding.value, quoted: true, quotedFrom: citedBefore(found, c) ?? citedBehind(view, found, c) }
  // a day gone by is another's term where the sentence tells of an order; bare, it may as well be a slip of the pen
  const doubt = why === PAST_THERE ? 0.78 : old === null ? 0.85 : lastOrder(c.sentenceBefore) || OLD_TOLD.test(c.sentenceBefore) ? 0.8 : 0.6
  return { ...finding, value, confidence: Math.min(finding.confidence, doubt), assumed: [...finding.assumed, why ?? old ?? ''] }
}

/** "… theo Thông báo số 45 của UBND tỉnh. Theo Thông báo này, huyện phải …": the document just named speaks, where the letter itself is of another kind. */
function byThat(view: LetterView, c: Context): string | null {
  const kind = BY_THAT.exec(c.sentenceBefore)?.groups?.['kind']
  if (kind === undefined || c.letterType?.toLowerCase() === kind) return null
  const { start } = c.place.sentence
  const named = lowerOf(view).slice(Math.max(c.place.segment.span.start, start - 400), start)
  return named.includes(`${kind} số`) ? 'hạn theo văn bản vừa nêu' : null
}

/** A list under "Các mốc Sở đã giao tại Công văn số …:" recalls, unless its point asks anew. */
function underRecalled(view: LetterView, c: Context): boolean {
  if (lastOrder(c.sentenceBefore) || MOVED.test(c.before)) return false
  return leadsTo(view, c.place.segment.node).some(
    (lead) => NUMBERED_HERE.test(lead) && ordersTheList(lead) && (asksInTheirName(lead) || saysThere(lead) || toldInLead(lead)),
  )
}

/** What is ordered is the list itself: no clause of the letter's own follows ("…, trong đó yêu cầu …, UBND huyện báo cáo như sau:"). */
function ordersTheList(lead: string): boolean {
  const order = [...lead.matchAll(ORDER)].at(-1)
  return order !== undefined && /^[^,;(]*:\s*$/u.test(lead.slice(order.index))
}

const toldInLead = (lead: string): boolean =>
  [AT_OPENING, DOCUMENT_SAYS].some((opening) => opening.test(lead) && [...lead.matchAll(ORDER)].length < 2)

/** The last sentences, ending in a colon, of what stands right above the point and above the point it belongs to. */
function leadsTo(view: LetterView, node: BodyNode | null): string[] {
  const above = node?.parent && node.parent.kind !== 'root' ? node.parent : null
  const spans = [node && leadIn(view, node), above?.content ?? null, above && leadIn(view, above)]
  return spans.flatMap((span) => {
    const text = span
      ? lowerOf(view)
          .slice(Math.max(span.start, span.end - 600), span.end)
          .replace(/\s+/g, ' ')
      : ''
    return /:\s*$/u.test(text) ? [lastSentence(text)] : []
  })
}

const OLD_TOLD = new RegExp(String.raw`(?<!\p{L})(?:đã|hạn|cam kết|hứa|đăng ký|theo|tại|${DOCUMENT})(?!\p{L})`, 'u')

/** The number of the nearest document cited before the wording in the same segment. */
function citedBefore(found: readonly Finding[], c: Context): string | null {
  const cited = ofKind(found, 'citation').filter((f) => f.span.start >= c.place.segment.span.start && f.span.start < c.finding.span.start)
  return cited.at(-1)?.value.number ?? null
}

const SOURCE_TOLD = /^[^”"]{0,300}[”"]\s*\(?(?:trích|theo|dẫn)[^()]{0,40}$/u

/** The number told behind a quotation: "… trước 10/8/2023 …” (trích Thông báo số 12/TB-STC)". */
function citedBehind(view: LetterView, found: readonly Finding[], c: Context): string | null {
  const end = c.finding.span.end
  const cited = ofKind(found, 'citation').find((f) => f.span.start >= end && f.span.end <= c.place.segment.span.end)
  return cited && SOURCE_TOLD.test(lowerOf(view).slice(end, Math.min(cited.span.start, end + 400))) ? cited.value.number : null
}
