import { z } from 'zod'

/** What people say of letters (DESIGN §1: "a correction is a source too"): kept beside what letters say, never written into it, and taken back only by a word of its own. */

/** Lists of the record whose items a word can speak of. */
export const ITEM_LISTS = ['citations', 'deadlines', 'fulfilments', 'communes', 'criteria', 'standings', 'tallies', 'money'] as const
export type ItemList = (typeof ITEM_LISTS)[number]

/**
 * Which item of a list is meant, told so that it is found again when rules or parser have changed and it has another index: where its proof stands in
 * the frozen text, what stands there, and what the item is about (several items may stand on the same words).
 */
export const wordAnchor = z.object({
  list: z.enum(ITEM_LISTS),
  page: z.number().int(),
  start: z.number().int(),
  end: z.number().int(),
  quote: z.string(),
  about: z.string(),
  /** Which of those that are about the same in the same words, counted from 0 in the order of the list. */
  nth: z.number().int(),
})

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const value = z.unknown()

/** `pointer`: JSON Pointer into the record as it was when the word was said; what lies below an item is found by `anchor` (null outside lists). */
const place = { letter: z.string(), pointer: z.string(), anchor: wordAnchor.nullable() }

export const saying = z.discriminatedUnion('act', [
  /** The value is right: it stays, whatever rules read later. */
  z.object({ act: z.literal('confirm'), ...place, value }),
  /** `instead`: what stood there. */
  z.object({ act: z.literal('correct'), ...place, value, instead: value }),
  /** `instead`, or the item, is not so: nothing stands there while that is what is read. */
  z.object({ act: z.literal('reject'), ...place, instead: value }),
  /** A term was met on that day; `actor` null = by all who were asked. `period`: of a recurring term this day of its rhythm alone; not told = the whole term. */
  z.object({
    act: z.literal('done'),
    letter: z.string(),
    anchor: wordAnchor,
    actor: z.string().nullable(),
    on: day,
    period: day.optional(),
  }),
  z.object({ act: z.literal('join'), letter: z.string(), other: z.string(), how: z.enum(['rendition', 'draft']) }),
  z.object({ act: z.literal('part'), letter: z.string(), other: z.string() }),
])

export const word = z.object({
  /** SHA-256 of everything below: saying the same again at the same instant changes nothing. */
  id: z.string(),
  /** Instant (ISO 8601, UTC), told by the door. */
  at: z.string(),
  by: z.string(),
  why: z.string().nullable(),
  says: saying,
})

export const withdrawal = z.object({ at: z.string(), by: z.string(), why: z.string().nullable() })

export type WordAnchor = z.infer<typeof wordAnchor>
export type Saying = z.infer<typeof saying>
export type SayingOf<A extends Saying['act']> = Extract<Saying, { act: A }>
export type Word = z.infer<typeof word>
export type Withdrawal = z.infer<typeof withdrawal>

/** A word as held: it stands until it is withdrawn. */
export interface HeldWord extends Word {
  readonly withdrawn: Withdrawal | null
}

/** What is said of a value or item of the record; the others (done, join, part) change no record. */
export type ValueSaying = SayingOf<'confirm' | 'correct' | 'reject'>

export const isOfValue = (says: Saying): says is ValueSaying => says.act === 'confirm' || says.act === 'correct' || says.act === 'reject'

/** In the order they were said, whoever asks. */
export const bySaid = (a: Word, b: Word): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
