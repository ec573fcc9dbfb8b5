/**
 * Two letters that count one commune's criteria of one set otherwise: on the same day, or less within 15 days with no change told. More is a rise.
 * Where the two letters already contradict each other in a criterion of that set, the count only follows from it and is not told again.
 */
import { type Day, isFullDay } from '../../model/calendar.js'
import { compare, grouped } from '../../model/collect.js'
import type { Discrepancy } from '../../model/discrepancy.js'
import { setName } from '../../model/standard-name.js'
import type { HeldStatement } from '../../model/statement.js'
import { subjectKey } from './assessments.js'
import { closePairs } from './close-pairs.js'
import { fallsTold } from './falls-told.js'
import type { Papers } from './papers.js'
import { scoreVerdict } from './precedence.js'
import { callOf, showDay, toldBy } from './told.js'

export interface Count {
  readonly letter: string
  readonly asOf: Day
  readonly met: number
  readonly total: number | null
  readonly statement: HeldStatement
}

/** `told`: the criterion conflicts of the same statements. */
export function countConflicts(statements: readonly HeldStatement[], papers: Papers, told: readonly Discrepancy[]): Discrepancy[] {
  const isFallTold = fallsTold(statements)
  const isTold = (a: Count, b: Count): boolean =>
    told.some(({ letters }) => letters.some((l) => l.id === a.letter) && letters.some((l) => l.id === b.letter))
  return [...grouped(countsOf(statements), (c) => subjectKey(c.statement)).values()].flatMap((counts) =>
    closePairs(counts, papers)
      .filter(([first, second]) => (first.asOf === second.asOf ? first.met !== second.met : first.met > second.met))
      .filter(([first, second]) => first.total === null || second.total === null || first.total === second.total)
      .filter(([first, second]) => !isTold(first, second) && !isFallTold(second.statement, first.asOf, second.asOf))
      .map(([first, second]) => discrepancyOf(first, second, papers)),
  )
}

/** Counts with a whole day and a known set, oldest first. */
export function countsOf(statements: readonly HeldStatement[]): Count[] {
  return statements
    .flatMap((statement): Count[] => {
      const { claim, asOf, letter } = statement
      if (claim.property !== 'count' || statement.set === null || asOf === null || !isFullDay(asOf)) return []
      const { met, unmet, total } = claim.value
      const known = met ?? (total !== null && unmet !== null ? total - unmet : null)
      return known === null ? [] : [{ letter, asOf, met: known, total, statement }]
    })
    .sort((a, b) => compare(a.asOf, b.asOf) || compare(a.letter, b.letter))
}

function discrepancyOf(first: Count, second: Count, papers: Papers): Discrepancy {
  const [a, b] = [first.statement, second.statement]
  const { name, code } = a.unit
  const set = setName(a.standard, a.set)
  const tell = ({ statement, asOf, met, total }: Count): string =>
    `${callOf(statement, papers)} ghi đạt ${total === null ? met : `${met}/${total}`} (${showDay(asOf)})`
  const told = toldBy([a, b], papers)
  return {
    kind: 'contradiction/count',
    about: `${name}, ${set}`,
    unit: { name, code },
    ...told,
    says: `Số tiêu chí ${set}: ${tell(first)}, ${tell(second)}.`,
    ...scoreVerdict(a, b, papers),
    // A count "as of" its letter's own day may be an older count repeated.
    sure: told.sure && b.asOf !== b.saidOn,
  }
}
