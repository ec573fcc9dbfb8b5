/** Words of letters that came or went since, and changed no answer: one row for each letter and day that they are of. */
import { grouped } from '../../model/collect.js'
import type { HeldStatement } from '../../model/statement.js'
import { countedBy, saidOnce, unitName } from '../compare/show-cell.js'
import { claimsWords } from '../compare/show-claims.js'
import { causeOfLoss, causeOfNews, type Change, type Learning, newest } from './change.js'

export function quietChanges(kind: 'learnt' | 'closed', statements: readonly HeldStatement[], learning: Learning): Change[] {
  const together = grouped(statements, (s) => JSON.stringify([s.standard, s.set, s.letter, s.asOf, s.claim.track]))
  return [...together.values()].map((group): Change => {
    const [{ unit, standard, set, asOf, letter }] = group
    const says = claimsWords(group.map((s) => s.claim))
    const told =
      kind === 'learnt'
        ? { before: null, after: says, cause: causeOfNews(letter, asOf, learning), recorded: newest(group.map((s) => s.recordedFrom)) }
        : { before: says, after: null, cause: causeOfLoss(letter, learning), recorded: newest(group.map((s) => s.recordedTo)) }
    return {
      ...{ about: unitName(unit), code: unit.code, kind, what: 'statement', label: countedBy({ standard, set }) },
      ...{ standard, set, criteria: null, ...told, asOf, said: saidOnce(group) },
    }
  })
}
