/** Terms of a range of days in their order, a page at a time; or all of one letter. */
import { daysOf, isWanted } from '../deadlines.report.js'
import { type TermRow, rowOf } from '../term-row.js'
import { lettersCalled } from '../letters-called.js'
import type { ReportArgs, ReportView } from '../report.js'
import { fitsDays } from '../filters.js'
import { type Place, taken } from './taken.js'
import { dayOf, merged, within, workedOut } from './worked-out.js'

export interface Listed {
  readonly rows: readonly TermRow[]
  readonly next: Place | null
  readonly partly: boolean
}

const ROWS = 70

export async function listed(view: ReportView, args: ReportArgs, after: Place | null): Promise<Listed> {
  if (args.letter !== null) return ofLetter(view, args, args.letter)
  const { asOf } = args
  const days = daysOf(args)
  const [from, to] = [after?.day ?? days.from, days.to]
  const worked = await workedOut(view, args)
  const all = merged(view.termStates(asOf, { from, to }, 'told'), within(worked, from, to))
  const { states, next } = await taken(all, { wanted: (s) => isWanted(s, args), dayOf, most: ROWS, after })
  return { rows: states.map((s) => rowOf(s, asOf)), next, partly: worked.more }
}

async function ofLetter(view: ReportView, args: ReportArgs, letter: string): Promise<Listed> {
  const states = await view.termStatesOf(await lettersCalled(view, letter), args.asOf)
  const wanted = states.filter((s) => isWanted(s, args) && fitsDays(s.due, args.from, args.to))
  return { rows: wanted.slice(0, 2 * ROWS).map((s) => rowOf(s, args.asOf)), next: null, partly: wanted.length > 2 * ROWS }
}
