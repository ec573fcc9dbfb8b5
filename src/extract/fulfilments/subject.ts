/** Of whom it is told: the names or the number right before the words that tell it. */
import type { LetterView } from '../view.js'
import { lowerOf } from '../deadlines/structure/clause.js'
import { namesBetween, runAt, type Member } from './members.js'
import { BETWEEN, COUNTED, LEADING, NUMBER, numberOf } from './words.js'

export interface Subject {
  readonly start: number
  readonly members: readonly Member[]
  readonly count: number | null
  readonly of: number | null
  /** What was counted, "xã", "huyện, thành phố"; empty for names. */
  readonly kind: string
}

/** Names with their papers reach no further back; a hostile text costs no more. */
const REACH = 500
const CANDIDATES = 24

const COUNT = String.raw`(?<n>${NUMBER})(?:\s?/\s?(?<m>\d{1,3}))?\s+(?<kind>${COUNTED})(?:\s+(?:còn lại|khác|nữa))?`
const COUNTED_NAMES = new RegExp(String.raw`(?<![\p{L}\d/.,])${COUNT}(?=\s?(?:\(|:|là|gồm))`, 'gu')
const COUNT_HERE = new RegExp(`^${COUNT}`, 'u')
const COUNT_BEFORE = new RegExp(String.raw`(?:^|[\s,(])${COUNT}(?<rest>[^.;]{0,80})$`, 'u')

export function subjectBefore(view: LetterView, from: number, at: number): Subject | null {
  return countBefore(view, from, at) ?? countedNames(view, from, at) ?? namesBefore(view, from, at)
}

function countBefore(view: LetterView, from: number, at: number): Subject | null {
  const start = Math.max(from, at - 130)
  const m = COUNT_BEFORE.exec(lowerOf(view).slice(start, at))
  if (!m || !BETWEEN.test(m.groups?.['rest'] ?? '')) return null
  // "hai xã An Phú, Bình Long" are named
  return { start: start + m.index + (/^[\s,(]/u.test(m[0]) ? 1 : 0), members: [], ...countOf(m.groups ?? {}) }
}

/** "còn 02 xã (A, B) chưa nộp". */
function countedNames(view: LetterView, from: number, at: number): Subject | null {
  const start = Math.max(from, at - REACH)
  const lower = lowerOf(view)
  for (const m of [...lower.slice(start, at).matchAll(COUNTED_NAMES)].slice(-4)) {
    const own = start + m.index
    const counted = countAt(view, own, at)
    const run = counted && namesBetween(view, counted.end, at, counted.kind)
    if (run && BETWEEN.test(lower.slice(run.end, at)))
      return { start: own, members: run.members, count: counted.count, of: counted.of, kind: counted.kind }
  }
  return null
}

/** The number with what it counts that begins at `from`; "05/06 xã, xã A" counts only the first. */
export function countAt(
  view: LetterView,
  from: number,
  to: number,
): (Pick<Subject, 'count' | 'of' | 'kind'> & { readonly end: number }) | null {
  const m = COUNT_HERE.exec(lowerOf(view).slice(from, Math.min(to, from + 120)))
  if (!m) return null
  const comma = /^\s\p{Lu}/u.test(view.text.slice(from + m[0].length, from + m[0].length + 2)) ? m[0].lastIndexOf(',') : -1
  return { ...countOf(m.groups ?? {}), end: from + (comma < 0 ? m[0].length : comma) }
}

function countOf(groups: Readonly<Record<string, string | undefined>>): Pick<Subject, 'count' | 'of' | 'kind'> {
  const of = groups['m']
  return { count: numberOf(groups['n'] ?? ''), of: of === undefined ? null : Number(of), kind: groups['kind'] ?? '' }
}

/** The longest run of names that ends right before the telling. */
function namesBefore(view: LetterView, from: number, at: number): Subject | null {
  const lower = lowerOf(view)
  const first = Math.max(from, at - REACH)
  const turns = [...lower.slice(first, at).matchAll(/[,:;(–]\s+|\s(?:riêng|còn|nay|nhưng|song|mà|rằng|có|và|trong khi)\s+/gu)]
  const starts = [from, ...turns.slice(-CANDIDATES).map((m) => first + m.index + m[0].length)].filter((s) => s >= first)
  for (const candidate of starts) {
    LEADING.lastIndex = candidate
    const start = candidate + (LEADING.exec(lower)?.[0].length ?? 0)
    if (start >= at) continue
    const run = runAt(view, start, at)
    if (run && BETWEEN.test(lower.slice(run.end, at)))
      return { start: run.members[0]?.span.start ?? start, members: run.members, count: null, of: null, kind: '' }
  }
  return null
}
