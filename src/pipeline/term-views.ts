/** What reports see of terms: each with what letters tell of it, as it stands on a day, in the order of days. */
import type { Day } from '../model/calendar.js'
import { compare } from '../model/collect.js'
import type { LedgerView } from '../model/ledger.js'
import type { SilentTerm, TermState } from '../model/term-state.js'
import { silentOf } from '../reconcile/terms/silent.js'
import { statesOf, type TermGround } from '../reconcile/terms/state-of.js'
import { sentSince } from '../reconcile/terms/term.js'
import type { WorkCalendar } from '../reference/days-off.js'
import type { ReportView } from '../report/report.js'
import { byName } from '../report/show.js'

export interface TermSources {
  readonly view: Pick<LedgerView, 'letters' | 'deadlines' | 'derived'>
  readonly calendar: () => WorkCalendar
}

export const termViews = (sources: TermSources): Pick<ReportView, 'termStates' | 'silentTerms'> => ({
  async *termStates(asOf) {
    const calendar = sources.calendar()
    const states = (await groundsOf(sources)).flatMap(({ ground }) => statesOf(ground, asOf, calendar))
    yield* states.sort(byDay)
  },
  async *silentTerms(asOf) {
    const calendar = sources.calendar()
    const silent = (await groundsOf(sources)).flatMap(({ ground, draft }) => (draft ? [] : silentIn(ground, asOf, calendar)))
    yield* silent.sort((a, b) => b.daysLate - a.daysLate || byName(a.actor ?? '', b.actor ?? '') || byDay(a, b))
  },
})

const silentIn = (ground: TermGround, asOf: Day, calendar: WorkCalendar): SilentTerm[] =>
  silentOf(statesOf(ground, asOf, calendar), ground.reminders, asOf)

/** Every term with its letter and all that is told of it. */
async function groundsOf({ view }: TermSources): Promise<{ readonly ground: TermGround; readonly draft: boolean }[]> {
  const [letters, rows, facts, told] = [
    await view.letters(),
    await view.deadlines(),
    await view.derived('facts', null),
    await view.derived('terms', null),
  ]
  const letterOf = new Map(letters.map((l) => [l.id, l]))
  return rows.map((row) => {
    const letter = letterOf.get(row.letter.id)
    const { events = [], reminders = [] } = told.get(row.letter.id) ?? {}
    const ofTerm = <T extends { readonly index: number }>(of: readonly T[]): T[] => of.filter((t) => t.index === row.index)
    const since = sentSince(row.letter.date, facts.get(row.letter.id) ?? null)
    const about = { since, arrivedOn: letter?.arrivedOn ?? null, subject: letter?.head.subject ?? null }
    return { ground: { row, events: ofTerm(events), reminders: ofTerm(reminders), ...about }, draft: letter?.head.marks.draft ?? false }
  })
}

const byDay = (a: TermState, b: TermState): number =>
  compare(a.due ?? '9999', b.due ?? '9999') || byName(a.letter.file, b.letter.file) || a.index - b.index
