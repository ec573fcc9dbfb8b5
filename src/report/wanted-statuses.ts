/** The statuses that filters ask for: communes and matrix share them. Whoever asks for a commune of today finds what those had that it was made of. */
import type { CommuneStatus } from '../model/commune-status.js'
import { unitKey } from '../model/statement.js'
import { together } from './batches.js'
import { bareName, fitsUnit } from './filters.js'
import { type AskedHeir, askedHeirOf, askedHeirs, type ToldOf } from './lineage.js'
import type { ReportArgs, ReportView } from './report.js'
import { byName } from './show.js'

export interface WantedStatus {
  readonly status: CommuneStatus
  /** All of its unit, whatever the filters: the score behind a title may be counted by another set. */
  readonly ofUnit: readonly CommuneStatus[]
  /** The unit that was asked for, when this one is here because it went into it. */
  readonly forerunnerOf: AskedHeir | null
}

type Asked = Pick<ReportArgs, 'asOf' | 'commune' | 'standard' | 'set'>

/** What was asked for first, then its forerunners; each by name, then by district, standard and set. */
export async function* wantedStatuses(
  view: Pick<ReportView, 'successions' | 'statuses'>,
  args: Asked,
  told: ToldOf,
): AsyncGenerator<WantedStatus> {
  const asked = askedHeirs(view.successions, args.commune, args.asOf)
  for await (const own of ownStatuses(view, args))
    if (askedHeirOf(view.successions, asked, own.status.unit) === null) yield { ...own, forerunnerOf: null }
  yield* await forerunnersWanted(view, args, told)
}

/** Of the communes of today that a filter names: what those had that went into them. */
export async function forerunnersWanted(
  { successions }: Pick<ReportView, 'successions'>,
  args: Asked,
  told: ToldOf,
): Promise<WantedStatus[]> {
  const asked = askedHeirs(successions, args.commune, args.asOf)
  const units = new Set([...asked.values()].flatMap((before) => [...before]))
  const wanted: WantedStatus[] = []
  for (const unit of units) {
    const ofUnit = unit === null ? [] : await told(unit)
    for (const status of ofUnit.filter((s) => isWanted(s, args)))
      wanted.push({ status, ofUnit, forerunnerOf: askedHeirOf(successions, asked, status.unit) })
  }
  return wanted.sort((a, b) => inOrder(a.status, b.status))
}

const inOrder = (a: CommuneStatus, b: CommuneStatus): number =>
  byName(a.unit.name, b.unit.name) ||
  byName(a.unit.district ?? '', b.unit.district ?? '') ||
  byName(a.unit.code ?? '', b.unit.code ?? '') ||
  byName(a.unit.validFrom ?? '', b.unit.validFrom ?? '') ||
  byName(a.standard, b.standard) ||
  byName(a.set ?? '', b.set ?? '')

/** The statuses of the units themselves that filters ask for, in the same order. */
export async function* ownStatuses(
  view: Pick<ReportView, 'statuses'>,
  args: Asked,
): AsyncGenerator<Pick<WantedStatus, 'status' | 'ofUnit'>> {
  const called = args.commune === null ? null : bareName(args.commune)
  for await (const ofUnit of together(view.statuses(args.asOf, called), unitKey))
    for (const status of ofUnit) if (fitsUnit(args.commune, status.unit) && isWanted(status, args)) yield { status, ofUnit }
}

const isWanted = (s: CommuneStatus, { standard, set }: Pick<Asked, 'standard' | 'set'>): boolean =>
  (standard === null || s.standard === standard) && (set === null || s.set === set)
