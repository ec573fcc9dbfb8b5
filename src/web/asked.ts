/** What one request asks: of whom, in which language, about which day, as known when. */
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { dayOf, type Day } from '../model/calendar.js'
import { reportView } from '../pipeline/report-view.js'
import type { Lang, ReportView } from '../report/report.js'
import type { Desk } from './desk.js'
import type { Who } from './who.js'

export interface Asked {
  readonly desk: Desk
  readonly who: Who
  readonly lang: Lang
  /** Says it in the reader's language. */
  readonly say: (vi: string, en: string) => string
  /** The day asked about (?ngay=). */
  readonly asOf: Day
  /** ?biet-den=: as known at the end of that day; null = now. */
  readonly knownAt: string | null
  readonly view: ReportView
  /** Path and query as they came. */
  readonly at: string
  /** Text of the query, NFC; null where it is not told or empty. */
  readonly query: (name: string) => string | null
  readonly param: (name: string) => string
}

export function askedIn(c: Context, desk: Desk, who: Who): Asked {
  const query = (name: string): string | null => textOf(c.req.query(name))
  const lang = langIn(c, desk.lang)
  const known = dayIn(query('biet-den'))
  const knownAt = known === null ? null : endOf(known)
  const { pathname, search } = new URL(c.req.url)
  return {
    ...{ desk, who, lang, query, knownAt },
    say: (vi, en) => (lang === 'vi' ? vi : en),
    asOf: dayIn(query('ngay')) ?? desk.day(),
    view: reportView(desk.store, knownAt),
    at: pathname + search,
    param: (name) => (c.req.param(name) ?? '').normalize('NFC'),
  }
}

/** As the reader has chosen. */
export function langIn(c: Context, otherwise: Lang): Lang {
  const chosen = getCookie(c, 'lang')
  return chosen === 'en' || chosen === 'vi' ? chosen : otherwise
}

export const textOf = (value: string | undefined): string | null => {
  const text = value?.normalize('NFC').trim() ?? ''
  return text === '' ? null : text
}

/** "2024-03-15" of a date field, or "15/3/2024" as people type it; null where it is no day. */
export function dayIn(typed: string | null): Day | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed ?? '')
  const local = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(typed ?? '')
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  return local ? dayOf(Number(local[3]), Number(local[2]), Number(local[1])) : null
}

/** When the day is over, as the clock on the wall shows it. */
function endOf(day: Day): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date, 23, 59, 59, 999).toISOString()
}

/** The same page with other questions; null takes one away. */
export function withQuery(at: string, changes: Readonly<Record<string, string | null>>): string {
  const [path = '', search = ''] = at.split('?')
  const params = new URLSearchParams(search)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) params.delete(name)
    else params.set(name, value)
  }
  const text = params.toString()
  return text === '' ? path : `${path}?${text}`
}
