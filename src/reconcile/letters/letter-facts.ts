/** What other letters tell of one: the number and the day that it leaves blank, and whether it has come in another shape. The order of letters changes nothing. */
import type { Archive, Stretch } from '../../model/archive.js'
import { isFullDay } from '../../model/calendar.js'
import { compare } from '../../model/collect.js'
import type { KnownLetter } from '../../model/known-letter.js'
import type { CitationRecord } from '../../model/letter-record.js'
import type { LetterFacts, ResolvedNumber, Sameness } from '../../model/letter-facts.js'
import { numberKey, printedNumber } from '../../text/letter-number.js'
import { mayBeOne } from './body.js'
import { type Citing, issuerOf, means, symbolOf } from './cited.js'
import { dateWindow } from './date-window.js'
import { blankStretches, citingStretches, givingStretch, meantStretches } from './meant.js'
import { fits, isBlank, resolvedNumber } from './resolve-number.js'
import { sameness } from './same-letter.js'
import { numberPlace } from './places.js'
import { alikePlaces, inBook, nextInBook } from './spots.js'

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
  const citing = await givingTo(archive, letter)
  if (citing.length === 0) return null
  const others = await archive.at(citing.flatMap((c) => blankStretches(c.citation, c.letter.record)))
  const held = await archive.at(citing.flatMap((c) => meantStretches(numberPlace(c.citation.number), c.citation, c.letter.record)))
  return resolvedNumber(letter, citing, others, (c) => held.some((h) => means(c, h)))
}

/** Citations that may give the letter its number. */
export async function givingTo(archive: Archive, letter: KnownLetter): Promise<Citing[]> {
  if (!isBlank(letter)) return []
  const stretch = givingStretch(letter.record.number?.symbol ?? '', letter.record)
  const near = citingsIn(await archive.at([stretch]))
  const lying = near.filter((c) => liesIn(c.citation, stretch, letter.record.number?.symbol ?? ''))
  const crowded = stretch.most !== undefined && new Set(lying.map((c) => `${c.letter.id} ${c.citation.date}`)).size >= stretch.most
  return crowded ? [] : near.filter((c) => fits(c, letter))
}

const liesIn = ({ number, issuer, date }: CitationRecord, { from = '', to = '' }: Stretch, symbol: string): boolean =>
  symbolOf(number) === numberKey(symbol) && issuer !== null && isFullDay(date) && (date ?? '') >= from && (date ?? '') <= to

/** Citations by which a held letter keeps its number from others. */
export async function meaning(archive: Archive, letter: KnownLetter): Promise<Citing[]> {
  const number = printedNumber(letter.record.number)
  return number === null ? [] : citingsIn(await archive.at(citingStretches(number, letter.record))).filter((c) => means(c, letter))
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
  return { citedBy: (await meaning(archive, letter)).map((c) => c.letter), ...(await neighbours(archive, letter)) }
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
