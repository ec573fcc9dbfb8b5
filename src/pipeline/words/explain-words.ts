/** The words in which `explain` tells a letter to a clerk; `explain.vi.ts`, `explain.en.ts`. */
import type { CitationRecord, DeadlineRecord, MissingReason, StandingRecord } from '../../model/letter-record.js'
import type { Experience, SourceKind } from '../../reference/reliability.js'

export type Sureness = 'sure' | 'fairly' | 'doubtful'

/** An experience, and of what: "ai làm"; null = of the value itself. */
export interface ToldExperience {
  readonly of: string | null
  readonly kind: SourceKind
  readonly known: Experience
}

/** Under so many values a share says little: how often it was met is told instead. */
export const FEW = 5

export type BlockName =
  | 'number'
  | 'date'
  | 'place'
  | 'issuer'
  | 'type'
  | 'subject'
  | 'addressees'
  | 'copies'
  | 'signer'
  | 'citations'
  | 'deadlines'
  | 'fulfilments'
  | 'communes'
  | 'criteria'
  | 'standings'
  | 'tallies'
  | 'money'
  | 'persons'
  | 'marks'

/** Days come as shown: "05/01/2024". */
export interface LastDayWords {
  readonly strict: string
  readonly lenient: string
  readonly rolled: string
}

export interface ExplainWords {
  readonly page: string
  readonly blocks: Readonly<Record<BlockName, string>>
  /** Pieces of a value told for themselves, by the last name in their JSON Pointer. */
  readonly pieces: Readonly<Record<string, string>>
  readonly sureness: Readonly<Record<Sureness, string>>
  /** "Đọc được 41 mục, 3 mục cần xem lại: …" */
  readonly summary: (values: number, doubtful: readonly string[]) => string
  /** Of a doubtful value it is said as a "though": the figures are of the rule at large, the doubt is of this place. */
  readonly experience: (told: readonly ToldExperience[], sureness: Sureness) => string
  readonly note: string
  /** People's words that stand over no value told before. */
  readonly people: string
  /** Instead of how sure it is. */
  readonly person: string
  /** Before a problem of the value. */
  readonly mismatch: string
  /** Of a value that is partly there: a date with its month only. */
  readonly blankRest: string
  readonly rival: (value: string) => string
  /** Why a value is doubtful that came without a reason: on a scan, elsewhere. */
  readonly scanDoubt: string
  readonly wordingDoubt: string
  /** Instead of a sentence that was quoted for the block before. */
  readonly sameSentence: string
  readonly morePlaces: (count: number, pages: readonly number[]) => string
  readonly missing: string
  readonly problems: string
  readonly dropped: string
  readonly moreDropped: (count: number) => string
  readonly reasons: Readonly<Record<MissingReason, string>>
  readonly blank: string
  readonly window: (from: string, to: string) => string
  readonly relation: Readonly<Record<CitationRecord['relation'], string>>
  readonly citation: (c: { readonly number: string; readonly date: string | null; readonly issuer: string | null }) => string
  readonly dated: Readonly<Record<'day' | 'month' | 'year', (shown: string) => string>>
  readonly subjectOf: (subject: string) => string
  readonly deadline: {
    readonly noDay: (kind: DeadlineRecord['kind']) => string
    readonly at: (day: string, time: string | null) => string
    readonly task: string
    readonly who: string
    readonly to: string
    readonly via: string
    readonly extends: string
    readonly lastDayIs: string
    readonly lastDay: (days: LastDayWords) => string
    readonly quoted: (from: string | null) => string
  }
  readonly fulfilment: {
    readonly done: string
    readonly notDone: string
    /** "8/11"; `of` null: how many alone. */
    readonly counted: (count: number, of: number | null) => string
    readonly nobody: string
    readonly task: string
    readonly asOf: string
    readonly document: string
  }
  readonly code: (code: string) => string
  readonly writtenAs: (spellings: readonly string[]) => string
  readonly criteria: {
    readonly met: (count: string | null, list: string | null) => string
    readonly unmet: (count: string | null, list: string | null) => string
    readonly outOf: (total: number) => string
    readonly toward: (standard: string) => string
    readonly asOf: (day: string) => string
  }
  readonly standing: Readonly<Record<StandingRecord['status'], string>>
  readonly range: (low: number, high: number) => string
  readonly year: (year: number) => string
  readonly decision: (number: string) => string
  readonly tally: (met: string) => string
  readonly isTarget: string
  readonly dong: (amount: string) => string
  readonly marks: Readonly<Record<'draft' | 'arrival', string>>
}
