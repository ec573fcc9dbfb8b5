import type { Day } from './calendar.js'
import type { Standard } from './written-criteria.js'
import type { HeldStatement } from './statement.js'

/** What holds for one unit, standard and set on a day, and because of which statements. Computed, never stored as truth. */
export interface CommuneStatus {
  readonly unit: { readonly code: string | null; readonly validFrom: Day | null; readonly name: string; readonly district: string | null }
  readonly standard: Standard
  readonly set: string | null
  /** Held on the day: given by a decision and not taken by a later one. A proposal is no title. */
  readonly title: 'recognised' | null
  readonly titleYear: number | null
  /** What happened to the title last, when that is more than the title itself tells. */
  readonly titleEvent: 'withdrawn' | 'proposed' | null
  /** Criteria met as last printed; null when no letter prints a count. */
  readonly met: number | null
  readonly total: number | null
  /** As printed by the last score; null when that letter prints none. */
  readonly metList: readonly number[] | null
  readonly unmetList: readonly number[] | null
  /** Newest word on each criterion by its number. One that no letter speaks of is not in the map: unknown is not "not met". */
  readonly criteria: ReadonlyMap<number, HeldStatement>
  readonly band: readonly [number, number] | null
  readonly target: readonly { readonly standard: Standard; readonly year: number | null }[]
  readonly scoreAsOf: string | null
  readonly because: readonly HeldStatement[]
}
