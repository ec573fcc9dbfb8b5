/** The life of a letter's terms, told by others: done, extended, superseded, for each actor. Neither the order of letters nor what day it is changes anything. */
import type { Archive, Stretch } from '../../model/archive.js'
import { addDays } from '../../model/calendar.js'
import type { KnownLetter } from '../../model/known-letter.js'
import type { TermEvent } from '../../model/term-event.js'
import { printedNumber } from '../../text/letter-number.js'
import { citesPlace, ofUnit, unitOf } from '../letters/spots.js'
import { targetMoved } from './moved-targets.js'
import { movedTo } from './moved-terms.js'
import { papersIn } from './papers.js'
import { shownDone } from './shown-done.js'
import { answerStretches } from './spots.js'
import { type Facts, lastDayFor, type Term, termsOf } from './term.js'
import { toldDone } from './told-done.js'

/** `factsOf`: what is told of letters, as it is now. */
export async function termEvents(
  archive: Archive,
  letter: KnownLetter,
  factsOf: (ids: readonly string[]) => Promise<Facts>,
): Promise<readonly TermEvent[]> {
  const own = await factsOf([letter.id])
  const terms = termsOf(letter, own.get(letter.id) ?? null)
  if (terms.length === 0) return []
  const twins = await archive.letters((own.get(letter.id)?.sameAs ?? []).map((s) => s.id))
  const met = await archive.at([...citers(letter, terms, own), ...terms.flatMap(answerStretches)])
  const near = [...new Map([letter, ...twins, ...met].map((l) => [l.id, l])).values()]
  const facts = await factsOf(near.map((l) => l.id))
  const others = near.flatMap((l) => termsOf(l, facts.get(l.id) ?? null))
  const papers = papersIn(near)
  return terms.flatMap((term) => [
    ...movedTo(term, others, facts),
    ...shownDone(term, papers, facts),
    ...toldDone(term, near, facts),
    ...targetMoved(term, near),
  ])
}

/** Letters that cite this one, as long as they can still speak of its terms. */
function citers({ id, record }: KnownLetter, terms: readonly Term[], facts: Facts): Stretch[] {
  const number = printedNumber(record.number) ?? facts.get(id)?.resolved?.number
  if (number === undefined) return []
  const [since = ''] = terms.map((t) => t.since).sort()
  const last =
    terms
      .map((t) => lastDayFor(t.deadline.due ?? t.since))
      .sort()
      .at(-1) ?? since
  const undated = ofUnit(citesPlace(number), unitOf(record), '~')
  return [...ofUnit(citesPlace(number), unitOf(record), since, addDays(last, YEAR)), ...undated]
}

const YEAR = 365
