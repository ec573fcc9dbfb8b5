/** "Hoàn thành 02 tiêu chí còn lại trước ngày 20/12" belongs to the plan for that year: a later letter that moves the commune's plan to another takes its place. */
import { bounds, type Day, isFullDay } from '../../model/calendar.js'
import { compare } from '../../model/collect.js'
import type { KnownLetter } from '../../model/known-letter.js'
import type { TermEvent } from '../../model/term-event.js'
import { fold } from '../../text/fold.js'
import type { Actor } from './actors.js'
import { eventOf, type Term } from './term.js'

/** By the first letter that plans a later year for the commune that the term's own letter names, by its code. */
export const targetMoved = (term: Term, letters: readonly KnownLetter[]): TermEvent[] =>
  term.actors.flatMap((actor) => {
    const codes = codesOf(term, actor)
    const { due } = term.deadline
    if (codes.length === 0 || due === null || !isOfCriteria(term)) return []
    const moved = letters.flatMap((letter) => {
      const targets = targetsOf(letter).filter((t) => codes.includes(t.code) && t.since > term.since)
      const [first] = targets
      return first && targets.every((t) => t.year > Number(due.slice(0, 4)))
        ? [{ letter, on: first.on, year: Math.min(...targets.map((t) => t.year)) }]
        : []
    })
    const [first] = moved.sort((a, b) => compare(a.on, b.on) || compare(a.letter.file, b.letter.file) || compare(a.letter.id, b.letter.id))
    if (!first) return []
    const why = `${first.letter.file} chuyển mục tiêu sang năm ${first.year}`
    return [eventOf(term, actor, first.letter, { state: 'superseded', on: first.on, why, sure: true })]
  })

/** Years that a letter plans for communes; `since`, `on`: the first day it can be of, and the day that counts as its own. */
export function targetsOf({ record: { date, standings } }: KnownLetter): { code: string; year: number; since: Day; on: Day }[] {
  if (date === null) return []
  const { first, last } = bounds(date)
  return standings.flatMap(({ status, year, code }) =>
    status === 'target' && year !== null && code !== null ? [{ code, year, since: first, on: isFullDay(date) ? date : last }] : [],
  )
}

/** Codes of the commune that the actor is of, by what the term's letter says of it. */
export const codesOf = ({ letter }: Term, { body }: Actor): string[] =>
  body.level === 'xa' ? letter.record.communes.flatMap((c) => (fold(c.name) === body.unit && c.code !== null ? [c.code] : [])) : []

/** Work on what the title still lacks. */
export const isOfCriteria = ({ deadline: { task } }: Term): boolean => OF_CRITERIA.test(fold(task ?? ''))
const OF_CRITERIA = /(?:hoan thanh|dat|xong)[^,;.]{0,20}tieu chi|dat chuan/
