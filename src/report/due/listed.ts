/** Terms of a range of days in their order, a page at a time; or all of one letter. */
import { isWanted } from '../deadlines.report.js'
import { type TermRow, rowOf } from '../term-row.js'
import { lettersCalled } from '../letters-called.js'
import type { ReportArgs, ReportView } from '../report.js'
import { fitsDays } from '../filters.js'
import { dayOf, inDays } from './around.js'
import { type Place, taken } from './taken.js'
import { within, workedOut } from './worked-out.js'

export interface Listed {
  readonly rows: readonly TermRow[]
  readonly next: Place | null
  readonly partly: boolean
}

const ROWS = 70

export async function listed(view: ReportView, args: ReportArgs, after: Place | null): Promise<Listed> {
  if (args.letter !== null) return ofLetter(view, args, args.letter)
  const { asOf, to } = args
  const from = after?.day ?? args.from
  const told = view.termStates(asOf, { from, to }, 'told')
  const { states, next } = await taken(told, { wanted: (s) => isWanted(s, args), dayOf, most: ROWS, after })
  const worked = await workedOut(view, args)
  // Those of the day on which the page before has ended stand on that page.
  const own = within(worked, from, next?.day ?? to).filter((s) => after === null || dayOf(s) > after.day)
  return { rows: inDays(states, own).map((s) => rowOf(s, asOf)), next, partly: worked.more }
}

async function ofLetter(view: ReportView, args: ReportArgs, letter: string): Promise<Listed> {
  const states = await view.termStatesOf(await lettersCalled(view, letter), args.asOf)
  const wanted = states.filter((s) => isWanted(s, args) && fitsDays(s.due, args.from, args.to))
  return { rows: wanted.slice(0, 2 * ROWS).map((s) => rowOf(s, args.asOf)), next: null, partly: wanted.length > 2 * ROWS }
}
