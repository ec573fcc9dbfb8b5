/** A term that a letter sets, and how later letters may speak of it. */
import { addDays, bounds, type Day } from '../../model/calendar.js'
import type { KnownLetter } from '../../model/known-letter.js'
import type { LetterFacts } from '../../model/letter-facts.js'
import type { CitationRecord, DeadlineRecord } from '../../model/letter-record.js'
import type { TermEvent } from '../../model/term-event.js'
import { numberKey, printedNumber } from '../../text/letter-number.js'
import { bodyKey } from '../letters/body.js'
import { agrees, subjectsMeet } from '../letters/cited.js'
import { placed } from '../letters/placed.js'
import { type Actor, actorsOf } from './actors.js'
import { askedTypes } from './asked-papers.js'

export interface Term {
  readonly letter: KnownLetter
  readonly index: number
  readonly deadline: DeadlineRecord
  /** The first day on which the letter can have been sent. */
  readonly since: Day
  readonly actors: readonly Actor[]
}

export type Facts = ReadonlyMap<string, LetterFacts>

/** Terms that the letter sets itself; another's, told again, are that letter's. None while not even its year is known. */
export function termsOf(letter: KnownLetter, facts: LetterFacts | null): Term[] {
  const since = facts?.resolved?.date ?? facts?.dateWindow?.from ?? firstDayOf(letter)
  return since === null ? [] : termsSince(letter, since)
}

/** The first day that the letter itself leaves for it. */
export const firstDayOf = ({ record: { date } }: KnownLetter): Day | null => (date === null ? null : bounds(date).first)

export function termsSince(letter: KnownLetter, since: Day): Term[] {
  const own = (actor: Actor): Actor => (actor.group ? actor : { ...actor, body: placed(actor.name, letter.record).body })
  return letter.record.deadlines.flatMap((deadline, index) =>
    deadline.quoted ? [] : [{ letter, index, deadline, since, actors: deadline.who.flatMap(actorsOf).map(own) }],
  )
}

/** Citations of the earlier letter in the later one, by the number it bears or is told to bear. */
export function citationsOf(later: KnownLetter, earlier: KnownLetter, facts: Facts): readonly CitationRecord[] {
  const number = printedNumber(earlier.record.number) ?? facts.get(earlier.id)?.resolved?.number
  if (number === undefined) return []
  return later.record.citations.filter((c) => numberKey(c.number) === numberKey(number) && agrees(c, later.record, earlier.record))
}

export const knows = (later: KnownLetter, earlier: KnownLetter, facts: Facts): boolean => citationsOf(later, earlier, facts).length > 0

/** What the term asks for; one that only moves another's day tells it as what it moves ("thời gian gửi báo cáo"). */
export const workOf = ({ task, extends: moved, text }: DeadlineRecord): string => task ?? moved ?? text

/** Most words in common, or both ask for one kind of paper. */
export const isSameWork = (a: string | null, b: string): boolean =>
  (subjectsMeet(a, b) ?? 0) >= 0.5 || askedTypes(a).some((type) => askedTypes(b).includes(type))

/** How long after its day a late deed still answers a term. */
const LATE_DAYS = 120
export const lastDayFor = (due: Day): Day => addDays(due, LATE_DAYS)

/** An event of this term: of the actor under a name, by a letter. */
export const eventOf = (
  { letter, index }: Term,
  { name, body }: Pick<Actor, 'name' | 'body'>,
  by: KnownLetter,
  told: Pick<TermEvent, 'state' | 'on' | 'why' | 'sure'>,
): TermEvent => ({ letter: letter.id, index, actor: name, actorKey: bodyKey(body), by: { id: by.id, file: by.file }, ...told })
