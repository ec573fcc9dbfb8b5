/** The task of a clause in words, and where its result goes. */
import type { Span } from '../../../model/span.js'
import type { LetterView } from '../../view.js'
import { actorAt } from './actor.js'
import { openBracket } from './bracket-actor.js'
import { clausesIn, type Place } from './clause.js'
import { startsWithVerb } from './verbs.js'

const TIDY = /^[\s,;:.()*_"“”-]+|[\s,;:(*_"“”./-]+$/gu

/** A remark that was cut at its start leaves a closing bracket without its opening. */
const closed = (text: string): string => (text.includes(')') && !text.includes('(') ? text.replace(/^[^)]*\)\s*:?\s*/u, '') : text)
const LEFTOVER = /^(?:phải|cần|xong|thời gian hoàn thành|thời hạn|thời gian|hoàn thành|riêng|đề nghị|yêu cầu|giao|để|thì)$/iu

/** The clause without the wording of time and without the actor; where a clause holds several terms, the stretch that belongs to this one. */
export function taskOf(view: LetterView, place: Place, at: Span, actor: Span | null, others: readonly Span[]): string | null {
  const inner = openBracket(view, place.clause, at)
  const inside = inner && withinBracket(view, inner, at, actor)
  const task =
    inside ?? (inner ? aroundBracket(view, place.clause, inner, at, actor, others) : stretchOf(view, place.clause, at, actor, others))
  return task === '' || LABEL.test(task) || NO_TASK.test(task) ? null : task
}

/** One lower-case word that is no verb is a splinter ("cuối"). */
const NO_TASK = /^(?:cuối|đầu|giữa|đợt|lần đầu|kỳ này|mới|tính|là)$/iu

/** "(gửi báo cáo trước ngày …)", "(yêu cầu các xã nộp biểu chậm nhất …)": the task stands in the bracket with the time; null where the bracket holds only the term. */
function withinBracket(view: LetterView, inner: Span, at: Span, actor: Span | null): string | null {
  const own = actor && actor.start >= inner.start && actor.end <= at.start ? actor.end : inner.start
  const told = tidy(view.text.slice(own, at.start))
  const before = told.replace(/^(?:đã |có )*(?:yêu cầu|đề nghị|quy định|giao|nêu rõ)\s+/iu, '')
  if (/^(?:theo|tại|nêu|kèm|hạn|thời|đã|nay|cũ|chậm|qua|như|trừ|kể|từ|dự kiến|tức)(?!\p{L})/iu.test(before)) return null
  if (before.split(' ').length < 2 || /^(?:hoàn thành|gia hạn|áp dụng|thực hiện|kết thúc)$/iu.test(before)) return null
  if (before === told && !startsWithVerb(before)) return null
  return sentence([before, tidy(view.text.slice(at.end, inner.end))])
}

/** The clause without the bracket that holds nothing but the term; what follows the bracket goes on the same phrase unless a comma parts it. */
function aroundBracket(view: LetterView, clause: Span, inner: Span, at: Span, actor: Span | null, others: readonly Span[]): string {
  const ahead = { start: clause.start, end: Math.max(clause.start, inner.start - 1) }
  const rest = { start: Math.min(clause.end, inner.end + 1), end: clause.end }
  const goesOn = /^\s+\p{Ll}/u.test(view.text.slice(rest.start, rest.end)) && !others.some((o) => o.start >= at.end && o.start < clause.end)
  const after = goesOn ? tidy(stripActor(view.text.slice(rest.start, rest.end), rest.start, actor, view)) : ''
  return sentence([stretchOf(view, ahead, at, actor, others), after])
}

function stretchOf(view: LetterView, clause: Span, at: Span, actor: Span | null, others: readonly Span[]): string {
  const start = Math.max(clause.start, ...others.filter((o) => o.start >= clause.start && o.end <= at.start).map((o) => o.end))
  const next = Math.min(clause.end, ...others.filter((o) => o.start >= at.end && o.start < clause.end).map((o) => o.start))
  const from = fromActor(view, clause, at, actor, start)
  const upTo = from.upTo ?? Math.min(at.start, clause.end)
  const before = tidy(view.text.slice(from.start, upTo))
  const whole = next >= clause.end
  const after = whole
    ? tidy(stripActor(view.text.slice(Math.min(at.end, clause.end), clause.end), at.end, actor, view).replace(OPENING, ''))
    : objectOf(view, before, at.end, next)
  const head = before === '' || LEFTOVER.test(before) ? '' : before
  return sentence([head, after])
}

