/** The life of a letter's terms, told by others: done, extended, superseded, recalled, for each actor. Neither the order of letters nor what day it is changes anything. */
import type { Archive, Stretch } from '../../model/archive.js'
import { addDays, type Day } from '../../model/calendar.js'
import type { KnownLetter } from '../../model/known-letter.js'
import type { TermsTold } from '../../model/term-event.js'
import { printedNumber } from '../../text/letter-number.js'
import { blankPlace, citedUnit, citesPlace, numberPlace, ofUnit, unitOf } from '../letters/spots.js'
import { symbolOf } from '../letters/cited.js'
import { targetMoved } from './moved-targets.js'
import { movedTo } from './moved-terms.js'
import { papersIn } from './papers.js'
import { reminders } from './reminders.js'
import { replaced } from './replaced-letters.js'
import { shownDone } from './shown-done.js'
import { answerStretches } from './spots.js'
import { type Facts, lastDayFor, recalledIn, type Term, termsOf } from './term.js'
import { toldDone } from './told-done.js'

/** `factsOf`: what is told of letters, as it is now. null where nothing is told of its terms. */
export async function termEvents(
  archive: Archive,
  letter: KnownLetter,
  factsOf: (ids: readonly string[]) => Promise<Facts>,
): Promise<TermsTold | null> {
  const own = await factsOf([letter.id])
  const terms = termsOf(letter, own.get(letter.id) ?? null)
  const recalls = letter.record.deadlines.some((d) => d.quoted)
  if (terms.length === 0 && !recalls) return null
  const twins = await archive.letters((own.get(letter.id)?.sameAs ?? []).map((s) => s.id))
  const met = await archive.at([...citers(letter, terms, own), ...terms.flatMap(answerStretches), ...(recalls ? setters(letter) : [])])
  const near = [...new Map([letter, ...twins, ...met].map((l) => [l.id, l])).values()]
  const facts = await factsOf(near.map((l) => l.id))
  const others = near.flatMap((l) => termsOf(l, facts.get(l.id) ?? null))
  const papers = papersIn(near)
  const events = terms.flatMap((term) => [
    ...movedTo(term, others, facts),
    ...shownDone(term, papers, facts),
    ...toldDone(term, near, facts),
    ...targetMoved(term, near),
    ...replaced(term, near, facts),
  ])
  const urged = [
    ...terms.flatMap((term) => reminders(term, near, facts)),
    ...recalledIn(letter, near, facts).flatMap((term) => reminders(term, [letter], facts)),
  ]
  return events.length === 0 && urged.length === 0 ? null : { events, reminders: urged }
}

/** Letters that cite this one, as long as they can still speak of its terms. */
function citers({ id, record }: KnownLetter, terms: readonly Term[], facts: Facts): Stretch[] {
  const number = printedNumber(record.number) ?? facts.get(id)?.resolved?.number
  if (number === undefined || terms.length === 0) return []
  const [since = ''] = terms.map((t) => t.since).sort()
  const last =
    terms
      .map((t) => lastDayFor(t) ?? t.since)
      .sort()
      .at(-1) ?? since
  const undated = ofUnit(citesPlace(number), unitOf(record), '~')
  return [...ofUnit(citesPlace(number), unitOf(record), since, yearAfter(last)), ...undated]
}

const yearAfter = (day: Day): Day => (day >= '9990' ? day : addDays(day, 365))

/** Letters whose terms this one tells again. */
const setters = ({ record }: KnownLetter): Stretch[] => [
  ...record.deadlines.flatMap(({ quoted, quotedFrom }) => (quoted && quotedFrom !== null ? ofUnit(numberPlace(quotedFrom), '') : [])),
  ...record.citations.flatMap((c) => {
    const [unit, symbol] = [citedUnit(c, record), symbolOf(c.number)]
    return [...ofUnit(numberPlace(c.number), unit), ...(symbol === null ? [] : ofUnit(blankPlace(symbol), unit))]
  }),
]
