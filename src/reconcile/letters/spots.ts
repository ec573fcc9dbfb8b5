/** Where a letter lies for those whom its number, its day or its text concern, and where it looks for them. One place, one way in: both sides are made here. */
import { bounds, isFullDay } from '../../model/calendar.js'
import type { Spot, Stretch } from '../../model/archive.js'
import type { KnownLetter } from '../../model/known-letter.js'
import type { CitationRecord, LetterRecord } from '../../model/letter-record.js'
import { numberKey, printedNumber } from '../../text/letter-number.js'
import { bandsOf } from '../../text/sketch.js'
import { issuerOf, symbolOf } from './cited.js'
import { placed } from './placed.js'
import { isBlank } from './resolve-number.js'

/** Numbers and symbols come again in every district: at such a place letters lie by the issuer's unit, then by day. '' where the unit is not told. */
const point = (unit: string, day: string): string => `${unit}|${day}`

/** Of that unit, and of those whose unit is not told; of all where our own is not. */
export function ofUnit(place: string, unit: string, from = '', to = LAST): Stretch[] {
  return unit === '' ? [{ place }] : [unit, ''].map((u) => ({ place, from: point(u, from), to: point(u, to) }))
}
/** After every day. */
const LAST = '~'

export const unitOf = (record: LetterRecord): string => issuerOf(record).unit ?? ''
export const citedUnit = ({ issuer }: CitationRecord, citing: LetterRecord): string =>
  issuer === null ? '' : (placed(issuer, citing).body.unit ?? '')

export const dayOf = ({ date }: LetterRecord): string => (date === null ? LAST : bounds(date).last)

export const numberPlace = (number: string): string => `number ${numberKey(number)}`
export const citesPlace = (number: string): string => `cites ${numberKey(number)}`
/** Letters that leave their number blank, by symbol. */
export const blankPlace = (symbol: string): string => `blank ${numberKey(symbol)}`
/** Citations by the symbol of what they cite. */
export const citesSymbolPlace = (symbol: string): string => `cites-symbol ${numberKey(symbol)}`
/** Letters whose number is told and whose day is not. */
export const undatedPlace = (number: string): string => `undated ${numberKey(number)}`

/** Where the letter lies. */
export function letterSpots(letter: KnownLetter): Spot[] {
  const { record } = letter
  const own = point(unitOf(record), dayOf(record))
  const number = printedNumber(record.number)
  return [
    ...(number === null ? [] : [{ place: numberPlace(number), point: own }]),
    ...(number === null || isFullDay(record.date) ? [] : [{ place: undatedPlace(number), point: own }]),
    ...(isBlank(letter) ? [{ place: blankPlace(record.number?.symbol ?? ''), point: own }] : []),
    ...record.citations.flatMap((c) => citationSpots(c, record)),
    ...bookSpots(letter),
    ...bandsOf(letter.sketch).map((band) => ({ place: `band ${band}`, point: formOf(record) })),
  ]
}

function citationSpots(citation: CitationRecord, record: LetterRecord): Spot[] {
  const unit = citedUnit(citation, record)
  const symbol = symbolOf(citation.number)
  const book = citedBook(citation, record)
  return [
    { place: citesPlace(citation.number), point: point(unit, dayOf(record)) },
    ...(book === null ? [] : [{ place: `book-cited ${book.place}`, point: padded(book.ordinal) }]),
    ...(symbol === null || citation.date === null ? [] : [{ place: citesSymbolPlace(symbol), point: point(unit, citation.date) }]),
  ]
}

/** One office's letters of one symbol and year are numbered in one book. */
interface InBook {
  readonly place: string
  readonly ordinal: number
}

export function inBook({ record }: KnownLetter): InBook | null {
  const digits = /^\d+/.exec(record.number?.ordinal ?? '')?.[0]
  const year = record.date?.slice(0, 4)
  if (digits === undefined || year === undefined || record.number === null) return null
  return { place: `${numberKey(record.number.symbol)} ${year} ${unitOf(record)}`, ordinal: Number(digits) }
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
  return { place: `${symbol} ${citation.date.slice(0, 4)} ${unit}`, ordinal: Number(digits) }
}

const padded = (ordinal: number): string => String(ordinal).padStart(9, '0')

function bookSpots(letter: KnownLetter): Spot[] {
  const own = inBook(letter)
  if (own === null) return []
  return [{ place: `${isFullDay(letter.record.date) ? 'book' : 'book-undated'} ${own.place}`, point: padded(own.ordinal) }]
}

/** The letters of the book that are next to this one and have a day; some on each side, for not all are of the same office. */
export const nextInBook = (letter: KnownLetter): Stretch[] => besideIn('book', letter)
/** The letters that cite, with its day, a document of the book that is next to this one. */
export const nextCited = (letter: KnownLetter): Stretch[] => besideIn('book-cited', letter)

function besideIn(kind: 'book' | 'book-cited', letter: KnownLetter): Stretch[] {
  const own = inBook(letter)
  if (own === null) return []
  const place = `${kind} ${own.place}`
  return [
    { place, to: padded(own.ordinal - 1), most: NEXT, last: true },
    { place, from: padded(own.ordinal + 1), most: NEXT },
  ]
}
const NEXT = 8

/** Letters without a day whose neighbour this one, or a document that it cites, may be. */
export function undatedInBook(letter: KnownLetter): Stretch[] {
  const books = [inBook(letter), ...letter.record.citations.map((c) => citedBook(c, letter.record))]
  return books.flatMap((book) => (book === null ? [] : [{ place: `book-undated ${book.place}` }]))
}

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
