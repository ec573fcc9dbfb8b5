/** Names of places, and what a letter's points there are made of. */
import { bounds } from '../../model/calendar.js'
import type { CitationRecord, LetterRecord } from '../../model/letter-record.js'
import { numberKey } from '../../text/letter-number.js'
import { issuerOf } from './cited.js'
import { placed } from './placed.js'

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
