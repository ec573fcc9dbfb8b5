/** What other letters tell of one: the number and the day that it leaves blank, and whether it has come in another shape. The order of letters changes nothing. */
import type { Archive, Stretch } from '../../model/archive.js'
import { isFullDay } from '../../model/calendar.js'
import { compare } from '../../model/collect.js'
import type { KnownLetter } from '../../model/known-letter.js'
import type { LetterFacts, ResolvedNumber, Sameness } from '../../model/letter-facts.js'
import { printedNumber } from '../../text/letter-number.js'
import { mayBeOne } from './body.js'
import { type Citing, issuerOf, means } from './cited.js'
import { type Around, dateWindow } from './date-window.js'
import { blankStretches, citingStretches, givingSpots, givingStretch as givingPlace, meantStretches } from './meant.js'
import { placed } from './placed.js'
import { fits, isBlank, resolvedNumber } from './resolve-number.js'
import { sameness } from './same-letter.js'
import { numberPlace } from './places.js'
import { alikePlaces, citedBook, inBook, nextCited, nextInBook } from './spots.js'

/** null where nothing is told that the letter does not tell itself. `sameAs`: letters that are one with it, where that is known already. */
export async function letterFacts(archive: Archive, letter: KnownLetter, known?: LetterFacts['sameAs']): Promise<LetterFacts | null> {
  const resolved = await resolvedIn(archive, letter)
  const sameAs = known ?? (await alikeIn(archive, letter)).map(({ letter: { id, file }, how }) => ({ id, file, how }))
  const drafted = letter.record.marks.draft ? sameAs.find((s) => s.how === 'draft') : undefined
  const [signed = null] = drafted === undefined ? [] : await archive.letters([drafted.id])
  const window = isFullDay(letter.record.date) ? null : dateWindow(letter, { resolved, signed, ...(await around(archive, letter)) })
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
  const stretch = givingStretch(letter)
  const near = citingsIn(await archive.at([stretch]))
  return isCrowded(near, stretch) ? [] : near.filter((c) => fits(c, letter))
}

export const givingStretch = (letter: KnownLetter): Stretch => givingPlace(letter.record.number?.symbol ?? '', letter.record)

/** So many citations may mean the letter that nobody can say which does; those of letters that are `apart` are not counted. */
export function isCrowded(near: readonly Citing[], stretch: Stretch, apart: ReadonlySet<string> = new Set()): boolean {
  const lying = near.filter((c) => !apart.has(c.letter.id) && liesIn(c, stretch))
  return stretch.most !== undefined && new Set(lying.map((c) => `${c.letter.id} ${c.citation.date}`)).size >= stretch.most
}

const liesIn = ({ citation, letter }: Citing, { place, from = '', to = '' }: Stretch): boolean =>
  givingSpots(citation, letter.record).some((spot) => spot.place === place && spot.point >= from && spot.point <= to)

/** Citations by which a held letter keeps its number from others. */
export async function meaning(archive: Archive, letter: KnownLetter): Promise<Citing[]> {
  const number = printedNumber(letter.record.number)
  return number === null ? [] : citingsIn(await archive.at(citingStretches(number, letter.record))).filter((c) => means(c, letter))
}

export const citingsIn = (letters: readonly KnownLetter[]): Citing[] =>
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
  return { citedBy: await meaning(archive, letter), ...(await neighbours(archive, letter)) }
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
