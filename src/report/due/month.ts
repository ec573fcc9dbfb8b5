/** A month as a sheet of weeks: each day with some of its terms. A day costs no more than its first terms, however many there are. */
import { addDays, type Day, lastDayOfMonth, weekday } from '../../model/calendar.js'
import type { TermState } from '../../model/term-state.js'
import { isWanted } from '../deadlines.report.js'
import { type TermRow, rowOf } from '../term-row.js'
import type { ReportArgs, ReportView } from '../report.js'
import { within, workedOut } from './worked-out.js'

export interface MonthDay {
  readonly day: Day
  /** Some. */
  readonly rows: readonly TermRow[]
  /** All that were found; `more`: there are others that were not looked at. */
  readonly found: number
  readonly more: boolean
  /** null where the days off of the year are not known. */
  readonly works: boolean | null
  readonly holiday: string | null
}

export interface Month {
  /** "2026-04" */
  readonly month: string
  /** Monday to Sunday; null outside the month. */
  readonly weeks: readonly (readonly (MonthDay | null)[])[]
  readonly before: string
  readonly after: string
  readonly partly: boolean
}

const SHOWN = 3
/** Of each day; thirty of them are read for a sheet. */
const LOOK = 12

export async function monthOf(view: ReportView, args: ReportArgs, month: string): Promise<Month> {
  const days = daysOf(month)
  // A rhythm shows its next day as seen from a day: of a month to come from its first.
  const first = days[0] ?? args.asOf
  const seen = first > args.asOf ? first : args.asOf
  const worked = await workedOut(view, args, seen)
  const calendar = view.workDays()
  const told = await view.termStatesOn(days, args.asOf, LOOK)
  const sheet = days.map((day, i): MonthDay => {
    const { states = [], more = false } = told[i] ?? {}
    const all = [...states.filter((s) => isWanted(s, args)), ...within(worked, day, day)].sort(byUrgency)
    const rows = all.slice(0, SHOWN).map((s) => rowOf(s, args.asOf))
    return { day, rows, found: all.length, more, works: calendar.isWorkingDay(day), holiday: calendar.holiday(day)?.name ?? null }
  })
  return { month, weeks: weeksOf(sheet), before: addDays(first, -1).slice(0, 7), after: monthAfter(first), partly: worked.more }
}

/** The month of a day; "2026-04" or "4/2026" as people type it; null where it is none. */
export function monthIn(typed: string | null): string | null {
  const iso = /^(\d{4})-(\d{1,2})$/.exec(typed ?? '')
  const local = /^(\d{1,2})\/(\d{4})$/.exec(typed ?? '')
  const [year, month] = iso ? [Number(iso[1]), Number(iso[2])] : [Number(local?.[2]), Number(local?.[1])]
  return month >= 1 && month <= 12 && year >= 1900 ? `${year}-${String(month).padStart(2, '0')}` : null
}

function daysOf(month: string): readonly Day[] {
  const [year = 0, no = 1] = month.split('-').map(Number)
  const last = Number(lastDayOfMonth(year, no).slice(8))
  return Array.from({ length: last }, (_, i) => `${month}-${String(i + 1).padStart(2, '0')}`)
}

const monthAfter = (first: Day): string => addDays(first, 31).slice(0, 7)

function weeksOf(days: readonly MonthDay[]): readonly (readonly (MonthDay | null)[])[] {
  const blank = (count: number): null[] => Array.from({ length: count }, () => null)
  const before = weekday(days[0]?.day ?? '2024-01-01') - 1
  const all = [...blank(before), ...days, ...blank((7 - ((before + days.length) % 7)) % 7)]
  return Array.from({ length: all.length / 7 }, (_, i) => all.slice(7 * i, 7 * i + 7))
}

const ORDER: readonly TermState['state'][] = ['overdue', 'open', 'done', 'extended', 'superseded', 'recalled']

/** What is still to be done stands first. */
const byUrgency = (a: TermState, b: TermState): number => ORDER.indexOf(a.state) - ORDER.indexOf(b.state)
