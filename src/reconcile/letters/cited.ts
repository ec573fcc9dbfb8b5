/** Whether a citation means a certain letter: number or symbol, type, issuer, day and subject must not speak against it. */
import { bounds, type Edtf } from '../../model/calendar.js'
import type { KnownLetter } from '../../model/known-letter.js'
import type { CitationRecord, LetterRecord } from '../../model/letter-record.js'
import { fold } from '../../text/fold.js'
import { numberKey, printedNumber } from '../../text/letter-number.js'
import { type Body, bodyOf, mayBeOne } from './body.js'
import { onlyUnit, placed } from './placed.js'

/** A citation, and the letter it stands in. */
export interface Citing {
  readonly letter: KnownLetter
  readonly index: number
  readonly citation: CitationRecord
}

/** "12/stc-ns" → "stc-ns"; null for a number of another shape. */
export const symbolOf = (number: string): string | null => /^[^/]*\/(.+)$/.exec(numberKey(number))?.[1] ?? null

/** The citation names this letter by its own number. */
export function means({ letter: citing, citation }: Citing, letter: KnownLetter): boolean {
  const own = printedNumber(letter.record.number)
  return (
    own !== null &&
    citing.id !== letter.id &&
    numberKey(own) === numberKey(citation.number) &&
    agrees(citation, citing.record, letter.record)
  )
}

/**
 * Type, issuer and day, as far as both tell them; "UBND huyện" is the one of the citing letter's district. Whoever leaves the issuer to the reader means an
 * office that the reader knows: none of another province.
 */
export function agrees(citation: CitationRecord, citing: LetterRecord, record: LetterRecord): boolean {
  const types = citation.type === null || record.type === null || fold(citation.type) === fold(record.type)
  const issuers = citation.issuer === null || record.issuer === null || mayBeOne(placed(citation.issuer, citing).body, issuerOf(record))
  return types && issuers && daysMeet(citation.date, record.date) && !(isLeftOpen(citation.issuer) && isElsewhere(citing, record))
}

/** Whose it is the reader knows: no issuer is told, or an office of some province or district without a word of which. */
function isLeftOpen(issuer: string | null): boolean {
  if (issuer === null) return true
  const { level, unit } = bodyOf(issuer)
  return level !== null && unit === null
}

/** Both tell their province, and none is told by both. */
export function isElsewhere(a: LetterRecord, b: LetterRecord): boolean {
  const [own, other] = [provincesOf(a), provincesOf(b)]
  return own.size > 0 && other.size > 0 && ![...own].some((name) => other.has(name))
}

function provincesOf({ issuer, issuerParent, communes }: LetterRecord): ReadonlySet<string> {
  const offices = [issuer, issuerParent].flatMap((name) => (name === null ? [] : [bodyOf(name)]))
  return new Set([
    ...offices.flatMap(({ level, unit }) => (level === 'tinh' && unit !== null ? [unit] : [])),
    ...communes.flatMap(({ province }) => (province === null ? [] : [fold(province)])),
  ])
}

/**
 * The letter's issuer with the unit that its letterhead tells: its own, or the one above it. "Sở Tài chính" alone is of the only province of its communes: an office
 * that leaves its unit out writes of its own ground.
 */
export function issuerOf({ issuer, issuerParent, communes }: Pick<LetterRecord, 'issuer' | 'issuerParent' | 'communes'>): Body {
  const own = bodyOf(issuer ?? '')
  const parent = issuerParent === null ? null : bodyOf(issuerParent)
  const level = own.level ?? parent?.level ?? null
  const told = own.unit ?? parent?.unit ?? onlyUnit(level, communes)
  return { ...own, level, unit: told === undefined ? null : fold(told) }
}

const daysMeet = (a: Edtf | null, b: Edtf | null): boolean => {
  if (a === null || b === null) return true
  const [x, y] = [bounds(a), bounds(b)]
  return x.first <= y.last && y.first <= x.last
}

/** Share of the shorter subject's words that stand in the other; null when one is not told. */
export function subjectsMeet(a: string | null | undefined, b: string | null | undefined): number | null {
  if (!a || !b) return null
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const shared = [...x].filter((word) => y.has(word)).length
  return shared / Math.max(1, Math.min(x.size, y.size))
}

const wordsOf = (text: string): Set<string> => new Set(fold(text).match(/[\p{L}\p{N}]{2,}/gu) ?? [])
