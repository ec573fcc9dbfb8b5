/** The picture, unit by unit: of each only what may bear on the day is read. */
import type { Day } from '../model/calendar.js'
import { compare } from '../model/collect.js'
import type { CommuneStatus } from '../model/commune-status.js'
import type { LedgerView, Placed, PlacedView, UnitRef } from '../model/ledger.js'
import { STANDARDS, type Standard } from '../model/written-criteria.js'
import { batches } from '../report/batches.js'
import { statusOf } from '../reconcile/status-of.js'
import { setInForce } from './unit-lookup.js'

export async function* statusesByUnit(view: LedgerView, asOf: string, commune: string | null): AsyncGenerator<CommuneStatus> {
  for await (const units of batches(view.units(commune), A_FEW_FIRST)) {
    const statuses = await statusesOfAll(view, keysOf(units), asOf)
    for (const { key } of units) yield* statuses.get(key) ?? []
  }
}

/** Whoever asks about one commune, or for few rows, does not wait for fifty. */
const A_FEW_FIRST = { first: 8 }

const keysOf = (units: readonly UnitRef[]): string[] => units.map(({ key }) => key)

export async function statusesOf(view: Pick<LedgerView, 'standing'>, unit: string, asOf: string): Promise<CommuneStatus[]> {
  return [...((await statusesOfAll(view, [unit], asOf)).get(unit) ?? [])]
}

/** By unit; those of which nothing holds are left out. */
export async function statusesOfAll(
  view: Pick<LedgerView, 'standing'>,
  units: readonly string[],
  asOf: string,
): Promise<ReadonlyMap<string, readonly CommuneStatus[]>> {
  const found = new Map<string, readonly CommuneStatus[]>()
  for (const [unit, statements] of await view.standing(units, asOf)) {
    const statuses = statusOf(statements, asOf, setInForce)
    if (statuses.length > 0)
      found.set(
        unit,
        statuses.sort((a, b) => compare(a.standard, b.standard) || compare(a.set ?? '', b.set ?? '')),
      )
  }
  return found
}

/** One set after the other. */
export async function* scoresBySet(view: LedgerView, asOf: string, set: string | null): AsyncGenerator<CommuneStatus> {
  const unitsCountedFrom: PlacedView['unitsCountedFrom'] = (_, sets) => view.unitsCounted(sets)
  for await (const { row } of scoresFrom(view, { unitsCountedFrom }, { asOf, set, after: null })) yield* row
}

/** The same, one unit of a set at a time, to go on with after a place: the set, then the unit's place in the order of names. */
export async function* scoresFrom(
  view: Pick<LedgerView, 'setsCounted' | 'standing'>,
  { unitsCountedFrom }: Pick<PlacedView, 'unitsCountedFrom'>,
  { asOf, set, after }: { readonly asOf: string; readonly set: string | null; readonly after: string | null },
): AsyncGenerator<Placed<readonly CommuneStatus[]>> {
  // Names of sets hold no tab.
  const [lastSet = null, ...lastUnit] = after?.split('\t') ?? []
  for (const wanted of set === null ? await setsScored(view) : [set]) {
    const name = wanted ?? ''
    if (lastSet !== null && name < lastSet) continue
    const from = name === lastSet ? lastUnit.join('\t') : null
    for await (const units of batches(unitsCountedFrom(from, await countedAs(view, [wanted])), A_FEW_FIRST)) {
      const statuses = await statusesOfAll(view, keysOf(units), asOf)
      for (const { key, order } of units) {
        const row = (statuses.get(key) ?? []).filter((status) => status.set === wanted && hasScore(status))
        if (row.length > 0) yield { place: `${name}\t${order}`, row }
      }
    }
  }
}

export const hasScore = ({ criteria, met, band }: CommuneStatus): boolean => criteria.size > 0 || met !== null || band !== null

export async function setsScored(view: Pick<LedgerView, 'setsCounted'>): Promise<(string | null)[]> {
  const sets = new Set((await view.setsCounted()).flatMap((id) => setsMeant(id)))
  return [...sets].sort((a, b) => compare(a ?? '', b ?? ''))
}

export async function* unitsScored(view: LedgerView, sets: readonly string[], from: string | null): AsyncGenerator<UnitRef> {
  yield* view.unitsCounted(await countedAs(view, sets), from)
}

/** Where letters tell no set, the one in force on the day is meant. */
export async function scoreDays(view: LedgerView, set: string, around: Day, most: number): Promise<Day[]> {
  const days = new Set<Day>()
  for (const counted of await countedAs(view, [set]))
    for (const day of await view.daysCounted([counted], around, most)) if (setsMeant(counted, day).includes(set)) days.add(day)
  const inOrder = [...days].sort()
  return [...inOrder.filter((d) => d <= around).slice(-most), ...inOrder.filter((d) => d > around).slice(0, most)]
}

/** What stands for these sets in the store's lists. */
async function countedAs(view: Pick<LedgerView, 'setsCounted'>, sets: readonly (string | null)[]): Promise<string[]> {
  return (await view.setsCounted()).filter((id) => setsMeant(id).some((set) => sets.includes(set)))
}

/** Where letters tell no set ("~ntm 2022"): the one in force, or where it changed in that year both. */
function setsMeant(id: string, day: Day | null = null): (string | null)[] {
  const [, standard = '', year = ''] = /^~(\S+) (\d{4})$/.exec(id) ?? []
  if (!isStandard(standard)) return [id]
  return day === null ? [setInForce(standard, `${year}-01-01`), setInForce(standard, `${year}-12-31`)] : [setInForce(standard, day)]
}

const isStandard = (standard: string): standard is Standard => STANDARDS.some((known) => known === standard)
