/** Papers that letters show to exist: those held, and those that held letters cite. Each with who issued it and which letter shows it. */
import { isFullDay, type Day } from '../../model/calendar.js'
import { compare } from '../../model/collect.js'
import type { KnownLetter } from '../../model/known-letter.js'
import { numberKey, printedNumber } from '../../text/letter-number.js'
import type { Body } from '../letters/body.js'
import { issuerOf } from '../letters/cited.js'
import { placed, type Placed } from '../letters/placed.js'

export interface Paper {
  /** null of a letter that bears none and that those who received it stamped. */
  readonly number: string | null
  readonly type: string
  /** Its own; of a letter that tells none, of its arrival. */
  readonly date: Day
  readonly body: Body
  /** As printed, with the unit that the letter leaves to its reader. */
  readonly issuer: string
  readonly subject: string | null
  readonly shownBy: KnownLetter
  /** The letter that shows it is the paper itself. */
  readonly held: boolean
}

/** One for each number, day and letter that shows it; a paper that is held is shown by itself. */
export function papersIn(letters: readonly KnownLetter[]): readonly Paper[] {
  const held = letters.flatMap((letter): Paper[] => {
    const { type, date, subject, number, marks } = letter.record
    const printed = printedNumber(number)
    const own = isFullDay(date) ? date : null
    // A letter that leaves its number or day blank was sent all the same: those who received it stamped it
    const arrived = !marks.draft && isFullDay(marks.arrival?.date ?? null) ? (marks.arrival?.date ?? null) : null
    const day = printed !== null || arrived !== null ? (own ?? arrived) : null
    if (type === null || day === null) return []
    return [
      {
        number: printed,
        type,
        date: day,
        body: issuerOf(letter.record),
        issuer: letter.record.issuer ?? '',
        subject,
        shownBy: letter,
        held: true,
      },
    ]
  })
  const own = new Set(held.map((p) => `${numberKey(p.number ?? '')} ${p.date}`))
  const cited = letters.flatMap((letter) =>
    letter.record.citations.flatMap((c): Paper[] =>
      c.type !== null && c.date !== null && isFullDay(c.date) && c.issuer !== null && !own.has(`${numberKey(c.number)} ${c.date}`)
        ? [
            {
              ...{
                number: c.number,
                type: c.type,
                date: c.date,
                subject: c.subject ?? founded(c.number, letter),
                shownBy: letter,
                held: false,
              },
              ...issuedBy(placed(c.issuer, letter.record)),
            },
          ]
        : [],
    ),
  )
  return [...held, ...cited].sort(
    (a, b) =>
      compare(a.date, b.date) ||
      compare(a.shownBy.record.date ?? '', b.shownBy.record.date ?? '') ||
      compare(a.shownBy.file, b.shownBy.file),
  )
}

/** "Đoàn kiểm tra thành lập theo Quyết định số 15": what the paper is about is told beside it. */
const founded = (number: string, { record: { fulfilments } }: KnownLetter): string | null =>
  fulfilments.find(
    (f) => f.done && f.document !== null && numberKey(f.document) === numberKey(number) && /^thành lập\s/iu.test(f.task ?? ''),
  )?.task ?? null

const issuedBy = ({ body, name }: Placed): Pick<Paper, 'body' | 'issuer'> => ({ body, issuer: name })
