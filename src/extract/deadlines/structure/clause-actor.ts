/** Who must act as the clause itself tells: the one asked, its subject, the one in brackets, the owner of the thing that is due. */
import type { Span } from '../../../model/span.js'
import { textOf, type LetterView } from '../../view.js'
import { actorAt, requestedActor, type Actor } from './actor.js'
import { lowerOf } from './clause.js'
import { startsWithVerb } from './verbs.js'

const DELAY = /(?:đề nghị|xin|kiến nghị)[^;]*?\s(?:cho|cho phép|đồng ý|chấp thuận)\s(?:được\s)?(?:lùi|gia hạn|kéo dài)/u

/** "Đề nghị Sở A cho lùi thời gian nộp … đến …": whoever asks it must keep the term, not the office that is asked. */
export const asksForDelay = (view: LetterView, clause: Span, at: Span): boolean => DELAY.test(lowerOf(view).slice(clause.start, at.start))

export function inClause(view: LetterView, clause: Span, at: Span): Actor | null {
  const fronted = view.text.slice(clause.start, at.start).trim().length < 4
  const until = Math.max(at.start, clause.start)
  if (asksForDelay(view, clause, at)) return extended(view, clause, at)
  return (
    extended(view, clause, at) ??
    inBrackets(view, clause, until) ??
    asked(view, clause, until) ??
    named(view, subjectAt(view, clause, until)) ??
    afterComma(view, clause, until) ??
    (fronted || /^\s*(?:chưa|không|\)?,)/u.test(lowerOf(view).slice(at.end, at.end + 8)) ? afterTime(view, clause, at) : null) ??
    doneBy(view, clause) ??
    ownerOf(view, clause, until)
  )
}

/** The clause's own subject; "Sở A: các nhà thầu phải …" and "Xã B: … với điều kiện huyện C gửi …" have one further on. */
function subjectAt(view: LetterView, clause: Span, until: number): Actor | null {
  const first = actorAt(view, clause.start, clause.end)
  const lower = lowerOf(view)
  const colon = clause.start + lower.slice(clause.start, until).lastIndexOf(': ')
  const behind = first && colon >= first.span.end ? actorAt(view, colon + 1, until) : null
  if (behind?.endedBy === 'verb' && !behind.bare && !/^(?:mỗi|từng)\s/iu.test(textOf(view, behind.span))) return behind
  const condition = /(?:với điều kiện|theo đó)(?:\slà)?\s/u.exec(lower.slice(clause.start, until))
  const inner = condition && actorAt(view, clause.start + condition.index + condition[0].length, until)
  return inner && inner.endedBy === 'verb' ? inner : first
}

/** "đấu nối 20 hộ (Công ty Nước sạch thực hiện) trước …": the one in brackets does it. */
function inBrackets(view: LetterView, clause: Span, until: number): Actor | null {
  const text = lowerOf(view).slice(clause.start, until)
  const m = /\((?=[^()]{4,120}\s(?:thực hiện|chủ trì|đảm nhận|làm|phụ trách|đảm nhiệm)\)[^()]*$)/u.exec(text)
  return m ? actorAt(view, clause.start + m.index + 1, until) : null
}

/** The one asked in the clause; an order that begins with its verb ("Tham mưu … phân công các sở") asks nobody further on. */
export function asked(view: LetterView, clause: Span, until: number): Actor | null {
  const start = view.text.slice(clause.start, clause.start + 40)
  const asks =
    /^[\s"“(*]*(?:giao|yêu cầu|đề nghị|kính đề nghị|trân trọng|phân công|thực hiện|căn cứ|trên cơ sở|theo|để|định kỳ|tiếp tục thực hiện)(?!\p{L})/iu.test(
      start,
    )
  return startsWithVerb(start) && !asks ? null : requestedActor(view, clause.start, until, clause.end)
}

/** "Hồ sơ của các trường nộp …", "Thời hạn rà soát của Phòng A …": whose thing it is. */
function ownerOf(view: LetterView, clause: Span, until: number): Actor | null {
  const lower = lowerOf(view).slice(clause.start, until)
  if (!THING.test(lowerOf(view).slice(clause.start, clause.start + 30))) return null
  const owner = /(?:báo cáo|kế hoạch|hồ sơ|thời hạn|phương án|kết quả|ý kiến|số liệu|mốc)(?:\s[^,;()]{0,50}?)?\scủa(?!\p{L})/u.exec(lower)
  const actor = owner && actorAt(view, clause.start + owner.index + owner[0].length, clause.end)
  return actor && !actor.bare && !/^(?:ubnd|sở|tỉnh|chính phủ|thủ tướng|bộ)\s*(?:tỉnh|huyện)?$/iu.test(textOf(view, actor.span))
    ? cutAt(view, actor)
    : null
}

/** A name that a verb or a colon ends, or that stands before a comma: a subject, not a word in passing. */
const named = (view: LetterView, actor: Actor | null): Actor | null =>
  actor && actor.span.end > actor.span.start && !TELLS.test(lowerOf(view).slice(actor.span.end, actor.span.end + 40)) ? actor : null

/** The subject of a told fact is not the one who must act ("Văn phòng … ấn định hạn cuối", "Sở có Công văn số …"). */
const TELLS =
  /^[\s,)]*(?:ấn định|quy định|quyết định (?!thành|của)|đã (?!được giao)|có (?:công văn|thông báo|văn bản|tờ trình|báo cáo)|nhận được|thống nhất|đồng ý|ban hành công văn)/u

