/** How a term stands, in words: what letters tell, else how far its day is, in days and in working days where they differ. */
import { daysBetween } from '../model/calendar.js'
import type { TermState } from '../model/term-state.js'
import type { Lang } from './report.js'
import { showDay, showDistance } from './show.js'

export interface ShownTerm extends Pick<TermState, 'due' | 'lastDay' | 'state' | 'assumed' | 'workingDaysLeft'> {
  readonly kind: string
  readonly quoted: boolean
  readonly why: string | null
  readonly sure: boolean | null
  readonly asOf: string
}

/** A term without a day is not "still open" for ever: a table says that its day is not known, or that it recurs. */
const UNDATED = { recurring: { vi: 'định kỳ', en: 'recurring' }, other: { vi: 'chưa rõ ngày', en: 'day not known' } } as const

const LIKELY = { vi: 'có lẽ ', en: 'likely ' } as const
/** How a term stands, in a word. */
export const STATE_WORDS = {
  open: { vi: 'còn hạn', en: 'open' },
  overdue: { vi: 'quá hạn', en: 'overdue' },
  done: { vi: 'đã làm', en: 'done' },
  extended: { vi: 'đã gia hạn', en: 'extended' },
  superseded: { vi: 'đã thay', en: 'superseded' },
  recalled: { vi: 'đã thu hồi', en: 'recalled' },
} as const

export function showTermState(term: ShownTerm, lang: Lang): string {
  const { due, kind, quoted, state, why, sure, assumed } = term
  const because = why === null ? '' : ` (${why})`
  if (state !== 'open' && state !== 'overdue') return `${sure === false ? LIKELY[lang] : ''}${STATE_WORDS[state][lang]}${because}`
  const said =
    due === null
      ? UNDATED[kind === 'recurring' ? 'recurring' : 'other'][lang]
      : `${assumed.length > 0 ? LIKELY[lang] : ''}${showTermDistance(term, due, lang)}`
  // Another letter's term, told again here.
  const recalled = lang === 'vi' ? ' (nhắc lại)' : ' (recalled)'
  return `${said}${quoted ? recalled : ''}${because}`
}

/** "còn 5 ngày, 3 ngày làm việc; chắc nhất là hết 16/08/2023". */
function showTermDistance({ asOf, workingDaysLeft, lastDay }: ShownTerm, due: string, lang: Lang): string {
  const days = daysBetween(asOf, due)
  const working = workingDaysLeft === null || Math.abs(workingDaysLeft) === Math.abs(days) ? '' : WORKING[lang](Math.abs(workingDaysLeft))
  return `${showDistance(asOf, due, lang)}${working}${lastDay === null ? '' : otherReading(asOf, due, lastDay, lang)}`
}

const WORKING = { vi: (n: number) => `, ${n} ngày làm việc`, en: (n: number) => `, ${n} working` } as const

/** Told while it matters: before and on the day that a strict reader already calls late, and after a day that gives way to a working day. */
function otherReading(asOf: string, due: string, { strict, lenient, rolled }: NonNullable<ShownTerm['lastDay']>, lang: Lang): string {
  if (asOf <= due && strict < due) return READINGS[lang].strict(showDay(strict) ?? '')
  const later = rolled > lenient ? rolled : lenient
  return later > due && asOf <= later ? READINGS[lang].later(showDay(later) ?? '') : ''
}

const READINGS = {
  vi: { strict: (day: string) => `; chắc nhất là hết ${day}`, later: (day: string) => `; có thể hiểu đến hết ${day}` },
  en: { strict: (day: string) => `; strictly until ${day}`, later: (day: string) => `; may be read as until ${day}` },
} as const
