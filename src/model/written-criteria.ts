import type { DayWritten } from './written-time.js'
import type { Span } from './span.js'
import type { UnitWritten } from './written.js'

/** ntm = also where a letter says no more than "đạt chuẩn". */
export const STANDARDS = ['ntm', 'ntm-nang-cao', 'ntm-kieu-mau', 'ntm-hien-dai'] as const
export type Standard = (typeof STANDARDS)[number]

/** A criterion as printed: number, name or both. */
export interface CriterionWritten {
  readonly no: number | null
  readonly name: string | null
  readonly span: Span
}

/** An as-of day as printed: a day, a month or a year ("tính đến hết năm 2021"). */
export type AsOfWritten = DayWritten | { readonly month: number; readonly year: number } | { readonly year: number }

/** What the text says of one commune's criteria against one set. */
export interface CriteriaWritten {
  readonly commune: UnitWritten
  /** The list that the text says the numbers belong to; null when only number and name pairs can tell. */
  readonly standard: Standard | null
  /** What the commune strives for, when told. */
  readonly toward: Standard | null
  readonly met: readonly CriterionWritten[]
  readonly unmet: readonly CriterionWritten[]
  readonly metCount: number | null
  readonly unmetCount: number | null
  readonly total: number | null
  readonly asOf: AsOfWritten | null
  /** What is told of all criteria not listed: "đạt tất cả trừ tiêu chí 10 và 17". Absent = nothing. */
  readonly rest?: 'met'
}

/** No count, no list: what a finding of criteria begins with. */
export const NOTHING_TOLD = { met: [], unmet: [], metCount: null, unmetCount: null, total: null, toward: null } as const

export interface StandingWritten {
  readonly commune: UnitWritten
  readonly standard: Standard | null
  readonly status: 'recognised' | 'met' | 'proposed' | 'target' | 'band' | 'withdrawn' | 'lost'
  readonly range: readonly [number, number] | null
  readonly year: number | null
  /** Number of the decision that gives or takes the title. */
  readonly decision: string | null
  /** How many communes the text says the list has in which this one stands ("06 xã (…)"). Absent = not told. */
  readonly said?: number
}

export interface TallyWritten {
  readonly unit: string
  readonly standard: Standard
  readonly met: number
  readonly total: number | null
  readonly asOf: AsOfWritten | null
  readonly status: 'fact' | 'target'
}

export interface MoneyWritten {
  readonly label: string
  readonly source: string | null
  /** In đồng (VND). */
  readonly amount: number
  readonly text: string
}
