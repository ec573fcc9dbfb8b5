/**
 * Hạn xử lý as it may be written in the register: the nearest last day of the letter's own terms that ask something of this office, with its reason in words.
 * What no form takes (a day that has passed) or what is another letter's is proposed as text for Ghi chú instead. Pure.
 */
import { addDays, type Day } from '../../model/calendar.js'
import { compare, grouped } from '../../model/collect.js'
import { DOUBTFUL } from '../../model/proof-of.js'
import type { TermState } from '../../model/term-state.js'
import { termDays } from '../../reconcile/terms/term-days.js'
import type { WorkCalendar } from '../../reference/days-off.js'
import type { Words } from '../../report/report.js'
import { showDay, showDistance, showList } from '../../report/show.js'
import { type ForOffice, forOffice } from './for-office.js'

export interface DueAsked {
  /** Of one letter, as they stand on `today`. */
  readonly terms: readonly TermState[]
  readonly office: string | null
  readonly arrivedOn: Day
  readonly today: Day
  readonly calendar: WorkCalendar
}

export interface ProposedDue {
  readonly day: Day
  readonly because: Words
  /** Where the letter says so (JSON Pointer). */
  readonly pointer: string
  /** False where it is likely only: read doubtfully, worked out, or meant for many. */
  readonly sure: boolean
}

/** A term that cannot be a hạn xử lý. */
export interface DueNote {
  /** For Ghi chú, in the register's language; notes that say the same of several days are one (noteText). */
  readonly says: string
  readonly day: Day
  readonly because: Words
  readonly pointer: string
}

export interface DueProposal {
  readonly due: ProposedDue | null
  readonly notes: readonly DueNote[]
}

/** So many are worth a clerk's time. */
const MOST_NOTES = 3

export function proposeDue(asked: DueAsked): DueProposal {
  const terms = dated(asked)
  const own = terms.filter((t) => !t.state.deadline.quoted)
  const ahead = own.flatMap((t) => t.ahead ?? [])
  const named = ahead.filter((a) => a.from === 'own')
  const [first] = (named.length > 0 ? named : ahead).sort((a, b) => compare(a.day, b.day) || Number(b.sure) - Number(a.sure))
  const notes = terms.flatMap((t) => t.note ?? []).slice(0, MOST_NOTES)
  return { due: first ? { day: first.day, because: first.because, pointer: first.pointer, sure: first.sure } : null, notes }
}

interface Dated {
  readonly state: TermState
  readonly ahead: (ProposedDue & { readonly from: ForOffice }) | null
  readonly note: DueNote | null
}

/** Terms that still ask something, with a day; each is a day to come, or a note. */
function dated(asked: DueAsked): Dated[] {
  return asked.terms
    .filter(({ event }) => event === null)
    .map((state) => fromArrival(state, asked))
    .flatMap((state): Dated[] => {
      const from = forOffice(state.who.length > 0 ? state.who : state.deadline.who, asked.office)
      if (state.due === null || from === 'other') return []
      if (state.deadline.quoted) return [{ state, ahead: null, note: recalled(state, state.due) }]
      const day = lastDayAhead(state, state.due, later(asked.arrivedOn, asked.today))
      if (day !== null) return [{ state, ahead: { ...ahead(state, state.due, day, asked, from), from }, note: null }]
      // Of a rhythm only what comes is asked of who receives the letter now.
      return state.occurrence ? [] : [{ state, ahead: null, note: passed(state, state.due, asked) }]
    })
}

const later = (a: Day, b: Day): Day => (a > b ? a : b)
const pointerOf = ({ index }: TermState): string => `/deadlines/${index}`

/** "trong 5 ngày kể từ ngày nhận": from the day that the register tells, whatever the door was told. */
function fromArrival(state: TermState, { arrivedOn, today, calendar }: DueAsked): TermState {
  const { deadline } = state
  if (deadline.relative?.from !== 'receipt' || deadline.due !== null) return state
  const [day] = termDays(deadline, { since: null, arrivedOn, subject: null }, today, calendar, null)
  return day === undefined ? state : { ...state, due: day.due, lastDay: day.lastDay, assumed: day.assumed }
}

/** The last day on which it is surely in time; where only that has passed, the day itself. null = all have passed. */
function lastDayAhead({ lastDay }: TermState, due: Day, from: Day): Day | null {
  const strict = lastDay?.strict ?? due
  return strict >= from ? strict : due >= from ? due : null
}

