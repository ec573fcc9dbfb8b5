/** Which cells of the picture stand on one of two words that cannot both be right. Each unit's own words are read for it: asked for a page, never for a whole country. */
import type { Day } from '../../model/calendar.js'
import type { ReportView } from '../report.js'
import type { PictureRow } from './rows.js'

export interface Contradicted {
  /** Ids of the statements that contradict each other. */
  readonly statements: ReadonlySet<string>
  readonly count: number
}

/** By unit; those without any are left out. */
export async function contradictedIn(
  view: Pick<ReportView, 'discrepanciesOf'>,
  rows: readonly Pick<PictureRow, 'unit'>[],
  asOf: Day,
): Promise<ReadonlyMap<string, Contradicted>> {
  const found = new Map<string, Contradicted>()
  for (const unit of new Set(rows.map((r) => r.unit))) {
    const told = (await view.discrepanciesOf(unit, asOf)).filter((d) => d.kind.startsWith('contradiction/'))
    if (told.length > 0) found.set(unit, { statements: new Set(told.flatMap((d) => d.statements)), count: told.length })
  }
  return found
}
