/** "UBND xã A đã gửi báo cáo", "05 xã chưa gửi: A, B …", "nhưng đến nay chưa hoàn thành". */
import { startingIn, type Span } from '../../model/span.js'
import { requestedActor } from '../deadlines/structure/actor.js'
import { lowerOf } from '../deadlines/structure/clause.js'
import { asOfIn, dayBehind } from './as-of.js'
import { membersOf, namesBehind, type Member, type Run } from './members.js'
import { isConditional, tellsOfTask } from './not-told.js'
import { subjectBefore, type Subject } from './subject.js'
import { isPartly, objectAt, paperIn, taskOf, termsOf, untold } from './task.js'
import type { Ground } from './ground.js'
import type { Telling } from './telling.js'
import { DONE_VERB, UNDONE_VERB } from './words.js'

const ADVERB = '(?:(?:kịp thời|kịp|cơ bản|đều|cùng|chủ động|nghiêm túc) )?'
const DONE = new RegExp(String.raw`(?<!\p{L})đã ${ADVERB}(?<verb>${DONE_VERB})(?!\p{L})`, 'gu')
const UNDONE = new RegExp(String.raw`(?<!\p{L})(?:chưa|không) ${ADVERB}(?<verb>${UNDONE_VERB})(?!\p{L})`, 'gu')

/** "không gửi" tells of a task not done; "không chấm điểm đợt này", "không có ý kiến" are decisions. */
const REFUSED = /^(?:gửi|gởi|nộp|trình|báo cáo|cung cấp|trả lời|giải trình|bàn giao|hoàn thành|thực hiện|có báo cáo|có văn bản|có hồ sơ)/u

/** A clause tells of a few; a hostile one costs no more. */
const MOST = 30

export function* subjectTold(ground: Ground): Generator<Telling> {
  const { view, place } = ground
  const stretch = lowerOf(view).slice(place.clause.start, place.clause.end)
  for (const [pattern, done] of [[DONE, true] as const, [UNDONE, false] as const])
    for (const m of [...stretch.matchAll(pattern)].slice(0, MOST)) {
      const at = place.clause.start + m.index
      const verb = { start: at + m[0].length - (m.groups?.['verb'] ?? '').length, end: at + m[0].length }
      const telling = read(ground, at, verb, done)
      if (telling) yield telling
    }
}

function read(ground: Ground, at: number, verb: Span, done: boolean): Telling | null {
  const { view, place } = ground
  const lower = lowerOf(view)
  const after = lower.slice(verb.end, Math.min(place.clause.end, verb.end + 120))
  const word = lower.slice(verb.start, verb.end)
  if (lower.startsWith('không', at) && !REFUSED.test(word)) return null
  if (!tellsOfTask(word, done, after)) return null
  const subject = subjectBefore(view, place.clause.start, at)
  const before = lower.slice(Math.max(place.clause.start, (subject?.start ?? at) - 200), subject?.start ?? at)
  if (isConditional(before, after)) return null
  if (!subject) return done ? null : unnamed(ground, at, verb)
  return named(ground, subject, at, verb, done)
}

function named(ground: Ground, subject: Subject, at: number, verb: Span, done: boolean): Telling | null {
  const { view, found, place } = ground
  const lower = lowerOf(view)
  const paper = done ? paperIn(view, found, verb.start, place.clause.end) : null
  const object = objectAt(view, verb.end, place.clause.end, paper)
  const behind = namesBehind(view, object.end, place.sentence.end, groupKind(subject))
  if (!stands(ground, subject, at, verb, done, behind)) return null
  const end = Math.max(verb.end, object.end, behind?.end ?? 0, paper?.span.end ?? 0)
  const negated = lower.startsWith('không', at)
  const vague = done && VAGUE.test(lower.slice(verb.start, verb.end)) && !PRECISE.test(lower.slice(verb.end, place.clause.end))
  return {
    ...taskOf({ view, found, place }, verb, object.text),
    rule: subject.count === null ? (done ? 'has-done' : 'has-not') : 'counted',
    span: { start: subject.start, end },
    members: behind?.members ?? subject.members,
    ...{ count: subject.count, of: subject.of, done },
    asOf: (paper ? null : done && dayBehind(view, verb.end, place.clause.end)) || asOfIn(view, place.sentence.start, verb.start),
    document: paper,
    confidence:
      vague || (done && isPartly(lower.slice(verb.end, place.clause.end))) || (negated && behind === null && subject.members.some(isKind))
        ? 0.75
        : 0.9,
  }
}

/** "đã hoàn thành" tells of works at large as often as of a task that was set. */
const VAGUE = /^(?:hoàn thành|hoàn tất|ban hành|bàn giao|quyết toán)$/u
const PRECISE =
  /(?<!\p{L})(?:việc|hồ sơ|báo cáo|kế hoạch|rà soát|thủ tục|danh sách|đúng (?:hạn|thời)|theo yêu cầu|theo kế hoạch|trước ngày|công văn)(?!\p{L})/u

