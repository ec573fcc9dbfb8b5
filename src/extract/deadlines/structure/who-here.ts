/** The clause names an office, yet another acts: signs that look from the name in the clause to what stands above or before it. */
import { textOf, type LetterView } from '../../view.js'
import { actorAt } from './actor.js'
import { subjectOf } from './clause-actor.js'
import { lowerOf, type Place } from './clause.js'
import { fromHeadings, type Above } from './heading-actor.js'
import { startsWithVerb } from './verbs.js'
import { isTopicOf, isWork, kindsIn, speaksOfPlace } from './who-signs.js'
import { alone, type Acting, type Term } from './who-term.js'
import type { Found } from './who-ways.js'

export interface Here extends Term {
  /** The name in the clause. */
  readonly here: Found
}

type Sign = (here: Here) => Acting | null

const above = ({ view, place }: Term): Above | null => fromHeadings(view, place.segment.node, place.clause)

/** "1. UBND huyện" over "b) Đối với xã A: bổ sung hồ sơ". */
const topicAbove: Sign = (term) => {
  const over = speaksOfPlace(term.view, term.here) || isWork(term.view, term.here) ? above(term) : null
  return over && isTopicOf(term.view, over) ? alone(over) : null
}

const objectGoesOn: Sign = (term) => {
  const over = goesOnWithObject(term) ? above(term) : null
  return over && alone(over)
}

/** "1. Phòng Kinh tế" over "…; Phòng nộp báo cáo …": the kind alone is the one whose points these are. */
const officeInFull: Sign = (term) => {
  const kind = textOf(term.view, term.here.span)
  if (!term.here.bare || !KIND_ALONE.test(kind)) return null
  const over = above(term)
  return over?.from === 'heading' && textOf(term.view, over.actor.span).startsWith(`${kind} `) ? alone(over) : null
}

const KIND_ALONE = /^(?:Phòng|Ban|Sở|Trung tâm|Chi cục|Hội|Đoàn|Văn phòng|Trạm|Công ty|Đội|Tổ|Khoa)$/u

const passedOn: Sign = ({ view, place, here }) => {
  const passer = passerOf(view, place, here)
  return passer && alone({ actor: passer, from: 'sentence' })
}

/** In this order; the first that holds decides. */
export const HERE: readonly Sign[] = [topicAbove, objectGoesOn, officeInFull, passedOn]

/** "Gửi hồ sơ đề nghị thẩm định xã A trước …; các xã B, C trước …": a clause of a name and its term goes on with the object of the order before it. */
function goesOnWithObject({ view, place, at, here }: Here): boolean {
  const lower = lowerOf(view)
  if (place.sentence.start === place.clause.start || here.span.end > at.start) return false
  if (
    !/^\s*$/u.test(lower.slice(here.span.end, at.start)) ||
    !/^[\s\p{P}]*(?:riêng |còn )?$/u.test(lower.slice(place.clause.start, here.span.start))
  )
    return false
  const first = view.text.slice(place.sentence.start, place.clause.start)
  const [kind] = kindsIn(lower, here.span)
  return (
    startsWithVerb(first) &&
    kind !== undefined &&
    !actorAt(view, place.sentence.start, place.clause.start) &&
    kindsIn(lower, { start: place.sentence.start, end: place.clause.start }).includes(kind)
  )
}

/** "UBND huyện A chỉ đạo xã B …; yêu cầu xã C nộp …": the one who directs in the first clause directs in the next. */
function passerOf(view: LetterView, place: Place, here: Found): Found | null {
  const lower = lowerOf(view)
  if (here.way !== 'asked' || place.sentence.start === place.clause.start) return null
  if (!/^\s*(?:yêu cầu|chỉ đạo|đôn đốc|giao|nhắc)\s+$/u.test(lower.slice(place.clause.start, here.span.start))) return null
  const first = subjectOf(view, { start: place.sentence.start, end: place.clause.start })
  return first?.way === 'subject' && /^[\s:]*(?:chỉ đạo|đôn đốc)(?!\p{L})/u.test(lower.slice(first.span.end, first.span.end + 14))
    ? first
    : null
}
