/** Terms as events of a calendar: one for each row that has a day. */
import { createHash } from 'node:crypto'
import type { Day } from '../model/calendar.js'
import type { TermState } from '../model/term-state.js'
import type { WorkCalendar } from '../reference/days-off.js'
import { batches } from './batches.js'
import type { CalendarEntry } from './calendar-entry.js'
import type { TermRow } from './term-row.js'
import type { Lang, ReportView } from './report.js'
import { showDay, showLetter, showList } from './show.js'
import { STATE_WORDS } from './show-term.js'

type Asked = { readonly view: Pick<ReportView, 'recordedAt' | 'workDays'>; readonly lang: Lang }

/** Of a rhythm its last day and the next, as rows tell them: each has a state of its own, which a rule of recurrence could not say. */
export async function* termEntries(rows: AsyncIterable<TermRow>, { view, lang }: Asked): AsyncGenerator<CalendarEntry> {
  const calendar = view.workDays()
  for await (const some of batches(rows)) {
    const recorded = await view.recordedAt([...new Set(some.flatMap((r) => [r.letter.id, ...(r.shownBy === null ? [] : [r.shownBy.id])]))])
    for (const row of some) if (row.due !== null) yield entryOf(row, row.due, { lang, recorded: lastOf(row, row.due, recorded), calendar })
  }
}

/** The same term of the same actors on the same day of its rhythm, whatever has become of it. */
export const termKey = ({ letter, index, who, period }: Pick<TermRow, 'letter' | 'index' | 'who' | 'period'>): string =>
  createHash('sha256')
    .update([letter.id, index, period ?? '', ...who].join('\n'))
    .digest('hex')
    .slice(0, 32)

interface Ground {
  readonly lang: Lang
  readonly recorded: string
  readonly calendar: WorkCalendar
}

function entryOf(row: TermRow, due: Day, { lang, recorded, calendar }: Ground): CalendarEntry {
  const { state, lastDay, quoted, assumed } = row
  const likely = quoted || assumed.length > 0 || row.sure === false || (row.proof?.confidence ?? 1) < SURE
  return {
    ...{ key: termKey(row), day: due, time: row.time, recorded },
    title: `${beginning(row, due, lang)}: ${row.task ?? row.text}${row.who.length === 0 ? '' : ` – ${row.who.join(', ')}`}`,
    lines: linesOf(row, due, lang),
    category: STATE_WORDS[state][lang],
    holds: GONE.has(state) ? 'gone' : likely ? 'likely' : 'surely',
    remindOn: state === 'open' && !quoted ? calendar.addWorkingDays(lastDay?.strict ?? due, -AHEAD) : null,
  }
}

/** Below it a value is shown as doubtful. */
const SURE = 0.8
/** Working days before the strictest last day. */
const AHEAD = 3
const GONE: ReadonlySet<TermState['state']> = new Set(['extended', 'superseded', 'recalled'])

/** "Hết 16/08" where the printed day itself is late already for a strict reader. */
function beginning({ state, lastDay, quoted }: TermRow, due: Day, lang: Lang): string {
  if (state === 'done') return `✓ ${capital(STATE_WORDS.done[lang])}`
  if (state !== 'open') return capital(STATE_WORDS[state][lang])
  const strict = lastDay !== null && lastDay.strict < due ? lastDay.strict : null
  const until = strict === null ? (lang === 'vi' ? 'Hạn' : 'Due') : `${lang === 'vi' ? 'Hết' : 'By'} ${(showDay(strict) ?? '').slice(0, 5)}`
  return quoted ? `${until} ${lang === 'vi' ? '(nhắc lại)' : '(recalled)'}` : until
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

function linesOf(row: TermRow, due: Day, lang: Lang): readonly string[] {
  const { task, who, to, letter, lastDay, state, why, assumed, proof, text } = row
  const vi = lang === 'vi'
  const [strict = due, later = due] = lastDay === null ? [] : [lastDay.strict, [lastDay.lenient, lastDay.rolled].sort().at(-1)]
  const lines: readonly (readonly [string, string | null])[] = [
    [vi ? 'Việc' : 'Task', task],
    [vi ? 'Ai làm' : 'Who', showList(who)],
    [vi ? 'Gửi' : 'To', to],
    [vi ? 'Văn bản' : 'Letter', letter.number === null ? letter.file : `${showLetter(letter)} (${letter.file})`],
    [vi ? 'Hạn' : 'Due', `${showDay(due) ?? ''}${row.time === null ? '' : ` ${row.time}`}`],
    [vi ? 'Chắc nhất là hết' : 'Strictly until', strict < due ? showDay(strict) : null],
    [vi ? 'Có thể hiểu đến hết' : 'May be read as until', later > due ? showDay(later) : null],
    [vi ? 'Tình trạng' : 'State', `${STATE_WORDS[state][lang]}${why === null ? '' : ` (${why})`}`],
    [vi ? 'Ngày này dựa vào' : 'The day rests on', showList(assumed)],
    [vi ? 'Câu' : 'Sentence', proof === null ? text : `“${proof.sentence}” (${vi ? 'tr.' : 'p.'} ${proof.page})`],
  ]
  return lines.flatMap(([name, value]) => (value === null || value === '' ? [] : [`${name}: ${value}`]))
}

/** What was recorded of the letters and words that tell it; what is overdue has become so when its last day was over. */
function lastOf({ letter, shownBy, state, lastDay }: TermRow, due: Day, recorded: ReadonlyMap<string, string>): string {
  const last = [due, lastDay?.lenient ?? ''].sort().at(-1) ?? due
  const told = [letter.id, shownBy?.id ?? ''].map((id) => recorded.get(id) ?? '')
  return [...told, state === 'overdue' ? `${last}${MIDNIGHT}` : '', FIRST].sort().at(-1) ?? FIRST
}
/** The end of the day in Vietnam. */
const MIDNIGHT = 'T17:00:00.000Z'
const FIRST = '1970-01-01T00:00:00.000Z'
