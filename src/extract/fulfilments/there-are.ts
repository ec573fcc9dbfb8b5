/** "đã có 08/11 huyện, thành phố gửi báo cáo", "mới có UBND huyện A nộp hồ sơ". */
import { lowerOf } from '../deadlines/structure/clause.js'
import { asOfIn } from './as-of.js'
import { namesBehind, namesBetween, runAt } from './members.js'
import { isConditional } from './not-told.js'
import { countAt, type Subject } from './subject.js'
import { isPartly, objectAt, paperIn, taskOf } from './task.js'
import type { Ground } from './ground.js'
import type { Telling } from './telling.js'
import { DONE_VERB } from './words.js'

const THERE = /(?<!\p{L})(?:(?:đã|mới|chỉ|nay) có|có(?= \d{1,3}\s?\/))\s+(?:được )?|(?<=[,:]\s)(?=\d{1,3}\s?\/\s?\d{1,3}\s)/gu
const VERB = new RegExp(String.raw`^\s+(?:đã |đều |kịp thời )*(?<verb>${DONE_VERB})(?!\p{L})`, 'u')

export function* thereAre(ground: Ground): Generator<Telling> {
  const { view, place } = ground
  const lower = lowerOf(view)
  for (const m of [...lower.slice(place.clause.start, place.clause.end).matchAll(THERE)].slice(0, 20)) {
    const at = place.clause.start + m.index
    const subject = subjectAt(ground, at + m[0].length)
    // "đến ngày 5/3, 12/12 xã gửi báo cáo": without the day it may be a goal
    if (!subject || (m[0] === '' && asOfIn(view, place.clause.start, at) === null)) continue
    const verb = VERB.exec(lower.slice(subject.end, Math.min(place.clause.end, subject.end + 40)))
    const before = lower.slice(Math.max(place.clause.start, at - 120), at)
    if (!verb || isConditional(before, lower.slice(subject.end, subject.end + 80))) continue
    yield told(ground, subject, at, subject.end + verb[0].length, verb.groups?.['verb'] ?? '')
  }
}

function subjectAt({ view, place }: Ground, from: number): (Subject & { readonly end: number }) | null {
  const counted = countAt(view, from, place.clause.end)
  // "01/3 xã (xã A) nộp …"
  const names =
    counted && /^\s*\(/u.test(view.text.slice(counted.end, counted.end + 3))
      ? namesBetween(view, counted.end, place.clause.end, counted.kind)
      : null
  if (counted) return { start: from, ...counted, end: names?.end ?? counted.end, members: names?.members ?? [] }
  const run = runAt(view, from, place.clause.end)
  return run && { start: from, end: run.end, members: run.members, count: null, of: null, kind: '' }
}

function told({ view, found, place }: Ground, subject: Subject, at: number, end: number, verb: string): Telling {
  const paper = paperIn(view, found, end, place.clause.end)
  const object = objectAt(view, end, place.clause.end, paper)
  const behind = namesBehind(view, object.end, place.sentence.end, subject.kind)
  return {
    ...taskOf({ view, found, place }, { start: end - verb.length, end }, object.text),
    rule: 'there-are',
    span: { start: at, end: Math.max(end, object.end, behind?.end ?? 0, paper?.span.end ?? 0) },
    members: behind?.members ?? subject.members,
    ...{ count: subject.count, of: subject.of, done: true, document: paper },
    confidence: isPartly(lowerOf(view).slice(end, place.clause.end)) ? 0.75 : 0.9,
    asOf: asOfIn(view, place.sentence.start, at + 12),
  }
}