function ahead(state: TermState, due: Day, day: Day, asked: DueAsked, from: ForOffice): ProposedDue {
  const sure = (state.proof?.confidence ?? 1) >= DOUBTFUL && state.assumed.length === 0 && from === 'own'
  const says = (lang: 'vi' | 'en'): string =>
    `${[`${wording(state)} → ${until(day, lang)}`, ...reasons(state, due, day, asked, lang)].join('; ')}.`
  return { day, pointer: pointerOf(state), sure, because: { vi: says('vi'), en: says('en') } }
}

const until = (day: Day, lang: 'vi' | 'en'): string => (lang === 'vi' ? `hết ngày ${d(day)}` : `until the end of ${d(day)}`)
const d = (day: Day): string => showDay(day) ?? ''

function reasons(state: TermState, due: Day, day: Day, { today, calendar, office }: DueAsked, lang: 'vi' | 'en'): string[] {
  const say = (vi: string, en: string): string => (lang === 'vi' ? vi : en)
  const strict = state.lastDay?.strict ?? due
  const before = calendar.isWorkingDay(day) === false ? lastWorked(day, calendar) : null
  const told = [
    distance(today, day, calendar, lang),
    strict < day ? say(`nếu hiểu chặt thì đã hết ngày ${d(strict)}`, `read strictly it ended on ${d(strict)}`) : null,
    before === null
      ? null
      : say(`là ngày nghỉ, ngày làm việc cuối trước đó là ${d(before)}`, `a day off; the last working day before it is ${d(before)}`),
    ...state.assumed.map((t) => t.replace(/\.$/, '')),
    (state.proof?.confidence ?? 1) < DOUBTFUL ? say('đọc chưa chắc, hãy xem câu', 'read with doubt: look at the sentence') : null,
    whom(state, office, say),
  ]
  return told.filter((t) => t !== null)
}

function distance(today: Day, day: Day, calendar: WorkCalendar, lang: 'vi' | 'en'): string {
  const left = calendar.workingDaysBetween(today, day)
  if (left === null || day === today) return showDistance(today, day, lang)
  return lang === 'vi' ? `còn ${left} ngày làm việc` : `${left} working day(s) left`
}

const lastWorked = (day: Day, calendar: WorkCalendar): Day | null => calendar.addWorkingDays(addDays(day, 1), -1)

function whom({ who }: TermState, office: string | null, say: (vi: string, en: string) => string): string | null {
  const names = showList(who)
  if (names === null) return null
  return office === null ? say(`giao cho ${cut(names)}`, `asked of ${cut(names)}`) : say(`giao: ${cut(names)}`, `asked of: ${cut(names)}`)
}

/** What the letter asks, in its words. */
const wording = ({ deadline }: TermState): string => `“${cut(deadline.text)}”`
const LONG = 90
const cut = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONG ? `${line.slice(0, LONG)}…` : line
}

function recalled(state: TermState, due: Day): DueNote {
  const of = state.deadline.quotedFrom
  const from = of === null ? 'văn bản trước' : `văn bản ${cut(of)}`
  return {
    ...{ says: `Nhắc lại hạn của ${from}`, day: due },
    pointer: pointerOf(state),
    because: {
      vi: `${wording(state)} là hạn của ${from}, được nhắc lại; không phải hạn của văn bản này nên không ghi vào Hạn xử lý.`,
      en: `${wording(state)} is another letter's term (${of ?? 'an earlier one'}), told again here: it is no due date of this one.`,
    },
  }
}

function passed(state: TermState, due: Day, { arrivedOn, today }: DueAsked): DueNote {
  const late = due < arrivedOn
  return {
    ...{ says: late ? 'Hạn trong văn bản đã qua khi đến' : 'Hạn trong văn bản đã qua', day: due },
    pointer: pointerOf(state),
    because: {
      vi: late
        ? `${wording(state)}: hạn ${d(due)} trước ngày đến ${d(arrivedOn)}: các phần mềm không nhận hạn xử lý trước ngày đến, nên ghi vào Ghi chú.`
        : `${wording(state)}: hạn ${d(due)} đã qua (hôm nay ${d(today)}): các phần mềm không nhận hạn xử lý đã qua, nên ghi vào Ghi chú.`,
      en: late
        ? `${wording(state)}: ${d(due)} lies before the day of arrival ${d(arrivedOn)}: forms refuse it, so it goes into the note.`
        : `${wording(state)}: ${d(due)} has passed (today ${d(today)}): forms refuse it, so it goes into the note.`,
    },
  }
}

/** "Hạn trong văn bản đã qua khi đến: 30/04/2023, 31/05/2023". */
export const noteText = (notes: readonly Pick<DueNote, 'says' | 'day'>[]): string[] =>
  [...grouped(notes, (n) => n.says)].map(([says, of]) => `${says}: ${of.map((n) => d(n.day)).join(', ')}`)
