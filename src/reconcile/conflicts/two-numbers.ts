/** One letter, two numbers: in two copies of it, or in a letter that cites it. */
import { isFullDay } from '../../model/calendar.js'
import type { Conflict } from '../../model/conflict.js'
import type { KnownLetter } from '../../model/known-letter.js'
import { fold } from '../../text/fold.js'
import { numberKey } from '../../text/letter-number.js'
import { likeness } from '../../text/sketch.js'
import { mayBeOne } from '../letters/body.js'
import { type Citing, issuerOf, symbolOf } from '../letters/cited.js'
import { placed } from '../letters/placed.js'
import { citingAt, isIssued, isOneGround, isSameBody, isSure, nameOf, numberOf, placeIn, printed, SAME_TEXT } from './between.js'
import { undecided } from './precedence.js'
import { isSameSubject } from './same-subject.js'
import { showDay } from './told.js'

/** Of two copies, each pair told once: by the first of the two. */
export function twoNumbersInCopies(letter: KnownLetter, other: KnownLetter): Conflict | null {
  const [own, theirs] = [numberOf(letter), numberOf(other)]
  if (letter.id >= other.id || own === null || theirs === null || own.key === theirs.key || !isSameLetter(letter, other)) return null
  return {
    kind: 'contradiction/two-numbers',
    about: own.printed,
    letters: [nameOf(letter), nameOf(other)],
    says: `Hai bản của một văn bản ngày ${showDay(letter.record.date)} ghi hai số: ${letter.file} ghi ${own.printed}, ${other.file} ghi ${theirs.printed}.`,
    at: [placeIn(letter, '/number'), placeIn(other, '/number')],
    ...undecided,
    because: 'hai bản như nhau, cần đối chiếu bản gốc',
    sure: isSure(letter, '/number') && isSure(other, '/number'),
  }
}

const isSameLetter = (letter: KnownLetter, other: KnownLetter): boolean => {
  const [{ record: a, sketch }, { record: b, sketch: theirs }] = [letter, other]
  return (
    isIssued(letter) &&
    !b.marks.draft &&
    isFullDay(a.date) &&
    a.date === b.date &&
    a.type === b.type &&
    mayBeOne(issuerOf(a), issuerOf(b)) &&
    isSameSubject(a.subject, b.subject) &&
    fold(a.addressees.join(' ')) === fold(b.addressees.join(' ')) &&
    likeness(sketch, theirs) >= SAME_TEXT
  )
}

/** The citation is of the letter's type, issuer, day and subject, under a number that is not its own. */
export function citesOtherwise(citing: Citing, letter: KnownLetter): boolean {
  const own = numberOf(letter)
  const { date } = letter.record
  return (
    own !== null &&
    isIssued(letter) &&
    isFullDay(date) &&
    citing.citation.date === date &&
    citing.letter.id !== letter.id &&
    isNearNumber(citing.citation.number, own.key) &&
    meansAllBut(citing, letter) &&
    !citesAs(citing.letter, own.key)
  )
}

/** One slip away: the same symbol with another ordinal, or the same ordinal with another symbol. */
export const isNearNumber = (cited: string, own: string): boolean =>
  numberKey(cited) !== own && (symbolOf(cited) === symbolOf(own) || ordinalOf(numberKey(cited)) === ordinalOf(own))

export const ordinalOf = (key: string): string => key.split('/')[0] ?? key

const citesAs = ({ record }: KnownLetter, key: string): boolean => record.citations.some((c) => numberKey(c.number) === key)

function meansAllBut({ letter: citing, citation }: Citing, letter: KnownLetter): boolean {
  const { record } = letter
  const [cited, own] = [citation.issuer === null ? null : placed(citation.issuer, citing.record).body, issuerOf(record)]
  const isOneType = citation.type !== null && record.type !== null && fold(citation.type) === fold(record.type)
  return (
    isOneType &&
    cited !== null &&
    isSameBody(cited, own) &&
    isOneGround(citing, letter, own) &&
    isSameSubject(citation.subject, record.subject)
  )
}

/** Where no letter held bears the number cited. */
export const twoNumbersCited = (letter: KnownLetter, citing: Citing): Conflict => ({
  kind: 'contradiction/two-numbers',
  about: printed(letter),
  letters: [nameOf(letter), nameOf(citing.letter)],
  says: `Văn bản ngày ${showDay(letter.record.date)} mang số ${printed(letter)}, ${printed(citing.letter)} dẫn là ${citing.citation.number}.`,
  at: [placeIn(letter, '/number'), placeIn(citing.letter, citingAt(citing))],
  stands: { id: letter.id, file: letter.file },
  because: 'chính văn bản mang số của mình',
  sure: isSure(letter, '/number') && isSure(citing.letter, citingAt(citing)),
})
