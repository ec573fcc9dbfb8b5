import type { DeadlineRow } from '../model/ledger.js'
import { fits, fitsDays } from './filters.js'
import { defineReport, type Lang } from './report.js'
import { byName, showDay, showDistance, showLetter, showList } from './show.js'

interface Row {
  readonly letter: { readonly file: string; readonly number: string | null }
  readonly due: string | null
  readonly text: string
  readonly task: string | null
  readonly who: readonly string[]
  /** Until letters are tied to each other (a later issue) only the calendar decides: open or overdue. */
  readonly state: 'open' | 'overdue'
  readonly by: null
  readonly quoted: boolean
  readonly kind: string
  readonly lastDay: DeadlineRow['deadline']['lastDay']
  readonly to: string | null
  readonly proof: DeadlineRow['proof']
  readonly asOf: string
}

/** Same order every time: the nearest day first, terms without a day last. */
export const deadlinesReport = defineReport<Row>({
  name: 'deadlines',
  title: { vi: 'Hạn xử lý', en: 'Deadlines' },
  question: { vi: 'Ai phải làm gì trước ngày nào?', en: 'Who must do what by when?' },
  filters: ['agency', 'commune', 'state', 'from', 'to'],
  columns: [
    { title: { vi: 'Hạn', en: 'Due' }, show: (r) => showDay(r.due) },
    { title: { vi: 'Tình trạng', en: 'State' }, show: (r, lang) => showState(r, lang), wide: true },
    { title: { vi: 'Việc', en: 'Task' }, show: (r) => r.task, wide: true },
    { title: { vi: 'Ai làm', en: 'Who' }, show: (r) => showList(r.who), wide: true },
    { title: { vi: 'Văn bản', en: 'Letter' }, show: (r) => showLetter(r.letter) },
    { title: { vi: 'Câu chữ', en: 'Wording' }, show: (r) => r.text, wide: true },
  ],
  async rows(view, { asOf, agency, commune, state, from, to }) {
    return (await view.deadlines())
      .map((d) => rowOf(d, asOf))
      .filter((r) => state === null || r.row.state === state)
      .filter((r) => fitsDays(r.row.due, from, to))
      .filter((r) => fits(agency, ...r.row.who, r.row.to, r.from.issuer) && fits(commune, ...r.row.who, r.row.task))
      .sort((a, b) => compareDue(a.row.due, b.row.due) || byName(a.row.letter.file, b.row.letter.file) || a.index - b.index)
      .map((r) => r.row)
  },
})

function rowOf({ letter, index, deadline, proof }: DeadlineRow, asOf: string): { row: Row; index: number; from: DeadlineRow['letter'] } {
  const { due, text, task, who, quoted, kind, lastDay, to } = deadline
  const state = due !== null && asOf > due ? 'overdue' : 'open'
  const { file, number } = letter
  const row: Row = { letter: { file, number }, due, text, task, who, state, by: null, quoted, kind, lastDay, to, proof, asOf }
  return { row, index, from: letter }
}

/** A term without a day is not "still open" for ever: a table says that its day is not known, or that it recurs. */
const UNDATED = { recurring: { vi: 'định kỳ', en: 'recurring' }, other: { vi: 'chưa rõ ngày', en: 'day not known' } } as const

function showState({ due, kind, quoted, asOf }: Row, lang: Lang): string {
  const said = due === null ? UNDATED[kind === 'recurring' ? 'recurring' : 'other'][lang] : showDistance(asOf, due, lang)
  // Another letter's term, told again here.
  const recalled = lang === 'vi' ? ' (nhắc lại)' : ' (recalled)'
  return quoted ? said + recalled : said
}

const compareDue = (a: string | null, b: string | null): number =>
  (a ?? '9999') < (b ?? '9999') ? -1 : (a ?? '9999') > (b ?? '9999') ? 1 : 0
