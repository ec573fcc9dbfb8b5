/**
 * What is worked out anew when letters come, change or go: what is told of the letters they meet, the life of those letters' terms, and where letters disagree
 * about the units they speak of. Whatever is not met stays as it is, so that a letter costs the same in a small store and in a large one.
 */
import type { Archive, Bonds, Change, Derived, Stretch } from '../model/archive.js'
import type { KnownLetter } from '../model/known-letter.js'
import type { LetterFacts } from '../model/letter-facts.js'
import { printedNumber } from '../text/letter-number.js'
import { criterionConflicts } from './conflicts/criterion-conflicts.js'
import { givingTo, letterFacts, meaning } from './letters/letter-facts.js'
import { blankStretches, meantStretches } from './letters/meant.js'
import { sameness } from './letters/same-letter.js'
import { undatedPlace } from './letters/places.js'
import { alikePlaces, letterSpots, undatedInBook } from './letters/spots.js'
import { targetMoved } from './terms/moved-targets.js'
import { papersIn } from './terms/papers.js'
import { shownDone } from './terms/shown-done.js'
import { askedStretches, paperSpots, recallStretches, termSpots, termsPlace } from './terms/spots.js'
import { type Facts, sentSince, termsOf, termsSince } from './terms/term.js'
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
  const { facts: told, alike } = await factsAnew(archive, change)
  const held = await archive.derived('facts', [...told.keys()])
  const flipped = [...told.keys()].filter((id) => JSON.stringify(told.get(id)) !== JSON.stringify(held.get(id) ?? null))
  const factsOf: FactsOf = async (ids) => {
    const others = await archive.derived(
      'facts',
      [...new Set(ids)].filter((id) => !told.has(id)),
    )
    return new Map([...others, ...[...told].flatMap(([id, facts]) => (facts === null ? [] : [[id, facts] as const]))])
  }
  const facts = [...told].map(([owner, body]): Derived => ({ kind: 'facts', owner, body }))
  // What is told of a letter as before leaves its terms as they were.
  const own = [...new Set([...changed, ...alike].map((l) => l.id)), ...flipped]
  const terms = await termsAnew(archive, changed, own, flipped, factsOf)
  return [...facts, ...terms, ...(await conflictsAnew(archive, change.units, factsOf))]
}

interface Told {
  readonly facts: ReadonlyMap<string, LetterFacts | null>
  /** Letters that are one with a changed one. */
  readonly alike: readonly KnownLetter[]
}

/** Letters whose number or day these may tell, and those that are one with them. */
async function factsAnew(archive: Archive, { before, after }: Change): Promise<Told> {
  const changed = [...before, ...after]
  const giving = await Promise.all(changed.map(async (l) => [...(await meaning(archive, l)), ...(await givingTo(archive, l))]))
  const blank = giving.flat().flatMap((c) => blankStretches(c.citation, c.letter.record))
  const told = await archive.at([...changed.flatMap(toldBy), ...blank])
  const near = await archive.at(changed.flatMap(alikePlaces))
  const alike = near.filter((l) => changed.some((c) => c.id !== l.id && sameness(c, l) !== null))
  const facts = new Map<string, LetterFacts | null>(before.map((l) => [l.id, null]))
  for (const letter of byId([...told, ...alike, ...after])) facts.set(letter.id, await letterFacts(archive, letter))
  return { facts, alike }
}

/** By its citations, and as a neighbour in its book. */
const toldBy = (letter: KnownLetter): Stretch[] => [
  ...letter.record.citations.flatMap((c) => [
    ...meantStretches(undatedPlace(c.number), c, letter.record),
    ...blankStretches(c, letter.record),
  ]),
  ...undatedInBook(letter),
]

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
    record.citations.flatMap((c) => meantStretches(termsPlace(c.number), c, record)),
  )
  const facts = await factsOf(flipped)
  const numbered = [...changed, ...heirs].flatMap((l) => {
    const number = printedNumber(l.record.number) ?? facts.get(l.id)?.resolved?.number
    return number === undefined ? [] : recallStretches(l, number)
  })
  const asked = await archive.at([...cited, ...numbered])
  const now = byId([...own, ...asked, ...(await answered(archive, changed, factsOf))])
  const gone = changed.filter((l) => now.every((n) => n.id !== l.id)).map((l) => l.id)
  const derived: Derived[] = gone.map((owner) => ({ kind: 'terms', owner, body: null }))
  for (const letter of now) {
    derived.push({ kind: 'terms', owner: letter.id, body: await termEvents(archive, letter, factsOf) })
  }
  return derived
}

/**
 * Letters whose terms the papers or targets of these answer. Many more wait where such papers lie: whether one of them is concerned is told by the term and
 * the letter alone, and only then its other letters are asked for.
 */
async function answered(archive: Archive, changed: readonly KnownLetter[], factsOf: FactsOf): Promise<KnownLetter[]> {
  const waiting = await archive.at(changed.flatMap(askedStretches))
  const facts = await factsOf(waiting.map((l) => l.id))
  const shown = changed.map((letter) => ({ letter, papers: papersIn([letter]) }))
  return waiting.filter((letter) =>
    termsOf(letter, facts.get(letter.id) ?? null).some((term) =>
      shown.some((by) => shownDone(term, by.papers, facts).length > 0 || targetMoved(term, [by.letter]).length > 0),
    ),
  )
}

async function conflictsAnew(archive: Archive, units: readonly string[], factsOf: FactsOf): Promise<Derived[]> {
  const derived: Derived[] = []
  for (const unit of units) {
    const statements = await archive.statementsOf(unit)
    const facts = await factsOf(statements.map((s) => s.letter))
    const found = criterionConflicts(statements, (a, b) => facts.get(a)?.sameAs.some((s) => s.id === b) ?? false)
    derived.push({ kind: 'conflicts', owner: unit, body: found.length === 0 ? null : found })
  }
  return derived
}

const byId = (letters: readonly KnownLetter[]): KnownLetter[] => [...new Map(letters.map((l) => [l.id, l])).values()]
