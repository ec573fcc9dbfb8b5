/**
 * The contract of a report. A report is a question with columns: `rows` answers it from a view of the store, on the day that `args` names.
 * Pure: no clock, no files. JSON prints the rows as they are; tables and CSV print what each column shows.
 */
import type { Day } from '../model/calendar.js'
import type { CommuneStatus } from '../model/commune-status.js'
import type { LedgerView } from '../model/ledger.js'
import type { CriterionConflict, LetterFacts, LetterName } from '../model/letter-facts.js'
import type { TermEvent } from '../model/term-event.js'
import type { Standard } from '../model/written-criteria.js'

export type Lang = 'vi' | 'en'
export interface Words {
  readonly vi: string
  readonly en: string
}

export interface ReportArgs {
  /** The day asked about. */
  readonly asOf: Day
  readonly commune: string | null
  readonly agency: string | null
  readonly standard: Standard | null
  readonly set: string | null
  readonly criterion: number | null
  readonly state: string | null
  /** First and last day, both counted, of the report's own date (due day, letter date). */
  readonly from: Day | null
  readonly to: Day | null
  /** citations: only documents that are not in the store. */
  readonly missing: boolean
}

export type Filter = Exclude<keyof ReportArgs, 'asOf'>

/** Everything known (at the chosen instant), and the picture computed from it. */
export interface ReportView extends LedgerView {
  /** By the unit's name, then its district; of one unit by standard and set. `commune`: units that may be called so. */
  statuses(asOf: Day, commune: string | null): AsyncIterable<CommuneStatus>
  /** Those with a score, by set; within a set as above. */
  scores(asOf: Day, wanted: Pick<ReportArgs, 'commune' | 'set'>): AsyncIterable<CommuneStatus>
  /** What letters tell of each other, by the letter's id; a letter of which nothing is told may be left out. */
  factsOf(letters: readonly string[]): Promise<ReadonlyMap<string, LetterFacts>>
  /** Letters whose blank number is told to be this one (its key). */
  resolvedTo(numberKey: string): Promise<readonly (LetterName & { readonly date: Day })[]>
  /** What became of the terms that these letters set. */
  termEventsOf(letters: readonly string[]): Promise<readonly TermEvent[]>
  /** Criteria that two letters tell otherwise, unit by unit. */
  conflicts(commune: string | null): AsyncIterable<CriterionConflict>
}

export type Shown = string | number | null

export interface Column<R> {
  readonly title: Words
  /** Dates as people write them here (15/03/2024); null = an empty cell, never "0" or "null". */
  readonly show: (row: R, lang: Lang) => Shown
  /** Running text: may be broken over lines and takes the room that is left. */
  readonly wide?: boolean
  /** May be left out of a table that is too wide for its terminal: 1 goes first. CSV and JSON have it always. */
  readonly spare?: number
}

/** Columns as a format needs them. */
export type Head = Omit<Column<never>, 'show'>

export interface Answer {
  /** Rows in their order, each worked out when it is asked for: whoever wants a page takes a page. What --format json prints. */
  readonly rows: AsyncIterable<object>
  /** The columns, and what they show of a row. `told` by the rows of the whole answer where a report's columns hang on them (a matrix). */
  readonly table: Table | ((rows: readonly object[]) => Table)
}

export interface Table {
  readonly columns: readonly Head[]
  readonly cells: (row: object, lang: Lang) => readonly Shown[]
}

export interface Report {
  readonly name: string
  readonly title: Words
  /** The question it answers, for help and docs. */
  readonly question: Words
  /** Filters that change the answer; another one is refused rather than silently ignored. */
  readonly filters: readonly Filter[]
  /** Filters without which the question makes no sense. */
  readonly needs?: readonly Filter[]
  answer(view: ReportView, args: ReportArgs): Answer
}

export type ReportOf<R extends object> = Omit<Report, 'answer'> & {
  /** Fixed, or (a matrix) told by the rows. */
  readonly columns: readonly Column<R>[] | ((rows: readonly R[]) => readonly Column<R>[])
  /** A generator: it asks the view for no more than the rows that are taken from it. */
  readonly rows: (view: ReportView, args: ReportArgs) => AsyncIterable<R>
}

/** Ties the columns of a report to its own kind of row. */
export function defineReport<R extends object>(report: ReportOf<R>): Report {
  const { columns, rows, ...rest } = report
  const tableOf = (shown: readonly Column<R>[]): Table => ({
    columns: shown,
    // The rows that come back here are those that `rows` gave.
    cells: (row, lang) => shown.map((c) => c.show(row as R, lang)),
  })
  const table = typeof columns === 'function' ? (all: readonly object[]) => tableOf(columns(all as readonly R[])) : tableOf(columns)
  return { ...rest, answer: (view, args) => ({ rows: rows(view, args), table }) }
}
