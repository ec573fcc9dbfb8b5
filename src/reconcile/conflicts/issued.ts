/** Where issued letters lie for those who bear their number or cite it otherwise, and where such citations lie for them. One place, two sides. */
import type { Spot, Stretch } from '../../model/archive.js'
import { isFullDay } from '../../model/calendar.js'
import type { KnownLetter } from '../../model/known-letter.js'
import { fold } from '../../text/fold.js'
import { numberKey } from '../../text/letter-number.js'
import { type Citing, issuerOf, symbolOf } from '../letters/cited.js'
import { placed } from '../letters/placed.js'
import { unitOf } from '../letters/places.js'
import { isIssued, numberOf, seatOf, short } from './between.js'
import { type Groups, type Lying, past } from './first-of-each.js'
import { ordinalOf } from './two-numbers.js'

interface Issued {
  readonly seat: string
  readonly day: string
  readonly key: string
  readonly type: string | null
}

function issuedAs(letter: KnownLetter): Issued | null {
  const { date, type } = letter.record
  const [seat, number] = [seatOf(issuerOf(letter.record)), numberOf(letter)]
  if (seat === null || number === null || date === null || !isFullDay(date) || !isIssued(letter)) return null
  return { seat, day: date, key: number.key, type }
}

const bearsPlace = ({ seat, key }: Issued): string => `bears ${short(key)} of ${seat}`

/** Books of one body and type: a slip away is the same symbol with another ordinal, or the same ordinal with another symbol. */
const nearPlaces = (side: 'issued' | 'cited', { seat, key, type }: Issued): string[] =>
  type === null ? [] : [symbolOf(key) ?? '', ordinalOf(key)].map((part) => `${side} ${fold(type)} ${short(part)} of ${seat}`)

export function issuedSpots(letter: KnownLetter): Spot[] {
  const own = issuedAs(letter)
  return own === null ? [] : [bearsPlace(own), ...nearPlaces('issued', own)].map((place) => ({ place, point: own.day }))
}

/** Letters that bear the letter's number, of its body and year. */
export function bearing(letter: KnownLetter): Stretch[] {
  const own = issuedAs(letter)
  return own === null ? [] : [{ place: bearsPlace(own), from: own.day.slice(0, 5), to: past(own.day.slice(0, 5)) }]
}

/** Letters of one day, type and addressees, by the issuer's unit: a copy is among them, whatever its number. */
function copyPlace({ record }: KnownLetter): string | null {
  const { date, type, addressees, subject, number } = record
  if (date === null || !isFullDay(date) || subject === null || number === null || record.marks.draft) return null
  return `sent ${date} ${fold(type ?? '')} to ${fold(addressees.join(' '))}`
}

export function copySpots(letter: KnownLetter): Spot[] {
  const place = copyPlace(letter)
  return place === null ? [] : [{ place, point: unitOf(letter.record) }]
}

export function copiesNear(letter: KnownLetter): Stretch[] {
  const [place, unit] = [copyPlace(letter), unitOf(letter.record)]
  if (place === null) return []
  return unit === '' ? [{ place }] : [unit, ''].map((u) => ({ place, from: u, to: u }))
}

/** A citation that tells all by which a letter is known but its number. */
export interface CitingLying extends Lying {
  readonly citing: Citing
}

export const citingsIn = (letter: KnownLetter): CitingLying[] =>
  letter.record.citations.flatMap((citation, index) => lyingOf({ letter, index, citation }))

function lyingOf(citing: Citing): CitingLying[] {
  const { letter, citation } = citing
  const key = numberKey(citation.number)
  const cited = citedAs(citing)
  if (cited === null) return []
  const point = `${cited.day}|${short(key)}|${letter.record.date ?? '9999'}|${letter.id}`
  return nearPlaces('cited', cited).map((place) => ({ place, point, letter, citing }))
}

function citedAs({ letter, citation: { number, type, issuer, date, subject } }: Citing): Issued | null {
  const seat = issuer === null ? null : seatOf(placed(issuer, letter.record).body)
  if (seat === null || type === null || subject === null || date === null || !isFullDay(date)) return null
  return { seat, day: date, key: numberKey(number), type }
}

/** Citations of what the letter's body issued on its day; by number. */
export function citedBeside(letter: KnownLetter): Stretch[] {
  const own = issuedAs(letter)
  return own === null ? [] : nearPlaces('cited', own).map((place) => ({ place, from: `${own.day}|`, to: past(`${own.day}|`) }))
}

/** Letters that the citation may mean under another number. */
export function issuedBeside(citing: Citing): Stretch[] {
  const cited = citedAs(citing)
  return cited === null ? [] : nearPlaces('issued', cited).map((place) => ({ place, from: cited.day, to: cited.day }))
}

/** By number. What a body issues on one day is not much: all of its numbers are looked at. */
export const BY_NUMBER: Groups = {
  inner: (point) => `${point.split('|', 2).join('|')}|`,
  outer: (point) => point.slice(0, 11),
  few: 8,
  many: 2_000,
}
