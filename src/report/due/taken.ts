/** A page of terms out of a stream: some rows, what was looked at counted, and the place from which to go on. */
import type { Day } from '../../model/calendar.js'
import type { TermState } from '../../model/term-state.js'
import { termKey } from '../term-entry.js'

/** Behind which term a page begins: the day it was listed under, and the term on that day. */
export interface Place {
  readonly day: Day
  readonly key: string
}

export interface Taken<S> {
  readonly states: readonly S[]
  /** null = the stream was read to its end. */
  readonly next: Place | null
}

interface Wanted<S> {
  readonly wanted: (state: S) => boolean
  readonly dayOf: (state: S) => Day
  /** Rows of a page. */
  readonly most: number
  /** Terms that are looked at for it, however few of them are wanted: the next page goes on. */
  readonly look?: number
  readonly after?: Place | null
}

const LOOK = 400

export async function taken<S extends TermState>(
  stream: AsyncIterable<S>,
  { wanted, dayOf, most, look = LOOK, after = null }: Wanted<S>,
): Promise<Taken<S>> {
  const states: S[] = []
  let [last, looked, reached]: [S | null, number, boolean] = [null, 0, after === null]
  for await (const state of stream) {
    if (!reached && after !== null) {
      reached = dayOf(state) > after.day || (dayOf(state) === after.day && keyOf(state) === after.key)
      if (dayOf(state) <= after.day) continue
    }
    const full = looked === look || (states.length === most && wanted(state))
    if (full && last !== null) return { states, next: { day: dayOf(last), key: keyOf(last) } }
    if (wanted(state)) states.push(state)
    ;[last, looked] = [state, looked + 1]
  }
  return { states, next: null }
}

export const keyOf = ({ letter, index, who, period }: TermState): string => termKey({ letter, index, who, period }).slice(0, 16)

/** "2024-03-15~0a1b…", as an address holds it. */
export const showPlace = ({ day, key }: Place): string => `${day}~${key}`

export function placeIn(text: string | null): Place | null {
  const [, day, key] = /^(\d{4}-\d{2}-\d{2})~([0-9a-f]{16})$/.exec(text ?? '') ?? []
  return day === undefined || key === undefined ? null : { day, key }
}
