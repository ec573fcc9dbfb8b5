/** What one letter says of one commune's criteria, counted by one set, on one day. */
import { isFullDay, type Day } from '../../model/calendar.js'
import { compare, grouped } from '../../model/collect.js'
import { isFullScore, type HeldStatement, unitKey } from '../../model/statement.js'

export interface Assessment {
  readonly letter: string
  readonly asOf: Day
  /** By criterion: the statement that tells it, or the count that leaves no other answer. */
  readonly met: ReadonlyMap<number, HeldStatement>
  readonly unmet: ReadonlyMap<number, HeldStatement>
}

/** Assessments of a unit, standard and set, oldest first. Statements without a whole day prove nothing of an order and are left out. */
export function assessmentsBySubject(statements: readonly HeldStatement[]): ReadonlyMap<string, readonly Assessment[]> {
  const scores = statements.filter((s) => s.claim.track === 'score' && isFullDay(s.asOf))
  return new Map(
    [...grouped(scores, subjectKey)].map(([key, told]) => [
      key,
      [...grouped(told, (s) => `${s.asOf} ${s.letter}`).values()]
        .map(assessmentOf)
        .sort((a, b) => compare(a.asOf, b.asOf) || compare(a.letter, b.letter)),
    ]),
  )
}

export const subjectKey = (s: HeldStatement): string => `${unitKey(s)} ${s.standard} ${s.set ?? ''}`

function assessmentOf(told: readonly HeldStatement[]): Assessment {
  const named = (value: 'met' | 'unmet'): Map<number, HeldStatement> =>
    new Map(told.flatMap((s) => (s.claim.property === 'criterion' && s.claim.value === value ? [[s.claim.no, s] as const] : [])))
  const [met, unmet] = [named('met'), named('unmet')]
  for (const s of told) for (const no of restMet(s, unmet)) if (!met.has(no)) met.set(no, s)
  const [first] = told
  return { letter: first?.letter ?? '', asOf: first?.asOf ?? '', met, unmet }
}

/** "đạt 17/19, chưa đạt 10, 17": with both of the two that lack named, the other seventeen are met. */
function restMet(count: HeldStatement, unmet: ReadonlyMap<number, HeldStatement>): number[] {
  if (count.claim.property !== 'count') return []
  const { met, unmet: lacking, total } = count.claim.value
  const left = isFullScore(count.claim) ? 0 : (lacking ?? (met !== null && total !== null ? total - met : null))
  if (total === null || left !== unmet.size || (left === 0 && !isFullScore(count.claim))) return []
  return Array.from({ length: total }, (_, i) => i + 1).filter((no) => !unmet.has(no))
}
