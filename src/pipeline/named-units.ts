/** Communes that letters speak of, by what a person calls them. */
import type { HeldStatement } from '../model/statement.js'
import { unitKey } from '../reconcile/unit-key.js'
import { fits, fitsUnit } from '../report/filters.js'

export type NamedUnit = HeldStatement['unit']

/** "Mai Sao", "xã Mai Sao", "06484", and where a name is several units' "Gia Lộc (Chi Lăng)" or "Gia Lộc, Chi Lăng". */
export function unitsNamed(statements: readonly HeldStatement[], called: string): NamedUnit[] {
  const [, name = called, district = null] = /^([^(,]+?)\s*[(,]\s*([^()]+?)\s*\)?$/u.exec(called) ?? []
  const units = new Map(statements.map((s) => [unitKey(s), s.unit]))
  return [...units.values()].filter((unit) => fitsUnit(name, unit) && (district === null || fits(district, unit.district)))
}
