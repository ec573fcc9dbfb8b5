/**
 * A blank day, narrowed to a window by what the letters tell: the month printed, documents that it cites (older), stamps of arrival and letters that cite it
 * (younger), its neighbours in the same series of numbers, its signed twin, and its own first term. Each bound says where it comes from.
 */
import { bounds, isFullDay, type Day } from '../../model/calendar.js'
import type { KnownLetter } from '../../model/known-letter.js'
import { DOUBTFUL, evidenceAt } from '../../model/proof-of.js'
import type { DateWindow, ResolvedNumber } from '../../model/letter-facts.js'
import type { Citing } from './cited.js'
import { issuerIsTold } from './resolve-number.js'

/** What other letters tell of this one. */
export interface Around {
  readonly resolved: ResolvedNumber | null
  /** Citations by its number. */
  readonly citedBy: readonly Citing[]
  /** The signed letter that this draft became. */
  readonly signed: KnownLetter | null
  /** Of the same issuer, symbol and year: the nearest number below and above that has a day. */
  readonly below: Numbered | null
  readonly above: Numbered | null
}

/** A document of one book, as printed. */
export interface Numbered {
  readonly number: string
  readonly day: Day
}

interface Bound {
  readonly day: Day
  readonly why: string
}

/** null for a letter whose day is known, or of which not even the year is. */
export function dateWindow(letter: KnownLetter, around: Around): DateWindow | null {
  const { record } = letter
  if (isFullDay(record.date)) return null
  if (around.resolved) return { from: around.resolved.date, to: around.resolved.date, because: [`${calls(around.resolved)}.`] }
  const printed = record.date === null ? null : bounds(record.date)
  const lower = [...(printed ? [{ day: printed.first, why: `Văn bản ghi ${show(record.date)}` }] : []), ...lowerBounds(letter, around)]
  const upper = [...(printed ? [{ day: printed.last, why: `Văn bản ghi ${show(record.date)}` }] : []), ...upperBounds(letter, around)]
  const from = lower.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0]
  const to = upper.toSorted((a, b) => (a.day < b.day ? -1 : 1))[0]
  // Bounds that cross prove one of them wrong: then only the letter's own month is told.
  if (!from || !to || from.day > to.day)
    return printed && { from: printed.first, to: printed.last, because: [`Văn bản ghi ${show(record.date)}.`] }
  return {
    from: from.day,
    to: to.day,
    because: [...new Set([`Không trước ${show(from.day)}: ${from.why}.`, `Không sau ${show(to.day)}: ${to.why}.`])],
  }
}

/** "Thông báo số 45/TB-UBND ngày 20/3/2024 của UBND huyện A": whoever cites it so tells its day, where the letter itself tells of which month or year it is. */
const daysTold = (letter: KnownLetter, citedBy: readonly Citing[]): Bound[] =>
  citedBy.flatMap(({ letter: citing, citation: { date, issuer } }) =>
    letter.record.date !== null && isFullDay(date) && issuerIsTold(citing, issuer, letter)
      ? [{ day: date ?? '', why: `${citing.file} dẫn văn bản này là của ngày ${show(date)}` }]
      : [],
  )

function lowerBounds(letter: KnownLetter, { below, citedBy }: Around): Bound[] {
  const { record } = letter
  const cited = record.citations.flatMap((c) =>
    c.date !== null && isFullDay(c.date) ? [{ day: c.date, why: `văn bản dẫn ${c.number} ngày ${show(c.date)}` }] : [],
  )
  const own = record.dateWindow ? [{ day: record.dateWindow.from, why: record.dateWindow.because.join(' ').replace(/\.$/, '') }] : []
  return [...cited, ...own, ...daysTold(letter, citedBy), ...(below ? [bySeries(below, 'số liền trước trong cùng sổ')] : [])].filter(
    (b) => b.day !== '',
  )
}

function upperBounds(letter: KnownLetter, { citedBy, signed, above }: Around): Bound[] {
  const { record, arrivedOn } = letter
  const stamp = record.marks.arrival?.date ?? null
  const own = record.dateWindow ? [{ day: record.dateWindow.to, why: record.dateWindow.because.join(' ').replace(/\.$/, '') }] : []
  const terms = record.deadlines.flatMap((d, i) =>
    d.due !== null && !d.quoted && isSure(record, `/deadlines/${i}`) ? [{ day: d.due, why: `văn bản đặt hạn ${show(d.due)}` }] : [],
  )
  return [
    ...(arrivedOn ? [{ day: arrivedOn, why: `đến cơ quan ngày ${show(arrivedOn)}` }] : []),
    ...(stamp !== null && isFullDay(stamp) ? [{ day: stamp, why: `dấu đến ghi ngày ${show(stamp)}` }] : []),
    ...own,
    ...terms,
    ...daysTold(letter, citedBy),
    ...citedBy.flatMap(({ letter: { file, record: by } }) =>
      isFullDay(by.date) ? [{ day: by.date ?? '', why: `${file} ngày ${show(by.date)} đã dẫn` }] : [],
    ),
    ...(signed && isFullDay(signed.record.date)
      ? [{ day: signed.record.date ?? '', why: `bản ký (${signed.file}) ngày ${show(signed.record.date)}` }]
      : []),
    ...(above ? [bySeries(above, 'số liền sau trong cùng sổ')] : []),
  ].filter((b) => b.day !== '')
}

/** A doubtful term proves no day: it may be another letter's. */
const isSure = (record: KnownLetter['record'], at: string): boolean => (evidenceAt(record, at)[0]?.confidence ?? 0) >= DOUBTFUL

const bySeries = ({ number, day }: Numbered, which: string): Bound => ({ day, why: `${number}, ${which}, ngày ${show(day)}` })

const calls = ({ number, date, by: [first] }: ResolvedNumber): string =>
  `${first?.file ?? ''} dẫn văn bản này là số ${number} ngày ${show(date)}`

const show = (edtf: string | null): string => (edtf ?? '').split('-').reverse().join('/')