/** "khởi công trong quý II 03 tuyến đường, hoàn thành …": the object behind the time, where the verb stands bare before it. */
function objectOf(view: LetterView, before: string, from: number, to: number): string {
  if (before.split(' ').length > 2 || !startsWithVerb(before)) return ''
  const rest = view.text.slice(from, to)
  return tidy(rest.slice(0, /[,;:(]|\s(?:và|rồi)\s/u.exec(rest)?.index ?? 0))
}

/** Where the task begins behind the actor's name; before the name where nothing is told behind it. */
function fromActor(
  view: LetterView,
  clause: Span,
  at: Span,
  actor: Span | null,
  start: number,
): { readonly start: number; readonly upTo?: number } {
  if (!actor || actor.start < clause.start || actor.end > at.start || actor.end <= start) return { start }
  const ahead = view.text.slice(start, actor.start)
  // "thời hạn nộp sổ của UBND xã được gia hạn", "mặt bằng được UBND xã bàn giao": an owner or a doer stays inside the task
  if (/\s(?:của|được|do)\s+$/u.test(ahead)) return { start }
  const bracket = /\s*\((?:giao |do )?$/u.exec(ahead)
  if (bracket && tidy(ahead) !== '') return { start: tail(view, start, actor.start), upTo: start + bracket.index }
  const behind = tidy(view.text.slice(actor.end, at.start))
  if ((behind === '' || LEFTOVER.test(behind)) && startsWithVerb(ahead.trimStart())) return { start }
  return { start: actor.end }
}

/** Behind the colon of "Xã A: đấu nối nước (Công ty B thực hiện) …". */
function tail(view: LetterView, start: number, end: number): number {
  const colon = view.text.slice(start, end).indexOf(': ')
  return colon > 0 && colon < 80 ? start + colon + 2 : start
}

const sentence = (parts: readonly string[]): string =>
  readable(
    tidy(
      parts
        .filter((s) => s !== '')
        .join(' ')
        .replace(TERM_LABEL, ''),
    ),
  )

/** Words that tie a task to what was before it, or tell that it must be. */
const TIES =
  /^(?:(?:và|đồng thời|sau đó|thì|nhưng|song|mà|cũng|sẽ|cần phải|phải|cần|có trách nhiệm|chịu trách nhiệm|cụ thể(?=\s*[:,])|trong đó|ngoài ra|theo đó)(?![\p{L}])[\s,:]*)+/iu
/** What became of it is no part of the task. */
const SINCE =
  /[\s,;]+(?:nhưng |song |mà )?(?:đến nay|đến giờ|cho đến nay|tới nay)\s+(?:đã |vẫn |còn |mới )*(?:chưa|không|chỉ|quá hạn|mới|đạt)(?!\p{L}).{0,80}$/iu
/** "…, UBND xã A báo cáo như sau": the letter's own opening. */
const OPENING =
  /^[\s)]*,\s*(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Sở|Phòng|Ban|Hội|Đoàn)\s[^,;:]{2,80}\s(?:báo cáo|trình|đề nghị|có ý kiến)(?:\s[^,;:]{0,40})?\s(?:như sau|sau đây)\s*:?$/u
/** "(Phòng A) là cơ quan thường trực, tham mưu …": what the actor is tells nothing of the task. */
const WHAT_IT_IS =
  /^(?:là|làm) (?:cơ quan|đơn vị|bộ phận|tổ|đầu mối|nòng cốt|thường trực|thành viên)(?!\p{L})[^,;:]{0,80},\s+(?=\p{Ll}\S*\s)/iu
/** "Chỉ thị số … yêu cầu các xã làm": the document that orders. */
const ORDERING =
  /^(?:[^,;]{0,12}\s)?(?:chỉ thị|thông báo|kế hoạch|công văn|văn bản|nghị quyết|quyết định|hướng dẫn|kết luận|công điện)\s+số\s[^;]{3,200}?\s(?:yêu cầu|quy định|đề nghị|giao)\s+(?=\p{Ll})/iu

function readable(task: string): string {
  const cut = tidy(task.replace(SINCE, ''))
  const bare = tidy(cut.replace(WHAT_IT_IS, '').replace(ORDERING, '').replace(TIES, ''))
  return bare.split(' ').length > 1 ? bare : cut
}

/** The label of the term at the end of a task: "…, thời gian hoàn thành". */
const TERM_LABEL =
  /(?:,\s+(?:thời gian|thời hạn|hạn)(?:\s(?:nộp|hoàn thành|thực hiện|gửi|báo cáo|xong))?|,?\s+thời (?:gian|hạn) (?:nộp|hoàn thành|thực hiện|gửi|báo cáo|xong)|\s(?:vào|kể từ)(?:\s(?:sáng|chiều|tối))?)$/iu

/** "Thời hạn hoàn thành", "Thời gian báo cáo": the label of a term, not its task. */
const LABEL =
  /^(?:(?:thời hạn|thời gian|thời điểm|tiến độ|hạn|yêu cầu)(?:\s\p{L}+){0,3}|(?:phải |cần )?(?:hoàn thành|xong)(?:\s(?:xong|việc này|công việc|nhiệm vụ|nội dung này|toàn bộ|trước|dứt điểm))?)$/iu

/** "Thời hạn nộp phiếu khảo sát: ngày 9/5" holds its task in the label. */
export function labelTask(wording: string): string | null {
  const m =
    /^(?:thời hạn|hạn (?:cuối cùng|cuối(?! cùng)|chót)|hạn(?! (?:cuối|chót)(?!\p{L}))|tiến độ)\s+(?!hoàn thành\s*[:]|thực hiện\s*[:])(?<task>[^:]{4,}?)\s*(?::|(?<=\s)là(?=\s)|(?<=\s)vào(?=\s))/iu.exec(
      wording,
    )
  return m?.groups?.['task']?.trim() ?? null
}

/** Where a clause holds only the label of a term: the clause before it, else the heading above. */
export function taskNearby(view: LetterView, place: Place): string | null {
  const places = clausesIn(view, place.segment)
  const before = places[places.findIndex((p) => p.clause.start === place.clause.start) - 1]
  const parent = place.segment.node?.parent
  const near = before?.clause ?? (parent && parent.kind === 'item' ? parent.content : null)
  const task = near ? tidy(view.text.slice(near.start, near.end)) : ''
  return task === '' || task.length > 300 || task === task.toUpperCase() ? null : task
}

function stripActor(text: string, offset: number, actor: Span | null, view: LetterView): string {
  if (!actor || actor.start < offset) return text
  return text.replace(view.text.slice(actor.start, actor.end), '')
}

const tidy = (text: string): string => closed(text.replace(/\s+/g, ' ').replace(TIDY, '').trim())

const TO =
  /(?<!\p{L})(?:[Gg]ửi|[Gg]ởi|[Nn]ộp|[Bb]áo cáo|[Tt]rình|[Cc]huyển)(?:\s[^,;:.]{0,60}?)?\s(?:về|cho|tới|đến)\s+(?<to>\p{Lu}[^,;:()]{1,90}?)(?=\s+(?:trước|chậm|muộn|để|qua|không|trong|vào|theo|từ|thẩm định)(?!\p{L})|\s*[,;:()]|\.(?:\s|$|\/)|$)/u
const TO_DIRECT =
  /(?<!\p{L})(?:[Gg]ửi|[Gg]ởi|[Tt]rình|[Bb]áo cáo)\s+(?<to>(?:UBND|Ủy ban|Sở|Phòng|Văn phòng|Ban|Hội|Đoàn|Thường trực|Chủ tịch|Bộ|Cục|Huyện|Tỉnh)(?:\s[^,;:()]{1,90}?)??)(?=\s+(?:trước|chậm|muộn|để|qua|không|trong|vào|theo|từ|(?<!Đoàn\s|Hội đồng\s|Tổ\s)thẩm định|phê duyệt|xem xét|quyết định|phương án)(?!\p{L})|\s*[,;:()]|\.(?:\s|$|\/)|$)/u
const VIA =
  /(?<!\p{L}|thông |vượt |trải |vừa |bỏ |đi |chảy |kéo |chuyển )qua\s+(?<via>[^\s;:()][^;:()]{1,110}?)(?=\s+(?:trước|chậm|muộn|để|không|trong|vào)(?!\p{L})|\s*[;:)(]|\.(?:\s|$|\/)|$)/iu

/** Without the purpose at the end: "để tổng hợp, báo cáo UBND tỉnh" names whom the sender serves, not whom to send to. */
const ordered = (text: string): string => text.replace(/(?<=\S)\sđể\s.*$/u, '')

/** Where the result goes: the name after "gửi về", "báo cáo", as far as a name reaches. */
export function receiverOf(view: LetterView, clause: Span): string | null {
  const text = ordered(view.text.slice(clause.start, clause.end).replace(/\s/g, ' '))
  const found = TO.exec(text) ?? TO_DIRECT.exec(text)
  const to = found?.groups?.['to']
  if (!found || to === undefined) return null
  const from = clause.start + found.index + found[0].lastIndexOf(to)
  const actor = actorAt(view, from, clause.end)
  const name = actor?.span.start === from ? view.text.slice(from, Math.min(actor.span.end, from + to.length)) : to
  return name.replace(/\s+/g, ' ').trim()
}

export const channelOf = (view: LetterView, clause: Span): string | null => {
  const via = VIA.exec(view.text.slice(clause.start, clause.end).replace(/\s+/g, ' '))?.groups?.['via']
  return via === undefined || /^(?:theo|kiểm|rà|thời)/u.test(via) ? null : via.trim()
}
