/** What reconcile asks of the reference data, with the data behind it. */
import { bounds, type Day } from '../model/calendar.js'
import type { SetInForce } from '../reconcile/status-of.js'
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
