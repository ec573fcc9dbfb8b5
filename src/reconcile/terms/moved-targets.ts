/** "Hoàn thành 02 tiêu chí còn lại trước ngày 20/12" belongs to the plan for that year: a later letter that moves the commune's plan to another takes its place. */
import { bounds, isFullDay } from '../../model/calendar.js'
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
    const { due, task } = term.deadline
    if (codes.length === 0 || due === null || !OF_CRITERIA.test(fold(task ?? ''))) return []
    const moved = letters.flatMap((letter) => {
      const { date, standings } = letter.record
      if (date === null || bounds(date).first <= term.since) return []
      const years = standings.flatMap((s) =>
        s.status === 'target' && s.year !== null && s.code !== null && codes.includes(s.code) ? [s.year] : [],
      )
      const on = isFullDay(date) ? date : bounds(date).last
      return years.length > 0 && years.every((year) => year > Number(due.slice(0, 4))) ? [{ letter, on, year: Math.min(...years) }] : []
    })
    const [first] = moved.sort((a, b) => compare(a.on, b.on) || compare(a.letter.file, b.letter.file))
    if (!first) return []
    const why = `${first.letter.file} chuyển mục tiêu sang năm ${first.year}`
    return [eventOf(term, actor, first.letter, { state: 'superseded', on: first.on, why, sure: true })]
  })

const codesOf = ({ letter }: Term, { body }: Actor): string[] =>
  body.level === 'xa' ? letter.record.communes.flatMap((c) => (fold(c.name) === body.unit && c.code !== null ? [c.code] : [])) : []

/** Work on what the title still lacks. */
const OF_CRITERIA = /(?:hoan thanh|dat|xong)[^,;.]{0,20}tieu chi|dat chuan/
