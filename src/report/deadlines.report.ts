import { addDays } from '../model/calendar.js'
import type { DayRange } from '../model/ledger.js'
import { tellerOf } from '../model/term-event.js'
import { provenSilent, type TermState } from '../model/term-state.js'
import { fits, fitsDays } from './filters.js'
import { defineReport, type ReportArgs } from './report.js'
import { showDay, showLetter, showList } from './show.js'
import { showTermState } from './show-term.js'

/** One term of one actor, or of all that letters do not tell apart. */
export interface Row {
  readonly letter: { readonly file: string; readonly number: string | null }
  readonly due: string | null
  readonly text: string
  readonly task: string | null
  readonly who: readonly string[]
  /** As letters tell it by the day asked about; else by the calendar. */
  readonly state: TermState['state']
  /** The letter that shows it done, moves it, or tells that these are silent; null while only the calendar speaks. */
  readonly by: string | null
  readonly why: string | null
  /** False where what a letter shows only likely is this task's; null while only the calendar speaks. */
  readonly sure: boolean | null
  readonly quoted: boolean
  readonly kind: string
  /** One day of a recurring term: the last that has passed, or the next. */
  readonly occurrence: boolean
  /** What `due` rests on that the letter does not say; not empty = the day is likely. */
  readonly assumed: readonly string[]
  readonly lastDay: TermState['lastDay']
  /** From the day asked about to `due`; negative = late. */
  readonly workingDaysLeft: number | null
  readonly to: string | null
  readonly proof: TermState['proof']
  readonly asOf: string
}

/** Same order every time: the nearest day first; then terms whose day is worked out, those without a day last. */
export const deadlinesReport = defineReport<Row>({
  name: 'deadlines',
  title: { vi: 'Hạn xử lý', en: 'Deadlines' },
  question: { vi: 'Ai phải làm gì trước ngày nào?', en: 'Who must do what by when?' },
  filters: ['agency', 'commune', 'state', 'from', 'to'],
  columns: [
    { title: { vi: 'Hạn', en: 'Due' }, show: (r) => showDay(r.due) },
    { title: { vi: 'Tình trạng', en: 'State' }, show: (r, lang) => showTermState(r, lang), wide: true },
    { title: { vi: 'Việc', en: 'Task' }, show: (r) => r.task, wide: true },
    { title: { vi: 'Ai làm', en: 'Who' }, show: (r) => showList(r.who), wide: true },
    { title: { vi: 'Văn bản', en: 'Letter' }, show: (r) => showLetter(r.letter) },
    { title: { vi: 'Câu chữ', en: 'Wording' }, show: (r) => r.text, wide: true },
  ],
  async *rows(view, { asOf, agency, commune, state, from, to }) {
    for await (const s of view.termStates(asOf, daysOf({ asOf, state, from, to }))) {
      const wanted = (state === null || s.state === state) && fitsDays(s.due, from, to)
      const { deadline, letter, who } = s
      if (wanted && fits(agency, ...who, deadline.to, letter.issuer) && fits(commune, ...who, deadline.task)) yield rowOf(s, asOf)
    }
  },
})

/** Where to look among the days that letters tell: what is open is not over, what is overdue is. */
function daysOf({ asOf, state, from, to }: Pick<ReportArgs, 'asOf' | 'state' | 'from' | 'to'>): DayRange {
  const [open, over] = [addDays(asOf, -MONTH), addDays(asOf, -1)]
  if (state === 'open') return { from: from === null || from < open ? open : from, to }
  return state === 'overdue' ? { from, to: to === null || to > over ? over : to } : { from, to }
}

/** "trước tháng 10" read leniently lets the month itself pass: so long after its day a term may still be open. */
const MONTH = 31

export function rowOf({ letter, deadline, proof, who, due, state, event, ...on }: TermState, asOf: string): Row {
  const { text, task, quoted, kind, to } = deadline
  const silent = provenSilent({ due, silent: on.silent })
  return {
    letter: { file: letter.file, number: letter.number },
    ...{ due, text, task, who, state },
    by: (event && tellerOf(event.by)) ?? silent?.by.file ?? null,
    why: event?.why ?? silent?.says ?? null,
    sure: event?.sure ?? null,
    ...{ quoted, kind, occurrence: on.occurrence, assumed: on.assumed, lastDay: on.lastDay, workingDaysLeft: on.workingDaysLeft },
    ...{ to, proof, asOf },
  }
}
