/**
 * One document, cited with two days, or with a day that is not its own. From what is told of the days of one number: by letters that bear it, by letters that cite it.
 * Numbers begin anew every year in every office: only documents of one body meet; days of two years only where the subject is the same.
 */
import { isFullDay } from '../../model/calendar.js'
import { compare } from '../../model/collect.js'
import type { Conflict } from '../../model/conflict.js'
import type { KnownLetter } from '../../model/known-letter.js'
import { fold } from '../../text/fold.js'
import { numberKey } from '../../text/letter-number.js'
import type { Body } from '../letters/body.js'
import { type Citing, issuerOf, subjectsMeet } from '../letters/cited.js'
import { placed } from '../letters/placed.js'
import { citingAt, isOneGround, isSameBody, isSure, nameOf, numberOf, placeIn, printed, seatOf, short, yearOf } from './between.js'
import type { Lying } from './first-of-each.js'
import { isSameSubject } from './same-subject.js'
import { showDay } from './told.js'

/** A day told for a document of this number: by a citation, or by the document. It lies at the place of its number and body, by day; there the document itself stands first, then its citations by their letters' days. */
export interface Dated extends Lying {
  readonly number: string
  readonly date: string
  readonly type: string | null
  readonly body: Body | null
  readonly subject: string | null
  /** null = the letter is the document. */
  readonly citing: Citing | null
}

/** Of numbers that some body surely gave. */
export function datedIn(letter: KnownLetter): Dated[] {
  const { record } = letter
  if (record.marks.draft) return []
  const own = numberOf(letter)
  const { date, type, subject } = record
  const itself = own === null ? [] : [{ number: own.printed, date, type, subject, body: issuerOf(record), citing: null }]
  const cited = record.citations.map((citation, index) => ({
    ...{ number: citation.number, date: citation.date, type: citation.type, subject: citation.subject },
    body: citation.issuer === null ? null : placed(citation.issuer, record).body,
    citing: { letter, index, citation },
  }))
  return [...itself, ...cited].flatMap((told): Dated[] => {
    const seat = isOfTheCountry(told.number) ? '' : told.body && seatOf(told.body)
    if (seat === null || told.date === null || !isFullDay(told.date)) return []
    const point = `${told.date}|${told.citing === null ? 0 : 1}|${record.date ?? '9999'}|${letter.id}`
    return [{ ...told, date: told.date, letter, place: `dated ${short(numberKey(told.number))} of ${seat}`, point }]
  })
}

/** "18/2022/QĐ-TTg" is one in the whole country. */
const isOfTheCountry = (number: string): boolean => /^\d+\/(?:19|20)\d{2}\/\p{L}/u.test(number)

/** More is not tried: of two copies one slip of reading is no second day, and which letters are copies is another's word. */
const TRIED = 4

/** All that these tell of two days, best first; each two days are told once. */
export function twoDays(one: readonly Dated[], other: readonly Dated[]): Conflict[] {
  const told = [...one, ...other].sort(inTime)
  const pairs = told.flatMap((a, i) => told.slice(i + 1).flatMap((b) => (isPair(a, b) && isOneDocument(a, b) ? [[a, b] as const] : [])))
  return pairs.slice(0, TRIED).map(([a, b]) => conflictOf(a, b))
}

const isPair = (a: Dated, b: Dated): boolean => a.date !== b.date && a.letter.id !== b.letter.id && (a.citing !== null || b.citing !== null)

/** The document itself first, then its citations by their letters' days. */
const inTime = (a: Dated, b: Dated): number => compare(a.point.slice(AFTER_DAY), b.point.slice(AFTER_DAY)) || compare(a.date, b.date)
const AFTER_DAY = '2024-03-05|'.length

/** Of others than the country's body and type must agree, and subjects must not speak against it. */
function isOneDocument(a: Dated, b: Dated): boolean {
  const types = a.type === null || b.type === null || fold(a.type) === fold(b.type)
  if (isOfTheCountry(a.number)) return types
  const bodies = a.body !== null && b.body !== null && isSameBody(a.body, b.body) && isOneGround(a.letter, b.letter, a.body)
  const meet = subjectsMeet(a.subject, b.subject)
  const isOneMatter = yearOf(a.date) === yearOf(b.date) ? meet === null || meet >= 0.5 : isSameSubject(a.subject, b.subject)
  return types && bodies && isOneMatter
}

function conflictOf(a: Dated, b: Dated): Conflict {
  const tell = ({ letter, date, citing }: Dated): string =>
    citing === null ? `văn bản ghi ngày ${showDay(date)}` : `${printed(letter)} dẫn ngày ${showDay(date)}`
  const held = [a, b].find((d) => d.citing === null)
  return {
    kind: 'contradiction/two-days',
    about: a.number,
    letters: [nameOf(a.letter), nameOf(b.letter)],
    says: `Ngày của ${a.number}: ${tell(a)}, ${tell(b)}.`,
    at: [placeIn(a.letter, pointerOf(a)), placeIn(b.letter, pointerOf(b))],
    stands: held ? { id: held.letter.id, file: held.letter.file } : null,
    because: held ? 'ngày ghi trên chính văn bản' : 'kho chưa có chính văn bản để đối chiếu',
    sure: [a, b].every((d) => isSure(d.letter, pointerOf(d))),
  }
}

const pointerOf = ({ citing }: Dated): string => (citing === null ? '/date' : citingAt(citing))
