/** The life of a letter's terms, told by others: done, extended, superseded, recalled, for each actor. Papers that answer them are told pair by pair (shown-done.ts). Neither the order of letters nor what day it is changes anything. */
import type { Archive, Stretch } from '../../model/archive.js'
import { addDays, type Day } from '../../model/calendar.js'
import type { KnownLetter } from '../../model/known-letter.js'
import type { LetterRecord } from '../../model/letter-record.js'
import type { TermsTold } from '../../model/term-event.js'
import { printedNumber } from '../../text/letter-number.js'
import { citingStretches, meantStretches } from '../letters/meant.js'
import { numberPlace, ofUnit } from '../letters/places.js'
import { criteriaMet } from './criteria-met.js'
import { deedsTold } from './deeds.js'
import { targetMoved } from './moved-targets.js'
import { movedTo } from './moved-terms.js'
import { reminders } from './reminders.js'
import { replaced } from './replaced-letters.js'
import { tellingStretches } from './spots.js'
import { type Facts, lastDayFor, recalledIn, type Term, termsOf } from './term.js'
import { toldDone } from './told-done.js'

/** What is told of letters, as it is now. */
interface Told {
  readonly archive: Archive
  readonly factsOf: (ids: readonly string[]) => Promise<Facts>
  /** Letters that leave their number blank and are told to bear one of these. */
  readonly toldNumbers: (numbers: readonly string[]) => Promise<readonly KnownLetter[]>
}

/** null where nothing is told of its terms. */
export async function termEvents({ archive, factsOf, toldNumbers }: Told, letter: KnownLetter): Promise<TermsTold | null> {
  const own = await factsOf([letter.id])
  const terms = termsOf(letter, own.get(letter.id) ?? null)
  const recalls = letter.record.deadlines.some((d) => d.quoted)
  if (terms.length === 0 && !recalls) return null
  const twins = await archive.letters((own.get(letter.id)?.sameAs ?? []).map((s) => s.id))
  const met = await archive.at([...citers(letter, terms, own), ...terms.flatMap(tellingStretches), ...(recalls ? setters(letter) : [])])
  const blank = recalls ? await toldNumbers(recalledNumbers(letter)) : []
  const near = [...new Map([letter, ...twins, ...met, ...blank].map((l) => [l.id, l])).values()]
  const facts = await factsOf(near.map((l) => l.id))
  const { events, reminders: urged } = toldBy(terms, near, facts)
  const again = recalledIn(letter, near, facts).flatMap((term) => reminders(term, [letter], facts))
  return events.length === 0 && urged.length === 0 && again.length === 0 ? null : { events, reminders: [...urged, ...again] }
}

function toldBy(terms: readonly Term[], letters: readonly KnownLetter[], facts: Facts): TermsTold {
  const others = letters.flatMap((l) => termsOf(l, facts.get(l.id) ?? null))
  const events = terms.flatMap((term) => [
    ...movedTo(term, others, facts),
    ...toldDone(term, letters, facts),
    ...deedsTold(term, letters),
    ...criteriaMet(term, letters),
    ...targetMoved(term, letters, facts),
    ...replaced(term, letters, facts),
  ])
  return { events, reminders: terms.flatMap((term) => reminders(term, letters, facts)) }
}

/** The other letter alone tells anything of this one's terms; what it tells beside others is no more. */
export function speaksOf(letter: KnownLetter, by: KnownLetter, facts: Facts): boolean {
  const told = toldBy(termsOf(letter, facts.get(letter.id) ?? null), [by], facts)
  return told.events.length > 0 || told.reminders.length > 0
}

/** Letters that cite this one, as long as they can still speak of its terms. */
export function citers({ id, record }: KnownLetter, terms: readonly Term[], facts: Facts): Stretch[] {
  const number = printedNumber(record.number) ?? facts.get(id)?.resolved?.number
  if (number === undefined || terms.length === 0) return []
  const [since = ''] = terms.map((t) => t.since).sort()
  const last =
    terms
      .map((t) => lastDayFor(t) ?? t.since)
      .sort()
      .at(-1) ?? since
  return citingStretches(number, record, since, yearAfter(last))
}

const yearAfter = (day: Day): Day => (day >= '9990' ? day : addDays(day, 365))

/** Letters whose terms this one tells again, and that print their number. */
const setters = ({ record }: KnownLetter): Stretch[] => [
  ...quotedFrom(record).flatMap((number) => ofUnit(numberPlace(number), '')),
  ...record.citations.flatMap((c) => meantStretches(numberPlace(c.number), c, record)),
]

const recalledNumbers = ({ record }: KnownLetter): string[] => [...quotedFrom(record), ...record.citations.map((c) => c.number)]

const quotedFrom = ({ deadlines }: LetterRecord): string[] =>
  deadlines.flatMap((d) => (d.quoted && d.quotedFrom !== null ? [d.quotedFrom] : []))
