/** The picture, unit by unit: of each only what may bear on the day is read. */
import { compare } from '../model/collect.js'
import type { CommuneStatus } from '../model/commune-status.js'
import type { LedgerView } from '../model/ledger.js'
import { STANDARDS, type Standard } from '../model/written-criteria.js'
import { statusOf } from '../reconcile/status-of.js'
import { setInForce } from './unit-lookup.js'

export async function* statusesByUnit(view: LedgerView, asOf: string, commune: string | null): AsyncGenerator<CommuneStatus> {
  for await (const { key } of view.units(commune)) yield* await statusesOf(view, key, asOf)
}

export async function statusesOf(view: LedgerView, unit: string, asOf: string): Promise<CommuneStatus[]> {
  const statuses = statusOf(await view.standing(unit, asOf), asOf, setInForce)
  return statuses.sort((a, b) => compare(a.standard, b.standard) || compare(a.set ?? '', b.set ?? ''))
}

/** One set after the other. */
export async function* scoresBySet(view: LedgerView, asOf: string, set: string | null): AsyncGenerator<CommuneStatus> {
  const counted = await view.setsCounted()
  const inForce = new Map(counted.map((id) => [id, setsMeant(id)]))
  const sets = [...new Set([...inForce.values()].flat())].filter((id) => set === null || id === set)
  for (const wanted of sets.sort((a, b) => compare(a ?? '', b ?? '')))
    for await (const { key } of view.unitsCounted(counted.filter((id) => inForce.get(id)?.includes(wanted))))
      for (const status of await statusesOf(view, key, asOf)) if (status.set === wanted && hasScore(status)) yield status
}

const hasScore = ({ criteria, met, band }: CommuneStatus): boolean => criteria.size > 0 || met !== null || band !== null

/** Where letters tell no set ("~ntm 2022"): the one in force, or where it changed in that year both. */
function setsMeant(id: string): (string | null)[] {
  const [, standard = '', year = ''] = /^~(\S+) (\d{4})$/.exec(id) ?? []
  if (!isStandard(standard)) return [id]
  return [setInForce(standard, `${year}-01-01`), setInForce(standard, `${year}-12-31`)]
}

const isStandard = (standard: string): standard is Standard => STANDARDS.some((known) => known === standard)
