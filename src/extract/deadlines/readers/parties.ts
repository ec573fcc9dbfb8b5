/** Who must act, what is to be done, to whom and through whom: read from the clause, else from the clauses and headings before it. */
import { ofKind, type FindingOf } from '../../../model/finding.js'
import type { BodyNode } from '../../../model/letter-parts.js'
import type { Span } from '../../../model/span.js'
import type { WhoWritten } from '../../../model/written-time.js'
import type { Reader } from '../../rule.js'
import { textOf, type LetterView } from '../../view.js'
import { actorAt, requestedActor, type Actor } from '../structure/actor.js'
import { clausesIn, lowerOf, placeOf, type Place } from '../structure/clause.js'
import type { DeadlineFinding } from '../structure/context.js'
import { extendsOf } from '../structure/extension.js'
import { splitActors } from '../structure/split-actor.js'
import { startsWithVerb } from '../structure/verbs.js'
import { channelOf, labelTask, receiverOf, taskNearby, taskOf } from '../structure/task.js'

export const partiesReader: Reader = {
  name: 'deadline/parties',
  read: (view, found) => {
    const own = ofKind(found, 'deadline')
    const receivers = ofKind(found, 'addressee')
    return { add: [], replace: own.map((finding) => ({ finding, by: withParties(view, finding, own, receivers) })) }
  },
}

function withParties(
  view: LetterView,
  finding: DeadlineFinding,
  all: readonly DeadlineFinding[],
  receivers: readonly FindingOf<'addressee'>[],
): DeadlineFinding {
  const place = placeOf(view, finding.span)
  if (!place || finding.value.task !== null) return finding
  const actor = whoActs(view, place, finding.span, finding.value.quoted)
  const who: WhoWritten[] = actor ? membersOf(view, actor, receivers) : []
  const others = all.filter((f) => f !== finding).map((f) => f.span)
  const value = {
    ...finding.value,
    who,
    task: labelTask(finding.value.text) ?? taskOf(view, place, finding.span, actor?.span ?? null, others) ?? taskNearby(view, place),
    extends: extendsOf(view, place, finding.span),
    to: receiverOf(view, place.clause),
    via: channelOf(view, place.clause),
  }
  return { ...finding, value, ...(actor ? { also: { ...finding.also, who: actor.span } } : {}) }
}

/** "Các trường có tên ở trên" are the receivers of the letter; any other name is split where it names several. */
function membersOf(view: LetterView, actor: Actor, receivers: readonly FindingOf<'addressee'>[]): WhoWritten[] {
  const name = textOf(view, actor.span)
  if (/có tên|kính gửi/iu.test(name)) {
    const first = name.split(/\s/u)[0]?.toLowerCase()
    const meant = receivers.filter((r) => r.value.toLowerCase().startsWith(first ?? ''))
    if (meant.length > 0) return meant.map((r) => ({ text: r.value, span: r.span }))
  }
  return splitActors(view.text, actor.span).map((span) => ({ text: oneLine(textOf(view, span)), span }))
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Nearest first: the clause itself, clauses before it in the same segment, headings above. */
export function whoActs(view: LetterView, place: Place, at: Span, quoted: boolean): Actor | null {
  const places = clausesIn(view, place.segment)
  const index = places.findIndex((p) => p.clause.start === place.clause.start)
  const here = inClause(view, place.clause, at)
  if (here || asksForDelay(view, place.clause, at) || (quoted && recalledInBrackets(view, place.clause, at))) return here
  for (const before of places.slice(0, Math.max(index, 0)).reverse()) {
    if (quoted && before.sentence.start !== place.sentence.start) break
    const actor = subjectOf(view, before.clause)
    if (actor) return actor
  }
  return fromHeadings(view, place.segment.node)
}

/** "(yêu cầu báo cáo trước ngày …)", "(hạn … theo Hướng dẫn số …)": a term recalled in passing is nobody's who acts in this sentence. */
function recalledInBrackets(view: LetterView, clause: Span, at: Span): boolean {
  const open = view.text.slice(clause.start, at.start).lastIndexOf('(')
  if (open < 0 || view.text.slice(clause.start + open, at.start).includes(')')) return false
  const close = view.text.indexOf(')', at.end)
  const inside = lowerOf(view).slice(clause.start + open + 1, close < 0 ? clause.end : Math.min(close, clause.end))
  return /^\s*(?:yêu cầu|đề nghị)\s(?!các|ubnd|sở|phòng|xã|huyện)|(?<!\p{L})theo\s/u.test(inside)
}

const DELAY = /(?:đề nghị|xin|kiến nghị)[^;]*?\s(?:cho|cho phép|đồng ý|chấp thuận)\s(?:được\s)?(?:lùi|gia hạn|kéo dài)/u

/** "Đề nghị Sở A cho lùi thời gian nộp … đến …": whoever asks it must keep the term, not the office that is asked. */
const asksForDelay = (view: LetterView, clause: Span, at: Span): boolean => DELAY.test(lowerOf(view).slice(clause.start, at.start))

function inClause(view: LetterView, clause: Span, at: Span): Actor | null {
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
  const colon = lower.lastIndexOf(': ', until)
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
function asked(view: LetterView, clause: Span, until: number): Actor | null {
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
    if (!STRONG.test(lower.slice(from, from + 24))) continue
    const actor = actorAt(view, from, clause.end)
    if (actor && actor.endedBy !== 'other' && actor.span.start < until && named(view, actor)) return actor
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
function subjectOf(view: LetterView, clause: Span): Actor | null {
  const one = asked(view, clause, clause.end)
  if (one) return one
  const subject = actorAt(view, clause.start, clause.end)
  if (subject && subject.endedBy !== 'other' && named(view, subject)) return subject
  return afterComma(view, clause, clause.end) ?? doneBy(view, clause)
}

/** Headings above and the paragraphs that lead in to them ("…, UBND tỉnh yêu cầu UBND các huyện:"), nearest first. */
function fromHeadings(view: LetterView, node: BodyNode | null): Actor | null {
  for (let at = node; at?.parent; at = at.parent) {
    const lead = leadIn(view, at)
    const above = at.parent.kind === 'root' ? null : at.parent
    const actor = (above && inHeading(view, above.content)) ?? (lead && whole(requestedActor(view, lead.start, lead.end)))
    if (actor) return actor
  }
  return null
}

/** The nearest plain paragraph before the node, among its siblings, that ends in a colon. */
function leadIn(view: LetterView, node: BodyNode): Span | null {
  const siblings = node.parent?.children ?? []
  for (const before of siblings.slice(0, siblings.indexOf(node)).reverse()) {
    if (before.kind !== 'paragraph') continue
    return /:\s*$/u.test(textOf(view, before.span)) ? before.content : null
  }
  return null
}

/** "1. Đối với UBND các xã", "2. Sở Tài chính:", "… đề nghị UBND các huyện:". */
function inHeading(view: LetterView, at: Span): Actor | null {
  const first = clauseEnd(view, at)
  const request = whole(asked(view, first, first.end))
  if (request) return request
  const direct = whole(actorAt(view, first.start, first.end))
  return direct && (direct.endedBy !== 'other' || first.end - first.start < 200) ? direct : null
}

/** The heading up to its first full stop or semicolon. */
function clauseEnd(view: LetterView, at: Span): Span {
  const stop = /[;]|\.\s/u.exec(view.text.slice(at.start, at.end))
  return stop ? { start: at.start, end: at.start + stop.index } : at
}

/** Far from its sentence a bare kind ("xã", "các đồng chí") names nobody. */
const whole = (actor: Actor | null): Actor | null => (actor?.bare ? null : actor)
