/**
 * What is worked out anew when letters come, change or go: what is told of the letters they meet, and the life of those letters' terms. Whatever is not met stays as it is, so that a letter costs the same in a small store and in a large one.
 */
import type { Archive, Bonds, Change, Derived, Stretch } from '../model/archive.js'
import type { KnownLetter } from '../model/known-letter.js'
import type { LetterFacts } from '../model/letter-facts.js'
import { numberKey, printedNumber } from '../text/letter-number.js'
import { symbolOf } from './letters/cited.js'
import { letterFacts } from './letters/letter-facts.js'
import { sameness } from './letters/same-letter.js'
import { alikePlaces, blankPlace, citedUnit, letterSpots, ofUnit, undatedInBook, undatedPlace, unitOf } from './letters/spots.js'
import { askedStretches, paperSpots, recallStretches, termSpots, termsPlace } from './terms/spots.js'
import { type Facts, sentSince, termsSince } from './terms/term.js'
import { termEvents } from './terms/term-events.js'

export const letterBonds: Bonds = {
  spots: (letter) => [
    ...letterSpots(letter),
    ...termSpots(letter, termsSince(letter, sentSince(letter.record.date, null) ?? '')),
    ...paperSpots(letter),
  ],
  follow,
}

/** What is told of letters, by id: as just worked out, else as held. */
export type FactsOf = (ids: readonly string[]) => Promise<Facts>

async function follow(archive: Archive, change: Change): Promise<readonly Derived[]> {
  const changed = [...change.before, ...change.after]
  const told = await factsAnew(archive, change)
  const held = await archive.derived('facts', [...told.keys()])
  const flipped = [...told.keys()].filter((id) => JSON.stringify(told.get(id)) !== JSON.stringify(held.get(id) ?? null))
  const factsOf: FactsOf = async (ids) => {
    const others = await archive.derived(
      'facts',
      [...new Set(ids)].filter((id) => !told.has(id)),
    )
    return new Map([...others, ...[...told].flatMap(([id, facts]) => (facts === null ? [] : [[id, facts] as const]))])
  }
  const facts = [...told].map(([owner, body]): Derived => ({ kind: 'facts', owner, key: factsKey(body), body }))
  const terms = await termsAnew(archive, changed, [...told.keys()], flipped, factsOf)
  return [...facts, ...terms]
}

/** A blank number that others tell: the letter is looked up by it as if it were printed. */
const factsKey = (facts: LetterFacts | null): string | null => (facts?.resolved ? numberKey(facts.resolved.number) : null)

/** Letters whose number or day these may tell, and those that are one with them. */
async function factsAnew(archive: Archive, { before, after }: Change): Promise<Map<string, LetterFacts | null>> {
  const changed = [...before, ...after]
  const told = await archive.at(changed.flatMap(toldBy))
  const near = await archive.at(changed.flatMap(alikePlaces))
  const alike = near.filter((l) => changed.some((c) => c.id !== l.id && sameness(c, l) !== null))
  const facts = new Map<string, LetterFacts | null>(before.map((l) => [l.id, null]))
  for (const letter of byId([...told, ...alike, ...after])) facts.set(letter.id, await letterFacts(archive, letter))
  return facts
}

function toldBy(letter: KnownLetter): Stretch[] {
  const { record } = letter
  const cited = record.citations.flatMap((c) => {
    const [unit, symbol] = [citedUnit(c, record), symbolOf(c.number)]
    return [...ofUnit(undatedPlace(c.number), unit), ...(symbol === null ? [] : ofUnit(blankPlace(symbol), unit))]
  })
  const sameSymbol = record.number === null ? [] : ofUnit(blankPlace(record.number.symbol), unitOf(record))
  return [...cited, ...sameSymbol, ...undatedInBook(letter)]
}

/** Terms of these letters, of those that they cite, and of those that their papers may answer. */
async function termsAnew(
  archive: Archive,
  changed: readonly KnownLetter[],
  told: readonly string[],
  flipped: readonly string[],
  factsOf: FactsOf,
): Promise<Derived[]> {
  const [own, heirs] = [await archive.letters(told), await archive.letters(flipped)]
  const cited = [...changed, ...heirs].flatMap(({ record }) =>
    record.citations.flatMap((c) => ofUnit(termsPlace(c.number), citedUnit(c, record))),
  )
  const facts = await factsOf(flipped)
  const numbered = [...changed, ...heirs].flatMap((l) => {
    const number = printedNumber(l.record.number) ?? facts.get(l.id)?.resolved?.number
    return number === undefined ? [] : recallStretches(l, number)
  })
  const asked = await archive.at([...cited, ...numbered, ...changed.flatMap(askedStretches)])
  const now = byId([...own, ...asked])
  const gone = changed.filter((l) => now.every((n) => n.id !== l.id)).map((l) => l.id)
  const derived: Derived[] = gone.map((owner) => ({ kind: 'terms', owner, body: null }))
  for (const letter of now) {
    derived.push({ kind: 'terms', owner: letter.id, body: await termEvents(archive, letter, factsOf) })
  }
  return derived
}

const byId = (letters: readonly KnownLetter[]): KnownLetter[] => [...new Map(letters.map((l) => [l.id, l])).values()]
