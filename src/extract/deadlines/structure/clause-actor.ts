/** Who must act as the clause itself tells: the one asked, its subject, the one in brackets, the owner of the thing that is due. */
import type { Span } from '../../../model/span.js'
import { textOf, type LetterView } from '../../view.js'
import { actorAt, requestedActor, type Actor } from './actor.js'
import { found, type Found } from './who-ways.js'
import { bracketBehind, inBrackets, openBracket } from './bracket-actor.js'
import { lowerOf } from './clause.js'
import { ownerOf, THING } from './owner-actor.js'
import { asksForDelay, movedFor } from './moved-term.js'
import { beginsBody, behindTopic, isAside, STANDS_AS } from './subject-shapes.js'
import { doer, doerOfThing, helped, laggard, promiser, resumed } from './told-actor.js'
import { startsWithVerb } from './verbs.js'

export function inClause(view: LetterView, clause: Span, at: Span): Found | null {
  const fronted = /^[\s\p{P}]*(?:phấn đấu|quyết tâm|mục tiêu|.{0,3})[\s\p{P}]*$/iu.test(
    view.text.slice(clause.start, Math.min(at.start, clause.start + 40)),
  )
  const until = Math.max(at.start, clause.start)
  const moved = found(
    'moved',
    movedFor(view, clause, at, () => asker(view, clause, at)),
  )
  if (asksForDelay(view, clause, at)) return moved
  const inner = openBracket(view, clause, at)
  const there = inner && insideBracket(view, inner, at)
  if (there) return there
  return (
    moved ??
    found('bracket', inBrackets(view, clause, until)) ??
    found('told', helped(view, clause, until)) ??
    found('comma', resumed(view, clause, until)) ??
    found('asked', asked(view, clause, until)) ??
    found('told', laggard(view, clause, until)) ??
    found('told', promiser(view, clause, until)) ??
    found('asked', handedTo(view, clause, until)) ??
    found('comma', obliged(view, clause, until)) ??
    subject(named(view, subjectAt(view, clause, until))) ??
    found('comma', afterComma(view, clause, until)) ??
    (fronted || /^\s*(?:chưa|không|\)?,)/u.test(lowerOf(view).slice(at.end, at.end + 8)) ? behind(view, clause, at) : null) ??
    found('by', doneBy(view, clause, at)) ??
    found('bracket', bracketBehind(view, at, clause.end)) ??
    found('passive', doer(view, clause, until) ?? doerOfThing(view, clause, until)) ??
    found('owner', ownerOf(view, clause, until))
  )
}

/** The one who asks in its own name: the clause's subject, also where it "có Công văn số … đề nghị lùi". */
function asker(view: LetterView, clause: Span, at: Span): Actor | null {
  const first = actorAt(view, clause.start, clause.end)
  const writes = first && WRITES.test(lowerOf(view).slice(first.span.end, first.span.end + 24)) ? first : null
  return writes ?? named(view, first) ?? beforeAsking(view, clause, at) ?? afterComma(view, clause, at.start)
}

/** "Biên bản …, do …, UBND xã A đề nghị Sở cho lùi": the name between the last comma and the asking. */
function beforeAsking(view: LetterView, clause: Span, at: Span): Actor | null {
  const m = /,\s(?=[^,]{3,80}?\s(?:đề nghị|xin|kiến nghị)\s[^,]*$)/u.exec(lowerOf(view).slice(clause.start, at.start))
  const actor = m && actorAt(view, clause.start + m.index + 1, at.start)
  return actor && !actor.bare && /^\s(?:đề nghị|xin|kiến nghị)\s/u.test(lowerOf(view).slice(actor.span.end, actor.span.end + 11))
    ? actor
    : null
}

const WRITES = /^\s+(?:đã )?(?:có|gửi) (?:công văn|văn bản|tờ trình|báo cáo|đơn)(?!\p{L})/u

/** "(theo Công văn …, các huyện nộp hồ sơ chậm nhất …)": a bracket that holds the time and its own subject. */
function insideBracket(view: LetterView, inner: Span, at: Span): Found | null {
  const says = /^\s*(?:trong đó |đã )?(?:có )?(?:quy định|nêu rõ|ghi rõ)\s+/u.exec(lowerOf(view).slice(inner.start, at.start))
  const start = inner.start + (says?.[0].length ?? 0)
  if (start >= at.start) return null
  const first = actorAt(view, start, at.start)
  return (
    found('asked', asked(view, { start, end: inner.end }, at.start)) ??
    (first?.endedBy === 'verb' ? subject(named(view, first)) : null) ??
    found('comma', afterComma(view, { start, end: inner.end }, at.start))
  )
}

