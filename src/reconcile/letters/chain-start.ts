/** From what a person types to the documents meant, and the look-ups of a chain over letters in memory. */
import { grouped } from '../../model/collect.js'
import type { ChainLink } from '../../model/chain.js'
import type { KnownLetter } from '../../model/known-letter.js'
import type { LetterFacts } from '../../model/letter-facts.js'
import { numberKey, printedNumber } from '../../text/letter-number.js'
import { type Around, chainOf } from './chain.js'
import type { ChainDocument } from './chain-link.js'
import type { Citing } from './cited.js'

/** The chains of the letters of that number (two offices may have given it), of that file or id; else of the cited document of that number. */
export function chainsOf(typed: string, letters: readonly KnownLetter[], facts: ReadonlyMap<string, LetterFacts>): ChainLink[][] {
  const around = aroundIn(letters, facts)
  return startsOf(typed.trim(), letters, around).map((start) => chainOf(start, around))
}

function startsOf(typed: string, letters: readonly KnownLetter[], around: Around): ChainDocument[] {
  const key = numberKey(typed)
  const bearing = around.bearing(key)
  const held = bearing.length > 0 ? bearing : letters.filter((l) => l.file === typed || l.id === typed)
  if (held.length > 0) return held.map((letter) => ({ letter, number: around.numberOf(letter), told: null }))
  const [days, undated] = [grouped(around.citing(key), (c) => c.citation.date), around.citing(key)[0]]
  const told = days.size > 0 ? [...days.values()].map(([first]) => first) : undated === undefined ? [] : [undated]
  return told.map((citing) => ({ letter: null, number: citing.citation.number, told: citing }))
}

export function aroundIn(letters: readonly KnownLetter[], facts: ReadonlyMap<string, LetterFacts>): Around {
  const numberOf = (l: KnownLetter): string | null => printedNumber(l.record.number) ?? facts.get(l.id)?.resolved?.number ?? null
  const citings = letters.flatMap((letter) => letter.record.citations.map((citation, index): Citing => ({ letter, index, citation })))
  const [byNumber, citedAs] = [
    grouped(letters, (l) => [numberKey(numberOf(l) ?? '')]),
    grouped(citings, (c) => [numberKey(c.citation.number)]),
  ]
  return {
    bearing: (key) => (key === '' ? [] : (byNumber.get(key) ?? [])),
    citing: (key) => (key === '' ? [] : (citedAs.get(key) ?? [])),
    numberOf,
  }
}
