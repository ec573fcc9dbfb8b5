/** Whose term is moved: "gia hạn cho A đến …, B đến …", "Xét đề nghị của A, … lùi thời gian …". */
import type { Span } from '../../../model/span.js'
import { textOf, type LetterView } from '../../view.js'
import { actorAt, type Actor } from './actor.js'
import { lowerOf } from './clause.js'

const DELAY = /(?:đề nghị|xin|kiến nghị)[^;]*?\s(?:cho|cho phép|đồng ý|chấp thuận)\s(?:được\s)?(?:lùi|gia hạn|kéo dài)/u
const MOVES = /(?<!\p{L})(?:gia hạn|lùi|kéo dài|dời)(?!\p{L})/u

/** "Đề nghị Sở A cho lùi thời gian nộp … đến …": whoever asks it must keep the term, not the office that is asked. */
export const asksForDelay = (view: LetterView, clause: Span, at: Span): boolean => DELAY.test(lowerOf(view).slice(clause.start, at.start))

export const movesTerm = (view: LetterView, clause: Span, at: Span): boolean => MOVES.test(lowerOf(view).slice(clause.start, at.end))

/** The one for whom the clause moves the term; `asks` finds the clause's own subject where that one asks for itself. */
export function movedFor(view: LetterView, clause: Span, at: Span, asks: () => Actor | null): Actor | null {
  const lower = lowerOf(view).slice(clause.start, at.end)
  if (!MOVES.test(lower)) return null
  const bracketed = beforeBracket(view, clause, at)
  if (bracketed) return bracketed
  const asker = askerNear(view, clause, at)
  if (asker) return asker
  if (DELAY.test(lower) || /cho phép\s+gia hạn|xin (?:gia hạn|lùi)|đề nghị (?:được )?(?:cho )?(?:gia hạn|lùi)/u.test(lower)) {
    const one = asks()
    if (one) return one
  }
  return listedBefore(view, clause, at) ?? owned(view, clause, at, lower)
}

/** "Công văn số … của UBND xã A (xin gia hạn đến ngày …)": whose letter stands before the bracket. */
function beforeBracket(view: LetterView, clause: Span, at: Span): Actor | null {
  const before = lowerOf(view).slice(clause.start, at.start)
  const m = /\scủa\s(?<name>[^();:]{3,80}?)\s*\((?:xin|đề nghị)\s(?:được\s)?(?:gia hạn|lùi|kéo dài)[^()]{0,60}$/u.exec(before)
  const from = m && clause.start + m.index + m[0].indexOf('của') + 3
  return from === null ? null : actorAt(view, from, clause.start + before.lastIndexOf('('))
}

/** "Công văn số 5 của UBND xã A xin lùi đến … và Công văn số 6 của UBND xã B xin gia hạn đến …": whose letter asks for this day. */
function askerNear(view: LetterView, clause: Span, at: Span): Actor | null {
  const before = lowerOf(view).slice(clause.start, at.start)
  const asks = [...before.matchAll(/(?<=\scủa\s)[^;:,()]{3,80}?(?=\sxin\s(?:được\s|cho\s)?(?:gia hạn|lùi|kéo dài|dời)(?!\p{L}))/gu)]
  const last = asks.at(-1)
  if (last === undefined || asks.length < 2) return null
  return actorAt(view, clause.start + last.index, clause.start + last.index + last[0].length)
}

/** "gia hạn cho UBND xã A đến ngày …, UBND xã B đến ngày …": each name stands before its own day. */
function listedBefore(view: LetterView, clause: Span, at: Span): Actor | null {
  const comma = view.text.slice(clause.start, at.start).lastIndexOf(', ')
  if (comma < 0) return null
  const actor = actorAt(view, clause.start + comma + 1, at.start)
  return actor && !actor.bare && /^\s*(?:thì |là )?$/u.test(view.text.slice(actor.span.end, at.start)) ? actor : null
}

function owned(view: LetterView, clause: Span, at: Span, lower: string): Actor | null {
  const owner = [...lower.matchAll(/(?<!\p{L})(?:đối với|của|cho)(?!\p{L})/gu)].map((m) => clause.start + m.index + m[0].length)
  for (const from of owner) {
    const actor = actorAt(view, from, at.start)
    if (actor) return cutAt(view, actor)
  }
  return null
}

/** A name in the middle of a sentence ends where the sentence goes on. */
export function cutAt(view: LetterView, actor: Actor): Actor {
  const text = textOf(view, actor.span)
  const stop = /\s+(?:đến|theo|tại|từ|trước|được|sang|nêu|về)\s/u.exec(text)
  return stop ? { ...actor, span: { start: actor.span.start, end: actor.span.start + stop.index } } : actor
}

/** "Xét đề nghị của huyện A và B, …", "Không đồng ý thời gian UBND xã C đề nghị": the one who asked for what is moved further on. */
export function petitioner(view: LetterView, before: Span): Actor | null {
  const lower = lowerOf(view).slice(before.start, before.end)
  const asked = /(?:xét|theo|trên cơ sở|tiếp nhận|nhận được) (?:các )?(?:đề nghị|văn bản|tờ trình|kiến nghị)[^;]{0,80}?\scủa\s/u.exec(lower)
  const told =
    asked ??
    /(?:thời gian|thời hạn|nội dung|mốc|ngày) (?=(?:mà )?(?:ubnd|ủy ban|xã|huyện|sở|phòng|phường)[^;,]{2,60}\s(?:đề nghị|xin|đăng ký)(?!\p{L}))/u.exec(
      lower,
    )
  const actor = told && actorAt(view, before.start + told.index + told[0].length, before.end)
  return actor && !actor.bare ? cutAt(view, actor) : null
}
