/** Communes that letters speak of, by what a person calls them. */
import type { LedgerView, NamedUnitRef } from '../model/ledger.js'
import { bareName, fits, fitsUnit } from '../report/filters.js'

export type NamedUnit = NamedUnitRef['unit']

/** "An Phú (Hòa An) 01234": a name, and where it is several units' its district and code. */
const WHOLE_NAME = /^(?<name>[^(,]*?[^(,\s])\s*(?:[(,]\s*(?<district>[^()\d]+?)\s*\)?)?(?:\s+(?<code>\d+))?$/u

/** By name ("An Phú", "xã An Phú"), by code ("01234"), or as `unitShown` shows it: "An Phú (Hòa An) 01234", or less of that. Only those of which something is held. */
export async function unitsNamed(view: Pick<LedgerView, 'units' | 'statementsOf'>, called: string): Promise<NamedUnitRef[]> {
  const { name = called, district = null, code = null } = WHOLE_NAME.exec(called.normalize('NFC').trim())?.groups ?? {}
  const units: NamedUnitRef[] = []
  for await (const ref of view.units(bareName(name))) {
    const { unit } = ref
    const isMeant = fitsUnit(name, unit) && (district === null || fits(district, unit.district)) && (code === null || unit.code === code)
    if (isMeant && (await isSpokenOf(view, ref))) units.push(ref)
  }
  return units
}

/** The list of units only grows: what was said of one may be said no more, or was not said yet. */
async function isSpokenOf(view: Pick<LedgerView, 'statementsOf'>, { key }: NamedUnitRef): Promise<boolean> {
  for await (const _ of view.statementsOf(key)) return true
  return false
}

/** Enough to tell units of one name, or of one code, apart. */
export const unitShown = ({ name, district, code }: NamedUnit): string =>
  [name, district === null ? null : `(${district})`, code].filter((part) => part !== null).join(' ')
