/** Two letters of one issuer and year under one number, of two days: copies of one letter are of one day. */
import { isFullDay } from '../../model/calendar.js'
import type { Conflict } from '../../model/conflict.js'
import type { KnownLetter } from '../../model/known-letter.js'
import { likeness } from '../../text/sketch.js'
import { bodyOf, mayBeOne } from '../letters/body.js'
import { issuerOf } from '../letters/cited.js'
import { isIssued, isOneGround, isSameBody, isSure, nameOf, numberOf, placeIn, SAME_TEXT } from './between.js'
import { undecided } from './precedence.js'
import { showDay } from './told.js'

/** Each pair told once: by the first of the two. */
export function oneNumberOfTwo(letter: KnownLetter, other: KnownLetter): Conflict | null {
  const own = numberOf(letter)
  if (own === null || letter.id >= other.id || numberOf(other)?.key !== own.key || !areOfOneBook(letter, other)) return null
  return {
    kind: 'contradiction/one-number',
    about: own.printed,
    letters: [nameOf(letter), nameOf(other)],
    says: `Hai văn bản của ${letter.record.issuer ?? 'một cơ quan'} cùng mang số ${own.printed}: ${letter.file} ngày ${showDay(letter.record.date)}, ${other.file} ngày ${showDay(other.record.date)}.`,
    at: [placeIn(letter, '/number'), placeIn(other, '/number')],
    ...undecided,
    because: 'một sổ không cấp một số hai lần trong một năm, cần đối chiếu bản gốc',
    // Nearly one text under two days is rather one letter, one of whose days was misread.
    sure: [letter, other].every((l) => isSure(l, '/number') && isSure(l, '/date')) && likeness(letter.sketch, other.sketch) < SAME_TEXT,
  }
}

function areOfOneBook(letter: KnownLetter, other: KnownLetter): boolean {
  const [a, b] = [letter.record.date, other.record.date]
  const days = isFullDay(a) && isFullDay(b) && a !== b && a?.slice(0, 4) === b?.slice(0, 4)
  const [own, theirs] = [issuerOf(letter.record), issuerOf(other.record)]
  return (
    days && isIssued(letter) && isIssued(other) && isSameBody(own, theirs) && isUnderOne(letter, other) && isOneGround(letter, other, own)
  )
}

/** Offices of one name under two districts are two. */
const isUnderOne = ({ record: a }: KnownLetter, { record: b }: KnownLetter): boolean =>
  a.issuerParent === null || b.issuerParent === null || mayBeOne(bodyOf(a.issuerParent), bodyOf(b.issuerParent))
