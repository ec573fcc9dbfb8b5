/** Does a letter of its own begin on this page? */
import { plain } from '../parts/anchors.js'
import { isAnnounced, isAppendixPage, isDraft, isDraftSent, isPartOfLetter, keyOf } from './attached.js'
import { fullness, type Opening } from './opening.js'
import type { Before } from './trail.js'

/** A letter under way: the page it begins on and the head it begins with. */
export interface Begun {
  readonly page: number
  readonly opening: Opening
}

/** 'first head' = what stands before is a cover or a slip, and the file's first letter begins here. */
export type Verdict = 'goes on' | 'new letter' | 'first head' | 'doubt'

/** `before` = what the letter under way says up to this page; asked for only when the page has a letterhead. */
export function judge(current: Begun, next: Begun, before: () => Before): Verdict {
  const { opening } = next
  if (fullness(opening) < 3 || isPartOfLetter(opening)) return 'goes on'
  const isHead = opening.number !== null && (opening.numbered || opening.dated)
  if (isHead && current.opening.number === null && fullness(current.opening) < 3) return 'first head'
  if (isHead) return compared(current.opening, opening, before())
  return isUnnumberedLetter(opening) && before().ended ? 'doubt' : 'goes on'
}

/** A whole letterhead but for the number: a greeting, a letter before it is issued, a worn page; or a paper that is only attached. */
const isUnnumberedLetter = (opening: Opening): boolean =>
  fullness(opening) === 4 &&
  !isAppendixPage(opening) &&
  !isDraft(opening) &&
  (opening.number === null ? opening.dated && opening.toSomebody : !opening.toFillIn)

function compared(current: Opening, next: Opening, { ended, last, text }: Before): Verdict {
  if (isDraft(next) && !isDraft(current)) return isDraftSent(current, text) ? 'goes on' : 'doubt'
  if (isSameLetter(current, next)) return ended && fullness(next) === 4 && !isAppendixPage(next) ? 'doubt' : 'goes on'
  if (!ended) return fullness(next) < 4 || !next.dated ? 'goes on' : announcesMore(last) ? 'doubt' : 'new letter'
  if (isAppendixPage(next) || !next.addressed || isAnnounced(text, next)) return 'doubt'
  return 'new letter'
}

/** "… có ý kiến như sau:" before a letter that is quoted whole. */
const announcesMore = (last: string): boolean => /[:,]$/.test(last)

/** The same number again, or (one of them not read) the same symbol and day and nearly the same words: a running head, a list's head, a second copy. */
function isSameLetter(a: Opening, b: Opening): boolean {
  const [one, other] = [keyOf(a.number), keyOf(b.number)]
  if (one !== null && other !== null) return one === other
  return symbolOf(a) === symbolOf(b) && dayOf(a) === dayOf(b) && likeness(wordsOf(a), wordsOf(b)) >= ALIKE
}

const ALIKE = 0.7

const symbolOf = ({ number }: Opening): string => plain(number?.printed ?? '').replace(/^so\s*[:.]?[\s\d.…_]*/, '')
const dayOf = ({ date }: Opening): string => (date?.printed.match(/\d+/g) ?? []).map(Number).join('-')

/** What about and to whom: what two letters of one office on one day differ in. */
function wordsOf({ head }: Opening): Set<string> {
  const told = head.filter(({ anchor }) => anchor === null || anchor === 'subject' || anchor === 'kinh-gui' || anchor === 'type')
  return new Set(told.flatMap((s) => plain(s.printed).match(/[\p{L}\d]{2,}/gu) ?? []))
}

/** The part of the words that both have; nothing to compare tells no difference. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 1
  const shared = [...a].filter((word) => b.has(word)).length
  return (2 * shared) / (a.size + b.size)
}
