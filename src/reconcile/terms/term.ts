/** A term that a letter sets, and how later letters may speak of it. */
import { addDays, addDuration, bounds, type Day, type Edtf } from '../../model/calendar.js'
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
import { occurrences } from './occurrences.js'

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
export const termsOf = (letter: KnownLetter, facts: LetterFacts | null): Term[] => termsSince(letter, sentSince(letter.record.date, facts))

export const termsSince = (letter: KnownLetter, since: Day | null): Term[] => termsIn(letter, since, (d) => !d.quoted)

/** Another letter's terms, told again here where that letter is not held and this one sets no new day for the work: what is known of them stands here. */
export const recalledIn = (letter: KnownLetter, letters: readonly KnownLetter[], facts: Facts): Term[] => {
  const own = letter.record.deadlines.filter((d) => !d.quoted)
  return termsIn(
    letter,
    sentSince(letter.record.date, facts.get(letter.id) ?? null),
    (d) => d.quoted && d.due !== null && !own.some((o) => isSameWork(o.task, workOf(d))) && !letters.some((l) => sets(l, d, letter, facts)),
  )
}

/** The letter is the one that the recalled term is told to be of, or one that is cited and sets that day. */
function sets(earlier: KnownLetter, { due, quotedFrom }: DeadlineRecord, recalling: KnownLetter, facts: Facts): boolean {
  if (earlier.id === recalling.id) return false
  const number = printedNumber(earlier.record.number) ?? facts.get(earlier.id)?.resolved?.number ?? null
  if (quotedFrom !== null && number !== null && numberKey(number) === numberKey(quotedFrom)) return true
  return earlier.record.deadlines.some((d) => !d.quoted && d.due === due) && knows(recalling, earlier, facts)
}

function termsIn(letter: KnownLetter, since: Day | null, wanted: (deadline: DeadlineRecord) => boolean): Term[] {
  if (since === null) return []
  const own = (actor: Actor): Actor => (actor.group ? actor : { ...actor, body: placed(actor.name, letter.record).body })
  return letter.record.deadlines.flatMap((deadline, index) =>
    !wanted(deadline) ? [] : [{ letter, index, deadline, since, actors: deadline.who.flatMap(actorsOf).map(own) }],
  )
}

/** The first day on which a letter can have been sent; null when nothing tells. */
export const sentSince = (date: Edtf | null, facts: LetterFacts | null): Day | null =>
  facts?.resolved?.date ?? facts?.dateWindow?.from ?? (date === null ? null : bounds(date).first)

/** Citations of the earlier letter in the later one, by the number it bears; where it bears none, of those letters that tell it. */
export function citationsOf(later: KnownLetter, earlier: KnownLetter, facts: Facts): readonly CitationRecord[] {
  const resolved = facts.get(earlier.id)?.resolved
  const number = printedNumber(earlier.record.number) ?? (resolved?.by.some((by) => by.id === later.id) ? resolved.number : undefined)
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
export const LATE_DAYS = 120

/** The last day for it; a recurring term has none. null where nobody can tell: an event's term, one counted from a letter whose day nobody knows. */
export function lastDayFor({ deadline: { due, rrule, relative }, since }: Term): Day | null {
  if (rrule !== null) return NEVER
  if (due !== null) return addDays(due, LATE_DAYS)
  return relative !== null && since !== '' && FROM_LETTER.has(relative.from)
    ? addDays(addDuration(since, relative.duration), LATE_DAYS)
    : null
}

const NEVER = '9999-12-31'
const FROM_LETTER: ReadonlySet<string> = new Set(['issue', 'signing', 'receipt'])

/** The days of a recurring term, and none of another. */
export const daysOf = ({ deadline: { rrule }, since }: Term): readonly Day[] =>
  rrule === null ? [] : occurrences(rrule, since, NEVER).days

/** An event of this term: of the actor under a name, by a letter. */
export const eventOf = ({ letter, index }: Term, { name, body }: Pick<Actor, 'name' | 'body'>, by: KnownLetter, told: Told): TermEvent => ({
  ...{ letter: letter.id, index, actor: name, actorKey: bodyKey(body), occurrence: null, by: { id: by.id, file: by.file } },
  ...told,
})

export type Told = Pick<TermEvent, 'state' | 'on' | 'why' | 'sure'> & Partial<Pick<TermEvent, 'occurrence'>>
