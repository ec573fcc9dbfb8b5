/** Units that ended and the units of today, as reports show them: what the old ones had stands beside the new one and is never summed. */
import type { Day } from '../model/calendar.js'
import type { CommuneStatus } from '../model/commune-status.js'
import { grouped } from '../model/collect.js'
import type { Successions } from '../reference/successions.js'
import type { Unit } from '../reference/units.js'
import { unitsFitting } from './filters.js'
import type { Lang, ReportView } from './report.js'
import { byName } from './show.js'

/** The unit as a statement names it. */
export type NamedUnit = Pick<CommuneStatus['unit'], 'code' | 'validFrom' | 'name'>

/** Into what a unit went that ended by the day asked about. */
export interface HeirShown {
  readonly code: string
  readonly name: string
  readonly kind: string
  readonly from: Day | null
  /** False: divided, or no more is known than the main heir. What the old unit had is then an open question for each heir. */
  readonly whole: boolean
  /** The same unit under another name, kind, code or district. */
  readonly same: boolean
}

/** What letters tell of a unit that went into this one; nulls where they tell nothing. */
export interface ForerunnerShown extends Pick<CommuneStatus, 'title' | 'titleYear' | 'met' | 'total' | 'band' | 'set' | 'scoreAsOf'> {
  readonly code: string
  readonly name: string
  readonly until: Day
  readonly whole: boolean
  readonly standard: CommuneStatus['standard'] | null
}

/** The heir that was asked for, on a row of one of its forerunners. */
export type AskedHeir = Pick<HeirShown, 'code' | 'name' | 'from'>

export const nameOf = ({ code, name, validFrom }: Unit): AskedHeir => ({ code, name, from: validFrom })

export function heirsOf(units: Successions, named: NamedUnit, asOf: Day): HeirShown[] {
  const row = units.rowOf(named)
  return row === null
    ? []
    : units.heirs(row, asOf).map(({ unit, whole }) => ({ ...nameOf(unit), kind: unit.kind, whole, same: units.isSameUnit(row, unit) }))
}

/** Every direct forerunner, and earlier ones of which letters tell; none where letters tell of none. `standard` null = whatever the standard. */
export async function forerunnersOf(
  units: Successions,
  named: NamedUnit,
  told: ToldOf,
  { asOf, standard }: { readonly asOf: Day; readonly standard: CommuneStatus['standard'] | null },
): Promise<ForerunnerShown[]> {
  const row = units.rowOf(named)
  if (row === null) return []
  const before = await Promise.all(units.forerunners(row, asOf).map(async (f) => ({ ...f, statuses: await told(f.unit) })))
  const shown = before.flatMap(({ unit, until, whole, direct, statuses }): ForerunnerShown[] => {
    const own = statuses.filter((s) => standard === null || s.standard === standard)
    const head = { code: unit.code, name: unit.name, until, whole }
    if (own.length === 0) return direct ? [{ ...head, ...NOTHING_TOLD }] : []
    return own.map(({ standard, set, title, titleYear, met, total, band, scoreAsOf }) => ({
      ...head,
      ...{ standard, set, title, titleYear, met, total, band, scoreAsOf },
    }))
  })
  return shown.some((f) => f.standard !== null) ? shown : []
}

/** What letters tell of a row of the gazetteer on the day asked about. */
export type ToldOf = (unit: Unit) => Promise<readonly CommuneStatus[]>

/** Looked up by the unit's code, once for each unit: a letter may name it without the day since when it holds. */
export function toldOn(view: Pick<ReportView, 'successions' | 'unitsOfCode' | 'statusesOf'>, asOf: Day): ToldOf {
  const found = new Map<Unit, Promise<readonly CommuneStatus[]>>()
  const lookUp = async (unit: Unit): Promise<readonly CommuneStatus[]> => {
    const statuses: CommuneStatus[] = []
    for (const { key } of await view.unitsOfCode(unit.code)) statuses.push(...(await view.statusesOf(key, asOf)))
    return statuses.filter((s) => view.successions.rowOf(s.unit) === unit)
  }
  return (unit) => {
    const known = found.get(unit) ?? lookUp(unit)
    // Neighbours in a list share few forerunners: what lies further back is asked for anew.
    if (found.size > REMEMBERED) found.clear()
    found.set(unit, known)
    return known
  }
}
const REMEMBERED = 100

const NOTHING_TOLD = { standard: null, set: null, title: null, titleYear: null, met: null, total: null, band: null, scoreAsOf: null }

/** The communes of the day that a filter names, each with those that went into it. Empty without a filter. */
export function askedHeirs(units: Successions, wanted: string | null, asOf: Day): ReadonlyMap<Unit, ReadonlySet<Unit | null>> {
  if (wanted === null) return new Map()
  const asked = unitsFitting(units.communesOn(asOf), wanted)
  return new Map(asked.map((u) => [u, new Set<Unit | null>(units.forerunners(u, asOf).map((f) => f.unit))] as const))
}

/** The asked heir that this unit went into; null when it is none of their forerunners. */
export function askedHeirOf(units: Successions, asked: ReadonlyMap<Unit, ReadonlySet<Unit | null>>, named: NamedUnit): AskedHeir | null {
  const row = asked.size === 0 ? null : units.rowOf(named)
  const heir = row === null ? undefined : [...asked].find(([, before]) => before.has(row))?.[0]
  return heir === undefined ? null : nameOf(heir)
}

/** "xã Bắc Sơn"; "xã A (một phần), xã B (một phần)". */
export function showHeirs(heirs: readonly HeirShown[], lang: Lang): string | null {
  const part = { vi: 'một phần', en: 'in part' }[lang]
  return heirs.map(({ kind, name, whole }) => `${kind} ${name}${whole ? '' : ` (${part})`}`).join(', ') || null
}

/** "Đồng An –; Phú Lương 14/19": side by side, by name; one of which no score or title is told has a dash. */
export function showForerunners(list: readonly ForerunnerShown[], show: (f: ForerunnerShown) => string | null): string | null {
  const cells = [...grouped(list, (f) => `${f.name} ${f.code} ${f.until}`)].sort(([a], [b]) => byName(a, b))
  return (
    cells.map(([, [first, ...more]]) => `${first.name} ${[first, ...more].flatMap((f) => show(f) ?? []).join(', ') || '–'}`).join('; ') ||
    null
  )
}
