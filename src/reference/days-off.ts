/**
 * Working days of State offices: not Saturday, not Sunday, not a day off of the year's table (holidays, days in lieu, swapped bridge days);
 * a swapped working Saturday counts. Only years in the table are known; beyond them the answer is null, never a guess.
 */
import { z } from 'zod'
import { addDays, weekday, type Day } from '../model/calendar.js'

const yearSchema = z.object({
  off: z.array(z.object({ date: z.string(), name: z.string(), sure: z.boolean() })),
  workingSaturdays: z.array(z.string()),
})

export interface DayOff {
  readonly date: Day
  readonly name: string
  /** false = not confirmed by a decision when the table was made. */
  readonly sure: boolean
}

export class WorkCalendar {
  private readonly off = new Map<Day, DayOff>()
  private readonly working = new Set<Day>()
  private readonly worked = new Map<number, ReadonlyMap<Day, number>>()
  readonly years: readonly number[]

  constructor(table: Readonly<Record<string, z.infer<typeof yearSchema>>>) {
    this.years = Object.keys(table).map(Number)
    for (const year of Object.values(table)) {
      for (const day of year.off) this.off.set(day.date, day)
      for (const day of year.workingSaturdays) this.working.add(day)
    }
  }

  knows(day: Day): boolean {
    return this.years.includes(Number(day.slice(0, 4)))
  }

  /** The holiday of that day (weekends are none); null when there is none or the year is unknown. */
  holiday(day: Day): DayOff | null {
    return this.off.get(day) ?? null
  }

  /** null outside the years of the table. */
  isWorkingDay(day: Day): boolean | null {
    if (!this.knows(day)) return null
    if (this.working.has(day)) return true
    return weekday(day) <= 5 && !this.off.has(day)
  }

  /** The day itself when it is a working day, else the next one: BLDS 2015 art. 148.5. null when the table ends before. */
  nextWorkingDay(day: Day): Day | null {
    for (let at = day; this.knows(at); at = addDays(at, 1)) if (this.isWorkingDay(at)) return at
    return null
  }

  /** `count` working days after (negative: before) the day, which itself does not count: BLDS 2015 art. 147. null when the table ends before. */
  addWorkingDays(day: Day, count: number): Day | null {
    const step = count < 0 ? -1 : 1
    let [at, left] = [day, Math.abs(count)]
    while (left > 0) {
      at = addDays(at, step)
      const works = this.isWorkingDay(at)
      if (works === null) return null
      if (works) left -= 1
    }
    return this.knows(at) ? at : null
  }

  /** Working days after `from` up to and with `to`, negative when `to` lies before `from`; null when a year on the way is not in the table. */
  workingDaysBetween(from: Day, to: Day): number | null {
    if (to < from) {
      const back = this.workingDaysBetween(to, from)
      return back === null ? null : 0 - back
    }
    const [first, last] = [this.workedBy(from), this.workedBy(to)]
    if (first === null || last === null) return null
    const years = Array.from({ length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) }, (_, i) => Number(from.slice(0, 4)) + i)
    const whole = years.map((year) => this.workedBy(`${year}-12-31`))
    return whole.some((count) => count === null) ? null : whole.reduce<number>((sum, count) => sum + (count ?? 0), 0) + last - first
  }

  /** Working days of the year up to and with the day; each year is counted once. */
  private workedBy(day: Day): number | null {
    const year = Number(day.slice(0, 4))
    if (!this.knows(day)) return null
    const counted = this.worked.get(year) ?? this.countYear(year)
    this.worked.set(year, counted)
    return counted.get(day) ?? null
  }

  private countYear(year: number): ReadonlyMap<Day, number> {
    const counted = new Map<Day, number>()
    let count = 0
    for (let day = `${year}-01-01`; day.startsWith(`${year}-`); day = addDays(day, 1)) {
      if (this.isWorkingDay(day)) count += 1
      counted.set(day, count)
    }
    return counted
  }

  /** Days off between the two (both counted) that no decision has confirmed: what an answer then takes for granted. */
  unsureBetween(from: Day, to: Day): DayOff[] {
    return [...this.off.values()].filter((d) => !d.sure && from <= d.date && d.date <= to)
  }
}

export function readWorkCalendar(json: string): WorkCalendar {
  return new WorkCalendar(z.object({ years: z.record(z.string(), yearSchema) }).parse(JSON.parse(json)).years)
}
