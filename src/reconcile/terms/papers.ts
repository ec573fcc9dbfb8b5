/** Papers that letters show to exist: those held, and those that held letters cite. Each with who issued it and which letter shows it. */
import { isFullDay, type Day } from '../../model/calendar.js'
import type { KnownLetter } from '../../model/known-letter.js'
import type { LetterRecord } from '../../model/letter-record.js'
import { fold } from '../../text/fold.js'
import { numberKey, printedNumber } from '../../text/letter-number.js'
import { type Body, bodyOf } from '../letters/body.js'
import { issuerOf } from '../letters/cited.js'

export interface Paper {
  readonly number: string
  readonly type: string
  readonly date: Day
  readonly body: Body
  /** As printed, with the unit that the letter leaves to its reader. */
  readonly issuer: string
  readonly subject: string | null
  readonly shownBy: KnownLetter
}

/** One for each number, day and letter that shows it; a paper that is held is shown by itself. */
export function papersIn(letters: readonly KnownLetter[]): readonly Paper[] {
  const held = letters.flatMap((letter): Paper[] => {
    const { type, date, subject, number } = letter.record
    const printed = printedNumber(number)
    return type !== null && printed !== null && isFullDay(date)
      ? [
          {
            number: printed,
            type,
            date: date ?? '',
            body: issuerOf(letter.record),
            issuer: letter.record.issuer ?? '',
            subject,
            shownBy: letter,
          },
        ]
      : []
  })
  const own = new Set(held.map((p) => `${numberKey(p.number)} ${p.date}`))
  const cited = letters.flatMap((letter) =>
    letter.record.citations.flatMap((c): Paper[] =>
      c.type !== null && c.date !== null && isFullDay(c.date) && c.issuer !== null && !own.has(`${numberKey(c.number)} ${c.date}`)
        ? [
            {
              number: c.number,
              type: c.type,
              date: c.date,
              ...placed(c.issuer, letter.record),
              subject: c.subject,
              shownBy: letter,
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

/** "UBND huyện", "UBND xã" in a letter of that district or commune is its own: by its issuer, what stands above it, or the only district of its communes. */
export function placed(issuer: string, { issuer: own, issuerParent, communes }: LetterRecord): Pick<Paper, 'body' | 'issuer'> {
  const body = bodyOf(issuer)
  if (body.unit !== null || (body.level !== 'huyen' && body.level !== 'xa')) return { body, issuer }
  const named = [own, issuerParent].flatMap((name) =>
    name !== null && bodyOf(name).level === body.level ? (UNIT_NAME.exec(name)?.[1] ?? []) : [],
  )
  const districts = new Set(body.level === 'huyen' ? communes.flatMap((c) => c.district ?? []) : [])
  const unit = named[0] ?? (districts.size === 1 ? [...districts][0] : undefined)
  return unit === undefined ? { body, issuer } : { body: { ...body, unit: fold(unit) }, issuer: `${issuer} ${unit}` }
}

const UNIT_NAME = /(?:huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu)\s+(\p{Lu}.*)$/iu

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
