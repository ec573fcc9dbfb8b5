/** A day as people type it. */
import { type Day, dayOf } from '../model/calendar.js'

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/
const LOCAL = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/

/** Written as a day, whether or not there is such a day. */
export const isWrittenAsDay = (typed: string): boolean => ISO.test(typed) || LOCAL.test(typed)

/** "2024-03-15" or, as people here write, "15/3/2024"; null where it is no day that exists. */
export function typedDay(typed: string): Day | null {
  const [iso, local] = [ISO.exec(typed), LOCAL.exec(typed)]
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  return local ? dayOf(Number(local[3]), Number(local[2]), Number(local[1])) : null
}
