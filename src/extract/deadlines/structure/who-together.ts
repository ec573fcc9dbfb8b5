/** Several who act together on one term: told before it, beside the subject, or sharing its verb. */
import type { Span } from '../../../model/span.js'
import type { LetterView } from '../../view.js'
import { actorAt } from './actor.js'
import { subjectOf } from './clause-actor.js'
import { clausesIn, lowerOf, type Place } from './clause.js'
import type { Acting } from './who-term.js'
import type { Found } from './who-ways.js'

/** "Sở A làm x; Sở B làm y; thời hạn chung của hai Sở: …": all who are told before in the sentence. */
export function sharedTerm(view: LetterView, place: Place): Acting | null {
  const own = lowerOf(view).slice(place.clause.start, place.clause.end)
  if (!/^(?:(?:thời hạn|hạn|thời gian) chung|(?:cùng|đều) (?:hoàn thành|xong|báo cáo|gửi|nộp))(?!\p{L})/u.test(own)) return null
  const [first, ...others] = clausesIn(view, place.segment)
    .filter((p) => p.sentence.start === place.sentence.start && p.clause.end <= place.clause.start)
    .flatMap((p) => subjectOf(view, p.clause) ?? [])
  return first && others.length > 0 ? { actor: first, from: 'sentence', together: others.map((o) => o.span) } : null
}

/** "…; cùng với UBND xã B, 10 ngày một lần báo cáo": one who acts beside the subject told before. */
export function withWhom(view: LetterView, clause: Span, at: Span): Span | null {
  const opens = /^\s*(?:và )?(?:cùng với|cùng)\s+/u.exec(lowerOf(view).slice(clause.start, at.start))
  const actor = opens && actorAt(view, clause.start + opens[0].length, at.start)
  return actor && !actor.bare && /^\s*(?:,\s|$)/u.test(view.text.slice(actor.span.end, Math.min(at.start, actor.span.end + 3)))
    ? actor.span
    : null
}

/** "UBND xã A nộp 97 triệu, UBND xã B nộp 212 triệu, thời hạn …": a second subject with the same verb shares the term. */
export function alike(view: LetterView, first: Found, clause: Span, at: Span): Span[] {
  if (first.way !== 'subject' || first.span.start < clause.start) return []
  const lower = lowerOf(view)
  const verb = /^\s+(\p{L}+)\s/u.exec(lower.slice(first.span.end, first.span.end + 20))?.[1]
  if (verb === undefined) return []
  return [...lower.slice(first.span.end, at.start).matchAll(/,\s/gu)].slice(0, 12).flatMap((m) => {
    const other = actorAt(view, first.span.end + m.index + 1, at.start)
    const same = other && !other.bare && lower.startsWith(` ${verb} `, other.span.end)
    return same && !ownTerm(lower.slice(first.span.end, other.span.start)) ? [other.span] : []
  })
}

/** "Phòng A; Trung tâm B; UBND các xã nộp …": clauses before that hold a name and nothing else share the subject's term. */
export function namesBefore(view: LetterView, place: Place, here: Found): Span[] {
  if (here.way !== 'subject' || view.text.slice(place.clause.start, here.span.start).trim() !== '') return []
  const names: Span[] = []
  const earlier = clausesIn(view, place.segment).filter(
    (p) => p.sentence.start === place.sentence.start && p.clause.end < place.clause.start,
  )
  for (const { clause } of earlier.reverse().slice(0, 12)) {
    const actor = actorAt(view, clause.start, clause.end)
    if (!actor || actor.bare || actor.span.start !== clause.start || view.text.slice(actor.span.end, clause.end).trim() !== '') break
    names.unshift(actor.span)
  }
  return names
}

/** A day between the two means that each has a term of its own. */
const ownTerm = (between: string): boolean => /(?:trước|đến|chậm nhất|xong|trong|hết)\s[^,]*\d/u.test(between)
