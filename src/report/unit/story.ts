/** What letters tell of one commune in time, on three tracks that are never mixed: title, score, target. Single criteria stand in the picture, not here. */
import { collected } from '../../model/collect.js'
import { limited } from '../collected.js'
import { bounds, type Day } from '../../model/calendar.js'
import { grouped } from '../../model/collect.js'
import type { HeldStatement } from '../../model/statement.js'
import type { Standard } from '../../model/written-criteria.js'
import { STANDARDS } from '../../model/written-criteria.js'
import type { ReportView } from '../report.js'

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

/** A commune of which more is told is no commune: what comes after is left out, and said to be. */
const MOST = 2_000

/** By standard, in the order of time; what is told of a later day is not so yet. */
export async function storyOf(
  view: Pick<ReportView, 'statementsOf'>,
  unit: string,
  asOf: Day,
): Promise<{ readonly stories: readonly Story[]; readonly more: boolean }> {
  const told = await collected(limited(view.statementsOf(unit), MOST))
  const events = told.flatMap((statement): StoryEvent[] => {
    const { track, property } = statement.claim
    if (track === 'tally' || property === 'criterion') return []
    const day = statement.asOf === null ? null : bounds(statement.asOf).last
    return day !== null && day > asOf && bounds(statement.asOf ?? day).first > asOf ? [] : [{ track, day, statement }]
  })
  const byStandard = grouped(events, (e) => e.statement.standard)
  const stories = STANDARDS.flatMap((standard) => {
    const own = byStandard.get(standard)
    return own === undefined ? [] : [{ standard, events: own }]
  })
  return { stories, more: told.length === MOST }
}
