/** What one letter says of one commune's criteria, counted by one set, on one day. */
import { isFullDay, type Day } from '../../model/calendar.js'
import { compare, grouped } from '../../model/collect.js'
import { criteriaOf, type HeldStatement, saysMet, unitKey } from '../../model/statement.js'

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
  // What is named stands before what a count leaves no other answer for.
  const words = [...told].sort((a, b) => Number(a.claim.property === 'criterion') - Number(b.claim.property === 'criterion'))
  const those = (isMet: boolean): Map<number, HeldStatement> =>
    new Map(words.flatMap((s) => (saysMet(s.claim) === isMet ? criteriaOf(s.claim).map((no) => [no, s] as const) : [])))
  const [met, unmet] = [those(true), those(false)]
  const [first] = told
  return { letter: first?.letter ?? '', asOf: first?.asOf ?? '', met, unmet }
}
