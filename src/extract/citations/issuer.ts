/** Who issued a cited document, as the text tells it: "của X" after it, "của X" inside it, or X as the subject before it. */
import { span, type Span } from '../../model/span.js'
import { BODY_HEAD, bodyText, NAMED_BY_TOPIC, readBody, readUnit } from './body-name.js'
import { clauseStart, sentenceStart, type Context } from './context.js'

/** "… của UBND tỉnh", "… do Sở Nội vụ ban hành"; "giữa A và B" of joint documents gives both as printed. */
export function issuerAfter(context: Context, at: number): Span | null {
  const lead = /^\s{0,3},?\s*\)?\s{0,2}(cua|do|giua)\s+/u.exec(context.folded.slice(at, Math.min(context.to, at + 20)))
  if (!lead) return null
  const start = at + lead[0].length
  const body = readBody(context.text, start, context.to) ?? (lead[1] === 'cua' ? readUnit(context.text, start, context.to) : null)
  if (body && lead[0].includes(',') && /^\s+tại\s/u.test(context.text.slice(body.end, body.end + 6))) return null
  if (body && lead[1] === 'giua') return bothOf(context, body)
  return body && withTopic(context, body)
}

/** "giữa Hội Nông dân tỉnh và Sở Nội vụ": the name reader runs over "và" before a large letter; only a small one must be joined. */
function bothOf(context: Context, body: Span): Span {
  const and = /^\s+và\s+/u.exec(context.text.slice(body.end, body.end + 8))
  const second = and ? readBody(context.text, body.end + and[0].length, context.to) : null
  return second ? span(body.start, second.end) : body
}

/** A central steering body is named by its topic: "Ban Chỉ đạo Trung ương về phòng, chống thiên tai", up to the comma of the next clause. */
function withTopic(context: Context, body: Span): Span {
  if (!/trung ương|quốc gia/iu.test(context.text.slice(body.start, body.end))) return body
  if (!NAMED_BY_TOPIC.test(context.text.slice(body.start, body.end))) return body
  const rest = context.text.slice(body.end, Math.min(context.to, body.end + 160))
  const topic =
    /^\s+về\s+(?!việc\b)[^;.()“”"\n]*?(?=,\s+(?:UBND|Ủy ban|Sở|Phòng|Ban|Văn phòng|Chủ tịch|Hội|Huyện|Tỉnh|Đảng)|\s+về\s|[;.()“”"\n])/u.exec(
      rest,
    )
  return topic ? span(body.start, body.end + topic[0].length) : body
}

/** "Công văn của Sở Nội vụ số 12/SNV-…". */
export function issuerInside(context: Context, between: Span): Span | null {
  const lead = /^\s*(?:ngay\s[\d\s/.-]{5,14}|ngay\s+\d{1,2}\s+thang\s+\d{1,2}\s+nam\s+\d{4}\s*)?cua\s+/u.exec(
    context.folded.slice(between.start, between.end),
  )
  if (!lead) return null
  return readBody(context.text, between.start + lead[0].length, between.end)
}