/** A kind without a name of its own: "các xã", "nhà thầu". */
const isKind = ({ text }: Member): boolean =>
  !/\p{Lu}/u.test(text.replace(/^(?:\p{Lu}\p{Ll}+|UBND|HĐND)\s/u, '').replace(/UBND|HĐND/gu, ''))

function groupKind({ kind, members }: Subject): string {
  if (kind !== '') return kind
  const [only] = members.length === 1 ? members : []
  return /^(?:các|những) (?<kind>\p{Ll}+(?: trấn| xã| phố| khu)?)$/u.exec(only?.text.toLowerCase() ?? '')?.groups?.['kind'] ?? ''
}

/** "các xã chưa gửi", "03 xã đã gửi" beside an order only say which are meant; as a sentence, or with the names, they tell. */
function stands({ view, place }: Ground, subject: Subject, at: number, verb: Span, done: boolean, behind: Run | null): boolean {
  if (behind) return true
  const lower = lowerOf(view)
  const lead = lower.slice(Math.max(place.clause.start, subject.start - 24), subject.start)
  if (subject.count !== null) return !/(?:đối với|yêu cầu|đề nghị|giao|đôn đốc|nhắc|trong|của|cho|với|gồm|tại|từ|danh sách)\s+$/u.test(lead)
  if (!subject.members.every(isKind) || /^(?:UBND|HĐND|Đảng ủy|Phòng|Ban|Văn phòng)/u.test(subject.members[0]?.text ?? '')) return true
  const last = subject.members.at(-1)?.span.end ?? at
  if (/(?:đối với|yêu cầu|đề nghị|giao|đôn đốc|nhắc|của|cho|với|gồm|tại|từ)\s+$/u.test(lead)) return false
  const emphasis = /(?<!\p{L})(?:đều|vẫn|hiện|đến nay|còn lại)(?!\p{L})/u
  const fully =
    done &&
    (OVER.test(lower.slice(verb.end - 5, place.clause.end)) ||
      /^[^,;.]{0,60}(?:đầy đủ|đúng hạn|đúng thời)/u.test(lower.slice(verb.end, place.clause.end)))
  return fully || emphasis.test(lower.slice(last - 8, verb.start))
}

/** "đã rà soát xong tiếp tục gửi …" is an order again. */
const OVER = /^ xong(?!\p{L})(?!.*(?<!\p{L})(?:tiếp tục|khẩn trương|gửi|nộp|thì|phải|cần|chuyển|triển khai)(?!\p{L}))/u

/** "yêu cầu UBND xã A bàn giao … nhưng đến nay chưa hoàn thành": the one who was asked in the same sentence. */
function unnamed({ view, found, place }: Ground, at: number, verb: Span): Telling | null {
  const lower = lowerOf(view)
  const ahead = lower.slice(Math.max(place.sentence.start, at - 70), at)
  if (!/(?<!\p{L})(?:nhưng|song|mà|đến nay|tới nay|nay|tuy nhiên)(?:[\s,]|đến nay|xã|đã|vẫn|thì|nay|còn|hiện|đơn vị|huyện)*$/u.test(ahead))
    return null
  const asked = askedBefore({ view, found, place }, at)
  if (!asked || asked.members.length === 0) return null
  const object = objectAt(view, verb.end, place.clause.end)
  const told = taskOf({ view, found, place }, verb, object.text)
  return {
    rule: 'asked-has-not',
    span: { start: asked.start, end: Math.max(verb.end, object.end) },
    task: told.task ?? asked.task,
    guessed: told.task === null ? asked.task !== null : told.guessed,
    members: asked.members,
    ...{ count: null, of: null, done: false, document: null },
    asOf: asOfIn(view, place.sentence.start, at),
    confidence: 0.75,
    assumed: ['Câu không nhắc lại ai chưa làm; hiểu là nơi được giao trong cùng câu.'],
  }
}

export interface Asked {
  readonly start: number
  readonly members: readonly Member[]
  readonly task: string | null
}

/** Who was asked before in the sentence: in a term recalled, else by a request. */
export function askedBefore({ view, found, place }: Ground, at: number): Asked | null {
  const from = Math.max(place.sentence.start, at - 600)
  const terms = startingIn(termsOf(found), { start: from, end: at })
  const term = terms.findLast((t) => t.value.who.some((w) => w.span && w.span.start >= place.sentence.start))
  const [first] = term?.value.who ?? []
  if (term && first?.span) {
    const members = term.value.who.flatMap((w) => (w.span ? membersOf(view, w.span) : []))
    return { start: first.span.start, members, task: untold(term.value.task) }
  }
  const actor = requestedActor(view, from, at)
  return actor && !actor.bare ? { start: actor.span.start, members: membersOf(view, actor.span), task: null } : null
}
