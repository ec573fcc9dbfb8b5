/**
 * What does not fit of one letter's number: copies of it, or letters that cite it, tell two; or another letter bears the same. From that letter and its
 * neighbours: letters that resemble it, bear its number, or cite a document of its day.
 */
import { bounds, isFullDay } from '../../model/calendar.js'
import type { Discrepancy, DiscrepancyLetter } from '../../model/discrepancy.js'
import type { KnownLetter } from '../../model/known-letter.js'
import { DOUBTFUL, evidenceAt } from '../../model/proof-of.js'
import { fold } from '../../text/fold.js'
import { numberKey, printedNumber } from '../../text/letter-number.js'
import { likeness } from '../../text/sketch.js'
import { type Body, mayBeOne } from '../letters/body.js'
import { type Citing, issuerOf, symbolOf } from '../letters/cited.js'
import { placed } from '../letters/placed.js'
import { undecided } from './precedence.js'
import { isSameSubject } from './same-subject.js'
import { showDay } from './told.js'

export interface Neighbours {
  /** Letters whose text may be alike, and letters of the same number; the letter itself may be among them. */
  readonly alike: readonly KnownLetter[]
  readonly sameNumber: readonly KnownLetter[]
  /** Citations dated on the letter's own day. */
  readonly citedThatDay: readonly Citing[]
  /** Whether a held letter bears the number cited. */
  readonly isHeld: (citing: Citing) => boolean
  readonly isCopy: (a: string, b: string) => boolean
}

/** Copies of one letter share nearly every group of words; a form sent to two bodies differs in whom it asks. */
const SAME_TEXT = 0.85

export function letterDiscrepancies(letter: KnownLetter, around: Neighbours): Discrepancy[] {
  if (letter.record.marks.draft || letter.record.form !== 'letter') return []
  return [...twoNumbersInCopies(letter, around), ...twoNumbersCited(letter, around), ...oneNumberOfTwo(letter, around)]
}

function twoNumbersInCopies(letter: KnownLetter, { alike }: Neighbours): Discrepancy[] {
  const own = numberOf(letter)
  return alike.flatMap((other) => {
    const theirs = numberOf(other)
    // Each pair is told once, by the first of the two.
    if (own === null || theirs === null || own.key === theirs.key || letter.id >= other.id || !isSameLetter(letter, other)) return []
    return [
      {
        kind: 'contradiction/two-numbers',
        about: own.printed,
        unit: null,
        statements: [],
        letters: [nameOf(letter), nameOf(other)],
        says: `Hai bản của một văn bản ngày ${showDay(letter.record.date)} ghi hai số: ${letter.file} ghi ${own.printed}, ${other.file} ghi ${theirs.printed}.`,
        places: [...numberPlace(letter), ...numberPlace(other)],
        ...undecided,
        because: 'hai bản như nhau, cần đối chiếu bản gốc',
        sure: isSure(letter, '/number') && isSure(other, '/number'),
      } satisfies Discrepancy,
    ]
  })
}

const isSameLetter = ({ record: a, sketch }: KnownLetter, { record: b, sketch: other }: KnownLetter): boolean =>
  !b.marks.draft &&
  isFullDay(a.date) &&
  a.date === b.date &&
  a.type === b.type &&
  mayBeOne(issuerOf(a), issuerOf(b)) &&
  isSameSubject(a.subject, b.subject) &&
  fold(a.addressees.join(' ')) === fold(b.addressees.join(' ')) &&
  likeness(sketch, other) >= SAME_TEXT

/** Citations of the letter's type, issuer, day and subject under another number than its own; each such number once. */
function twoNumbersCited(letter: KnownLetter, { citedThatDay, isHeld }: Neighbours): Discrepancy[] {
  const own = numberOf(letter)
  if (own === null || !isFullDay(letter.record.date)) return []
  const others = citedThatDay.filter((c) => c.letter.id !== letter.id && isNearNumber(c.citation.number, own.key) && meansAllBut(c, letter))
  const wrong = new Map(others.filter((c) => !isHeld(c) && !citesAs(c.letter, own.key)).map((c) => [numberKey(c.citation.number), c]))
  return [...wrong.values()].map((c) => ({
    kind: 'contradiction/two-numbers',
    about: own.printed,
    unit: null,
    statements: [],
    letters: [nameOf(letter), nameOf(c.letter)],
    says: `Văn bản ngày ${showDay(letter.record.date)} mang số ${own.printed}, ${printed(c.letter)} dẫn là ${c.citation.number}.`,
    places: [...numberPlace(letter), ...citingPlace(c)],
    stands: { id: letter.id, file: letter.file },
    because: 'chính văn bản mang số của mình',
    sure: isSure(letter, '/number') && isSure(c.letter, `/citations/${c.index}`),
  }))
}

