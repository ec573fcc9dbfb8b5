/**
 * "Các xã phấn đấu đạt chuẩn năm 2023 (A, B)" names no level. Of a commune that holds the title already, and strives for a higher one in that same year,
 * the higher one is meant: the statement stays what the letter says, but it is no plan for the title held.
 */
import { bounds } from '../model/calendar.js'
import { type HeldStatement, unitKey } from '../model/statement.js'
import { STANDARDS } from '../model/written-criteria.js'

/** The statements without such targets. */
export function withoutMeantHigher(statements: readonly HeldStatement[]): HeldStatement[] {
  const held = new Map<string, string>()
  const aims = new Map<string, number>()
  for (const s of statements) {
    const own = `${unitKey(s)} ${s.standard}`
    const day = s.asOf === null ? '9999' : bounds(s.asOf).last
    if (s.claim.property === 'title' && s.claim.value === 'recognised' && day < (held.get(own) ?? '9999')) held.set(own, day)
    const aim = aimOf(s)
    if (aim !== null) aims.set(aim, Math.max(aims.get(aim) ?? 0, STANDARDS.indexOf(s.standard)))
  }
  return statements.filter((s) => {
    const aim = aimOf(s)
    const since = held.get(`${unitKey(s)} ${s.standard}`)
    return (
      aim === null ||
      since === undefined ||
      s.asOf === null ||
      since > bounds(s.asOf).last ||
      (aims.get(aim) ?? 0) <= STANDARDS.indexOf(s.standard)
    )
  })
}

const aimOf = (s: HeldStatement): string | null =>
  s.claim.property === 'target' && s.claim.value.year !== null ? `${unitKey(s)} ${s.claim.value.year}` : null
