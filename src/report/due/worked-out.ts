/** Terms whose day is worked out (a rhythm, from arrival): no index keeps their days, so that a page looks at the first of them only, and says when there are more. */
import type { Day } from '../../model/calendar.js'
import type { TermState } from '../../model/term-state.js'
import { firstRows } from '../collected.js'
import { isWanted } from '../deadlines.report.js'
import type { ReportArgs, ReportView } from '../report.js'

export interface WorkedOut {
  readonly states: readonly TermState[]
  /** There are more than were looked at. */
  readonly more: boolean
}

/** As many as the view puts in order. */
const LOOKED_AT = 2_000

export async function workedOut(view: Pick<ReportView, 'termStates'>, args: ReportArgs, asOf = args.asOf): Promise<WorkedOut> {
  const { page, more } = await firstRows(view.termStates(asOf, undefined, 'worked-out'), LOOKED_AT)
  return { states: page.filter((s) => isWanted(s, args)), more }
}

/** Those of them that fall into a range, in the order of days; null = open. */
export const within = ({ states }: WorkedOut, from: Day | null, to: Day | null): readonly TermState[] =>
  states.filter(({ due }) => due !== null && (from === null || due >= from) && (to === null || due <= to))

/** Both in the order of days; of one day those that the letter tells first. */
export async function* merged(told: AsyncIterable<TermState>, worked: readonly TermState[]): AsyncGenerator<TermState> {
  const left = [...worked]
  for await (const state of told) {
    const earlier = left.findIndex((s) => dayOf(s) >= dayOf(state))
    yield* left.splice(0, earlier === -1 ? left.length : earlier)
    yield state
  }
  yield* left
}

export const dayOf = ({ due }: TermState): Day => due ?? ''
