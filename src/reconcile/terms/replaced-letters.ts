/** A letter that another replaces or takes back asks for nothing more: its terms go with it. */
import { isFullDay } from '../../model/calendar.js'
import { compare } from '../../model/collect.js'
import type { KnownLetter } from '../../model/known-letter.js'
import type { TermEvent } from '../../model/term-event.js'
import { fold } from '../../text/fold.js'
import { numberKey } from '../../text/letter-number.js'
import { citationsOf, eventOf, type Facts, lastDayFor, type Term } from './term.js'

/**
 * By the first letter that says it replaces the term's own, for all its actors. `recalled` where that letter's subject is the taking back itself.
 * Sure only where its subject names the letter: elsewhere it may replace a part of it.
 */
export function replaced(term: Term, letters: readonly KnownLetter[], facts: Facts): TermEvent[] {
  const { letter, since } = term
  const last = lastDayFor(term) ?? '9999-12-31'
  const [first] = letters
    .flatMap((by) => {
      const { date } = by.record
      const told = citationsOf(by, letter, facts).find((c) => c.relation === 'replaces')
      return told && by.id !== letter.id && !by.record.marks.draft && date !== null && isFullDay(date) && date > since && date <= last
        ? [{ by, on: date, number: told.number }]
        : []
    })
    .sort((a, b) => compare(a.on, b.on) || compare(a.by.file, b.by.file))
  if (!first) return []
  const subject = fold(first.by.record.subject ?? '')
  const takenBack = TAKES_BACK.test(subject)
  return term.actors.map((actor) =>
    eventOf(term, actor, first.by, {
      state: takenBack ? 'recalled' : 'superseded',
      on: first.on,
      why: `${first.by.file} ${takenBack ? 'thu hồi, bãi bỏ' : 'thay thế'} văn bản này`,
      sure: numberKey(subject).includes(numberKey(first.number)),
    }),
  )
}

const TAKES_BACK = /^(?:v\/v |ve viec |viec )?(?:thu hoi|bai bo|huy bo|huy) /
