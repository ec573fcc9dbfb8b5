/** The district of a commune where its letters tell none: by the dated gazetteer. */
import type { Day } from '../../model/calendar.js'
import type { CommuneStatus } from '../../model/commune-status.js'
import type { Successions } from '../../reference/successions.js'
import { addDays } from '../../model/calendar.js'

/** Of a unit that is no more its last one. Since 1 July 2025 there are none. */
export function districtOn(units: Successions, unit: CommuneStatus['unit'], day: Day): string | null {
  const row = units.rowOf(unit)
  if (row === null) return null
  const on = row.validTo !== null && row.validTo <= day ? addDays(row.validTo, -1) : day
  return units.gazetteer.chain(row, on).district?.name ?? null
}
