/**
 * What is worked out anew when letters come, change or go: what is told of the letters they meet, and the life of those letters' terms. Whatever is not met stays as it is, so that a letter costs the same in a small store and in a large one.
 */
import type { Archive, Bonds, Change, Derived, Stretch } from '../model/archive.js'
import type { KnownLetter } from '../model/known-letter.js'
import type { LetterFacts } from '../model/letter-facts.js'
import { grouped } from '../model/collect.js'
import { numberKey } from '../text/letter-number.js'
import { conflictsAnew, conflictSpots } from './conflicts/follow-conflicts.js'
import type { Citing } from './letters/cited.js'
import { citingsIn, givingStretch, givingTo, isCrowded, letterFacts, meaning } from './letters/letter-facts.js'
import { fits } from './letters/resolve-number.js'
import { blankStretches, meantStretches } from './letters/meant.js'
import { sameness } from './letters/same-letter.js'
import { undatedPlace } from './letters/places.js'
import { alikePlaces, besideIn, letterSpots, neighboursIn, NEXT, undatedBetween } from './letters/spots.js'
import { answersAnew } from './terms/follow-answers.js'
import { type Step, termsAnew } from './terms/follow-terms.js'
import { paperSpots, termSpots } from './terms/spots.js'
import { sentSince, termsSince } from './terms/term.js'

export const letterBonds: Bonds = {
  version: 3,
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
  const facts = [...told].map(([owner, body]): Derived => ({ kind: 'facts', owner, key: factsKey(body), body }))
  // What is told of a letter as before leaves its terms as they were.
  const own = [...new Set([...changed, ...alike].map((l) => l.id)), ...flipped]
  const step: Step = { archive, ...change, own, flipped, wasTold: held, ...toldNow(archive, told) }
  return [...facts, ...(await termsAnew(step)), ...(await answersAnew(step)), ...(await conflictsAnew(step))]
}

/** What is told of letters, as just worked out, else as held. */
function toldNow(archive: Archive, told: Told['facts']): Pick<Step, 'factsOf' | 'toldNumbers'> {
  return {
    async factsOf(ids) {
      const others = await archive.derived(
        'facts',
        [...new Set(ids)].filter((id) => !told.has(id)),
      )
      return new Map([...others, ...[...told].flatMap(([id, facts]) => (facts === null ? [] : [[id, facts] as const]))])
    },
    async toldNumbers(numbers) {
      const keys = new Set(numbers.map(numberKey))
      const before = [...(await archive.derivedUnder('facts', [...keys])).keys()].filter((id) => !told.has(id))
      const now = [...told].flatMap(([id, facts]) => (keys.has(factsKey(facts) ?? '') ? [id] : []))
      return archive.letters([...before, ...now])
    },
  }
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
  const blank = await blankTold(archive, changed, giving.flat())
  const undated = (await Promise.all(changed.map((l) => undatedNear(archive, l)))).flat()
  const told = [...blank, ...(await archive.at([...changed.flatMap(toldBy), ...undated]))]
  const near = await archive.at(changed.flatMap(alikePlaces))
  const alike = near.filter((l) => changed.some((c) => c.id !== l.id && sameness(c, l) !== null))
  const facts = new Map<string, LetterFacts | null>(before.map((l) => [l.id, null]))
  for (const letter of byId([...alike, ...after])) facts.set(letter.id, await letterFacts(archive, letter))
  const others = byId(told).filter((l) => !facts.has(l.id))
  const held = await archive.derived(
    'facts',
    others.map((l) => l.id),
  )
  // Who is one with them is as it was.
  for (const letter of others) facts.set(letter.id, await letterFacts(archive, letter, held.get(letter.id)?.sameAs ?? []))
  return { facts, alike }
}

/** The day of which its citations tell. */
const toldBy = (letter: KnownLetter): Stretch[] =>
  letter.record.citations.flatMap((c) => meantStretches(undatedPlace(c.number), c, letter.record))

/**
 * Blank letters that may get, lose or share a number: one of the changed letters' citations may mean them, or one that may mean a changed letter (`giving`). Of those that tell
 * no unit of their own many lie together: where too many citations may mean them with and without the changed letters, nothing is told of them.
 */
async function blankTold(archive: Archive, changed: readonly KnownLetter[], giving: readonly Citing[]): Promise<KnownLetter[]> {
  const citings = [...citingsIn(changed), ...giving]
  const near = await archive.at(citings.flatMap((c) => blankStretches(c.citation, c.letter.record)))
  const apart = new Set(changed.map((l) => l.id))
  const found: KnownLetter[] = []
  for (const [, lying] of grouped(near, (l) => JSON.stringify(givingStretch(l)))) {
    const { most, ...stretch } = givingStretch(lying[0])
    if (most === undefined) found.push(...lying.filter((l) => citings.some((c) => fits(c, l))))
    else if (!isCrowded(citingsIn(await archive.at([{ ...stretch, most: most + MORE * apart.size }])), { ...stretch, most }, apart))
      found.push(...lying)
  }
  return found
}
/** A letter's citations of one symbol: more stand in none. */
const MORE = 40

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
