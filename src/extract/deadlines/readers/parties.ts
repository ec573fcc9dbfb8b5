/** Who must act, what is to be done, to whom and through whom: read from the clause, else from the clauses and headings before it. */
import { ofKind } from '../../../model/finding.js'
import type { BodyNode } from '../../../model/letter-parts.js'
import type { Span } from '../../../model/span.js'
import type { WhoWritten } from '../../../model/written-time.js'
import type { Reader } from '../../rule.js'
import { ancestors, textOf, type LetterView } from '../../view.js'
import { actorAt, requestedActor, type Actor } from '../structure/actor.js'
import { clausesIn, lowerOf, placeOf, type Place } from '../structure/clause.js'
import type { DeadlineFinding } from '../structure/context.js'
import { splitActors } from '../structure/split-actor.js'
import { channelOf, receiverOf, taskOf } from '../structure/task.js'

export const partiesReader: Reader = {
  name: 'deadline/parties',
  read: (view, found) => {
    const own = ofKind(found, 'deadline')
    return { add: [], replace: own.map((finding) => ({ finding, by: withParties(view, finding, own) })) }
  },
}

function withParties(view: LetterView, finding: DeadlineFinding, all: readonly DeadlineFinding[]): DeadlineFinding {
  const place = placeOf(view, finding.span)
  if (!place) return finding
  const actor = whoActs(view, place, finding.span)
  const who: WhoWritten[] = actor ? splitActors(view.text, actor.span).map((span) => ({ text: oneLine(textOf(view, span)), span })) : []
  const others = all.filter((f) => f !== finding).map((f) => f.span)
  const value = {
    ...finding.value,
    who,
    task: taskOf(view, place, finding.span, actor?.span ?? null, others),
    to: receiverOf(view, place.clause),
    via: channelOf(view, place.clause),
  }
  return { ...finding, value, ...(actor ? { also: { ...finding.also, who: actor.span } } : {}) }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Nearest first: the clause itself, clauses before it in the same segment, headings above. */
export function whoActs(view: LetterView, place: Place, at: Span): Actor | null {
  const places = clausesIn(view, place.segment)
  const index = places.findIndex((p) => p.clause.start === place.clause.start)
  const here = inClause(view, place.clause, at)
  if (here) return here
  for (const before of places.slice(0, Math.max(index, 0)).reverse()) {
    const actor = subjectOf(view, before.clause)
    if (actor) return actor
  }
  return fromHeadings(view, place.segment.node)
}

function inClause(view: LetterView, clause: Span, at: Span): Actor | null {
  const fronted = view.text.slice(clause.start, at.start).trim().length < 4
  const until = Math.max(at.start, clause.start)
  return (
    extended(view, clause, at) ??
    requestedActor(view, clause.start, until, clause.end) ??
    named(actorAt(view, clause.start, clause.end)) ??
    afterComma(view, clause, until) ??
    (fronted || /^\s*(?:chưa|không|,)/u.test(lowerOf(view).slice(at.end, at.end + 8)) ? afterTime(view, clause, at) : null) ??
    doneBy(view, clause)
  )
}

/** A name that a verb or a colon ends, or that stands before a comma: a subject, not a word in passing. */
const named = (actor: Actor | null): Actor | null => (actor && actor.span.end > actor.span.start ? actor : null)

/** "gia hạn … đối với UBND xã A đến …", "lùi thời hạn nộp hồ sơ của xã A đến …": the one whose term is moved. */
function extended(view: LetterView, clause: Span, at: Span): Actor | null {
  const lower = lowerOf(view).slice(clause.start, at.end)
  if (!/(?:gia hạn|lùi|kéo dài)/u.test(lower)) return null
  if (/cho phép\s+gia hạn|xin gia hạn/u.test(lower)) return named(actorAt(view, clause.start, clause.end))
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
  const stop = /\s+(?:đến|theo|tại|từ|trước|được|sang|nêu)\s/u.exec(text)
  return stop ? { ...actor, span: { start: actor.span.start, end: actor.span.start + stop.index } } : actor
}

/** "Trường hợp …, UBND xã gửi …": a subject after a comma, ended by a verb. */
function afterComma(view: LetterView, clause: Span, until: number): Actor | null {
  const commas = [...view.text.slice(clause.start, until).matchAll(/,\s|:\s|\bvà\s/gu)].map((m) => clause.start + m.index + 1).reverse()
  for (const from of commas) {
    const actor = actorAt(view, from, clause.end)
    if (actor && actor.endedBy !== 'other' && actor.span.start < until) return actor
  }
  return null
}

function afterTime(view: LetterView, clause: Span, at: Span): Actor | null {
  const lower = lowerOf(view)
  const then = /(?<!\p{L})thì\s/u.exec(lower.slice(at.end, clause.end))
  if (then) return named(actorAt(view, at.end + then.index + then[0].length, clause.end))
  const actor = actorAt(view, at.end, clause.end)
  return actor && actor.endedBy === 'verb' ? actor : null
}

function doneBy(view: LetterView, clause: Span): Actor | null {
  const by = /(?<!\p{L})(?:do|giao)\s/u.exec(lowerOf(view).slice(clause.start, clause.end))
  return by ? actorAt(view, clause.start + by.index + by[0].length, clause.end) : null
}

/** Who acts in a clause before: the one asked, else its subject. */
function subjectOf(view: LetterView, clause: Span): Actor | null {
  const asked = requestedActor(view, clause.start, clause.end)
  if (asked) return asked
  const subject = actorAt(view, clause.start, clause.end)
  return subject && subject.endedBy !== 'other' ? subject : null
}

function fromHeadings(view: LetterView, node: BodyNode | null): Actor | null {
  if (!node) return null
  for (const heading of ancestors(node)) {
    const actor = inHeading(view, heading.content)
    if (actor) return actor
  }
  return null
}

/** "1. Đối với UBND các xã", "2. Sở Tài chính:", "… đề nghị UBND các huyện:". */
function inHeading(view: LetterView, at: Span): Actor | null {
  const direct = actorAt(view, at.start, at.end)
  const long = view.text.slice(at.start, at.end).length > 200
  const asked = requestedActor(view, at.start, at.end)
  if (asked) return asked
  return direct && !long ? direct : null
}