const ISSUES =
  /^\s*(?:cũng\s+|đã\s+|vừa\s+|mới\s+|tiếp tục\s+|kịp thời\s+)*(?:chủ động\s+)?(?:(?:xây dựng|tham mưu|ký)(?:,|\s+và)?\s+ban hành|có|ban hành|ký|gửi|phát hành|ra|chuyển(?:\s+đến)?(?:\s+kèm(?:\s+theo)?)?|trình bày|trình|xây dựng|lập)(?:\s+(?!theo\s)(?<object>[^,;:.()“”"]{0,70}))?\s*$/u
const AT_DOCUMENT = /^(?<middle>[^,;:.()“”"]{0,90}?)\s*(?:tại|bằng|trong|ở)\s+(?:(?:mục|điểm|khoản|phần)\s+[\p{L}\d.]+,?\s+)*$/u
const NOT_ISSUING =
  /(?:^|\s)(?:được|nhận được|thực hiện|căn cứ|theo (?!yêu cầu|chỉ đạo|đề nghị|hướng dẫn|ý kiến)|triển khai|quy định tại$)/u
/** A body after these is spoken to, not speaking. */
const OBJECT_VERB = /(?:báo cáo|trình|gửi|giao|đề nghị|kiến nghị|xin ý kiến|yêu cầu|phân công|cho|với|cùng|chuyển|tham mưu|tại trụ sở)\s*$/u

/** The body before the mention that is told to have issued it; `verb` = an issuing verb joins them ("Sở X có Thông báo …"). */
export function issuerBefore(context: Context, mention: number): { readonly body: Span; readonly verb: boolean } | null {
  const near = Math.max(context.from, mention - 6)
  const bracket = /\(\s*$/.exec(context.text.slice(near, mention))
  if (bracket) return bracketed(context, near + bracket.index)
  const from = Math.max(clauseStart(context, mention), mention - 260)
  for (const head of heads(context, from, mention)) {
    const body = readBody(context.text, head, mention)
    if (!body) continue
    const between = context.text.slice(body.end, mention).replace(/\s+/g, ' ')
    const before = context.text.slice(from, body.start).replace(/\s+/g, ' ')
    const verb = ISSUES.test(between)
    if (!verb && !speaksAt(between)) continue
    if (OBJECT_VERB.test(before) && !/^ ?theo /u.test(between)) continue
    if (isBare(context, body)) return null
    return { body, verb }
  }
  return null
}

/** "Sở", "Phòng" alone: which one is not told here. */
const isBare = (context: Context, { start, end }: Span): boolean =>
  /^(?:Sở|Phòng|Bộ|Ban|Cục|Chi cục|Hội|Đoàn|Tổ|Văn phòng|Trung tâm|Trường|Công ty|Hội đồng)$/u.test(context.text.slice(start, end).trim())

/** "X đề nghị tại", "của X tại", "X theo yêu cầu tại": the subject of a sentence whose words stand in the document. */
function speaksAt(between: string): boolean {
  // "… của A và ý kiến chỉ đạo của B tại Công văn số …": B speaks.
  if (/\scủa\s+\p{Lu}/u.test(between)) return false
  const m = AT_DOCUMENT.exec(between)
  return m !== null && !NOT_ISSUING.test((m.groups?.middle ?? '') + ' ')
}

/** Starts of bodies between two places, those nested in another's name left out. */
function heads(context: Context, from: number, to: number): number[] {
  const found: number[] = []
  let covered = from
  for (const m of bodyText(context.text.slice(from, to)).matchAll(BODY_HEAD)) {
    const at = from + m.index
    if (at < covered || !/\p{Lu}/u.test(context.text[at] ?? '')) continue
    const body = readBody(context.text, at, to)
    covered = body?.end ?? at + m[0].length
    found.push(at)
  }
  return found
}

/** "UBND xã Hồng Thái (Kế hoạch số …)": the body right before the bracket. */
function bracketed(context: Context, bracket: number): { readonly body: Span; readonly verb: boolean } | null {
  const from = Math.max(context.from, bracket - 120)
  for (const head of heads(context, from, bracket)) {
    const body = readBody(context.text, head, bracket)
    if (body && context.text.slice(body.end, bracket).trim() === '') return { body, verb: false }
  }
  return decidedBy(context, bracket)
}

/** "được UBND tỉnh công nhận đạt chuẩn … (Quyết định số …)": who decided issued the decision in the bracket. */
function decidedBy(context: Context, bracket: number): { readonly body: Span; readonly verb: boolean } | null {
  const from = Math.max(clauseStart(context, bracket), bracket - 220)
  for (const head of heads(context, from, bracket).reverse()) {
    const body = readBody(context.text, head, bracket)
    if (!body) continue
    const between = context.text.slice(body.end, bracket)
    if (REPORTS.test(between) || (SENDS.test(between) && OWN_PAPER.test(context.text.slice(bracket, bracket + 16))))
      return { body, verb: true }
    if (/(?:được|do|đã được)\s+$/u.test(context.text.slice(from, body.start)) && DECIDES.test(context.text.slice(body.end, bracket)))
      return { body, verb: true }
  }
  return null
}

/** "nghe Phòng Kinh tế báo cáo (Báo cáo số …)". */
const REPORTS = /^\s+(?:đã\s+)?(?:báo cáo|trình bày|đề xuất|đề nghị|kiến nghị|thông báo|xin ý kiến)(?!\p{L})[^();.]{0,60}$/u
/** "UBND xã A đã gửi hồ sơ đề nghị thẩm định (Tờ trình số …)": who sends, sends with a paper of its own; a decision in the bracket is another's. */
const SENDS = /^\s+(?:(?:đã|vừa|mới|cũng)\s+)*(?:gửi|nộp|trình|xin|giải trình|phúc đáp|trả lời|kiến nghị)(?!\p{L})[^();.]{0,120}$/u
const OWN_PAPER = /^\(\s*(?:tại\s+)?(?:báo cáo|tờ trình|công văn|văn bản)(?!\p{L})/iu
const DECIDES = /^\s+(?:xét\s+)?(?:công nhận|phê duyệt|ban hành|thành lập|quyết định|giao|cấp|cho phép|chấp thuận)(?!\p{L})[^();.]*$/u

const LIST_HEAD =
  /các\s+(?:văn bản|quyết định|kế hoạch|công văn|nghị quyết|chỉ thị|thông báo|hướng dẫn|tờ trình|báo cáo)(?:\s+\p{Ll}+){0,3}?\s+của\s+(?=\p{Lu})/giu

/** "các văn bản của UBND tỉnh: Kế hoạch số …, Công văn số …": told at the head of the list; a document of its own issuer ends it. */
export function issuerOfList(context: Context, mention: number): Span | null {
  const from = sentenceStart(context, mention)
  const head = [...context.text.slice(from, mention).matchAll(LIST_HEAD)].at(-1)
  if (!head) return null
  const body = readBody(context.text, from + head.index + head[0].length, mention)
  if (!body || !/^\s*(?:gồm|sau)?\s*:/u.test(context.text.slice(body.end, mention))) return null
  return /\scủa\s+\p{Lu}/u.test(context.text.slice(body.end, mention)) ? null : body
}

const SPEAKS =
  /^\s+(?:đã\s+|cũng\s+|có\s+)*(?:đề nghị|yêu cầu|ấn định|giao|chỉ đạo|quy định|hướng dẫn|thông báo|kết luận|phân công|ý kiến|nhắc|đôn đốc|kiến nghị|đề xuất|lưu ý|khẳng định|cam kết|trả lời|cho biết|nêu|xác nhận|chấp thuận|đồng ý|thống nhất)/u

/** "Tại Công văn số …, Sở X đề nghị …": the speaker after the comma. Only where "tại" leads the mention. */
export function issuerAsSpeaker(context: Context, mention: number, end: number): Span | null {
  if (!/(?:^|[^\p{L}])(?:tại|ở|trong|qua|bằng)\s+$/iu.test(context.text.slice(Math.max(context.from, mention - 8), mention))) return null
  const comma = /^\s*,\s*/u.exec(context.text.slice(end, Math.min(context.to, end + 4)))
  if (!comma) return null
  const body = readBody(context.text, end + comma[0].length, context.to)
  return body && !isBare(context, body) && SPEAKS.test(context.text.slice(body.end, body.end + 40)) ? body : null
}
