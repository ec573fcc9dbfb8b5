/**
 * A decision says that all criteria of its set are met; a score of that set at most 15 days away says less. After the decision that is a fall nobody told;
 * before it the dossier was closed already, so it is to be looked at.
 */
import type { Discrepancy } from '../../model/discrepancy.js'
import { setName } from '../../model/standard-name.js'
import type { HeldStatement } from '../../model/statement.js'
import type { SetInForce } from '../status-of.js'
import { isClose } from './close-pairs.js'
import { type Count, countsOf } from './count-conflicts.js'
import { fallsTold } from './falls-told.js'
import type { Papers } from './papers.js'
import { type TitleTelling, titleTellings } from './title-tellings.js'
import { callOf, showDay, toldBy } from './told.js'

export function titleScoreConflicts(statements: readonly HeldStatement[], papers: Papers, setInForce: SetInForce): Discrepancy[] {
  const acts = titleTellings(statements, papers).filter((t) => t.value === 'recognised' && t.day !== null)
  const counts = countsOf(statements).filter(({ met, total }) => total !== null && met < total)
  const isFallTold = fallsTold(statements)
  const seen = new Set<string>()
  return acts.flatMap((act) => {
    const day = act.day ?? ''
    const set = setOfTitle(act, setInForce)
    return counts
      .filter((c) => set !== null && c.statement.set === set && isClose(c.asOf, day) && c.letter !== act.statement.letter)
      .filter((c) => !papers.isCopy(c.letter, act.statement.letter) && !isFallTold(c.statement, day, c.asOf))
      .filter((c) => !seen.has(c.statement.id) && seen.add(c.statement.id))
      .map((c) => discrepancyOf(act, c, day, papers))
  })
}

/** The set by which a title of that year was given. */
export const setOfTitle = ({ statement, year, day }: TitleTelling, setInForce: SetInForce): string | null =>
  setInForce(statement.standard, year === null ? (day ?? '') : `${year}-12-31`)

function discrepancyOf(act: TitleTelling, { statement, asOf, met, total }: Count, day: string, papers: Papers): Discrepancy {
  const { name, code } = act.statement.unit
  const set = setName(statement.standard, statement.set)
  const told = toldBy([act.statement, statement], papers)
  const decision = act.decision ?? callOf(act.statement, papers)
  return {
    kind: 'contradiction/title-score',
    about: `${name}, ${set}`,
    unit: { name, code },
    ...told,
    says: `${set}: quyết định ${decision} ngày ${showDay(day)} công nhận đạt chuẩn, ${callOf(statement, papers)} ghi mới đạt ${met}/${total ?? ''} (${showDay(asOf)}).`,
    stands: { id: act.statement.letter, file: act.statement.file },
    because: 'danh hiệu theo quyết định; số tiêu chí là việc đo đạc, không tự lấy đi danh hiệu',
    sure: told.sure && asOf >= day,
  }
}
