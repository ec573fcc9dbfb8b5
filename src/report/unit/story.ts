/** What letters tell of one commune in time, on three tracks that are never mixed: title, score, target. Single criteria stand in the picture, not here. */
import { bounds, type Day } from '../../model/calendar.js'
import { grouped } from '../../model/collect.js'
import type { HeldStatement } from '../../model/statement.js'
import type { Standard } from '../../model/written-criteria.js'
import { STANDARDS } from '../../model/written-criteria.js'

export type StoryTrack = 'title' | 'score' | 'target'

export interface StoryEvent {
  readonly track: StoryTrack
  /** Its last day, where only a month or year is told; null = nobody tells. */
  readonly day: Day | null
  readonly statement: HeldStatement
}

export interface Story {
  readonly standard: Standard
  readonly events: readonly StoryEvent[]
}

/** `told`: of one unit, in the order of time. By standard; what is told of a later day is not so yet. */
export function storiesOf(told: readonly HeldStatement[], asOf: Day): readonly Story[] {
  const events = told.flatMap((statement): StoryEvent[] => {
    const { track, property } = statement.claim
    if (track === 'tally' || property === 'criterion') return []
    const day = statement.asOf === null ? null : bounds(statement.asOf).last
    return day !== null && day > asOf && bounds(statement.asOf ?? day).first > asOf ? [] : [{ track, day, statement }]
  })
  const byStandard = grouped(events, (e) => e.statement.standard)
  return STANDARDS.flatMap((standard) => {
    const own = byStandard.get(standard)
    return own === undefined ? [] : [{ standard, events: own }]
  })
}
