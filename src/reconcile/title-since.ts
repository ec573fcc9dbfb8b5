/**
 * "Được công nhận năm 2022" counts from that year, for nothing nearer is told. Where another letter tells the decision's day of the same title,
 * the title counts from that day: a decision for 2022 is often of January 2023, and until then the title is not held.
 */
import { isFullDay, type Day } from '../model/calendar.js'
import { type HeldStatement, unitKey } from '../model/statement.js'

/** The statements without those that tell a title by its year alone before its decision's day had come. */
export function withoutEarlyTitles(statements: readonly HeldStatement[], asOf: Day): HeldStatement[] {
  const decided = new Map<string, Day>()
  for (const s of statements) {
    const title = titleKey(s)
    if (title !== null && s.asOf !== null && isFullDay(s.asOf) && isFor(s, s.asOf)) decided.set(title, first(decided.get(title), s.asOf))
  }
  return statements.filter((s) => {
    const title = titleKey(s)
    const day = title === null || isFullDay(s.asOf) ? undefined : decided.get(title)
    return day === undefined || day <= asOf
  })
}

const titleKey = (s: HeldStatement): string | null =>
  s.claim.property === 'title' && s.claim.value === 'recognised' && s.claim.year !== null
    ? `${unitKey(s)} ${s.standard} ${s.claim.year}`
    : null

/** Decisions for a year are of that year or of the next; a later letter that is a decision itself only repeats the title. */
const isFor = (s: HeldStatement, day: Day): boolean =>
  s.claim.property === 'title' && s.claim.year !== null && Math.abs(Number(day.slice(0, 4)) - s.claim.year - 0.5) < 1

const first = (a: Day | undefined, b: Day): Day => (a === undefined || b < a ? b : a)
