/** The picture, unit by unit: of each only what may bear on the day is read. */
import { compare } from '../model/collect.js'
import type { CommuneStatus } from '../model/commune-status.js'
import type { LedgerView, UnitRef } from '../model/ledger.js'
import { STANDARDS, type Standard } from '../model/written-criteria.js'
import { statusOf } from '../reconcile/status-of.js'
import type { ReportArgs } from '../report/report.js'
import { setInForce } from './unit-lookup.js'

export async function* statusesByUnit(view: LedgerView, asOf: string, commune: string | null): AsyncGenerator<CommuneStatus> {
  for await (const unit of view.units(commune)) yield* await statusesOf(view, unit, asOf)
}

async function statusesOf(view: LedgerView, { key }: UnitRef, asOf: string): Promise<CommuneStatus[]> {
  const statuses = statusOf(await view.standing(key, asOf), asOf, setInForce)
  return statuses.sort((a, b) => compare(a.standard, b.standard) || compare(a.set ?? '', b.set ?? ''))
}

/** One set after the other; a commune called by name has few rows, which are put in order here. */
export async function* scoresBySet(
  view: LedgerView,
  asOf: string,
  { commune, set }: Pick<ReportArgs, 'commune' | 'set'>,
): AsyncGenerator<CommuneStatus> {
  if (commune !== null) {
    const rows: CommuneStatus[] = []
    for await (const status of statusesByUnit(view, asOf, commune))
      if (hasScore(status) && (set === null || status.set === set)) rows.push(status)
    yield* rows.sort((a, b) => compare(a.set ?? '', b.set ?? ''))
    return
  }
  const counted = await view.setsCounted()
  const inForce = new Map(counted.map((id) => [id, setsMeant(id)]))
  const sets = [...new Set([...inForce.values()].flat())].filter((id) => set === null || id === set)
  for (const wanted of sets.sort((a, b) => compare(a ?? '', b ?? '')))
    for await (const unit of view.unitsCounted(counted.filter((id) => inForce.get(id)?.includes(wanted))))
      for (const status of await statusesOf(view, unit, asOf)) if (status.set === wanted && hasScore(status)) yield status
}

const hasScore = ({ criteria, met, band }: CommuneStatus): boolean => criteria.size > 0 || met !== null || band !== null

/** Where letters tell no set ("~ntm 2022"): the one in force, or where it changed in that year both. */
function setsMeant(id: string): (string | null)[] {
  const [, standard = '', year = ''] = /^~(\S+) (\d{4})$/.exec(id) ?? []
  if (!isStandard(standard)) return [id]
  return [setInForce(standard, `${year}-01-01`), setInForce(standard, `${year}-12-31`)]
}

const isStandard = (standard: string): standard is Standard => STANDARDS.some((known) => known === standard)
