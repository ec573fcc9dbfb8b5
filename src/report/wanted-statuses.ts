/** The statuses that filters ask for: communes and matrix share them. Whoever asks for a commune of today finds what those had that it was made of. */
import type { CommuneStatus } from '../model/commune-status.js'
import { fitsUnit } from './filters.js'
import { type AskedHeir, askedHeirOf, askedHeirs } from './lineage.js'
import type { ReportArgs, ReportView } from './report.js'
import { byName } from './show.js'

export interface WantedStatus {
  readonly status: CommuneStatus
  /** The unit that was asked for, when this one is here because it went into it. */
  readonly forerunnerOf: AskedHeir | null
}

/** What was asked for first, then its forerunners; each by name, then by district, standard and set. */
export function wantedStatuses({ units }: Pick<ReportView, 'units'>, args: ReportArgs, all: readonly CommuneStatus[]): WantedStatus[] {
  const asked = askedHeirs(units, args.commune, args.asOf)
  return all
    .filter((s) => (args.standard === null || s.standard === args.standard) && (args.set === null || s.set === args.set))
    .flatMap((status): WantedStatus[] => {
      const forerunnerOf = askedHeirOf(units, asked, status.unit)
      return forerunnerOf !== null || fitsUnit(args.commune, status.unit) ? [{ status, forerunnerOf }] : []
    })
    .sort((a, b) => Number(a.forerunnerOf !== null) - Number(b.forerunnerOf !== null) || inOrder(a.status, b.status))
}

const inOrder = (a: CommuneStatus, b: CommuneStatus): number =>
  byName(a.unit.name, b.unit.name) ||
  byName(a.unit.district ?? '', b.unit.district ?? '') ||
  byName(a.unit.code ?? '', b.unit.code ?? '') ||
  byName(a.unit.validFrom ?? '', b.unit.validFrom ?? '') ||
  byName(a.standard, b.standard) ||
  byName(a.set ?? '', b.set ?? '')

/** The statuses of the units themselves that filters ask for, in the same order. */
export async function ownStatuses(
  all: Promise<readonly CommuneStatus[]>,
  { commune, standard, set }: Pick<ReportArgs, 'commune' | 'standard' | 'set'>,
): Promise<CommuneStatus[]> {
  return (await all)
    .filter((s) => fitsUnit(commune, s.unit) && (standard === null || s.standard === standard) && (set === null || s.set === set))
    .sort(inOrder)
}
