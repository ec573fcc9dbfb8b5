/** Addresses of the pages of deadlines. */
import type { Day } from '../../model/calendar.js'
import type { Place } from '../../report/due/taken.js'
import { showPlace } from '../../report/due/taken.js'
import { type Asked, withQuery } from '../asked.js'
import { letterIdIn } from '../parts/links.js'

export const LIST = '/han'
export const MONTH = '/han/lich'
export const SILENT = '/han/im-lang'
/** What an office subscribes to. Where users sign in, whoever serves it adds a secret of the reader's own to the address: readers of calendars cannot sign in. */
export const FEED = '/han/lich.ics'
export const TERM = '/han/viec'

/** Filters that hold from one page to the next. */
const KEPT = ['co-quan', 'xa', 'ngay', 'biet-den'] as const

/** Another page with the same filters. */
export const samePeople = ({ query }: Asked, path: string, more: Readonly<Record<string, string | null>> = {}): string =>
  withQuery(path, { ...Object.fromEntries(KEPT.map((name) => [name, query(name)])), ...more })

/** The list of these days. */
export const daysPath = (
  asked: Asked,
  from: Day | null,
  to: Day | null,
  more: { readonly state?: string; readonly after?: Place } = {},
): string =>
  samePeople(asked, LIST, {
    ...{ 'tu-ngay': from, 'den-ngay': to, 'tinh-trang': more.state ?? null },
    tiep: more.after === undefined ? null : showPlace(more.after),
  })

/** Of one term: how it stands, and who says what of it. `period`: of a recurring one this day of its rhythm. */
export const termPath = ({ query }: Asked, { letter, index }: TermAsked, period: Day | null): string =>
  withQuery(placeOf({ letter, index }), { ngay: query('ngay'), ky: period })

/** Where a form tells that the term was met. */
export const metPath = (term: TermAsked): string => `${placeOf(term)}/xong`

const placeOf = ({ letter, index }: TermAsked): string => `${TERM}/${letter.replace('#', '~')}/${index + 1}`

export interface TermAsked {
  readonly letter: string
  readonly index: number
}

/** Of `termPath`; null where it is none. */
export function termIn({ param }: Asked): TermAsked | null {
  const no = param('no')
  return /^[1-9]\d{0,4}$/.test(no) ? { letter: letterIdIn(param('letter')), index: Number(no) - 1 } : null
}

/** A page of deadlines to go back to, as a form tells it; else the list. */
export const ownPage = (path: string | null): string => (path !== null && /^\/han(?:[/?][^\s\\]*)?$/.test(path) ? path : LIST)
