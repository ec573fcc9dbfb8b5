import type { Day, Edtf } from '../model/calendar.js'
import { bounds, dayOf } from '../model/calendar.js'
import type { AsOfWritten } from '../model/written-criteria.js'

/** The printed as-of moment as EDTF: a day, a month or a year; null for a day that does not exist or whose year nobody tells. */
export function asOfDay(written: AsOfWritten | null, era: Day | null): Edtf | null {
  if (written === null) return null
  if (!('month' in written)) return String(written.year)
  if (!('day' in written)) return `${written.year}-${String(written.month).padStart(2, '0')}`
  const year = written.year ?? (era ? Number(era.slice(0, 4)) : null)
  return year === null ? null : dayOf(year, written.month, written.day)
}

/** The last day that an as-of moment may mean: what was true "đến hết năm 2021" is told as of 31/12/2021. */
export const lastDayOf = (asOf: Edtf | null): Day | null => (asOf === null ? null : bounds(asOf).last)
