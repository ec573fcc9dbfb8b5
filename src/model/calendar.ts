/**
 * Days without hour or zone, as "YYYY-MM-DD" strings; arithmetic by Temporal (temporal-polyfill).
 * Partial days are EDTF: "2023-08", "2023".
 */
import { Temporal } from 'temporal-polyfill'

export type Day = string
export type Edtf = string

/** The day, or null when there is no such day ("31/2"). */
export function dayOf(year: number, month: number, day: number): Day | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString()
  } catch {
    return null
  }
}

export const lastDayOfMonth = (year: number, month: number): Day =>
  Temporal.PlainYearMonth.from({ year, month }).toPlainDate({ day: 31 }).toString()

export const addDays = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString()

/** `duration` is ISO 8601 ("P3M"); a month's missing day becomes its last (BLDS 2015 art. 148.3). */
export const addDuration = (day: Day, duration: string): Day => Temporal.PlainDate.from(day).add(duration).toString()

/** 1 = Monday … 7 = Sunday. */
export const weekday = (day: Day): number => Temporal.PlainDate.from(day).dayOfWeek

export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days

export const isFullDay = (edtf: Edtf | null): boolean => edtf !== null && /^\d{4}-\d{2}-\d{2}$/.test(edtf)

/** First and last day that an EDTF day, month or year may mean. */
export function bounds(edtf: Edtf): { readonly first: Day; readonly last: Day } {
  if (isFullDay(edtf)) return { first: edtf, last: edtf }
  const [year = '', month] = edtf.split('-')
  if (month) return { first: `${year}-${month}-01`, last: lastDayOfMonth(Number(year), Number(month)) }
  return { first: `${year}-01-01`, last: `${year}-12-31` }
}
