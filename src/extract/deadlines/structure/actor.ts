/** Who is named as the one to act: an office, a group or an officer, up to the verb of the order or the colon. */
import type { Span } from '../../../model/span.js'
import type { LetterView } from '../../view.js'
import { lowerOf } from './clause.js'
import { GROUP, HEAD } from './actor-heads.js'
import { nameEnd } from './actor-name.js'
import { shapedName } from './office-shape.js'
import { startsWithVerb } from './verbs.js'

const ORDINAL = 'nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười'
/** Words before the name: "Riêng", "Đối với", "Bốn là,", "Bước 2.", "Trách nhiệm của". */
const LEAD = new RegExp(
  String.raw`(?:[\s"“”()*_-]|(?:riêng|còn|đối với|cụ thể|đồng thời|trước mắt|trước hết|ngoài ra|nhắc lại|nhắc thêm|sau đó|theo đó|trong đó|giao cho|giao|yêu cầu|kính đề nghị|trân trọng đề nghị|đề nghị|kiến nghị|phân công|cho phép|với|và|thì|chậm nhất|về phía|trách nhiệm của|nhiệm vụ của|phần việc của|nay|rằng|thứ (?:${ORDINAL})|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là)(?!\p{L})|(?:bước|việc|đợt|giai đoạn|nhóm)\s\d{1,2}\s?[.:)-]|(?:,|:))*`,
  'uy',
)

/** No name with its remarks is longer. */
const LONGEST = 400

export interface Actor {
  readonly span: Span
  /** What ended the name: an order's verb, a colon, or something else. */
  readonly endedBy: 'verb' | 'colon' | 'other'
  /** A kind without a name ("xã", "Sở"): someone only where a verb makes it a subject. */
  readonly bare: boolean
}