/** One slip away: the same symbol with another ordinal, or the same ordinal with another symbol. */
const isNearNumber = (cited: string, own: string): boolean =>
  numberKey(cited) !== own && (symbolOf(cited) === symbolOf(own) || ordinalOf(numberKey(cited)) === ordinalOf(own))

const ordinalOf = (key: string): string => key.split('/')[0] ?? key

const citesAs = ({ record }: KnownLetter, key: string): boolean => record.citations.some((c) => numberKey(c.number) === key)

function meansAllBut({ letter: citing, citation }: Citing, { record }: KnownLetter): boolean {
  const [cited, own] = [citation.issuer === null ? null : placed(citation.issuer, citing.record).body, issuerOf(record)]
  const isOneType = citation.type !== null && record.type !== null && fold(citation.type) === fold(record.type)
  return isOneType && cited !== null && isSameBody(cited, own) && isSameSubject(citation.subject, record.subject)
}

/** Two letters of one issuer and year under one number, of two days: copies of one letter are of one day. */
function oneNumberOfTwo(letter: KnownLetter, { sameNumber, isCopy }: Neighbours): Discrepancy[] {
  const own = numberOf(letter)
  const { date } = letter.record
  if (own === null || date === null || !isFullDay(date)) return []
  return sameNumber
    .filter(({ id, record: r }) => letter.id < id && r.form === 'letter' && !r.marks.draft && !isCopy(letter.id, id))
    .filter(({ record: r }) => isFullDay(r.date) && r.date !== date && r.date?.slice(0, 4) === date.slice(0, 4))
    .filter((other) => numberOf(other)?.key === own.key && isSameBody(issuerOf(letter.record), issuerOf(other.record)))
    .map((other) => ({
      kind: 'contradiction/one-number',
      about: own.printed,
      unit: null,
      statements: [],
      letters: [nameOf(letter), nameOf(other)],
      says: `Hai văn bản của ${letter.record.issuer ?? 'một cơ quan'} cùng mang số ${own.printed}: ${letter.file} ngày ${showDay(date)}, ${other.file} ngày ${showDay(other.record.date)}.`,
      places: [...numberPlace(letter), ...numberPlace(other)],
      ...undecided,
      because: 'một sổ không cấp một số hai lần trong một năm, cần đối chiếu bản gốc',
      // Nearly one text under two days is rather one letter, one of whose days was misread.
      sure: [letter, other].every((l) => isSure(l, '/number') && isSure(l, '/date')) && likeness(letter.sketch, other.sketch) < SAME_TEXT,
    }))
}

/** Surely one body: a name that leaves its unit open is that of many districts; central bodies have none. */
export const isSameBody = (a: Body, b: Body): boolean =>
  mayBeOne(a, b) && ((a.unit !== null && a.unit === b.unit) || [a, b].every(isCentral))

const isCentral = ({ office }: Body): boolean =>
  /^(?:chinh phu|thu tuong|quoc hoi|uy ban thuong vu|bo |ban bi thu|bo chinh tri)/.test(`${office} `)

function numberOf({ record }: KnownLetter): { readonly key: string; readonly printed: string } | null {
  const number = printedNumber(record.number)
  return number === null ? null : { key: numberKey(number), printed: number }
}

export const printed = (letter: KnownLetter): string => numberOf(letter)?.printed ?? letter.file

export const nameOf = ({ id, file, record }: KnownLetter): DiscrepancyLetter => ({ id, file, issuer: record.issuer })

export const isSure = ({ record }: KnownLetter, at: string): boolean => (evidenceAt(record, at)[0]?.confidence ?? 0) >= DOUBTFUL

export const numberPlace = (letter: KnownLetter): Discrepancy['places'] => placeAt(letter, '/number')

export const citingPlace = ({ letter, index }: Citing): Discrepancy['places'] => placeAt(letter, `/citations/${index}`)

export function placeAt({ file, record }: KnownLetter, at: string): Discrepancy['places'] {
  const [first] = evidenceAt(record, at)
  return first ? [{ file, page: first.page, quote: first.quote }] : []
}

/** The year of an EDTF day. */
export const yearOf = (edtf: string): string => bounds(edtf).first.slice(0, 4)
