/** Where a letter lies for those whom its number, its day or its text concern, and where it looks for them. One place, one way in: both sides are made here. */
import { isFullDay } from '../../model/calendar.js'
import type { Spot, Stretch } from '../../model/archive.js'
import type { KnownLetter } from '../../model/known-letter.js'
import type { CitationRecord, LetterRecord } from '../../model/letter-record.js'
import { numberKey, printedNumber } from '../../text/letter-number.js'
import { bandsOf } from '../../text/sketch.js'
import { symbolOf } from './cited.js'
import { citingSpot, givingSpots, ownPoint } from './meant.js'
import { blankPlace, citedUnit, numberPlace, undatedPlace, unitOf } from './places.js'
import { isBlank } from './resolve-number.js'

/** Where the letter lies. */
export function letterSpots(letter: KnownLetter): Spot[] {
  const { record } = letter
  const number = printedNumber(record.number)
  return [
    ...(number === null ? [] : [{ place: numberPlace(number), point: ownPoint(record) }]),
    ...(number === null || isFullDay(record.date) ? [] : [{ place: undatedPlace(number), point: ownPoint(record) }]),
    ...(isBlank(letter) ? [{ place: blankPlace(record.number?.symbol ?? ''), point: ownPoint(record) }] : []),
    ...record.citations.flatMap((c) => [citingSpot(c, record), ...givingSpots(c, record), ...citedBookSpots(c, record)]),
    ...bookSpots(letter),
    ...bandsOf(letter.sketch).map((band) => ({ place: `band ${band}`, point: formOf(record) })),
  ]
}

/** "57/BC-PNN" of that office, cited with its day, lies in its book too. */
function citedBookSpots(citation: CitationRecord, record: LetterRecord): Spot[] {
  const book = citedBook(citation, record)
  return book === null ? [] : [{ place: `book-cited ${book.place}`, point: padded(book.ordinal) }]
}

/** One office's letters of one symbol and year are numbered in one book. */
export interface InBook {
  readonly place: string
  readonly ordinal: number
}

export function inBook({ record }: KnownLetter): InBook | null {
  const digits = /^\d+/.exec(record.number?.ordinal ?? '')?.[0]
  const year = record.date?.slice(0, 4)
  if (digits === undefined || year === undefined || record.number === null) return null
  return { place: `${numberKey(record.number.symbol)} ${year} of ${unitOf(record)}`, ordinal: Number(digits) }
}

/**
 * The book that a cited document is numbered in: "Báo cáo số 57/BC-PNN ngày … của Phòng …" tells where 57 lies in that office's year.
 * An office named without its unit is the citing letter's own; null where issuer, day or unit is not told.
 */
export function citedBook(citation: CitationRecord, citing: LetterRecord): InBook | null {
  const digits = /^\d+(?=\/)/.exec(citation.number)?.[0]
  const symbol = symbolOf(citation.number)
  const unit = citedUnit(citation, citing) || unitOf(citing)
  if (digits === undefined || symbol === null || citation.issuer === null || citation.date === null || unit === '') return null
  if (!isFullDay(citation.date)) return null
  return { place: `${symbol} ${citation.date.slice(0, 4)} of ${unit}`, ordinal: Number(digits) }
}

const padded = (ordinal: number): string => String(ordinal).padStart(9, '0')

function bookSpots(letter: KnownLetter): Spot[] {
  const own = inBook(letter)
  if (own === null) return []
  return [{ place: `${isFullDay(letter.record.date) ? 'book' : 'book-undated'} ${own.place}`, point: padded(own.ordinal) }]
}

/** The letters of the book that are next to this one and have a day; some on each side, for not all are of the same office. */
export const nextInBook = (letter: KnownLetter): Stretch[] => besideOwn('book', letter)
/** The letters that cite, with its day, a document of the book that is next to this one. */
export const nextCited = (letter: KnownLetter): Stretch[] => besideOwn('book-cited', letter)

const besideOwn = (kind: BookKind, letter: KnownLetter): Stretch[] => {
  const own = inBook(letter)
  return own === null ? [] : besideIn(kind, own)
}

type BookKind = 'book' | 'book-cited'

/** Those next to an ordinal, some below and some above. */
export function besideIn(kind: BookKind, { place: book, ordinal }: InBook): [Stretch, Stretch] {
  const place = `${kind} ${book}`
  return [
    { place, to: padded(ordinal - 1), most: NEXT, last: true },
    { place, from: padded(ordinal + 1), most: NEXT },
  ]
}
/** As many are looked at on each side. */
export const NEXT = 8

/** What may be a neighbour in a book: the letter itself where it has a day, and the documents that it cites with theirs. */
export function neighboursIn(letter: KnownLetter): { readonly kind: BookKind; readonly book: InBook }[] {
  const own = isFullDay(letter.record.date) ? inBook(letter) : null
  const cited = letter.record.citations.flatMap((c) => citedBook(c, letter.record) ?? [])
  return [...(own === null ? [] : [{ kind: 'book' as const, book: own }]), ...cited.map((book) => ({ kind: 'book-cited' as const, book }))]
}

/** Letters of the book without a day, from one ordinal to another. */
export const undatedBetween = ({ place }: InBook, from: number, to: number): Stretch => ({
  ...{ place: `book-undated ${place}`, from: padded(from), to: padded(to) },
})

/** Like texts of one form (an office's monthly report) are many: they lie apart by symbol and unit. Who tells neither lies with all. */
function formOf(record: LetterRecord): string {
  const [symbol, unit] = [numberKey(record.number?.symbol ?? ''), unitOf(record)]
  return symbol === '' || unit === '' ? '' : `${symbol}|${unit}`
}

/** Nobody sends one letter so many times; a heap of copies must not slow down all that come after. */
const ALIKE = 40

export function alikePlaces(letter: KnownLetter): Stretch[] {
  const own = formOf(letter.record)
  return bandsOf(letter.sketch).flatMap((band): Stretch[] => {
    const place = `band ${band}`
    return own === '' ? [{ place, most: ALIKE }] : [own, ''].map((form) => ({ place, from: form, to: form, most: ALIKE }))
  })
}
