/**
 * Two letters that say of one commune, one set and one criterion what cannot both be so: met and not met within 15 days, and no letter tells of a change.
 * Not met and then met is a rise, and no contradiction. Copies of one letter contradict nobody.
 */
import type { Discrepancy } from '../../model/discrepancy.js'
import { setName } from '../../model/standard-name.js'
import type { HeldStatement } from '../../model/statement.js'
import { type Assessment, assessmentsBySubject } from './assessments.js'
import { closePairs } from './close-pairs.js'
import { fallsTold } from './falls-told.js'
import type { Papers } from './papers.js'
import { scoreVerdict } from './precedence.js'
import { callOf, showDay, toldBy } from './told.js'

interface Pair {
  readonly no: number
  readonly met: HeldStatement
  readonly unmet: HeldStatement
}

/** Of one unit's statements. */
export function criterionConflicts(statements: readonly HeldStatement[], papers: Papers): Discrepancy[] {
  const isFallTold = fallsTold(statements)
  return [...assessmentsBySubject(statements).values()].flatMap((assessments) =>
    closePairs(assessments, papers).flatMap(([first, second]) =>
      between(first, second)
        .filter(({ unmet }) => !isFallTold(unmet, first.asOf, second.asOf))
        .map((pair) => discrepancyOf(pair, papers)),
    ),
  )
}

function between(first: Assessment, second: Assessment): Pair[] {
  const falls = [...second.unmet].flatMap(([no, unmet]) => pairOf(no, first.met.get(no), unmet))
  const risesAtOnce = first.asOf === second.asOf ? [...first.unmet].flatMap(([no, unmet]) => pairOf(no, second.met.get(no), unmet)) : []
  return [...falls, ...risesAtOnce].sort((a, b) => a.no - b.no)
}

const pairOf = (no: number, met: HeldStatement | undefined, unmet: HeldStatement): Pair[] => (met ? [{ no, met, unmet }] : [])

function discrepancyOf({ no, met, unmet }: Pair, papers: Papers): Discrepancy {
  const { name, code } = met.unit
  const set = setName(met.standard, met.set)
  const says = `Tiêu chí ${no}, ${set}: ${callOf(met, papers)} ghi đạt (${showDay(met.asOf)}), ${callOf(unmet, papers)} ghi chưa đạt (${showDay(unmet.asOf)}).`
  return {
    kind: 'contradiction/criterion',
    about: `${name}, tiêu chí ${no}`,
    unit: { name, code },
    ...toldBy([met, unmet], papers),
    says,
    ...scoreVerdict(met, unmet, papers),
  }
}
