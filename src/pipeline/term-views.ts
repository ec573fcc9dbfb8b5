/** What reports see of terms: each with what letters and people tell of it, as it stands on a day, in the order of days. */
import type { Day } from '../model/calendar.js'
import { compare } from '../model/collect.js'
import type { DayRange, DeadlineRow, LedgerView } from '../model/ledger.js'
import type { SilentTerm, TermState } from '../model/term-state.js'
import { lastPossible, silentOf } from '../reconcile/terms/silent.js'
import { statesOf, type TermGround } from '../reconcile/terms/state-of.js'
import { sentSince } from '../reconcile/terms/term.js'
import type { WorkCalendar } from '../reference/days-off.js'
import { batches } from '../report/batches.js'
import { firstRows } from '../report/collected.js'
import type { ReportView } from '../report/report.js'
import { byName } from '../report/show.js'
import type { ToldView } from './people-told.js'

export interface TermSources {
  readonly view: Pick<LedgerView, 'lettersById' | 'deadlines' | 'deadlinesOf'>
  readonly told: ToldView
  readonly calendar: () => WorkCalendar
}

/** After all days: terms of which the letter tells none. */
const WITHOUT_DAY: DayRange = { from: '9999', to: null, undated: true }

/** So many of them are put in order by the day that is worked out; those beyond come as they are read. */
const IN_ORDER = 2_000

export const termViews = (sources: TermSources): Pick<ReportView, 'termStates' | 'termStatesOn' | 'termStatesOf' | 'silentTerms'> => ({
  async *termStates(asOf, days = { from: null, to: null }, which = null) {
    const calendar = sources.calendar()
    const statesIn = (grounds: readonly Ground[]) => grounds.flatMap(({ ground }) => statesOf(ground, asOf, calendar))
    if (which !== 'worked-out') for await (const grounds of groundsIn(sources, datedIn(days))) yield* statesIn(grounds)
    if (which !== 'told') yield* firstInOrder(undatedStates(sources, statesIn), byDay)
  },
  async termStatesOn(days, asOf, most) {
    const calendar = sources.calendar()
    const first = await Promise.all(days.map((day) => firstRows(sources.view.deadlines({ from: day, to: day }, most + 1), most)))
    const grounds = await groundsOf(sources, first.flatMap(({ page }) => page)) // prettier-ignore
    const states = grounds.map(({ ground }) => statesOf(ground, asOf, calendar))
    let taken = 0
    return first.map(({ page, more }) => ({ states: states.slice(taken, (taken += page.length)).flat(), more }))
  },
  async termStatesOf(letters, asOf) {
    const calendar = sources.calendar()
    const grounds = await groundsOf(sources, await sources.view.deadlinesOf(letters))
    const states = (isDated: boolean): TermState[] =>
      grounds.filter((g) => (g.ground.row.deadline.due !== null) === isDated).flatMap(({ ground }) => statesOf(ground, asOf, calendar))
    return [true, false].flatMap((isDated) => states(isDated).sort(byDay))
  },
  async *silentTerms(asOf, days = { from: null, to: null }, which = null) {
    const calendar = sources.calendar()
    const silentIn = (grounds: readonly Ground[]) => grounds.flatMap(({ ground, draft }) => (draft ? [] : silentOn(ground, asOf, calendar)))
    const passed = { from: days.from, to: days.to === null || days.to > asOf ? asOf : days.to }
    if (which !== 'worked-out') yield* longestLateFirst(groundsIn(sources, passed), silentIn)
    if (which !== 'told') yield* firstInOrder(undatedStates(sources, silentIn), byLateness)
  },
})

const silentOn = (ground: TermGround, asOf: Day, calendar: WorkCalendar): SilentTerm[] =>
  silentOf(statesOf(ground, asOf, calendar), ground.reminders, asOf)

/** Where a range is open at its end, it ends before the terms without a day. */
const datedIn = ({ from, to }: DayRange): DayRange => ({ from, to: to ?? LAST_DAY })
const LAST_DAY = '9998-12-31'

async function* undatedStates<S>(sources: TermSources, statesIn: (grounds: readonly Ground[]) => S[]): AsyncGenerator<readonly S[]> {
  for await (const grounds of groundsIn(sources, WITHOUT_DAY)) yield statesIn(grounds)
}

/** The first of them in order, the rest as they come. */
async function* firstInOrder<S>(some: AsyncIterable<readonly S[]>, order: (a: S, b: S) => number): AsyncGenerator<S> {
  let first: S[] | null = []
  for await (const states of some) {
    if (first === null) yield* states
    else if (first.push(...states) >= IN_ORDER) {
      yield* first.sort(order)
      first = null
    }
  }
  if (first !== null) yield* first.sort(order)
}

/** Terms come by their day; the last day on which one could be met is that day or some days later (a holiday): who is held back until no earlier one can come. */
async function* longestLateFirst(
  some: AsyncIterable<readonly Ground[]>,
  silentIn: (grounds: readonly Ground[]) => SilentTerm[],
): AsyncGenerator<SilentTerm> {
  let waiting: SilentTerm[] = []
  for await (const grounds of some) {
    const reached = grounds.at(-1)?.ground.row.deadline.due ?? ''
    waiting = [...waiting, ...silentIn(grounds)].sort(byLateness)
    const later = waiting.findIndex((s) => lastPossible(s) >= reached)
    yield* waiting.splice(0, later === -1 ? waiting.length : later)
  }
  yield* waiting
}

interface Ground {
  readonly ground: TermGround
  readonly draft: boolean
}

/** A few first: a page that shows what is next needs no more. */
async function* groundsIn(sources: TermSources, days: DayRange): AsyncGenerator<readonly Ground[]> {
  for await (const rows of batches(sources.view.deadlines(days), { first: FEW })) yield groundsOf(sources, rows)
}
const FEW = 21

/** Terms with their letters and all that is told of them. */
async function groundsOf({ view, told }: TermSources, rows: readonly DeadlineRow[]): Promise<Ground[]> {
  const ids = [...new Set(rows.map((row) => row.letter.id))]
  const [letters, facts, terms] = await Promise.all([view.lettersById(ids), told.facts(ids), told.terms(ids)])
  const letterOf = new Map(letters.map((l) => [l.id, l]))
  return rows.map((row) => {
    const letter = letterOf.get(row.letter.id)
    const { events = [], reminders = [] } = terms.get(row.letter.id) ?? {}
    const ofTerm = <T extends { readonly index: number }>(of: readonly T[]): T[] => of.filter((t) => t.index === row.index)
    const since = sentSince(row.letter.date, facts.get(row.letter.id) ?? null)
    const about = { since, arrivedOn: letter?.arrivedOn ?? null, subject: letter?.head.subject ?? null }
    return { ground: { row, events: ofTerm(events), reminders: ofTerm(reminders), ...about }, draft: letter?.head.marks.draft ?? false }
  })
}

const byDay = (a: TermState, b: TermState): number =>
  compare(a.due ?? '9999', b.due ?? '9999') || byName(a.letter.file, b.letter.file) || a.index - b.index

const byLateness = (a: SilentTerm, b: SilentTerm): number => b.daysLate - a.daysLate || byName(a.actor ?? '', b.actor ?? '') || byDay(a, b)
