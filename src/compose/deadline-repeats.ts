/** A term told twice in one letter is one row: in the subject and in the body, in the request and in its sanction, in two quotations. */
import type { FindingOf } from '../model/finding.js'
import { nameKey } from '../text/compare.js'

export interface Settled {
  readonly finding: FindingOf<'deadline'>
  readonly due: string | null
}

/** Keeps the first telling of each term that has a day; a sanction or a subject line gives way to the order itself. */
export function withoutRepeats<T extends Settled>(rows: readonly T[]): T[] {
  return rows.filter((row, i) => !rows.some((other, j) => j !== i && repeats(row, other, j < i)))
}

/** True when `row` tells again what `other` tells. */
function repeats(row: Settled, other: Settled, after: boolean): boolean {
  if (row.due === null || row.due !== other.due) return false
  const [a, b] = [row.finding, other.finding]
  if (a.value.quoted !== b.value.quoted) return sameWords(a, b) && a.value.quoted
  if (isAside(a) && !isAside(b)) return sharesActor(a, b) || a.value.who.length === 0
  if (isAside(b) || !after) return false
  // a row of a table that names its own office is a task of its own
  if (a.rule === 'deadline/table-cell' && a.value.who.length > 0 && whoKey(a) !== whoKey(b)) return false
  return a.value.quoted ? sharesActor(a, b) || sameTask(a, b) : sharesActor(a, b) && sameTask(a, b)
}

/** A sanction ("Sau ngày … coi như") or the subject line. */
const isAside = (f: FindingOf<'deadline'>): boolean =>
  f.rule === 'deadline/past-the-day' || ((f.part === 'letterhead' || f.part === 'title') && f.value.who.length === 0)

const sameWords = (a: FindingOf<'deadline'>, b: FindingOf<'deadline'>): boolean =>
  nameKey(a.value.text) === nameKey(b.value.text) && sameTask(a, b)

const whoKey = (f: FindingOf<'deadline'>): string =>
  f.value.who
    .map((w) => nameKey(w.text))
    .sort()
    .join('|')

const sharesActor = (a: FindingOf<'deadline'>, b: FindingOf<'deadline'>): boolean => {
  const [x, y] = [whoKey(a), whoKey(b)]
  return x === '' || y === '' || x === y
}

/** Most words of the shorter task stand in the longer. */
function sameTask(a: FindingOf<'deadline'>, b: FindingOf<'deadline'>): boolean {
  const [x, y] = [words(a.value.task), words(b.value.task)].sort((m, n) => m.length - n.length)
  if (!x || !y || x.length === 0) return true
  const there = new Set(y)
  return x.filter((w) => there.has(w)).length / x.length >= 0.6
}

const words = (task: string | null): string[] =>
  nameKey(task ?? '')
    .split(/[^\p{L}\d]+/u)
    .filter((w) => w.length > 1)
