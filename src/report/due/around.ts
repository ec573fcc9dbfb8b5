/** What a clerk asks first: what is late, what comes in a week, what after it. Each list is taken by windows of days, the nearest first. */
import { addDays, type Day } from '../../model/calendar.js'
import type { TermState } from '../../model/term-state.js'
import { isWanted } from '../deadlines.report.js'
import { type TermRow, rowOf } from '../term-row.js'
import type { ReportArgs, ReportView } from '../report.js'
import { type Place, taken } from './taken.js'
import { dayOf, merged, within, type WorkedOut, workedOut } from './worked-out.js'

export interface Around {
  /** The newest first. */
  readonly overdue: readonly TermRow[]
  /** Earlier ones than these lie up to and with this day; null = none. */
  readonly earlier: Day | null
  readonly soon: readonly TermRow[]
  readonly soonMore: Place | null
  readonly later: readonly TermRow[]
  readonly laterMore: Place | null
  /** Terms without any day, some. */
  readonly undated: readonly TermRow[]
  readonly undatedMore: boolean
  /** Not all terms with a worked-out day were looked at. */
  readonly partly: boolean
}

export const SOON = 7
const ROWS = 20
const UNDATED = 8

type View = Pick<ReportView, 'termStates'>

export async function around(view: View, args: ReportArgs): Promise<Around> {
  const { asOf } = args
  const worked = await workedOut(view, args)
  const rows = (states: readonly TermState[]): TermRow[] => states.map((s) => rowOf(s, asOf))
  const past = await backwards(view, args, worked)
  const [soon, later] = [
    await ahead(view, args, worked, { from: asOf, to: addDays(asOf, SOON) }),
    await ahead(view, args, worked, { from: addDays(asOf, SOON + 1), to: null }),
  ]
  const undated = worked.states.filter((s) => s.due === null && s.event === null)
  return {
    ...{ overdue: rows(past.overdue.toReversed()), earlier: past.earlier },
    // A lenient reading may outlast its day: still open, and nearer than what comes.
    ...{ soon: rows([...past.open.slice(-ROWS), ...soon.states]), soonMore: soon.next, later: rows(later.states), laterMore: later.next },
    ...{ undated: rows(undated.slice(0, UNDATED)), undatedMore: undated.length > UNDATED, partly: worked.more },
  }
}

async function ahead(view: View, args: ReportArgs, worked: WorkedOut, { from, to }: { readonly from: Day; readonly to: Day | null }) {
  const wanted = (s: TermState): boolean => s.state === 'open' && isWanted(s, args)
  const told = view.termStates(args.asOf, { from, to }, 'told')
  return taken(merged(told, within(worked, from, to)), { wanted, dayOf, most: ROWS })
}

/** Days before, wider and wider: a full archive shows its last days, a small one all of it. */
const WINDOWS = [1, 1, 1, 1, 1, 1, 1, 7, 16, 62, 274, null] as const

interface Past {
  readonly overdue: readonly TermState[]
  readonly open: readonly TermState[]
  readonly earlier: Day | null
}

async function backwards(view: View, args: ReportArgs, worked: WorkedOut): Promise<Past> {
  const wanted = (s: TermState): boolean => (s.state === 'overdue' || s.state === 'open') && isWanted(s, args)
  let [found, to]: [readonly TermState[], Day] = [[], addDays(args.asOf, -1)]
  for (const days of WINDOWS) {
    const from = days === null ? null : addDays(to, 1 - days)
    const told = view.termStates(args.asOf, { from, to }, 'told')
    const { states, next } = await taken(merged(told, within(worked, from, to)), { wanted, dayOf, most: MOST })
    // A window that is too full is left to a list of its own, but for the nearest day.
    if (next !== null && (days === null || found.length > 0)) return cut(found, to)
    found = [...states, ...found]
    if (next !== null) return cut(found, to)
    to = from === null ? to : addDays(from, -1)
    if (from === null) break
    if (found.length >= ROWS) return cut(found, to)
  }
  return cut(found, null)
}
const MOST = 200

/** The nearest of them; what is left out lies up to and with `earlier`. */
function cut(found: readonly TermState[], earlier: Day | null): Past {
  const overdue = found.filter((s) => s.state === 'overdue')
  const kept = overdue.slice(-ROWS)
  return {
    ...{ overdue: kept, open: found.filter((s) => s.state === 'open') },
    earlier: kept.length < overdue.length ? (kept[0]?.due ?? earlier) : earlier,
  }
}