/** "Chuyển đơn đến Sở A xem xét, trả lời trước …": the one who receives it and has a verb of its own; a complaint is passed on to be answered, whoever passes it. */
function handedTo(view: LetterView, clause: Span, until: number): Actor | null {
  const lower = lowerOf(view).slice(clause.start, until)
  const m =
    /^[\s(“"*-]*chuyển\s[^,;:]{0,80}?\s(?:đến|cho|về|tới)\s/u.exec(lower) ??
    /\schuyển\s(?=[^,;:]{0,20}?(?:đơn|kiến nghị|phản ánh|khiếu nại|tố cáo)(?!\p{L}))[^,;:]{0,80}?\s(?:đến|cho|về|tới)\s/u.exec(lower)
  const actor = m && actorAt(view, clause.start + m.index + m[0].length, until)
  if (!actor || actor.bare) return null
  const rest = view.text.slice(actor.span.end, Math.min(until, actor.span.end + 40))
  if (actor.endedBy === 'verb' && startsWithVerb(rest)) return actor
  return /^\s*để (?:được )?(?:xem xét|giải quyết|xử lý|trả lời|xác minh|kiểm tra)(?!\p{L})/u.test(rest) ? actor : null
}

/** "…, do hồ sơ còn thiếu, UBND xã A cần gửi bổ sung trước …": the last subject before the time that is told it must, where the clause begins with something told. */
function obliged(view: LetterView, clause: Span, until: number): Actor | null {
  const lower = lowerOf(view)
  if (THING.test(lower.slice(clause.start, clause.start + 30))) return null
  const first = actorAt(view, clause.start, clause.end)
  if (first && !/^[\s,]*(?:là|có|đã|mới|còn|chưa|hiện|đạt|được|bị|do|vì)(?!\p{L})/u.test(lower.slice(first.span.end, first.span.end + 8)))
    return null
  const commas = [
    ...lower.slice(clause.start, until).matchAll(/,\s|(?:nên|vì vậy|do đó|vậy)\s|(?:tỉnh|huyện|thành phố|trung ương)\s(?=các\s)/gu),
  ]
    .map((m) => clause.start + m.index + m[0].length)
    .reverse()
  for (const from of commas) {
    const actor = actorAt(view, from, until)
    if (
      actor &&
      /^\s*(?:còn |cũng |đều |vẫn )?(?:cần|phải|có trách nhiệm|chịu trách nhiệm)(?!\p{L})/u.test(
        lower.slice(actor.span.end, actor.span.end + 24),
      )
    )
      return actor
  }
  return null
}

/** A subject that nothing ends but a sign is less sure. */
const subject = (actor: Actor | null): Found | null => found(actor?.endedBy === 'other' ? 'named' : 'subject', actor)

/** What stands there is told of a state, not of an order. */
const STATE = /^\s*(?:có(?! (?:văn bản|báo cáo|kế hoạch|trách nhiệm|ý kiến))|đã|còn|chưa|đạt|là|được|mới)(?!\p{L})/u

/** The clause's own subject; "Sở A: các nhà thầu phải …" and "Xã B: … với điều kiện huyện C gửi …" have one further on. */
function subjectAt(view: LetterView, clause: Span, until: number): Actor | null {
  const about = behindTopic(view, clause, until)
  if (about) return about
  const first = actorAt(view, clause.start, clause.end)
  const lower = lowerOf(view)
  const colon = clause.start + lower.slice(clause.start, until).lastIndexOf(': ')
  const behind = first && colon >= first.span.end ? actorAt(view, colon + 1, until) : null
  if (
    behind?.endedBy === 'verb' &&
    !behind.bare &&
    !STATE.test(lower.slice(behind.span.end, behind.span.end + 16)) &&
    !/^(?:mỗi|từng)\s/iu.test(textOf(view, behind.span))
  )
    return behind
  const condition = /(?:với điều kiện|theo đó|trong đó)(?:\slà)?,?\s/u.exec(lower.slice(clause.start, until))
  const inner = condition && actorAt(view, clause.start + condition.index + condition[0].length, until)
  if (inner && inner.endedBy === 'verb' && !STATE.test(lower.slice(inner.span.end, inner.span.end + 16))) return inner
  if (first && STANDS_AS.test(lower.slice(first.span.end, Math.min(until, first.span.end + 160)))) return { ...first, endedBy: 'verb' }
  // "xã A là xã …" tells what it is
  return first && /^[\s,]*là\s/u.test(lower.slice(first.span.end, first.span.end + 5)) ? null : first
}

/** The one asked in the clause; an order that begins with its verb ("Tham mưu … phân công các sở") asks nobody further on. */
export function asked(view: LetterView, clause: Span, until: number): Actor | null {
  const start = view.text.slice(clause.start, clause.start + 40)
  const asks =
    /^[\s"“(*]*(?:giao|yêu cầu|đề nghị|kính đề nghị|trân trọng|phân công|thực hiện|căn cứ|trên cơ sở|theo|để|định kỳ|tiếp tục thực hiện)(?!\p{L})/iu.test(
      start,
    )
  const lets = LETS.exec(view.text.slice(clause.start, until))
  if (lets) return actorAt(view, clause.start + lets[0].length, until)
  if (startsWithVerb(start) && !asks) return null
  const one = requestedActor(view, clause.start, until, clause.end)
  return one && isAside(view, clause, one, until) ? actorAt(view, clause.start, clause.end) : one
}

/** "Đồng ý để UBND xã A nộp …", "Thống nhất cho Trường B lùi …": the one who is let do it. */
const LETS =
  /^[\s"“(*-]*(?:đồng ý|thống nhất|chấp thuận|cho phép)\s(?:để|cho)\s(?=(?:các\s)?(?:UBND|Ủy ban|Sở|Phòng|Ban|xã|Trường|Trung tâm|Công ty|Hội|Trạm))/iu

/** A name that a verb or a colon ends, or that stands before a comma: a subject, not a word in passing. */
const named = (view: LetterView, actor: Actor | null): Actor | null =>
  actor &&
  actor.span.end > actor.span.start &&
  !isAmount(view, actor) &&
  !TELLS.test(lowerOf(view).slice(actor.span.end, actor.span.end + 40))
    ? actor
    : null

/** "mỗi xã 01 đội hình" tells how many there are to be. */
const isAmount = (view: LetterView, actor: Actor): boolean =>
  /^(?:mỗi|từng)\s/iu.test(textOf(view, actor.span)) && /^\s+\d/u.test(view.text.slice(actor.span.end, actor.span.end + 3))

/** The subject of a told fact is not the one who must act ("Văn phòng … ấn định hạn cuối", "Sở có Công văn số …"). */
const TELLS =
  /^[\s,)]*(?:ấn định|quy định|quyết định (?!thành|của|việc|cho|phương án|thời gian|hình thức|mức)|(?:phê bình và )?(?:đồng ý )?(?:gia hạn|cho lùi|cho phép lùi|cho gia hạn|cho phép gia hạn|lùi thời hạn|nới)(?!\p{L})|đã (?!được giao)|có (?:công văn|thông báo|văn bản|tờ trình|báo cáo)(?! (?:giải trình|trả lời|phản hồi|gửi|về|cam kết|chỉ đạo|đôn đốc|hướng dẫn|đề xuất|xác nhận|góp ý|kiến nghị|tham gia))|nhận được|thống nhất(?! (?:số liệu|danh mục|danh sách|phương án|hướng tuyến|vị trí|mức|với)(?!\p{L}))|cho biết|chia sẻ|khẳng định|phát biểu|đồng ý|ban hành công văn)/u

/** The same in lower letters of places and persons: a subject only after a colon or an adverbial ("Sau khi kiểm tra, xã A gửi …"), for they stand in lists too. */
const PLACED =
  /^[\s"“]*(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|thôn|ấp|trạm|trường|hạt|chi bộ|mặt trận|kho bạc|bảo hiểm|bưu điện|công chức|cán bộ|bộ phận|đồng chí|ông|bà|bí thư|giám đốc|hiệu trưởng|tổ|đội|khoa|tiểu ban|kế toán|thủ quỹ|bqlda|bql|bcđ|cđcs|nhà thầu|chủ đầu tư|đơn vị|những|mỗi|từng|tất cả|hai|ba|\d+)\s/u
const ADVERBIAL =
  /^[\s"“]*(?:sau|theo|trong|trước|từ|căn cứ|để|khi|trường hợp|nếu|quá|với|thực hiện|hằng|định kỳ|riêng|ngoài|trên cơ sở|đến|do|vì|nhằm|qua|tuy|về|hồ sơ|chế độ|việc)(?!\p{L})/u

/** "Trường hợp …, UBND xã gửi …", "Chế độ báo cáo: các xã gửi …": a subject after a sign, ended by a verb or a colon. */
function afterComma(view: LetterView, clause: Span, until: number): Actor | null {
  const lower = lowerOf(view)
  const before = view.text.slice(clause.start, until)
  const quote = Math.max(before.lastIndexOf('“'), before.lastIndexOf('"'))
  const start = quote >= 0 ? clause.start + quote : clause.start
  const orders =
    quote < 0 &&
    startsWithVerb(view.text.slice(start, start + 40)) &&
    !/^[\s"“(*-]*(?:trên cơ sở|căn cứ|định kỳ|hằng)\s/u.test(lower.slice(start, start + 24))
  const signs = [...view.text.slice(start, until).matchAll(/[“"]|,\s|:\s/gu)].map((m) => start + m.index + 1)
  if (THING.test(lower.slice(start, start + 30)) && !signs.some((i) => view.text[i - 1] === ':')) return null
  for (const from of signs) {
    if (orders && (view.text[from - 1] !== ':' || from - start > 40)) continue
    const opens = lower.slice(from, from + 24)
    const placed = !orders && PLACED.test(opens) && (view.text[from - 1] === ':' || ADVERBIAL.test(lower.slice(start, start + 24)))
    if (!placed && !beginsBody(view, from)) continue
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

/** "(gửi báo cáo trước ngày …), UBND xã A báo cáo như sau:" most likely owed it; any other subject behind the time does. */
function behind(view: LetterView, clause: Span, at: Span): Found | null {
  const actor = afterTime(view, clause, at)
  const reports =
    actor &&
    view.text[at.end] === ')' &&
    /^\s*báo cáo[^;.]{0,80}(?:như sau|:)/u.test(lowerOf(view).slice(actor.span.end, actor.span.end + 100))
  return found(reports ? 'reporter' : 'after', actor)
}

function afterTime(view: LetterView, clause: Span, at: Span): Actor | null {
  const lower = lowerOf(view)
  const then = /(?<!\p{L})thì\s/u.exec(lower.slice(at.end, clause.end))
  if (then) return named(view, actorAt(view, at.end + then.index + then[0].length, clause.end))
  const actor = actorAt(view, at.end, clause.end)
  if (!actor || actor.endedBy !== 'verb' || handsOn(view, clause, at, actor)) return null
  if (
    /^\s*(?:sẽ|tiếp nhận|nhận|thu nhận|chốt nhận|ngừng nhận|khóa|trong|trước|đến|chậm nhất|từ|vào|xong|hết)(?!\p{L})/u.test(
      lower.slice(actor.span.end, actor.span.end + 10),
    )
  )
    return null
  const answers = /^\s*(?:báo cáo|giải trình|xin|gửi)/u.test(lower.slice(actor.span.end, actor.span.end + 14))
  return lower[at.end] !== ')' || answers ? actor : null
}

/** "Tổ chức tập huấn trước ngày …, giao ông A lên lớp": who gives the order does the first task, the one behind it another. */
const handsOn = (view: LetterView, clause: Span, at: Span, actor: Actor): boolean =>
  actor.endedBy === 'verb' &&
  startsWithVerb(view.text.slice(clause.start, clause.start + 40)) &&
  /^\s*,\s*(?:và )?(?:giao|phân công|cử)\s/u.test(lowerOf(view).slice(at.end, actor.span.start))

/** "do Phòng A chủ trì"; "do nhà thầu làm chậm" gives a reason. */
function doneBy(view: LetterView, clause: Span, at: Span | null = null): Actor | null {
  const lower = lowerOf(view)
  const by = /(?<!\p{L}|bàn |chuyển |nút )(?:do|giao)\s/u.exec(lower.slice(clause.start, clause.end))
  const from = by && clause.start + by.index
  const actor = by && from !== null ? named(view, actorAt(view, from + by[0].length, clause.end)) : null
  if (actor && at && handsOn(view, clause, at, actor)) return null
  if (!actor || from === null || by?.[0].startsWith('giao')) return actor
  const rest = lower.slice(actor.span.end, actor.span.end + 40)
  if (/^[^,;.]{0,30}(?:chậm|chưa|không|(?<!chuẩn )bị|gặp|thiếu|vướng|mới|ấn định|quy định|xác định)(?!\p{L})/u.test(rest)) return null
  return at === null || from < at.start || startsWithVerb(rest) ? actor : null
}

/** Who acts in a clause before: the one asked, else its subject. */
export function subjectOf(view: LetterView, clause: Span): Found | null {
  const about = behindTopic(view, clause, clause.end)
  if (about) return found('subject', about)
  const behind = laggard(view, clause, clause.end)
  if (behind) return found('told', behind)
  const one = asked(view, clause, clause.end) ?? handedTo(view, clause, clause.end)
  if (one) return found('asked', one)
  const first = actorAt(view, clause.start, clause.end)
  const stands = first && STANDS_AS.test(lowerOf(view).slice(first.span.end, Math.min(clause.end, first.span.end + 160)))
  if (first && (first.endedBy !== 'other' || stands) && named(view, first)) return found('subject', first)
  return found('comma', afterComma(view, clause, clause.end)) ?? found('by', doneBy(view, clause))
}
