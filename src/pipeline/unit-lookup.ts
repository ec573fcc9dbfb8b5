/** What reconcile asks of the reference data, with the data behind it. */
import { addDays, bounds, type Day } from '../model/calendar.js'
import type { HeldStatement } from '../model/statement.js'
import type { Standard } from '../model/written-criteria.js'
import type { SetInForce } from '../reconcile/status-of.js'
import type { RuleOf } from '../reconcile/withdrawal/withdrawal-risk.js'
import type { AreaRow, ValidFrom } from '../reconcile/statements-of.js'
import { isAlive } from '../reference/units.js'
import { loadReference } from './load-reference.js'

/** The row of that code and name: the one that held on the day, else the only one of that name. */
export const unitValidFrom: ValidFrom = (code, name, on) => {
  const rows = loadReference()
    .units.rowsOf(code)
    .filter((u) => u.name === name)
  const day = on === null ? null : bounds(on).last
  const row = (day === null ? undefined : rows.find((u) => isAlive(u, day))) ?? (rows.length === 1 ? rows[0] : undefined)
  return row?.validFrom ?? null
}

/** Only sets with key items are those of a rule of withdrawal. */
export const withdrawalRule: RuleOf = (set) => {
  const criteria = loadReference().criteria.byId(set)?.criteria ?? []
  const keyItems = criteria.filter((c) => c.withdrawalKey)
  return keyItems.length === 0 ? null : { size: criteria.length, keyItems }
}

/** The district or province of that kind and name that held on the day. */
export const areaRow: AreaRow = ({ kind, name }, province, on) => {
  const { units } = loadReference()
  const day = on === null ? null : bounds(on).last
  if (day === null) return null
  const within = province === null ? null : (units.provincesNamed(province, day)[0]?.code ?? null)
  const named = [...units.provincesNamed(name, day), ...units.districtsNamed(name, day, within)].filter((u) => u.kind === kind)
  const [only, ...more] = named
  return only === undefined || more.length > 0 ? null : { code: only.code, validFrom: only.validFrom }
}

export const setInForce: SetInForce = (standard, day: Day) => loadReference().criteria.setsFor(standard, day)[0]?.id ?? null

/** The first day on which the unit is no more; null while it lives, or where the gazetteer does not know it. */
export const unitEnd = ({ code, validFrom }: HeldStatement['unit']): Day | null =>
  code === null ? null : (loadReference().units.row(code, validFrom)?.validTo ?? null)

export interface District {
  readonly code: string
  readonly name: string
}

/** The district of a commune that is no more (districts ended with 2025-06-30, and what lives on has none). */
export function districtOf({ code, validFrom, name }: HeldStatement['unit']): District | null {
  if (code === null) return null
  const { units } = loadReference()
  const rows = units.rowsOf(code).filter((u) => u.name === name)
  const row = rows.find((u) => u.validFrom === validFrom) ?? rows[0]
  if (!row?.validTo) return null
  const { district } = units.chain(row, addDays(row.validTo, -1))
  return district && { code: district.code, name: district.name }
}

/** Codes of the communes that it had when it ended. */
export function communesOfDistrict(code: string): readonly string[] {
  const { units } = loadReference()
  const ended = units.rowsOf(code).flatMap((u) => (u.level === 'district' && u.validTo !== null ? [addDays(u.validTo, -1)] : []))
  return [...new Set(ended.flatMap((day) => units.communesIn({ day, district: code }).map((u) => u.code)))]
}

/** How many criteria make a full score of the standard on a day: those of the set in force. */
export function fullScore(standard: Standard, day: Day): number | null {
  return loadReference().criteria.setsFor(standard, day)[0]?.criteria.length ?? null
}
