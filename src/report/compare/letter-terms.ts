/** The terms of two letters: which one answers which, and what of it differs: a day moved, another actor, other work. */
import { daysBetween } from '../../model/calendar.js'
import type { DeadlineRecord } from '../../model/letter-record.js'
import type { Words } from '../report.js'
import { showDay } from '../show.js'
import { type Compared, compared } from './compared.js'
import { pairedByLikeness, wordsInCommon } from './likeness.js'
import { type LetterSide, saidAt, sideAt } from './letter-side.js'

interface Term {
  readonly index: number
  readonly deadline: DeadlineRecord
}

const termsOf = ({ record }: LetterSide): Term[] => record.deadlines.map((deadline, index) => ({ index, deadline }))

/** Of terms that both letters set one row for each piece; a term that one of them sets is one row. */
export function letterTerms(a: LetterSide, b: LetterSide): (Compared | null)[] {
  return pairedByLikeness(termsOf(a), termsOf(b), likeness).flatMap((pair) => {
    const term = pair.b ?? pair.a
    if (term === null) return []
    const about = term.deadline.task ?? term.deadline.text
    const pieces = pair.a === null || pair.b === null ? [WHOLE] : PIECES
    return pieces.map((piece) => pieceOf(piece, { a, b }, pair, about))
  })
}

/** The work tells most, then who does it; of two alike the same day. */
function likeness({ deadline: a }: Term, { deadline: b }: Term): number {
  const own = a.quoted === b.quoted ? 1 : 0.5
  const work = wordsInCommon(a.task ?? a.text, b.task ?? b.text)
  return own * (0.6 * work + 0.25 * wordsInCommon(a.who.join(' '), b.who.join(' ')) + 0.15 * (a.due === b.due ? 1 : 0))
}

interface Piece {
  readonly what: string
  readonly label: Words
  readonly value: (deadline: DeadlineRecord) => unknown
  readonly says: (deadline: DeadlineRecord) => string | null
  readonly note?: (a: DeadlineRecord, b: DeadlineRecord) => Words | null
}

const daySaid = ({ due, text }: DeadlineRecord): string => (due === null ? `«${text}»` : `${showDay(due)} («${text}»)`)

const PIECES: readonly Piece[] = [
  {
    what: 'deadline/due',
    label: { vi: 'Hạn', en: 'Due' },
    value: (d) => d.due ?? d.text,
    says: (d) => daySaid(d),
    note: moved,
  },
  { what: 'deadline/who', label: { vi: 'Hạn: ai làm', en: 'Due: who' }, value: (d) => d.who, says: (d) => d.who.join('; ') },
  { what: 'deadline/task', label: { vi: 'Hạn: việc', en: 'Due: task' }, value: (d) => d.task, says: (d) => d.task },
  { what: 'deadline/to', label: { vi: 'Hạn: gửi ai', en: 'Due: to whom' }, value: (d) => d.to, says: (d) => d.to },
]

const WHOLE: Piece = {
  what: 'deadline',
  label: { vi: 'Hạn', en: 'Term' },
  value: ({ due, text, who, task, to }) => ({ due, text, who, task, to }),
  says: (d) => [daySaid(d), d.who.join('; ') || null, d.to && `→ ${d.to}`].filter(Boolean).join(', '),
}

function moved(a: DeadlineRecord, b: DeadlineRecord): Words | null {
  if (a.due === null || b.due === null || a.due === b.due) return null
  const days = daysBetween(a.due, b.due)
  return days > 0
    ? { vi: `muộn hơn ${days} ngày`, en: `${days} day(s) later` }
    : { vi: `sớm hơn ${-days} ngày`, en: `${-days} day(s) earlier` }
}

type Two<T> = { readonly a: T; readonly b: T }

function pieceOf(
  { what, label, value, says, note }: Piece,
  letters: Two<LetterSide>,
  pair: Two<Term | null>,
  about: string,
): Compared | null {
  const side = (letter: LetterSide, term: Term | null) =>
    term && sideAt(value(term.deadline), says(term.deadline), saidAt(letter, `/deadlines/${term.index}`, `/deadlines/${term.index}/due`))
  const told = pair.a && pair.b && note ? note(pair.a.deadline, pair.b.deadline) : null
  return compared({ about, place: null, what, label, note: told, a: side(letters.a, pair.a), b: side(letters.b, pair.b) })
}
