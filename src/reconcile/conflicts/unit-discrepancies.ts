/** Everything that letters tell otherwise of one unit, from that unit's statements and the letters that say them. Their order changes nothing. What is told of a later day than the one asked about is not so yet. */
import { bounds } from '../../model/calendar.js'
import { compare } from '../../model/collect.js'
import type { Discrepancy } from '../../model/discrepancy.js'
import type { HeldStatement } from '../../model/statement.js'
import type { SetInForce } from '../status-of.js'
import { countConflicts } from './count-conflicts.js'
import { criterionConflicts } from './criterion-conflicts.js'
import type { Papers } from './papers.js'
import { type Asked, questionsOf } from './questions.js'
import { titleConflicts } from './title-conflicts.js'
import { titleScoreConflicts } from './title-score.js'
import { withoutCopies } from './told.js'

export function unitDiscrepancies(
  statements: readonly HeldStatement[],
  papers: Papers,
  asked: Asked & { readonly setInForce: SetInForce },
): Discrepancy[] {
  const said = statements
    .filter((s) => papers.paper(s.letter)?.draft !== true && (s.asOf === null || bounds(s.asOf).first <= asked.asOf))
    .sort(inTime)
  const criteria = criterionConflicts(said, papers)
  const found = [
    ...criteria,
    ...countConflicts(said, papers, criteria),
    ...titleConflicts(said, papers, asked.setInForce),
    ...titleScoreConflicts(said, papers, asked.setInForce),
    ...questionsOf(said, papers, asked),
  ]
  return withoutCopies(found, papers)
}

const inTime = (a: HeldStatement, b: HeldStatement): number =>
  compare(lastDay(a.asOf), lastDay(b.asOf)) ||
  compare(lastDay(a.saidOn), lastDay(b.saidOn)) ||
  compare(a.file, b.file) ||
  compare(a.id, b.id)

const lastDay = (edtf: string | null): string => (edtf === null ? '' : bounds(edtf).last)
