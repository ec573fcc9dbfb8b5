/** From what a person types to the documents meant, and the look-ups of a chain: over letters in memory, or asked for step by step. */
import { grouped } from '../../model/collect.js'
import type { Edtf } from '../../model/calendar.js'
import type { ChainLink } from '../../model/chain.js'
import type { KnownLetter } from '../../model/known-letter.js'
import type { LetterFacts } from '../../model/letter-facts.js'
import { numberKey, printedNumber } from '../../text/letter-number.js'
import { type Around, chainOf } from './chain.js'
import type { ChainDocument } from './chain-link.js'
import type { Citing } from './cited.js'

type Facts = ReadonlyMap<string, LetterFacts>

/** The chains of the letters of that number (two offices may have given it), of that file or id; else of the cited document of that number. */
export function chainsOf(typed: string, letters: readonly KnownLetter[], facts: Facts): ChainLink[][] {
  const called = typed.trim()
  return chainsAround(
    called,
    letters.filter((l) => l.file === called || l.id === called),
    aroundIn(letters, facts),
  )
}

/** `called`: letters of that file or id. */
const chainsAround = (typed: string, called: readonly KnownLetter[], around: Around): ChainLink[][] =>
  startsOf(numberKey(typed), called, around).map((start) => chainOf(start, around))

function startsOf(key: string, called: readonly KnownLetter[], around: Around): ChainDocument[] {
  const bearing = around.bearing(key, null)
  const held = bearing.length > 0 ? bearing : called
  if (held.length > 0) return held.map((letter) => ({ letter, number: around.numberOf(letter), told: null }))
  const [days, undated] = [grouped(around.citing(key), (c) => c.citation.date), around.citing(key)[0]]
  const told = days.size > 0 ? [...days.values()].map(([first]) => first) : undated === undefined ? [] : [undated]
  return told.map((citing) => ({ letter: null, number: citing.citation.number, told: citing }))
}

/** What a chain asks of the archive. */
export interface ChainSource {
  bearing(key: string, date: Edtf | null): Promise<readonly KnownLetter[]>
  /** Letters that cite the number. */
  citing(key: string): Promise<readonly KnownLetter[]>
  /** Of that file or id. */
  called(typed: string): Promise<readonly KnownLetter[]>
  facts(letters: readonly string[]): Promise<Facts>
}

/** The same with look-ups that must be waited for: the chain is worked out again and again until it asks for nothing that is not there yet; its steps are few. */
export async function chainsFrom(typed: string, source: ChainSource): Promise<ChainLink[][]> {
  const called = await source.called(typed.trim())
  const facts = new Map(await source.facts(called.map(({ id }) => id)))
  const [bearing, citing] = [new Map<string, readonly KnownLetter[]>(), new Map<string, readonly Citing[]>()]
  for (;;) {
    const asked: (() => Promise<readonly KnownLetter[]>)[] = []
    const around: Around = {
      bearing: (key, date) => (key === '' ? [] : got(bearing, `${key} ${date ?? ''}`, asked, () => source.bearing(key, date), (all) => all)),
      citing: (key) => (key === '' ? [] : got(citing, key, asked, () => source.citing(key), (all) => citingsOf(all, key))),
      numberOf: (letter) => numberOf(letter, facts),
    } // prettier-ignore
    const chains = chainsAround(typed.trim(), called, around)
    if (asked.length === 0) return chains
    const found = (await Promise.all(asked.map((ask) => ask()))).flat()
    for (const [id, own] of await source.facts(found.map(({ id }) => id))) facts.set(id, own)
  }
}

/** What is there already; what is not is put down to be asked for. */
function got<T>(
  held: Map<string, readonly T[]>,
  key: string,
  asked: (() => Promise<readonly KnownLetter[]>)[],
  ask: () => Promise<readonly KnownLetter[]>,
  from: (letters: readonly KnownLetter[]) => readonly T[],
): readonly T[] {
  const known = held.get(key)
  if (known !== undefined) return known
  held.set(key, [])
  asked.push(async () => {
    const letters = await ask()
    held.set(key, from(letters))
    return letters
  })
  return []
}

const citingsOf = (letters: readonly KnownLetter[], key: string): Citing[] =>
  letters.flatMap((letter) => citingsIn(letter).filter(({ citation }) => numberKey(citation.number) === key))

const citingsIn = (letter: KnownLetter): Citing[] => letter.record.citations.map((citation, index) => ({ letter, index, citation }))

const numberOf = ({ id, record }: KnownLetter, facts: Facts): string | null =>
  printedNumber(record.number) ?? facts.get(id)?.resolved?.number ?? null

function aroundIn(letters: readonly KnownLetter[], facts: Facts): Around {
  const [byNumber, citedAs] = [
    grouped(letters, (l) => [numberKey(numberOf(l, facts) ?? '')]),
    grouped(letters.flatMap(citingsIn), (c) => [numberKey(c.citation.number)]),
  ]
  return {
    bearing: (key) => (key === '' ? [] : (byNumber.get(key) ?? [])),
    citing: (key) => (key === '' ? [] : (citedAs.get(key) ?? [])),
    numberOf: (letter) => numberOf(letter, facts),
  }
}
