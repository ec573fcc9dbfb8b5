/** Where in a list ordered by day those dates lie that may mean a day of the range. */
import { sql, type SqlBool } from 'kysely'
import { bounds } from '../../model/calendar.js'
import type { DayRange } from '../../model/ledger.js'
import { after, UNDATED } from '../keys.js'
import { type Stretch, WHOLE } from './pieces.js'

const isOpen = (days: DayRange | undefined): boolean => days === undefined || (days.from === null && days.to === null)

/** Whole days: "from" to "to", both counted; `prefix` stands before the day in every key. */
const daysFrom = ({ from, to, undated = false }: DayRange, prefix: string): Stretch => ({
  from: `${prefix}${from ?? ''}`,
  to: to === null ? (undated ? after(prefix) : `${prefix}${UNDATED}`) : after(`${prefix}${to}`),
})

export const ofDays = (days: DayRange | undefined): readonly Stretch[] =>
  days === undefined || isOpen(days) ? [WHOLE] : [daysFrom(days, '')]

/**
 * Dates that stand under the last day they may mean (`column`: as printed). After the range there lie months and years that begin in it.
 */
export function ofLastDays(days: DayRange | undefined, column: string, prefix = ''): readonly Stretch[] {
  if (days === undefined || isOpen(days)) return prefix === '' ? [WHOLE] : [{ from: prefix, to: after(prefix) }]
  if (days.to === null) return [daysFrom(days, prefix)]
  const partial = new Map<string, string[]>()
  for (const printed of [days.to.slice(0, 7), days.to.slice(0, 4)]) {
    const { last } = bounds(printed)
    if (last > days.to) partial.set(last, [...(partial.get(last) ?? []), printed])
  }
  return [daysFrom(days, prefix), ...[...partial].sort().map(([last, printed]) => exactly(`${prefix}${last}`, column, printed))]
}

/** Dates that stand as they are printed: a month or year that reaches into the range stands before it. */
export function ofPrintedDays(days: DayRange | undefined): readonly Stretch[] {
  if (days === undefined || isOpen(days)) return [WHOLE]
  const { from } = days
  // Without a first day: after the dates that are blank.
  if (from === null) return [{ ...daysFrom(days, ''), from: after('\t') }]
  const partial = [from.slice(0, 4), from.slice(0, 7)].map((printed) => ({ from: `${printed}\t`, to: after(`${printed}\t`) }))
  return [...partial, daysFrom(days, '')]
}

const exactly = (prefix: string, column: string, printed: readonly string[]): Stretch => ({
  ...{ from: prefix, to: after(prefix) },
  only: sql<SqlBool>`${sql.ref(column)} in (${sql.join([...printed])})`,
})
