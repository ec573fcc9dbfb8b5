/**
 * Where a citation looks for the letter that it means, and a letter for those that cite it. One number is given in every district, every year: what lies under it
 * is ordered by the cited letter's day first, which nearly every citation prints, then by its issuer's unit, which many leave to the reader.
 */
import type { Spot, Stretch } from '../../model/archive.js'
import { bounds, type Day, type Edtf, isFullDay } from '../../model/calendar.js'
import type { CitationRecord, LetterRecord } from '../../model/letter-record.js'
import { symbolOf } from './cited.js'
import { blankPlace, citedUnit, citesPlace, citesSymbolPlace, dayOf, LAST, unitOf } from './places.js'

/** At places of its own number. */
export const ownPoint = (record: LetterRecord): string => `${dayOf(record)}|${unitOf(record)}`

/** Letters at such a place whose day the citation's does not speak against, of the unit that it tells or of none. */
export function meantStretches(place: string, citation: CitationRecord, citing: LetterRecord): Stretch[] {
  const { date } = citation
  if (date === null) return [{ place }]
  const unit = citedUnit(citation, citing)
  const on = (day: Day): Stretch[] =>
    unit === ''
      ? [{ place, from: `${day}|`, to: `${day}|${LAST}` }]
      : [unit, ''].map((u) => ({ place, from: `${day}|${u}`, to: `${day}|${u}` }))
  const { first, last } = bounds(date)
  // Of a letter that prints a month or a year only, the day is its last.
  const vague = [date.slice(0, 7), date.slice(0, 4)].map((part) => bounds(part).last)
  if (!isFullDay(date)) return [{ place, from: `${first}|`, to: `${last}|${LAST}` }, ...[...new Set([...vague, LAST])].flatMap(on)]
  return [...new Set([date, ...vague, LAST])].flatMap(on)
}

/** Blank letters to which the citation may give a number: it names the issuer, and the unit where the letter tells one; and a whole day (resolve-number.ts). */
export function blankStretches(citation: CitationRecord, citing: LetterRecord): Stretch[] {
  const [symbol, { date }] = [symbolOf(citation.number), citation]
  if (symbol === null || citation.issuer === null || date === null || !isFullDay(date)) return []
  const days = [date, bounds(date.slice(0, 7)).last, bounds(date.slice(0, 4)).last, LAST]
  const points = [citedUnit(citation, citing), ''].flatMap((unit) => days.map((day) => `${day}|${unit}`))
  return [...new Set(points)].map((point) => ({ place: blankPlace(symbol), from: point, to: point }))
}

/** Where such citations lie: by unit, then day; and by day alone for letters that tell no unit. */
export function givingSpots(citation: CitationRecord, citing: LetterRecord): Spot[] {
  const [symbol, { date }] = [symbolOf(citation.number), citation]
  if (symbol === null || citation.issuer === null || date === null || !isFullDay(date)) return []
  return [
    { place: citesSymbolPlace(symbol), point: `${citedUnit(citation, citing)}|${date}` },
    { place: `${citesSymbolPlace(symbol)} by day`, point: date },
  ]
}

/** Where more than so many citations may mean a letter without a unit, nobody can say which does. */
const TOO_MANY = 40

export function givingStretch(symbol: string, record: LetterRecord): Stretch {
  const [place, unit] = [citesSymbolPlace(symbol), unitOf(record)]
  const { first, last } = record.date === null ? { first: '', last: LAST } : bounds(record.date)
  return unit === ''
    ? { place: `${place} by day`, from: first, to: last, most: TOO_MANY }
    : { place, from: `${unit}|${first}`, to: `${unit}|${last}` }
}

/** By the day that the citation prints, the unit that it tells, the day of the letter it stands in. */
export const citingSpot = (citation: CitationRecord, citing: LetterRecord): Spot => ({
  place: citesPlace(citation.number),
  point: `${citation.date ?? ''}|${citedUnit(citation, citing)}|${dayOf(citing)}`,
})

/** Letters that may cite this one by that number; `from`, `to`: by their own day, those without one always. */
export function citingStretches(number: string, record: LetterRecord, from = '', to: Day = LAST): Stretch[] {
  const [place, unit, { date }] = [citesPlace(number), unitOf(record), record]
  if (date === null) return [{ place }]
  const printing = (day: Edtf): Stretch[] =>
    unit === ''
      ? [{ place, from: `${day}|`, to: `${day}|${LAST}` }]
      : [unit, ''].flatMap((u) => [
          { place, from: `${day}|${u}|${from}`, to: `${day}|${u}|${to}` },
          { place, from: `${day}|${u}|${LAST}`, to: `${day}|${u}|${LAST}` },
        ])
  const vague = [date.slice(0, 7), date.slice(0, 4), '']
  if (isFullDay(date)) return [...new Set([date, ...vague])].flatMap(printing)
  return [{ place, from: date, to: `${date}${LAST}` }, ...vague.filter((part) => part !== date).flatMap(printing)]
}
