/**
 * What is worked out anew when letters come, change or go: what is told of the letters they meet, and the life of those letters' terms. Whatever is not met stays as it is, so that a letter costs the same in a small store and in a large one.
 */
import type { Archive, Bonds, Change, Derived, Stretch } from '../model/archive.js'
import type { KnownLetter } from '../model/known-letter.js'
import type { LetterFacts } from '../model/letter-facts.js'
import { numberKey } from '../text/letter-number.js'
import { conflictsAnew, conflictSpots } from './conflicts/follow-conflicts.js'
import { givingTo, letterFacts, meaning } from './letters/letter-facts.js'
import { blankStretches, meantStretches } from './letters/meant.js'
import { sameness } from './letters/same-letter.js'
import { undatedPlace } from './letters/places.js'
import { alikePlaces, besideIn, letterSpots, neighboursIn, NEXT, undatedBetween } from './letters/spots.js'
import { answersAnew } from './terms/follow-answers.js'
import { type FactsOf, type Step, termsAnew } from './terms/follow-terms.js'
import { paperSpots, termSpots } from './terms/spots.js'
import { sentSince, termsSince } from './terms/term.js'

export const letterBonds: Bonds = {
  version: 1,
  spots: (letter) => [
    ...letterSpots(letter),
    ...termSpots(letter, termsSince(letter, sentSince(letter.record.date, null) ?? '')),
    ...paperSpots(letter),
    ...conflictSpots(letter),
  ],
  follow,
}

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
  const facts = [...told].map(([owner, body]): Derived => ({ kind: 'facts', owner, key: factsKey(body), body }))
  // What is told of a letter as before leaves its terms as they were.
  const own = [...new Set([...changed, ...alike].map((l) => l.id)), ...flipped]
  const step: Step = { archive, ...change, own, flipped, factsOf }
  return [...facts, ...(await termsAnew(step)), ...(await answersAnew(step)), ...(await conflictsAnew(step))]
}

/** A blank number that others tell: the letter is looked up by it as if it were printed. */
const factsKey = (facts: LetterFacts | null): string | null => (facts?.resolved ? numberKey(facts.resolved.number) : null)

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
  const undated = (await Promise.all(changed.map((l) => undatedNear(archive, l)))).flat()
  const told = await archive.at([...changed.flatMap(toldBy), ...blank, ...undated])
  const near = await archive.at(changed.flatMap(alikePlaces))
  const alike = near.filter((l) => changed.some((c) => c.id !== l.id && sameness(c, l) !== null))
  const facts = new Map<string, LetterFacts | null>(before.map((l) => [l.id, null]))
  for (const letter of byId([...told, ...alike, ...after])) facts.set(letter.id, await letterFacts(archive, letter))
  return { facts, alike }
}

/** By its citations. */
const toldBy = (letter: KnownLetter): Stretch[] =>
  letter.record.citations.flatMap((c) => [...meantStretches(undatedPlace(c.number), c, letter.record), ...blankStretches(c, letter.record)])

/** As a neighbour in a book: letters without a day that have not enough others nearer. */
async function undatedNear(archive: Archive, letter: KnownLetter): Promise<Stretch[]> {
  const stretches: Stretch[] = []
  for (const { kind, book } of neighboursIn(letter)) {
    const [below, above] = besideIn(kind, book)
    const ordinals = async (stretch: Stretch): Promise<number[]> =>
      (await archive.at([stretch])).flatMap((l) =>
        neighboursIn(l).flatMap((n) => (n.kind === kind && n.book.place === book.place ? [n.book.ordinal] : [])),
      )
    const [lower, upper] = [await ordinals(below), await ordinals(above)]
    stretches.push(
      undatedBetween(book, lower.length < NEXT ? 0 : Math.min(...lower), upper.length < NEXT ? 999_999_999 : Math.max(...upper)),
    )
  }
  return stretches
}

const byId = (letters: readonly KnownLetter[]): KnownLetter[] => [...new Map(letters.map((l) => [l.id, l])).values()]
