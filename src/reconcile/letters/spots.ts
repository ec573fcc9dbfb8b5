/** Where a letter lies for those whom its number, its day or its text concern, and where it looks for them. One place, one way in: both sides are made here. */
import { isFullDay } from '../../model/calendar.js'
import type { Spot, Stretch } from '../../model/archive.js'
import type { KnownLetter } from '../../model/known-letter.js'
import type { LetterRecord } from '../../model/letter-record.js'
import { numberKey, printedNumber } from '../../text/letter-number.js'
import { bandsOf } from '../../text/sketch.js'
import { citingSpot, givingSpots, ownPoint } from './meant.js'
import { blankPlace, LAST, numberPlace, undatedPlace, unitOf } from './places.js'
import { isBlank } from './resolve-number.js'

/** Where letters lie by the issuer's unit, then by day. '' where the unit is not told. */
const point = (unit: string, day: string): string => `${unit}|${day}`

/** Of that unit, and of those whose unit is not told; of all where our own is not. */
export function ofUnit(place: string, unit: string, from = '', to = LAST): Stretch[] {
  return unit === '' ? [{ place }] : [unit, ''].map((u) => ({ place, from: point(u, from), to: point(u, to) }))
}

/** Where the letter lies. */
export function letterSpots(letter: KnownLetter): Spot[] {
  const { record } = letter
  const number = printedNumber(record.number)
  return [
    ...(number === null ? [] : [{ place: numberPlace(number), point: ownPoint(record) }]),
    ...(number === null || isFullDay(record.date) ? [] : [{ place: undatedPlace(number), point: ownPoint(record) }]),
    ...(isBlank(letter) ? [{ place: blankPlace(record.number?.symbol ?? ''), point: ownPoint(record) }] : []),
    ...record.citations.flatMap((c) => [citingSpot(c, record), ...givingSpots(c, record)]),
    ...bookSpots(letter),
    ...bandsOf(letter.sketch).map((band) => ({ place: `band ${band}`, point: formOf(record) })),
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

const padded = (ordinal: number): string => String(ordinal).padStart(9, '0')

function bookSpots(letter: KnownLetter): Spot[] {
  const own = inBook(letter)
  if (own === null) return []
  return [{ place: `${isFullDay(letter.record.date) ? 'book' : 'book-undated'} ${own.place}`, point: padded(own.ordinal) }]
}

/** The letters of the book that are next to this one and have a day; some on each side, for not all are of the same office. */
export function nextInBook(letter: KnownLetter): Stretch[] {
  const own = inBook(letter)
  if (own === null) return []
  const place = `book ${own.place}`
  return [
    { place, to: padded(own.ordinal - 1), most: NEXT, last: true },
    { place, from: padded(own.ordinal + 1), most: NEXT },
  ]
}
const NEXT = 8

/** Letters without a day whose neighbour this one may be. */
export function undatedInBook(letter: KnownLetter): Stretch[] {
  const own = inBook(letter)
  return own === null ? [] : [{ place: `book-undated ${own.place}` }]
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
