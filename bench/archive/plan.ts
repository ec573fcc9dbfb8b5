/** A letter before it is written: who sends what to whom on which day, and what it knows of others. Numbers are given when all letters of a year lie in order. */
import type { Commune } from './world.js'

export interface Office {
  /** As in the letterhead; `parent` above it, null where the letter does not print it. */
  readonly name: string
  readonly parent: string | null
  readonly place: string
}

export type Type = 'Công văn' | 'Thông báo' | 'Kế hoạch' | 'Báo cáo' | 'Quyết định' | 'Tờ trình'

export interface Ask {
  readonly who: readonly string[]
  readonly task: string
  readonly due: string
  readonly quoted?: boolean
}

export interface Cite {
  readonly of: Plan | Decree
  readonly relation: 'basis' | 'implements' | 'replies' | 'reminds' | 'extends' | 'mentions'
  /** "Kế hoạch số 15/KH-UBND" without a word of whose it is. */
  readonly bare?: boolean
}

/** What everybody cites. */
export interface Decree {
  readonly type: string
  readonly number: string
  readonly date: string
  readonly issuer: string
}

export interface Score {
  readonly commune: Commune
  readonly met: number
  readonly unmet: readonly number[]
  readonly asOf: string
}

export interface Plan {
  readonly office: Office
  readonly type: Type
  readonly symbol: string
  readonly day: string
  readonly subject: string
  /** Which sentences it is made of: letters of one theme are alike. */
  readonly theme: number
  readonly cites: readonly Cite[]
  readonly asks: readonly Ask[]
  readonly communes: readonly Commune[]
  readonly scores: readonly Score[]
  readonly titles: readonly Commune[]
  readonly targets: readonly { readonly commune: Commune; readonly year: number }[]
  /** Bodies that are told to have sent what was asked. */
  readonly done: readonly string[]
  readonly blank: 'number' | 'day' | 'both' | null
  readonly draft: boolean
  /** Given when the year is in order. */
  ordinal: number | null
  /** The letter that this one is another shape of: a scan, or the draft that it was. */
  readonly twin?: Plan
}

export type Planned = Partial<Plan> & Pick<Plan, 'office' | 'type' | 'symbol' | 'day' | 'subject' | 'theme'>

export const plan = (told: Planned): Plan => ({
  ...{ cites: [], asks: [], communes: [], scores: [], titles: [], targets: [], done: [], blank: null, draft: false, ordinal: null },
  ...told,
})

export const isPlan = (of: Plan | Decree): of is Plan => 'office' in of
