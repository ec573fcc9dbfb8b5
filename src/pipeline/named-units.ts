/** Communes that letters speak of, by what a person calls them. */
import { type HeldStatement, unitKey } from '../model/statement.js'
import { fits, fitsUnit } from '../report/filters.js'

export type NamedUnit = HeldStatement['unit']

/** "Gia Lộc (Chi Lăng) 06475": a name, and where it is several units' its district and code. */
const WHOLE_NAME = /^(?<name>[^(,]*?[^(,\s])\s*(?:[(,]\s*(?<district>[^()\d]+?)\s*\)?)?(?:\s+(?<code>\d+))?$/u

/** By name ("Mai Sao", "xã Mai Sao"), by code ("06484"), or as `unitShown` shows it: "Gia Lộc (Chi Lăng) 06475", or less of that. */
export function unitsNamed(statements: readonly HeldStatement[], called: string): NamedUnit[] {
  const { name = called, district = null, code = null } = WHOLE_NAME.exec(called.normalize('NFC').trim())?.groups ?? {}
  const units = new Map(statements.map((s) => [unitKey(s), s.unit]))
  return [...units.values()].filter(
    (unit) => fitsUnit(name, unit) && (district === null || fits(district, unit.district)) && (code === null || unit.code === code),
  )
}

/** Enough to tell units of one name, or of one code, apart. */
export const unitShown = ({ name, district, code }: NamedUnit): string =>
  [name, district === null ? null : `(${district})`, code].filter((part) => part !== null).join(' ')
