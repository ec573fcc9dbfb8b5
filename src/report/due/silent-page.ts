/** Who is due and silent, a page at a time: the longest late first. */
import { addDays, type Day } from '../../model/calendar.js'
import type { SilentTerm } from '../../model/term-state.js'
import { firstRows } from '../collected.js'
import { fitsDays } from '../filters.js'
import type { ReportArgs, ReportView } from '../report.js'
import { isSought, type SilentRow, silentRow } from '../silent.report.js'
import { type Place, taken } from './taken.js'

export interface SilentPage {
  readonly rows: readonly SilentRow[]
  readonly next: Place | null
  /** Of terms whose day is worked out; on the last page only. */
  readonly worked: readonly SilentRow[]
  readonly partly: boolean
}

const ROWS = 70
/** A month may outlast the day it is listed under. */
const LENIENT = 31

export async function silentPage(view: Pick<ReportView, 'silentTerms'>, args: ReportArgs, after: Place | null): Promise<SilentPage> {
  const { asOf, to } = args
  const wanted = (s: SilentTerm): boolean => isSought(s, args) && fitsDays(s.due, args.from, to)
  const rows = (states: readonly SilentTerm[]): SilentRow[] => states.map((s) => silentRow(s, asOf))
  // Listed by the last day on which it could be met, read by the day that the letter tells.
  const dayOf = ({ daysLate }: SilentTerm): Day => addDays(asOf, -daysLate)
  const from = [args.from ?? '', after === null ? '' : addDays(after.day, -LENIENT)].sort().at(-1) ?? ''
  const told = view.silentTerms(asOf, { from: from === '' ? null : from, to }, 'told')
  const { states, next } = await taken(told, { wanted, dayOf, most: ROWS, after })
  if (next !== null) return { rows: rows(states), next, worked: [], partly: false }
  const { page, more } = await firstRows(view.silentTerms(asOf, undefined, 'worked-out'), ROWS)
  return { rows: rows(states), next, worked: rows(page.filter(wanted)), partly: more }
}
