/** What other letters tell of one: the number and the day that it leaves blank, and whether it has come in another shape. The order of letters changes nothing. */
import type { Archive } from '../../model/archive.js'
import { isFullDay } from '../../model/calendar.js'
import { compare } from '../../model/collect.js'
import type { KnownLetter } from '../../model/known-letter.js'
import type { LetterFacts, ResolvedNumber, Sameness } from '../../model/letter-facts.js'
import { printedNumber } from '../../text/letter-number.js'
import { mayBeOne } from './body.js'
import { type Citing, issuerOf, means } from './cited.js'
import { dateWindow } from './date-window.js'
import { citingStretches, meantStretches } from './meant.js'
import { fits, isBlank, resolvedNumber } from './resolve-number.js'
import { sameness } from './same-letter.js'
import { alikePlaces, blankPlace, citesSymbolPlace, inBook, nextInBook, numberPlace, ofThatUnit, ofUnit, unitOf } from './spots.js'

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
  const unit = unitOf(record)
  const place = citesSymbolPlace(symbol)
  const near = await archive.at(unit === '' ? [{ place }] : [ofThatUnit(place, unit, from, to)])
  const citing = citingsIn(near).filter((c) => fits(c, letter))
  if (citing.length === 0) return null
  const others = await archive.at(ofUnit(blankPlace(symbol), unitOf(record)))
  const held = await archive.at(citing.flatMap((c) => meantStretches(numberPlace(c.citation.number), c.citation, c.letter.record)))
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
  const near = number === null ? [] : await archive.at(citingStretches(number, letter.record))
  const citedBy = citingsIn(near).flatMap((c) => (means(c, letter) ? [c.letter] : []))
  return { citedBy, ...(await neighbours(archive, letter)) }
}

/** The nearest numbers of the same book that have a day. */
async function neighbours(archive: Archive, letter: KnownLetter) {
  const own = inBook(letter)?.ordinal ?? 0
  const book = (await archive.at(nextInBook(letter)))
    .flatMap((l) => (mayBeOne(issuerOf(l.record), issuerOf(letter.record)) ? [{ letter: l, ordinal: inBook(l)?.ordinal ?? own }] : []))
    .sort(
      (a, b) =>
        a.ordinal - b.ordinal || compare(a.letter.record.date ?? '', b.letter.record.date ?? '') || compare(a.letter.id, b.letter.id),
    )
  return {
    below: book.findLast((l) => l.ordinal < own)?.letter ?? null,
    above: book.find((l) => l.ordinal > own)?.letter ?? null,
  }
}
