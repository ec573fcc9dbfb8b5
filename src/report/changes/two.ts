/** The same store, as known when somebody looked and as known now. */
import type { ReportArgs, ReportView } from '../report.js'
import { wallDay } from '../show.js'
import type { Learning } from './change.js'

export interface Two {
  readonly before: ReportView
  readonly now: ReportView
  readonly args: ReportArgs
  readonly since: string
  /** Letters of which anything came, went or follows otherwise since: nothing else is asked for. */
  readonly touched: readonly string[]
}

/** The same question about then and now. */
export const both = <T>({ before, now }: Two, ask: (view: ReportView) => Promise<T>): Promise<readonly [T, T]> =>
  Promise.all([ask(before), ask(now)])

export const learningOf = (since: string, before: Learning['before'], now: Learning['now']): Learning => ({
  ...{ since, sinceDay: wallDay(since), before, now },
})
