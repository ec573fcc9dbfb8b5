/**
 * One letter come twice: in another shape (Word and scan: one letter, several renditions), or as a draft and as signed (two letters, linked).
 * Told by the text, never by a file's name: most of the words must stand together in both.
 */
import { isFullDay } from '../../model/calendar.js'
import type { KnownLetter } from '../../model/known-letter.js'
import type { Sameness } from '../../model/letter-facts.js'
import { numberKey, printedNumber } from '../../text/letter-number.js'
import { likeness } from '../../text/sketch.js'
import { issuerOf } from './cited.js'
import { mayBeOne } from './body.js'

/** A scan's slips of reading break every tenth group of words or more; two letters of one form share a third. */
const SAME_TEXT = 0.55
const SAME_DRAFT = 0.5

/** How the two are one; null when they are two. The order does not matter. */
export function sameness(a: KnownLetter, b: KnownLetter): Sameness | null {
  const like = likeness(a.sketch, b.sketch)
  if (like < SAME_DRAFT || !mayBeOne(issuerOf(a.record), issuerOf(b.record)) || !sameSymbol(a, b)) return null
  const drafts = [a, b].filter(({ record }) => record.marks.draft)
  if (drafts.length === 1) return 'draft'
  return like >= SAME_TEXT && sameHead(a, b) ? 'rendition' : null
}

const sameSymbol = (a: KnownLetter, b: KnownLetter): boolean => {
  const [x, y] = [a, b].map((l) => numberKey(l.record.number?.symbol ?? ''))
  return x === '' || y === '' || x === y
}

/** Number and day as far as both tell them: two months' letters of one form differ in them. */
function sameHead(a: KnownLetter, b: KnownLetter): boolean {
  const [x, y] = [a, b].map((l) => printedNumber(l.record.number))
  if (x && y && numberKey(x) !== numberKey(y)) return false
  const [p, q] = [a.record.date, b.record.date]
  if (p !== null && q !== null && !p.startsWith(q) && !q.startsWith(p)) return false
  return (x !== null && y !== null) || (isFullDay(p) && isFullDay(q)) || likeness(a.sketch, b.sketch) > 0.8
}
