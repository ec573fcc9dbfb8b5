/** Names of the places at which letters are met, and points there. */
import type { Stretch } from '../../model/archive.js'
import { bounds } from '../../model/calendar.js'
import type { CitationRecord, LetterRecord } from '../../model/letter-record.js'
import { numberKey } from '../../text/letter-number.js'
import { issuerOf } from './cited.js'
import { placed } from './placed.js'

/** Symbols come again in every district: at such a place letters lie by the issuer's unit, then by day. '' where the unit is not told. */
const point = (unit: string, day: string): string => `${unit}|${day}`

/** Of that unit, and of those whose unit is not told; of all where our own is not. */
export function ofUnit(place: string, unit: string, from = '', to = LAST): Stretch[] {
  return unit === '' ? [{ place }] : [unit, ''].map((u) => ({ place, from: point(u, from), to: point(u, to) }))
}
/** After every day. */
export const LAST = '~'

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
