import { addDays } from '../model/calendar.js'
import type { DayRange, DeadlineRow } from '../model/ledger.js'
import { REST, type TermEvent } from '../model/term-event.js'
import { batches } from './batches.js'
import { fits } from './filters.js'
import { defineReport, type Lang, type ReportArgs } from './report.js'
import { showDay, showDistance, showLetter, showList } from './show.js'

interface Row {
  readonly letter: { readonly file: string; readonly number: string | null }
  readonly due: string | null
  readonly text: string
  readonly task: string | null
  readonly who: readonly string[]
  /** As letters tell it by the day asked about; else by the calendar. */
  readonly state: 'open' | 'overdue' | TermEvent['state']
  /** The letter that shows it done or moves it; null while only the calendar speaks. */
  readonly by: string | null
  readonly why: string | null
  /** False where what a letter shows only likely is this task's; null while only the calendar speaks. */
  readonly sure: boolean | null
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
  async *rows(view, { asOf, agency, commune, state, from, to }) {
    for await (const batch of batches(view.deadlines(daysOf({ asOf, state, from, to })))) {
      const events = eventsByTerm(await view.termEventsOf([...new Set(batch.map((d) => d.letter.id))]), asOf)
      yield* batch
        .flatMap((d) => rowsOf(d, asOf, events.get(termKey(d.letter.id, d.index)) ?? []))
        .filter((r) => state === null || r.row.state === state)
        .filter((r) => fits(agency, ...r.row.who, r.row.to, r.from.issuer) && fits(commune, ...r.row.who, r.row.task))
        .map((r) => r.row)
    }
  },
})

/** Where to look: what is open is not over, what is overdue is. */
function daysOf({ asOf, state, from, to }: Pick<ReportArgs, 'asOf' | 'state' | 'from' | 'to'>): DayRange {
  const undated = from === null && to === null
  if (state === 'open') return { from: from === null || from < asOf ? asOf : from, to, undated }
  const before = addDays(asOf, -1)
  return state === 'overdue' ? { from, to: to === null || to > before ? before : to } : { from, to, undated }
}

interface Sorted {
  readonly row: Row
  readonly from: DeadlineRow['letter']
}

/** One row for the term; where letters tell its actors apart, one for each that they tell of and one for the rest. */
function rowsOf(d: DeadlineRow, asOf: string, events: readonly TermEvent[]): Sorted[] {
  const told = [...firstByActor(events).values()]
  const [first] = told
  const alike = first !== undefined && told.every((e) => e.state === first.state && e.by.id === first.by.id)
  const rest = d.deadline.who.filter((who) => !told.some((e) => e.actor === who || membersTold(who, told)))
  if (first === undefined || (alike && rest.length === 0)) return [rowOf(d, asOf, d.deadline.who, first ?? null)]
  // "08/11 huyện đã gửi" tells of all of a group that nothing else is told of
  const open = rest.length > 0 || d.deadline.who.some((who) => isGroup(who))
  const others = open && !told.some((e) => e.actorKey === REST) ? [rowOf(d, asOf, rest.length > 0 ? rest : d.deadline.who, null)] : []
  return [...told.map((e) => rowOf(d, asOf, [e.actor], e)), ...others]
}

const isGroup = (who: string): boolean => GROUP.test(who)
const GROUP = /(?<!\p{L})(?:các|những)(?!\p{L})/u

/** A list under one head word ("UBND các xã A, B") all of whose members letters tell of. */
const membersTold = (who: string, told: readonly TermEvent[]): boolean =>
  isGroup(who) && who.split(/[,;]|\sva\s|\svà\s/u).length <= told.filter((e) => who.includes(lastName(e.actor))).length

const lastName = (actor: string): string => /(?:xã|phường|thị trấn|huyện)\s+(.+)$/u.exec(actor)?.[1] ?? actor

/** What an actor did first is what became of its term: a paper sent before the day was moved answers it. */
function firstByActor(events: readonly TermEvent[]): ReadonlyMap<string, TermEvent> {
  const first = new Map<string, TermEvent>()
  for (const e of events) {
    const known = first.get(e.actorKey)
    if (!known || e.on < known.on) first.set(e.actorKey, e)
  }
  return first
}

const termKey = (letter: string, index: number): string => `${letter} ${index}`

function eventsByTerm(events: readonly TermEvent[], asOf: string): ReadonlyMap<string, readonly TermEvent[]> {
  const byTerm = new Map<string, TermEvent[]>()
  for (const e of events.filter((event) => event.on <= asOf)) {
    const key = termKey(e.letter, e.index)
    byTerm.set(key, [...(byTerm.get(key) ?? []), e])
  }
  return byTerm
}

function rowOf({ letter, deadline, proof }: DeadlineRow, asOf: string, who: readonly string[], event: TermEvent | null): Sorted {
  const { due, text, task, quoted, kind, lastDay, to } = deadline
  const state: Row['state'] = event?.state ?? (due !== null && asOf > due ? 'overdue' : 'open')
  const { file, number } = letter
  const told = { state, by: event?.by.file ?? null, why: event?.why ?? null, sure: event?.sure ?? null }
  const row: Row = { letter: { file, number }, due, text, task, who, ...told, quoted, kind, lastDay, to, proof, asOf }
  return { row, from: letter }
}

/** A term without a day is not "still open" for ever: a table says that its day is not known, or that it recurs. */
const UNDATED = { recurring: { vi: 'định kỳ', en: 'recurring' }, other: { vi: 'chưa rõ ngày', en: 'day not known' } } as const

const LIKELY = { vi: 'có lẽ ', en: 'likely ' } as const
const TOLD = {
  done: { vi: 'đã làm', en: 'done' },
  extended: { vi: 'đã gia hạn', en: 'extended' },
  superseded: { vi: 'đã thay', en: 'superseded' },
} as const

function showState({ due, kind, quoted, asOf, state, why, sure }: Row, lang: Lang): string {
  if (state !== 'open' && state !== 'overdue')
    return `${sure === false ? LIKELY[lang] : ''}${TOLD[state][lang]}${why === null ? '' : ` (${why})`}`
  const said = due === null ? UNDATED[kind === 'recurring' ? 'recurring' : 'other'][lang] : showDistance(asOf, due, lang)
  // Another letter's term, told again here.
  const recalled = lang === 'vi' ? ' (nhắc lại)' : ' (recalled)'
  return quoted ? said + recalled : said
}
