import type { Day } from '../../model/calendar.js'
import { type HeldStatement, unitKey } from '../../model/statement.js'

/** Whether some letter tells, for a day between these two, that the unit lost criteria: then less than before is no contradiction. */
export function fallsTold(statements: readonly HeldStatement[]): (s: HeldStatement, from: Day, to: Day) => boolean {
  const lost = statements.filter((s) => s.claim.property === 'claim' && s.claim.value === 'lost' && s.asOf !== null)
  return (s, from, to) =>
    lost.some((l) => unitKey(l) === unitKey(s) && l.standard === s.standard && (l.asOf ?? '') >= from && (l.asOf ?? '') <= to)
}
