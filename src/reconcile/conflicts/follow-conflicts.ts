/** What letters tell otherwise of each other's numbers and days, and of officials' names, as it is worked out anew when some come, change or go. */
import { type Archive, type Change, type Derived, letterOf, pairOwner, type Spot, type Stretch } from '../../model/archive.js'
import type { Conflict } from '../../model/conflict.js'
import type { KnownLetter } from '../../model/known-letter.js'
import { numberKey } from '../../text/letter-number.js'
import { type Citing, means } from '../letters/cited.js'
import { meaning } from '../letters/letter-facts.js'
import { meantStretches } from '../letters/meant.js'
import { numberPlace } from '../letters/places.js'
import { officialsIn } from '../letters/signer-spelling.js'
import { districtKey, talliesIn } from './area-tallies.js'
import { numberOf, short } from './between.js'
import { datedIn } from './cited-days.js'
import { amongFirst, firstOfEach, spotsOf } from './first-of-each.js'
import { daysAnew, spellingsAnew } from './follow-groups.js'
import { bearing, BY_NUMBER, citedBeside, citingsIn, copiesNear, copySpots, issuedBeside, issuedSpots } from './issued.js'
import { oneNumberOfTwo } from './one-number.js'
import { citesOtherwise, isNearNumber, twoNumbersCited, twoNumbersInCopies } from './two-numbers.js'

export const conflictSpots = (letter: KnownLetter): Spot[] => [
  ...copySpots(letter),
  ...issuedSpots(letter),
  ...spotsOf([...datedIn(letter), ...citingsIn(letter), ...officialsIn(letter)]),
]

type Step = Change & { readonly archive: Archive }

export async function conflictsAnew(step: Step): Promise<Derived[]> {
  return [
    ...(await pairsAnew(step, 'copies', copiesNear, twoNumbersInCopies)),
    ...(await pairsAnew(step, 'one-number', bearing, oneNumberOfTwo)),
    ...(await citedAnew(step)),
    ...(await daysAnew(step)),
    ...(await spellingsAnew(step)),
    ...talliesAnew(step),
  ]
}

/** By two letters, under the first of them; each as it was with those that are and those that were. */
async function pairsAnew(
  { archive, before, after }: Step,
  what: string,
  near: (letter: KnownLetter) => Stretch[],
  told: (a: KnownLetter, b: KnownLetter) => Conflict | null,
): Promise<Derived[]> {
  const others = await archive.at([...before, ...after].flatMap(near))
  const rows = new Map<string, Derived>()
  const put = (a: KnownLetter, b: KnownLetter, isHeld: boolean): void => {
    const conflict = told(a, b)
    const owner = `${pairOwner(a.id, b.id)} ${what}`
    if (conflict !== null) rows.set(owner, { kind: 'conflicts', owner, key: a.id, body: isHeld ? [conflict] : null })
  }
  for (const [letters, beside, isHeld] of [
    [before, [...others, ...before], false],
    [after, others, true],
  ] as const)
    // prettier-ignore
    for (const letter of letters)
      for (const other of beside) {
        put(letter, other, isHeld)
        put(other, letter, isHeld)
      }
  return [...rows.values()]
}

/** By letter and the number under which others cite it, each such number once. */
async function citedAnew(step: Step): Promise<Derived[]> {
  const { archive, before, after } = step
  const letters = new Map([...(await citedByChanged(step)), ...after].map((l) => [l.id, l]))
  const rows = new Map<string, Derived>()
  for (const owner of (await archive.derivedUnder('conflicts', [...letters.keys(), ...before.map((l) => l.id)])).keys())
    if (owner.startsWith(`${letterOf(owner)} cited `)) rows.set(owner, { kind: 'conflicts', owner, body: null })
  for (const letter of letters.values())
    for (const citing of await citedOtherwise(archive, letter)) {
      const owner = `${letter.id} cited ${short(numberKey(citing.citation.number))}`
      rows.set(owner, { kind: 'conflicts', owner, key: letter.id, body: [twoNumbersCited(letter, citing)] })
    }
  return [...rows.values()]
}

/** Letters that these cite under another number than their own, and those so cited under a number that one of these bears: it is another letter, then. */
async function citedByChanged({ archive, before, after }: Step): Promise<KnownLetter[]> {
  const changed = [...before, ...after]
  const citing = await amongFirst(archive, changed.flatMap(citingsIn), citingsIn, BY_NUMBER)
  const held = (await Promise.all(changed.map((l) => meaning(archive, l)))).flat()
  const asked = [...changed.flatMap(citingsIn).map((l) => l.citing), ...held]
  const letters = await archive.at(asked.flatMap(issuedBeside))
  // Of a crowded number another citation comes to be looked at, or is no more.
  const crowded = citing.flatMap(({ lying, crowded: isFull }) => (isFull ? [lying.citing.citation] : []))
  const isNear = (l: KnownLetter): boolean =>
    crowded.some((c) => c.date === l.record.date && isNearNumber(c.number, numberOf(l)?.key ?? ''))
  return letters.filter((l) => asked.some((c) => citesOtherwise(c, l)) || isNear(l))
}

/** The first such citation of each number. */
async function citedOtherwise(archive: Archive, letter: KnownLetter): Promise<Citing[]> {
  const found = new Map<string, Citing>()
  for (const byNumber of await firstOfEach(archive, citedBeside(letter), citingsIn, BY_NUMBER))
    for (const [number, lying] of byNumber)
      for (const { citing } of lying)
        if (!found.has(number) && citesOtherwise(citing, letter) && !(await isHeld(archive, citing))) found.set(number, citing)
  return [...found.values()]
}

const isHeld = async (archive: Archive, citing: Citing): Promise<boolean> => {
  const { letter, citation } = citing
  return (await archive.at(meantStretches(numberPlace(citation.number), citation, letter.record))).some((l) => means(citing, l))
}

/** Letters that count communes, by the districts that they name. */
function talliesAnew({ before, after }: Step): Derived[] {
  const rows = (letter: KnownLetter, isNow: boolean): Derived[] =>
    districtsCounted(letter).map((district) => ({
      ...{ kind: 'tallies', owner: `${letter.id} ${district}`, key: district, body: isNow ? letter.id : null },
    }))
  const all = [...before.flatMap((l) => rows(l, false)), ...after.flatMap((l) => rows(l, true))]
  return [...new Map(all.map((row) => [row.owner, row])).values()]
}

const districtsCounted = (letter: KnownLetter): string[] =>
  talliesIn(letter).length === 0
    ? []
    : [...new Set(letter.record.communes.flatMap((c) => (c.code === null || c.district === null ? [] : districtKey(c.district))))]
