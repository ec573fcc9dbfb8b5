/** Where a commune went, and what it was made of: side by side, each with what letters tell of it. Nothing is carried over from one to the other. */
import type { Day } from '../../model/calendar.js'
import type { CommuneStatus } from '../../model/commune-status.js'
import type { Unit } from '../../reference/units.js'
import { toldOn } from '../lineage.js'
import type { ReportView } from '../report.js'
import { keyOf } from './unit-called.js'

export interface Kin {
  readonly unit: Unit
  readonly key: string
  /** False: a part only, or no more is known than the main heir. */
  readonly whole: boolean
  /** The first day on which the forerunner held no more, or the heir's first. */
  readonly day: Day | null
  /** The same unit under another name, kind, code or district. */
  readonly same: boolean
  readonly statuses: readonly CommuneStatus[]
}

export interface Lineage {
  readonly heirs: readonly Kin[]
  readonly forerunners: readonly Kin[]
}

export async function lineageOf(
  view: Pick<ReportView, 'successions' | 'unitsOfCode' | 'statusesOf'>,
  row: Unit | null,
  asOf: Day,
): Promise<Lineage> {
  if (row === null) return { heirs: [], forerunners: [] }
  const { successions } = view
  const told = toldOn(view, asOf)
  const kin = async (unit: Unit, rest: Pick<Kin, 'whole' | 'day' | 'same'>): Promise<Kin> => {
    const statuses = await told(unit)
    return { unit, key: (await heldKey(view, unit)) ?? keyOf(unit), ...rest, statuses }
  }
  const heirs = successions.heirs(row, asOf).map(({ unit, whole }) => kin(unit, { whole, day: unit.validFrom, same: successions.isSameUnit(row, unit) })) // prettier-ignore
  const before = successions.forerunners(row, asOf).filter((f) => f.direct)
  const forerunners = before.map(({ unit, until, whole }) => kin(unit, { whole, day: until, same: successions.isSameUnit(unit, row) }))
  return { heirs: await Promise.all(heirs), forerunners: await Promise.all(forerunners) }
}

/** As letters name it: some tell no first day. */
async function heldKey(view: Pick<ReportView, 'unitsOfCode' | 'successions'>, unit: Unit): Promise<string | null> {
  return (await view.unitsOfCode(unit.code)).find((u) => view.successions.rowOf(u.unit) === unit)?.key ?? null
}
