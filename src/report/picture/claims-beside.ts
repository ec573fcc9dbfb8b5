/** What letters themselves count of the communes shown: tallies of the district, and averages that do not come out. They stand beside what is worked out here. */
import { bounds, type Day } from '../../model/calendar.js'
import type { ProblemRow } from '../../model/ledger.js'
import type { HeldStatement } from '../../model/statement.js'
import type { Standard } from '../../model/written-criteria.js'
import { areaNames, fitsArea } from '../district-rows.js'
import type { ReportView } from '../report.js'
import type { PictureRow } from './rows.js'

export interface ClaimsBeside {
  /** "8/17 xã đạt chuẩn" of that district, newest first; few. */
  readonly tallies: readonly HeldStatement[]
  /** Averages that do not fit the table of their own letter. */
  readonly averages: readonly ProblemRow[]
}

const MOST = 5

export async function claimsBeside(
  view: Pick<ReportView, 'units' | 'statementsOf' | 'problemsOf'>,
  rows: readonly PictureRow[],
  { district, standards, asOf }: { readonly district: string | null; readonly standards: ReadonlySet<Standard>; readonly asOf: Day },
): Promise<ClaimsBeside> {
  const letters = new Set(rows.flatMap((r) => r.sides.flatMap((s) => s?.status.because ?? [])).map((s) => s.letter))
  const problems = await view.problemsOf([...letters])
  return {
    tallies: district === null ? [] : await talliesOf(view, district, (s) => standards.has(s.standard) && isBy(s, asOf)),
    averages: problems.filter((p) => p.code === 'count/average').slice(0, MOST),
  }
}

const isBy = ({ asOf }: HeldStatement, day: Day): boolean => asOf !== null && bounds(asOf).last <= day

async function talliesOf(
  view: Pick<ReportView, 'units' | 'statementsOf'>,
  district: string,
  wanted: (s: HeldStatement) => boolean,
): Promise<HeldStatement[]> {
  const keys = new Set<string>()
  for (const name of areaNames(district)) for await (const { key, unit } of view.units(name)) if (fitsArea(district, unit)) keys.add(key)
  const told: HeldStatement[] = []
  for (const key of keys)
    for await (const s of view.statementsOf(key)) if (s.claim.property === 'tally' && s.claim.status === 'fact' && wanted(s)) told.push(s)
  const lastDay = ({ asOf }: HeldStatement): string => (asOf === null ? '' : bounds(asOf).last)
  return told.sort((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1)).slice(0, MOST)
}
