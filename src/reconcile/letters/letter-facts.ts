/** What other letters tell of one: the number and the day that it leaves blank, and whether it has come in another shape. The order of letters changes nothing. */
import type { Archive } from '../../model/archive.js'
import { isFullDay } from '../../model/calendar.js'
import { compare } from '../../model/collect.js'
import type { KnownLetter } from '../../model/known-letter.js'
import type { LetterFacts, ResolvedNumber, Sameness } from '../../model/letter-facts.js'
import { numberKey, printedNumber } from '../../text/letter-number.js'
import { mayBeOne } from './body.js'
import { type Citing, issuerOf, means, symbolOf } from './cited.js'
import { type Around, dateWindow } from './date-window.js'
import { placed } from './placed.js'
import { isBlank, resolvedNumber } from './resolve-number.js'
import { sameness } from './same-letter.js'
import {
  alikePlaces,
  blankPlace,
  citedBook,
  citedUnit,
  citesPlace,
  citesSymbolPlace,
  inBook,
  nextCited,
  nextInBook,
  numberPlace,
  ofUnit,
  unitOf,
} from './spots.js'

/** null where nothing is told that the letter does not tell itself. */
export async function letterFacts(archive: Archive, letter: KnownLetter): Promise<LetterFacts | null> {
  const resolved = await resolvedIn(archive, letter)
  const alike = await alikeIn(archive, letter)
  const signed = letter.record.marks.draft ? (alike.find((s) => s.how === 'draft')?.letter ?? null) : null
  const window = isFullDay(letter.record.date) ? null : dateWindow(letter, { resolved, signed, ...(await around(archive, letter)) })
  const sameAs = alike.map(({ letter: { id, file }, how }) => ({ id, file, how }))
  return resolved === null && window === null && sameAs.length === 0 ? null : { resolved, dateWindow: window, sameAs }
}

async function resolvedIn(archive: Archive, letter: KnownLetter): Promise<ResolvedNumber | null> {
  if (!isBlank(letter)) return null
  const { record } = letter
  const symbol = record.number?.symbol ?? ''
  const [from, to] = record.date === null ? [] : [record.date, `${record.date}~`]
  const citing = citingsIn(await archive.at(ofUnit(citesSymbolPlace(symbol), unitOf(record), from, to))).filter(
    (c) => symbolOf(c.citation.number) === numberKey(symbol),
  )
  if (citing.length === 0) return null
  const others = await archive.at(ofUnit(blankPlace(symbol), unitOf(record)))
  const held = await archive.at(citing.flatMap((c) => ofUnit(numberPlace(c.citation.number), citedUnit(c.citation, c.letter.record))))
  return resolvedNumber(letter, citing, others, (c) => held.some((h) => means(c, h)))
}

const citingsIn = (letters: readonly KnownLetter[]): Citing[] =>
  letters.flatMap((letter) => letter.record.citations.map((citation, index): Citing => ({ letter, index, citation })))

async function alikeIn(archive: Archive, letter: KnownLetter): Promise<{ readonly letter: KnownLetter; readonly how: Sameness }[]> {
  return (await archive.at(alikePlaces(letter)))
    .flatMap((other) => {
      const how = other.id === letter.id ? null : sameness(letter, other)
      return how === null ? [] : [{ letter: other, how }]
    })
    .sort((a, b) => compare(a.letter.file, b.letter.file) || compare(a.letter.id, b.letter.id))
}

async function around(archive: Archive, letter: KnownLetter) {
  const number = printedNumber(letter.record.number)
  const near = number === null ? [] : await archive.at(ofUnit(citesPlace(number), unitOf(letter.record)))
  const citedBy = citingsIn(near).flatMap((c) => (means(c, letter) ? [c.letter] : []))
  return { citedBy, ...(await neighbours(archive, letter)) }
}

/** The nearest numbers of the same book that have a day: letters held, and documents that held letters cite. */
async function neighbours(archive: Archive, letter: KnownLetter): Promise<Pick<Around, 'below' | 'above'>> {
  const own = inBook(letter)
  if (own === null) return { below: null, above: null }
  const held = (await archive.at(nextInBook(letter))).flatMap((l) => {
    const book = mayBeOne(issuerOf(l.record), issuerOf(letter.record)) ? inBook(l) : null
    return book === null ? [] : [{ ordinal: book.ordinal, number: l.record.number?.raw ?? l.file, day: l.record.date ?? '', from: l.id }]
  })
  const cited = citingsIn(await archive.at(nextCited(letter))).flatMap((c) => citedNeighbour(c, letter, own.place) ?? [])
  const book = [...held, ...cited].sort((a, b) => a.ordinal - b.ordinal || compare(a.day, b.day) || compare(a.from, b.from))
  return { below: book.findLast((n) => n.ordinal < own.ordinal) ?? null, above: book.find((n) => n.ordinal > own.ordinal) ?? null }
}

function citedNeighbour({ letter: citing, citation }: Citing, letter: KnownLetter, place: string) {
  const book = citing.id === letter.id ? null : citedBook(citation, citing.record)
  if (book?.place !== place || citation.issuer === null || citation.date === null) return null
  if (!mayBeOne(placed(citation.issuer, citing.record).body, issuerOf(letter.record))) return null
  return { ordinal: book.ordinal, number: citation.number, day: citation.date, from: citing.id }
}
