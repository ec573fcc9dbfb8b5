/**
 * A blank number, told by later letters that cite it: same symbol, type, issuer, a day within the letter's own month, and a subject that fits.
 * The citing sentence is the proof: without that letter the number is blank again. A draft's number is its signed twin's, never its own.
 */
import { bounds } from '../../model/calendar.js'
import { compare } from '../../model/collect.js'
import type { KnownLetter } from '../../model/known-letter.js'
import type { ResolvedNumber } from '../../model/letter-facts.js'
import { numberKey } from '../../text/letter-number.js'
import { agrees, type Citing, issuerOf, subjectsMeet, symbolOf } from './cited.js'
import { placed } from './placed.js'
import { sameness } from './same-letter.js'

/** Subjects of one document told in other words still share this many of theirs. */
const SAME_SUBJECT = 0.5

/**
 * `citing`: citations of the letter's symbol; `others`: letters without a number that bear the same symbol; `taken`: whether a held letter bears that number already.
 * null when nothing cites it, or when two citations, or two letters, are as likely.
 */
export function resolvedNumber(
  letter: KnownLetter,
  citing: readonly Citing[],
  others: readonly KnownLetter[],
  taken: (citing: Citing) => boolean,
): ResolvedNumber | null {
  if (!isBlank(letter)) return null
  const fitting = citing.filter((c) => fits(c, letter) && !taken(c) && !others.some((o) => isRival(o, letter) && fitsAsWell(c, letter, o)))
  const told = new Map(fitting.map((c) => [`${numberKey(c.citation.number)} ${c.citation.date}`, c]))
  const [only] = told.values()
  if (only === undefined || told.size > 1 || only.citation.date === null) return null
  return {
    number: only.citation.number,
    date: only.citation.date,
    by: fitting.toSorted(inTime).map(({ letter: { id, file } }) => ({ id, file })),
  }
}

/** Another letter, not this one come in another shape: that bears the same number. */
const isRival = (other: KnownLetter, letter: KnownLetter): boolean =>
  other.id !== letter.id && isBlank(other) && sameness(other, letter) !== 'rendition'

export const isBlank = ({ record }: KnownLetter): boolean => record.number !== null && record.number.ordinal === null && !record.marks.draft

/** A number is given only by a citation that tells the issuer's unit, where the letter does (issuerIsTold): so nobody need look at the others. */
export function fits({ letter: citing, citation }: Citing, letter: KnownLetter): boolean {
  const { record } = letter
  const symbol = symbolOf(citation.number)
  if (citing.id === letter.id || citation.date?.length !== 10 || symbol === null || symbol !== numberKey(record.number?.symbol ?? ''))
    return false
  const told = subjectsMeet(citation.subject, record.subject)
  const window = record.dateWindow
  const within = window === null || (window.from <= citation.date && citation.date <= window.to)
  const later = citing.record.date === null || bounds(citing.record.date).last >= citation.date
  return (
    issuerIsTold(citing, citation.issuer, letter) &&
    agrees(citation, citing.record, record) &&
    within &&
    later &&
    (told === null || told >= SAME_SUBJECT)
  )
}

/** A number or a day is given on nobody's word but one that names the issuer, with its unit where the letter tells one: symbols come again in every district. */
export const issuerIsTold = (citing: KnownLetter, issuer: string | null, { record }: KnownLetter): boolean =>
  issuer !== null && (placed(issuer, citing.record).body.unit !== null || issuerOf(record).unit === null)

/** Another blank letter of the same symbol and month fits as well; a subject told decides. */
function fitsAsWell(citing: Citing, letter: KnownLetter, other: KnownLetter): boolean {
  if (!fits(citing, other)) return false
  const [own, theirs] = [letter, other].map((l) => subjectsMeet(citing.citation.subject, l.record.subject) ?? 0)
  return (own ?? 0) - (theirs ?? 0) < 0.3
}

const inTime = (a: Citing, b: Citing): number =>
  compare(a.letter.record.date ?? '9999', b.letter.record.date ?? '9999') || compare(a.letter.file, b.letter.file) || a.index - b.index