/** "gia hạn … đối với UBND xã A đến …", "lùi hạn nộp đơn của trường B đến …": the one whose term is moved. */
function extended(view: LetterView, clause: Span, at: Span): Actor | null {
  const lower = lowerOf(view).slice(clause.start, at.end)
  if (!/(?:gia hạn|lùi|kéo dài)/u.test(lower)) return null
  if (/cho phép\s+gia hạn|xin gia hạn/u.test(lower)) {
    const asks = named(view, actorAt(view, clause.start, clause.end)) ?? afterComma(view, clause, at.start)
    if (asks) return asks
  }
  const owner = [...lower.matchAll(/(?<!\p{L})(?:đối với|của|cho)(?!\p{L})/gu)].map((m) => clause.start + m.index + m[0].length)
  for (const from of owner) {
    const actor = actorAt(view, from, at.start)
    if (actor) return cutAt(view, actor)
  }
  return null
}

/** A name in the middle of a sentence ends where the sentence goes on. */
function cutAt(view: LetterView, actor: Actor): Actor {
  const text = textOf(view, actor.span)
  const stop = /\s+(?:đến|theo|tại|từ|trước|được|sang|nêu|về)\s/u.exec(text)
  return stop ? { ...actor, span: { start: actor.span.start, end: actor.span.start + stop.index } } : actor
}

const STRONG =
  /^[\s"“]*(?:các|ubnd|ủy ban|sở|phòng|ban|văn phòng|công an|hội|đoàn|chi cục|trung tâm|chủ tịch|thủ trưởng|trưởng|đảng ủy|công ty|đối với|riêng|doanh nghiệp)\s/u
/** The same in lower letters of places and persons: a subject only after a colon or an adverbial ("Sau khi kiểm tra, xã A gửi …"), for they stand in lists too. */
const PLACED =
  /^[\s"“]*(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|thôn|ấp|trạm|trường|hạt|chi bộ|mặt trận|kho bạc|bảo hiểm|bưu điện|công chức|cán bộ|bộ phận|đồng chí|ông|bà|bí thư|giám đốc|hiệu trưởng|nhà thầu|chủ đầu tư|đơn vị|những|mỗi|từng|tất cả|hai|ba|\d+)\s/u
const ADVERBIAL =
  /^[\s"“]*(?:sau|theo|trong|trước|từ|căn cứ|để|khi|trường hợp|nếu|quá|với|thực hiện|hằng|định kỳ|riêng|ngoài|trên cơ sở|đến|do|vì|nhằm|qua|tuy|về|hồ sơ|chế độ|việc)(?!\p{L})/u
const THING =
  /^[\s"“(*-]*(?:việc|bản|kết quả|hồ sơ|số liệu|báo cáo|tài liệu|danh sách|công trình|kế hoạch|biên bản|biểu|thời hạn|thời gian|hạn)\s/u

/** "Trường hợp …, UBND xã gửi …", "Chế độ báo cáo: các xã gửi …": a subject after a sign, ended by a verb or a colon. */
function afterComma(view: LetterView, clause: Span, until: number): Actor | null {
  const lower = lowerOf(view)
  const before = view.text.slice(clause.start, until)
  const quote = Math.max(before.lastIndexOf('“'), before.lastIndexOf('"'))
  const start = quote >= 0 ? clause.start + quote : clause.start
  const orders = quote < 0 && startsWithVerb(view.text.slice(start, start + 40))
  const signs = [...view.text.slice(start, until).matchAll(/[“"]|,\s|:\s/gu)].map((m) => start + m.index + 1)
  if (THING.test(lower.slice(start, start + 30)) && !signs.some((i) => view.text[i - 1] === ':')) return null
  for (const from of signs) {
    if (orders && (view.text[from - 1] !== ':' || from - start > 40)) continue
    const opens = lower.slice(from, from + 24)
    const placed = !orders && PLACED.test(opens) && (view.text[from - 1] === ':' || ADVERBIAL.test(lower.slice(start, start + 24)))
    if (!placed && !STRONG.test(opens)) continue
    const actor = actorAt(view, from, clause.end)
    if (
      actor &&
      actor.endedBy !== 'other' &&
      actor.span.start < until &&
      (!actor.bare || /^\p{Lu}/u.test(textOf(view, actor.span))) &&
      named(view, actor)
    )
      return actor
  }
  return null
}

function afterTime(view: LetterView, clause: Span, at: Span): Actor | null {
  const lower = lowerOf(view)
  const then = /(?<!\p{L})thì\s/u.exec(lower.slice(at.end, clause.end))
  if (then) return named(view, actorAt(view, at.end + then.index + then[0].length, clause.end))
  const actor = actorAt(view, at.end, clause.end)
  if (!actor || actor.endedBy !== 'verb') return null
  const answers = /^\s*(?:báo cáo|giải trình|xin|gửi)/u.test(lower.slice(actor.span.end, actor.span.end + 14))
  return lower[at.end] !== ')' || answers ? actor : null
}

function doneBy(view: LetterView, clause: Span): Actor | null {
  const by = /(?<!\p{L})(?:do|giao)\s/u.exec(lowerOf(view).slice(clause.start, clause.end))
  return by ? named(view, actorAt(view, clause.start + by.index + by[0].length, clause.end)) : null
}

/** Who acts in a clause before: the one asked, else its subject. */
export function subjectOf(view: LetterView, clause: Span): Actor | null {
  const one = asked(view, clause, clause.end)
  if (one) return one
  const subject = actorAt(view, clause.start, clause.end)
  if (subject && subject.endedBy !== 'other' && named(view, subject)) return subject
  return afterComma(view, clause, clause.end) ?? doneBy(view, clause)
}
