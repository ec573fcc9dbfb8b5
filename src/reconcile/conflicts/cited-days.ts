/**
 * One document, cited with two days, or with a day that is not its own. From the citations of one number and the held letters that bear it.
 * Numbers begin anew every year in every office: only documents of one body meet; days of two years only where the subject is the same.
 */
import { isFullDay } from '../../model/calendar.js'
import { compare } from '../../model/collect.js'
import type { Discrepancy } from '../../model/discrepancy.js'
import type { KnownLetter } from '../../model/known-letter.js'
import { fold } from '../../text/fold.js'
import type { Body } from '../letters/body.js'
import { type Citing, issuerOf, subjectsMeet } from '../letters/cited.js'
import { placed } from '../letters/placed.js'
import { citingPlace, isSameBody, isSure, nameOf, placeAt, printed, yearOf } from './letter-discrepancies.js'
import { isSameSubject } from './same-subject.js'
import { showDay } from './told.js'

/** A day told for a document of this number: by a citation, or by the document. */
interface Dated {
  readonly letter: KnownLetter
  readonly date: string
  readonly type: string | null
  readonly body: Body | null
  readonly subject: string | null
  /** null = the letter is the document. */
  readonly citing: Citing | null
}

/** `number`: as printed; each two days told once. */
export function citedDays(
  number: string,
  citings: readonly Citing[],
  bearing: readonly KnownLetter[],
  isCopy: (a: string, b: string) => boolean,
): Discrepancy[] {
  const told = [...bearing.flatMap(itself), ...citings.flatMap(cited)].sort(inTime)
  const seen = new Set<string>()
  return told.flatMap((a, i) =>
    told.slice(i + 1).flatMap((b) => {
      const days = [a.date, b.date].sort().join(' ')
      const isPair = a.letter.id !== b.letter.id && a.date !== b.date && !isCopy(a.letter.id, b.letter.id)
      if (!isPair || (a.citing === null && b.citing === null) || seen.has(days) || !isOneDocument(number, a, b)) return []
      seen.add(days)
      return [discrepancyOf(number, a, b)]
    }),
  )
}

function itself(letter: KnownLetter): Dated[] {
  const { date, type, subject, marks } = letter.record
  return date === null || !isFullDay(date) || marks.draft
    ? []
    : [{ letter, date, type, subject, body: issuerOf(letter.record), citing: null }]
}

function cited(citing: Citing): Dated[] {
  const { letter, citation } = citing
  const { date, type, issuer, subject } = citation
  if (date === null || !isFullDay(date) || letter.record.marks.draft) return []
  return [{ letter, date, type, subject, body: issuer === null ? null : placed(issuer, letter.record).body, citing }]
}

/** The document itself first, then its citations by their letters' days. */
const inTime = (a: Dated, b: Dated): number =>
  Number(a.citing !== null) - Number(b.citing !== null) ||
  compare(a.letter.record.date ?? '9999', b.letter.record.date ?? '9999') ||
  compare(a.letter.id, b.letter.id) ||
  compare(a.date, b.date)

/** "18/2022/QĐ-TTg" is one in the whole country; of others body and type must agree, and subjects must not speak against it. */
function isOneDocument(number: string, a: Dated, b: Dated): boolean {
  const types = a.type === null || b.type === null || fold(a.type) === fold(b.type)
  if (/^\d+\/(?:19|20)\d{2}\/\p{L}/u.test(number)) return types
  const bodies = a.body !== null && b.body !== null && isSameBody(a.body, b.body)
  const meet = subjectsMeet(a.subject, b.subject)
  const isOneMatter = yearOf(a.date) === yearOf(b.date) ? meet === null || meet >= 0.5 : isSameSubject(a.subject, b.subject)
  return types && bodies && isOneMatter
}

function discrepancyOf(number: string, a: Dated, b: Dated): Discrepancy {
  const tell = ({ letter, date, citing }: Dated): string =>
    citing === null ? `văn bản ghi ngày ${showDay(date)}` : `${printed(letter)} dẫn ngày ${showDay(date)}`
  const held = [a, b].find((d) => d.citing === null)
  return {
    kind: 'contradiction/two-days',
    about: number,
    unit: null,
    statements: [],
    letters: [nameOf(a.letter), nameOf(b.letter)],
    says: `Ngày của ${number}: ${tell(a)}, ${tell(b)}.`,
    places: [...placeOf(a), ...placeOf(b)],
    stands: held ? { id: held.letter.id, file: held.letter.file } : null,
    because: held ? 'ngày ghi trên chính văn bản' : 'kho chưa có chính văn bản để đối chiếu',
    sure: [a, b].every(({ letter, citing }) => isSure(letter, citing ? `/citations/${citing.index}` : '/date')),
  }
}

const placeOf = ({ letter, citing }: Dated): Discrepancy['places'] => (citing ? citingPlace(citing) : placeAt(letter, '/date'))
