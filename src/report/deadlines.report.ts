import { addDays } from '../model/calendar.js'
import type { DayRange } from '../model/ledger.js'
import type { TermState } from '../model/term-state.js'
import { fits, fitsDays } from './filters.js'
import { lettersCalled } from './letters-called.js'
import { defineReport, type ReportArgs, type ReportView } from './report.js'
import { showDay, showLetter, showList } from './show.js'
import { showTermState } from './show-term.js'
import { termEntries } from './term-entry.js'
import { rowOf, type TermRow } from './term-row.js'

/** Same order every time: the nearest day first; then terms whose day is worked out, those without a day last. */
export const deadlinesReport = defineReport<TermRow>({
  name: 'deadlines',
  title: { vi: 'Hạn xử lý', en: 'Deadlines' },
  question: { vi: 'Ai phải làm gì trước ngày nào?', en: 'Who must do what by when?' },
  filters: ['agency', 'commune', 'letter', 'state', 'from', 'to'],
  columns: [
    { title: { vi: 'Hạn', en: 'Due' }, show: (r) => showDay(r.due) },
    { title: { vi: 'Tình trạng', en: 'State' }, show: (r, lang) => showTermState(r, lang), wide: true },
    { title: { vi: 'Việc', en: 'Task' }, show: (r) => r.task, wide: true },
    { title: { vi: 'Ai làm', en: 'Who' }, show: (r) => showList(r.who), wide: true },
    { title: { vi: 'Văn bản', en: 'Letter' }, show: (r) => showLetter(r.letter) },
    { title: { vi: 'Câu chữ', en: 'Wording' }, show: (r) => r.text, wide: true },
  ],
  async *rows(view, args) {
    for await (const s of statesAsked(view, args)) if (isWanted(s, args) && fitsDays(s.due, args.from, args.to)) yield rowOf(s, args.asOf)
  },
  entries: termEntries,
})

/** Those of one letter need no look at the others. */
async function* statesAsked(view: ReportView, args: ReportArgs): AsyncIterable<TermState> {
  if (args.letter === null) yield* view.termStates(args.asOf, daysOf(args))
  else yield* await view.termStatesOf(await lettersCalled(view, args.letter), args.asOf)
}

/** Whose term, about whom, in which state: filters of all lists of terms, but for days. */
export const isWanted = (s: TermState, { agency, commune, state }: Pick<ReportArgs, 'agency' | 'commune' | 'state'>): boolean =>
  (state === null || s.state === state) &&
  fits(agency, ...s.who, s.deadline.to, s.letter.issuer) &&
  fits(commune, ...s.who, s.deadline.task)

/** Where to look among the days that letters tell: what is open is not over, what is overdue is. */
export function daysOf({ asOf, state, from, to }: Pick<ReportArgs, 'asOf' | 'state' | 'from' | 'to'>): DayRange {
  const [open, over] = [addDays(asOf, -MONTH), addDays(asOf, -1)]
  if (state === 'open') return { from: from === null || from < open ? open : from, to }
  return state === 'overdue' ? { from, to: to === null || to > over ? over : to } : { from, to }
}

/** "trước tháng 10" read leniently lets the month itself pass: so long after its day a term may still be open. */
const MONTH = 31
