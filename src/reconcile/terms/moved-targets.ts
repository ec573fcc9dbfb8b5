/** "Hoàn thành 02 tiêu chí còn lại trước ngày 20/12/2023" belongs to the plan for 2023: a later letter that moves the commune's plan to another year takes its place. */
import { bounds, isFullDay, type Day } from '../../model/calendar.js'
import type { KnownLetter } from '../../model/known-letter.js'
import type { DeadlineRecord } from '../../model/letter-record.js'
import { fold } from '../../text/fold.js'
import type { Actor } from './actors.js'

export interface MovedTarget {
  readonly letter: KnownLetter
  readonly on: Day
  readonly year: number
}

/** The first letter after `since` that plans a later year for the actor's commune; null where the task is none of its criteria. */
export function movedTarget(deadline: DeadlineRecord, actor: Actor, since: Day, letters: readonly KnownLetter[]): MovedTarget | null {
  const { unit, level } = actor.body
  if (level !== 'xa' || unit === null || deadline.due === null || !OF_CRITERIA.test(fold(deadline.task ?? ''))) return null
  const due = Number(deadline.due.slice(0, 4))
  const moved = letters.flatMap((letter): MovedTarget[] => {
    const { date, standings } = letter.record
    if (date === null || bounds(date).first <= since) return []
    const years = standings.flatMap((s) => (s.status === 'target' && s.year !== null && fold(s.commune) === unit ? [s.year] : []))
    const [year] = years.filter((y) => y > due)
    return year !== undefined && years.every((y) => y > due) ? [{ letter, on: isFullDay(date) ? date : bounds(date).last, year }] : []
  })
  return moved.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.letter.file < b.letter.file ? -1 : 1))[0] ?? null
}

/** Work on what the title still lacks. */
const OF_CRITERIA = /(?:hoan thanh|dat|xong)[^,;.]{0,20}tieu chi|dat chuan/