/** The actor that begins at `from` (lead-in words skipped), not reaching beyond `to`; null when no office or officer begins there. */
export function actorAt(view: LetterView, from: number, limit: number): Actor | null {
  const to = Math.min(limit, from + LONGEST)
  const lower = lowerOf(view)
  LEAD.lastIndex = from
  const start = from + (LEAD.exec(lower)?.[0].length ?? 0)
  HEAD.lastIndex = start
  GROUP.lastIndex = start
  const head = HEAD.exec(lower) ?? GROUP.exec(lower)
  if (!head) return shaped(view, start, to)
  if (start + head[0].length > to) return null
  const headEnd = start + head[0].length
  const [end, endedBy] = endOf(view, start, headEnd, to)
  const printed = view.text.slice(start, end)
  if (isTopic(lower.slice(from, start), lower.slice(start, Math.min(to, end + 20)))) return null
  const bare = NO_NAME.test(printed.trim())
  const anyone = /^các đồng chí$/iu.test(printed.trim())
  // "- Xã: hoàn thành hồ sơ …"; "- Xã: An Phú, An Thọ" only lists
  const labels = endedBy === 'colon' && /^\p{Lu}/u.test(printed) && startsWithVerb(view.text.slice(end, end + 40).replace(/^\s*:\s*/u, ''))
  if (bare && !anyone && !labels && !(endedBy === 'verb' && acts(view.text.slice(end, end + 40).trimStart()))) return null
  if (printed.length > 220 || (!/\snào\s/u.test(printed) && /^\s*nào(?!\p{L})/u.test(lower.slice(end, Math.min(to, end + 6))))) return null
  const own = start + courtesy(printed)
  return { span: { start: own, end: start + printed.trimEnd().replace(/[\s,;:(*_-]+$/u, '').length }, endedBy, bare }
}

/** An office of a kind that no list knows. */
function shaped(view: LetterView, start: number, to: number): Actor | null {
  const end = shapedName({ text: view.text, lower: lowerOf(view) }, start, to)
  return end === null ? null : { span: { start, end }, endedBy: 'verb', bare: false }
}

/** "Đối với các xã còn khó khăn:" tells of whom the order speaks, not who carries it out. */
const isTopic = (lead: string, name: string): boolean =>
  /đối với/u.test(lead) && /^(?:các |những )?(?:xã|thôn|huyện|hộ)\s+(?:phấn đấu|chưa|đã|đạt|có|thuộc|đăng ký|còn|được)\s/u.test(name)

/** "đồng chí Chủ tịch UBND xã" is the Chủ tịch; "đồng chí Nguyễn Văn A", "các đồng chí Trưởng thôn" stay whole. */
const courtesy = (printed: string): number =>
  /^(?:đồng chí|đ\/c|ông|bà)\s+(?=(?:phó\s)?(?:chủ tịch|bí thư|giám đốc|trưởng|chánh|hiệu trưởng|chỉ huy trưởng|thủ trưởng)(?!\p{L}))/iu.exec(
    printed,
  )?.[0].length ?? 0

/** Words that name nobody in particular. */
const NO_NAME =
  /^(?:xã|huyện|tỉnh|đơn vị|cơ quan|các đồng chí|thôn|hội|đoàn|ban|bộ|sở|phòng|đồng chí|địa phương|quý cơ quan|quận|phường|trường|trạm|ấp|bản|tổ|đội|hộ|cục|ông|bà|viễn thông|viettel|điện lực|bưu điện|khoa|bộ môn|xưởng|phân xưởng|lực lượng|học viện|thư viện|bảo tàng|câu lạc bộ)$/iu

/** After a bare "xã", "Sở": a verb of an order, not a word that tells what kind of xã it is. */
const acts = (rest: string): boolean =>
  (startsWithVerb(rest) || /^(?:ra|cử|sẽ|tự|lo|rà|xin|kịp|còn phải)\s/u.test(rest)) &&
  !/^(?:nâng cao|kiểu mẫu|đạt|còn (?!phải)|có (?!văn bản|báo cáo|kế hoạch))/u.test(rest)

function endOf(view: LetterView, start: number, headEnd: number, to: number): [number, Actor['endedBy']] {
  const lower = lowerOf(view)
  const told = TOLD.exec(lower.slice(start, headEnd + 30))
  const colon = told ? lower.slice(headEnd, Math.min(to, headEnd + 220)).search(/[:;.](?:\s|$)/u) : -1
  if (colon >= 0 && lower[headEnd + colon] === ':' && !LISTS.test(lower.slice(headEnd, headEnd + colon))) {
    const and = lower.slice(start, headEnd + colon).search(/\svà các\s/u)
    const duty = DUTY.exec(lower.slice(headEnd, headEnd + colon))?.[0].length ?? 0
    return [and > 30 && colon > 60 ? start + and : headEnd + colon - duty, 'colon']
  }
  const { at, by } = nameEnd({ text: view.text, lower }, start, headEnd, to)
  return [at, by === 'word' ? 'verb' : by === 'colon' ? 'colon' : 'other']
}

/** A clause that says which of them ("các trường chưa nộp phiếu:", "các doanh nghiệp được giao …:") belongs to the name up to its colon. */
const TOLD =
  /(?<!(?:\s|^)(?:nhận|tiếp nhận))\s(?:chưa|có(?! (?:trách nhiệm|nhiệm vụ|kế hoạch|văn bản|báo cáo|ý kiến|giải pháp|biện pháp|phương án))|được(?! (?:giao nhiệm vụ|phân công nhiệm vụ))|đăng ký|bị|không)\s/u
/** "Các cơ quan được phân công tại Điều 1 có trách nhiệm:": what they must, not who they are. */
const DUTY = /\s+(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|phải|cần|sẽ)(?: thực hiện)?\s*$/u
/** "… làm những việc sau:" is an order with a list, not a name. */
const LISTS = /(?:sau|sau đây|nội dung|nhiệm vụ|công việc|như sau|việc)\s*$/u

/** Verbs that hand a task to someone: what follows is the one who must act. */
const REQUEST =
  /(?<!\p{L}|bàn |được |chuyển |hồ sơ |văn bản |kiến nghị |như |theo |phải |đoàn |nút |bàn )(?:giao(?! nhau| thông| thừa)(?: cho)?|yêu cầu|kính đề nghị|đề nghị|kính trình|kính mong|rất mong|mong|kính nhờ|kính chuyển|kiến nghị|phân công|nhắc|ủy quyền(?: cho)?)(?!\p{L})/gu

/** The actor after the last request in the stretch; null when no request names one. */
export function requestedActor(view: LetterView, from: number, to: number, limit = to): Actor | null {
  const lower = lowerOf(view).slice(from, to)
  let last: Actor | null = null
  for (const m of lower.matchAll(REQUEST)) {
    if (closesBefore(lower, m.index) || ADVISES.test(lower.slice(Math.max(0, m.index - 120), m.index))) continue
    const actor = actorAt(view, from + m.index + m[0].length, limit)
    if (actor && !(m[0] === 'giao cho' && isHandedOver(view, from, actor))) last = actor
  }
  return last
}

/** "Phòng A tham mưu UBND huyện (quyết định) giao các xã …": whoever advises acts, whomever the paper is to order. */
const ADVISES = /(?<!\p{L}|cơ quan |đơn vị |bộ phận |công tác )tham mưu(?!\p{L})[^,;:]*$/u

/** "(đề nghị Công ty A lắp trạm) xong trước …": a request within a bracket that is closed again asks for something else. */
function closesBefore(lower: string, at: number): boolean {
  const open = lower.lastIndexOf('(', at)
  return open >= 0 && !lower.slice(open, at).includes(')') && lower.indexOf(')', at) > at && lower.indexOf(')', at) < lower.length - 1
}

/** "BHXH huyện in thẻ, giao cho UBND xã": a thing is handed over where the clause has its own subject and no verb follows the name. */
const isHandedOver = (view: LetterView, from: number, actor: Actor): boolean =>
  !startsWithVerb(view.text.slice(actor.span.end, actor.span.end + 40).trimStart()) &&
  actorAt(view, from, actor.span.start)?.endedBy === 'verb'
