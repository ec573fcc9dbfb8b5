/** A row of what has changed since somebody looked, and how its cause is told. */
import { bounds, type Edtf } from '../../model/calendar.js'
import type { Said } from '../compare/compared.js'
import type { Words } from '../report.js'

/**
 * world: it happened after that day · late: it is of before, and only a letter that came since tells of it · reread: a letter held before is read otherwise
 * now (better rules, a correction) · gone: the letter is no longer held.
 */
export type Cause = 'world' | 'late' | 'reread' | 'gone'

export interface Change {
  /** A commune; of a term, who must act. */
  readonly about: string
  readonly code: string | null
  /** flipped: an answer of the picture is another one · learnt, closed: a letter's words came or went, and changed no answer. */
  readonly kind: 'flipped' | 'learnt' | 'closed'
  readonly what: 'title' | 'score' | 'target' | 'criterion' | 'deadline' | 'statement'
  readonly label: Words
  readonly standard: string | null
  readonly set: string | null
  readonly criteria: readonly number[] | null
  /** null = no answer. */
  readonly before: Words | null
  readonly after: Words | null
  /** null where nothing that came or went touches the answer itself. */
  readonly cause: Cause | null
  /** Of which day what brought it tells. */
  readonly asOf: string | null
  /** When the newest of what brought it was recorded; where something went, when that was. */
  readonly recorded: string | null
  /** What brought it; where nothing did, what it stood on. */
  readonly said: readonly Said[]
}

/** The two clocks: what was known then, and what is known now. */
export interface Learning {
  /** What was recorded later than this instant is new. */
  readonly since: string
  /** The day on the wall at that instant. */
  readonly sinceDay: string
  /** Letters held then, and now, by what the question knows of them (id, or file). */
  readonly before: { has(letter: string): boolean }
  readonly now: { has(letter: string): boolean }
}

/** Of what a letter says now and did not then. */
export function causeOfNews(letter: string, asOf: Edtf | null, { before, sinceDay }: Learning): Cause {
  if (before.has(letter)) return 'reread'
  return asOf !== null && bounds(asOf).last > sinceDay ? 'world' : 'late'
}

/** Of what a letter said then and does not now. */
export const causeOfLoss = (letter: string, { now }: Learning): Cause => (now.has(letter) ? 'reread' : 'gone')

/** The last of them; null of none. */
export const newest = (instants: readonly (string | null)[]): string | null =>
  instants
    .flatMap((i) => i ?? [])
    .sort()
    .at(-1) ?? null
