/**
 * Deeds that a letter tells of without citing the one that asked for them: "lễ công bố do UBND huyện tổ chức ngày 27/02/2024". Of the very body, of the same
 * work nearly word for word, between the letter and the last day for it; likely, never sure. A paper that is asked for has its own proof (shown-done.ts).
 */
import { type Day, isFullDay } from '../../model/calendar.js'
import type { KnownLetter } from '../../model/known-letter.js'
import type { FulfilmentRecord, LetterRecord } from '../../model/letter-record.js'
import type { TermEvent } from '../../model/term-event.js'
import { numberKey } from '../../text/letter-number.js'
import type { Body } from '../letters/body.js'
import { subjectsMeet } from '../letters/cited.js'
import { placed, sharesGround } from '../letters/placed.js'
import { type Actor, isActor } from './actors.js'
import { askedTypes } from './asked-papers.js'
import { eventOf, lastDayFor, type Term, workOf } from './term.js'

export function deedsTold(term: Term, letters: readonly KnownLetter[]): TermEvent[] {
  const last = lastDayFor(term)
  const doers = doersOf(term)
  if (last === null || doers.length === 0) return []
  return letters
    .filter((l) => l.id !== term.letter.id && !l.record.marks.draft)
    .flatMap((by) =>
      deedsOf(by)
        .filter(({ told, on }) => on > term.since && on <= last && isSameDeed(told.task ?? '', workOf(term.deadline)))
        .flatMap(({ told, body, on }) =>
          doers
            .filter((a) => isActor(a, body) && sharesGround(term.letter.record, by.record, body) !== false)
            .map((a) => eventOf(term, a, by, { state: 'done', on, why: `${by.file}: “${told.text}”`, sure: false })),
        ),
    )
}

/** Bodies of a known unit that are to do something; a group's members are not told apart by one deed. */
export const doersOf = ({ actors, deadline, letter }: Term): readonly Actor[] =>
  letter.record.marks.draft || deadline.rrule !== null || askedTypes(workOf(deadline)).length > 0
    ? []
    : actors.filter((a) => !a.group && a.body.unit !== null)

/** Deeds told of bodies of a known unit, each on its day. */
export const deedsOf = ({ record }: KnownLetter): { readonly told: FulfilmentRecord; readonly body: Body; readonly on: Day }[] =>
  record.fulfilments.flatMap((told) => {
    const on = doneOn(told, record)
    if (!told.done || on === null || askedTypes(told.task).length > 0) return []
    return told.who.flatMap((who) => {
      const { body } = placed(who, record)
      return body.unit === null ? [] : [{ told, body, on }]
    })
  })

/** The day told, of the paper that shows it, or of the letter. */
export function doneOn({ asOf, document }: FulfilmentRecord, { citations, date }: LetterRecord): Day | null {
  const paper = document === null ? null : (citations.find((c) => numberKey(c.number) === numberKey(document))?.date ?? null)
  return [asOf, paper, date].find((day) => day !== null && isFullDay(day)) ?? null
}

/** Nearly all words of the shorter, which must be more than a verb and a noun. */
const isSameDeed = (told: string, asked: string): boolean =>
  wordsIn(told) >= 4 && wordsIn(asked) >= 4 && (subjectsMeet(told, asked) ?? 0) >= 0.7
const wordsIn = (text: string): number => text.split(/\s+/u).length
