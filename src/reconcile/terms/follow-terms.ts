/** Whose terms are worked out anew when letters come, change or go: their own, and those of which they tell something. */
import type { Archive, Change, Derived } from '../../model/archive.js'
import type { KnownLetter } from '../../model/known-letter.js'
import { printedNumber } from '../../text/letter-number.js'
import { meantStretches } from '../letters/meant.js'
import { tellsScore } from './criteria-met.js'
import { deedsTold } from './deeds.js'
import { tellsTarget } from './moved-targets.js'
import { askedByTellings, recallStretches, termsPlace } from './spots.js'
import { type Facts, type Term, termsOf } from './term.js'
import { speaksOf, termEvents } from './term-events.js'

/** What is told of letters, by id: as just worked out, else as held. */
export type FactsOf = (ids: readonly string[]) => Promise<Facts>

export interface Step extends Change {
  readonly archive: Archive
  /** Letters whose own terms are worked out anew. */
  readonly own: readonly string[]
  /** Those of them of which something else is told than before. */
  readonly flipped: readonly string[]
  /** What was told of those before. */
  readonly wasTold: Facts
  readonly factsOf: FactsOf
  /** Letters that leave their number blank and are told to bear one of these, as just worked out, else as held. */
  readonly toldNumbers: (numbers: readonly string[]) => Promise<readonly KnownLetter[]>
}

export async function termsAnew(step: Step): Promise<Derived[]> {
  const { archive, before, after, own, flipped, wasTold, factsOf } = step
  const changed = [...before, ...after]
  const heirs = await archive.letters(flipped)
  const facts = await factsOf(flipped)
  const numbered = [...changed, ...heirs].flatMap((l) => {
    const printed = printedNumber(l.record.number)
    const numbers = printed === null ? [facts, wasTold].flatMap((told) => told.get(l.id)?.resolved?.number ?? []) : [printed]
    return [...new Set(numbers)].flatMap((number) => recallStretches(l, number))
  })
  // Of whom something else is told, that may have told something before.
  const sure = [...(await archive.letters(own)), ...(await archive.at([...citedBy(heirs), ...numbered]))]
  const now = new Map([...sure, ...(await spokenOf(step, changed)), ...(await toldOf(step, [...changed, ...heirs]))].map((l) => [l.id, l]))
  const derived = changed.filter((l) => !now.has(l.id)).map(({ id }): Derived => ({ kind: 'terms', owner: id, body: null }))
  for (const letter of now.values()) derived.push({ kind: 'terms', owner: letter.id, body: await termEvents(step, letter) })
  return derived
}

/** Where letters that these cite lie with their terms. */
export const citedBy = (letters: readonly KnownLetter[]) =>
  letters.flatMap(({ record }) => record.citations.flatMap((c) => meantStretches(termsPlace(c.number), c, record)))

/** Letters of whose terms one of these, which cites them, says anything. */
async function spokenOf({ archive, factsOf }: Step, letters: readonly KnownLetter[]): Promise<KnownLetter[]> {
  const cited = await archive.at(citedBy(letters))
  const facts = await factsOf([...cited, ...letters].map((l) => l.id))
  return cited.filter((letter) => letters.some((by) => speaksOf(letter, by, facts)))
}

/** Letters of whose actors one of these tells a target, a score or a deed; what the other letters make of it is another question. */
async function toldOf({ archive, factsOf }: Step, letters: readonly KnownLetter[]): Promise<KnownLetter[]> {
  const waiting = await archive.at(letters.flatMap(askedByTellings))
  const facts = await factsOf(waiting.map((l) => l.id))
  return waiting.filter((letter) => termsOf(letter, facts.get(letter.id) ?? null).some((term) => letters.some((by) => isTold(term, by))))
}

const isTold = (term: Term, by: KnownLetter): boolean => tellsTarget(term, by) || deedsTold(term, [by]).length > 0 || tellsScore(term, by)
