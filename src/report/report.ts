/**
 * The contract of a report. A report is a question with columns: `rows` answers it from a view of the store, on the day that `args` names.
 * Pure: no clock, no files. JSON prints the rows as they are; tables and CSV print what each column shows.
 */
import type { Day } from '../model/calendar.js'
import type { CalendarEntry } from './calendar-entry.js'
import type { ChainLink } from '../model/chain.js'
import type { CommuneStatus } from '../model/commune-status.js'
import type { HeldStatement } from '../model/statement.js'
import type { DayRange, LedgerView, UnitRef } from '../model/ledger.js'
import type { Discrepancy } from '../model/discrepancy.js'
import type { LetterFacts, LetterName } from '../model/letter-facts.js'
import type { SilentTerm, TermState } from '../model/term-state.js'
import type { TargetVerdict } from '../model/target-verdict.js'
import type { WithdrawalRisk } from '../model/withdrawal-risk.js'
import type { Spelling } from '../model/spelling.js'
import type { CriterionSets } from '../reference/criteria.js'
import type { WorkCalendar } from '../reference/days-off.js'
import type { Successions } from '../reference/successions.js'
import type { Book } from './xlsx/book.js'
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
  /** changes: the instant that was looked at last (ISO 8601, UTC); what was recorded after it is told. */
  readonly since: string | null
  /** citations: only documents that are not in the store. */
  readonly missing: boolean
  /** chain: the document asked about, by number, file or id. */
  readonly letter: string | null
}

/** Everything, as of that day. */
export const noFilters = (asOf: Day): ReportArgs => ({
  asOf,
  ...{ commune: null, agency: null, standard: null, set: null, criterion: null, state: null, from: null, to: null },
  ...{ since: null, missing: false, letter: null },
})

export type Filter = Exclude<keyof ReportArgs, 'asOf'>

/** All that is said of one unit, and what comes of it. */
export interface UnitTold {
  /** By the last day of which it is told. */
  readonly statements: readonly HeldStatement[]
  readonly discrepancies: readonly Discrepancy[]
  /** Each target against what letters show, by year. */
  readonly targets: readonly TargetVerdict[]
}

/** Everything known (at the chosen instant), and the picture computed from it. */
export interface ReportView extends LedgerView {
  /** By the unit's name, then its district; of one unit by standard and set. `commune`: units that may be called so. */
  statuses(asOf: Day, commune: string | null): AsyncIterable<CommuneStatus>
  /** Of one unit (its key), by standard and set. */
  statusesOf(unit: string, asOf: Day): Promise<readonly CommuneStatus[]>
  /** The same of many units at once, by unit; those of which nothing holds are left out. */
  statusesOfAll(units: readonly string[], asOf: Day): Promise<ReadonlyMap<string, readonly CommuneStatus[]>>
  /** Those with a score, of one set or all (null), by set; within a set as above. */
  scores(asOf: Day, set: string | null): AsyncIterable<CommuneStatus>
  /** Sets by which a score is counted, also where the letter tells none; null = no set is known for it. */
  setsScored(): Promise<readonly (string | null)[]>
  /** Units with a score counted by one of these sets, in the order of names; `from`: from that name on. */
  unitsScored(sets: readonly string[], from: string | null): AsyncIterable<UnitRef>
  /** Days of which a score was ever told by that set, in order: so many up to that day, and so many after it. */
  scoreDays(set: string, around: Day, most: number): Promise<readonly Day[]>
  /** Criterion sets: their numbers and names. */
  readonly criteria: CriterionSets
  /** Of a body, as far as its name tells: what a commune says of itself is a claim. */
  levelOf(body: string | null): 'tinh' | 'huyen' | 'xa' | null
  /** What became of units that ended, by the dated gazetteer. */
  readonly successions: Successions
  /** What letters and people tell of each other, by the letter's id; a letter of which nothing is told may be left out. */
  factsOf(letters: readonly string[]): Promise<ReadonlyMap<string, LetterFacts>>
  /** Letters whose blank number is told to be one of these (its key), by key. */
  resolvedTo(numberKeys: readonly string[]): Promise<ReadonlyMap<string, readonly (LetterName & { readonly date: Day })[]>>
  /**
   * How terms stand on a day: those whose letter tells a day by that day (`days`: in that range), then those whose day is worked out (a rhythm, from arrival):
   * of these the first 2,000 by day, the rest as they come; those without any day last. `which`: only the ones or the others.
   */
  termStates(asOf: Day, days?: DayRange, which?: TermDays): AsyncIterable<TermState>
  /** Of each of these days the first terms of which the letter tells it, so many of each; `more`: that day has others. */
  termStatesOn(
    days: readonly Day[],
    asOf: Day,
    most: number,
  ): Promise<readonly { readonly states: readonly TermState[]; readonly more: boolean }[]>
  /** Of these letters alone, in the same order. */
  termStatesOf(letters: readonly string[], asOf: Day): Promise<readonly TermState[]>
  /** Due but silent, the longest late first; those whose day is worked out after those whose letter tells it. `days`: of the day that the letter tells. */
  silentTerms(asOf: Day, days?: DayRange, which?: TermDays): AsyncIterable<SilentTerm>
  /** When something of these letters was last recorded: read, read otherwise, spoken of by people, or a word taken back. */
  recordedAt(letters: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Working days and days off. */
  workDays(): WorkCalendar
  /**
   * What letters tell otherwise of one thing, and what one would ask on the day. What is sure comes first: between two letters by kind and name, then unit by unit;
   * then what is to be looked at and questions: 2,000 by kind and name, those beyond as they come. `commune`: of units that may be called so only.
   */
  discrepancies(asOf: Day, commune: string | null): AsyncIterable<Discrepancy>
  /** The same of one unit (its key) alone. */
  discrepanciesOf(unit: string, asOf: Day): Promise<readonly Discrepancy[]>
  /** All that is said of one unit (its key), with that. */
  unitTold(unit: string, asOf: Day): Promise<UnitTold>
  /** What the rule of withdrawal makes of a title; null where none is held. `ofUnit`: rows of the picture that may hold its score. */
  withdrawalRisk(held: CommuneStatus, ofUnit: readonly CommuneStatus[]): WithdrawalRisk | null
  /** One official's name in two spellings, by name. */
  spellings(): AsyncIterable<Spelling>
  /** Chains around the documents that a number, file or id means. */
  chains(letter: string): Promise<readonly (readonly ChainLink[])[]>
  /** The same store as known at an earlier instant. */
  asKnown(at: string): ReportView
}

/** Terms whose letter tells a day, or those whose day is worked out; null = all. */
export type TermDays = 'told' | 'worked-out' | null

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
  /** All of its rows as a workbook, where its table alone is not what people build by hand. */
  readonly book?: (rows: readonly object[], lang: Lang) => Book
  /** The rows as events of a calendar, where they have days; formats of calendars refuse an answer without. */
  readonly entries?: (rows: AsyncIterable<object>, lang: Lang) => AsyncIterable<CalendarEntry>
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
  readonly book?: (rows: readonly R[], asked: { readonly view: ReportView; readonly args: ReportArgs; readonly lang: Lang }) => Book
  readonly entries?: (rows: AsyncIterable<R>, asked: { readonly view: ReportView; readonly lang: Lang }) => AsyncIterable<CalendarEntry>
}

/** Columns over their own kind of row. */
export const tableOf = <R extends object>(shown: readonly Column<R>[]): Table => ({
  columns: shown,
  // The rows that come back here are those that the columns were made for.
  cells: (row, lang) => shown.map((c) => c.show(row as R, lang)),
})

/** Ties the columns of a report to its own kind of row. */
export function defineReport<R extends object>(report: ReportOf<R>): Report {
  const { columns, rows, book, entries, ...rest } = report
  const table = typeof columns === 'function' ? (all: readonly object[]) => tableOf(columns(all as readonly R[])) : tableOf(columns)
  return {
    ...rest,
    answer: (view, args) => ({
      ...{ rows: rows(view, args), table },
      // The rows that come back are those of this report.
      ...(book === undefined ? {} : { book: (all: readonly object[], lang: Lang) => book(all as readonly R[], { view, args, lang }) }),
      // The rows that come back here are those that were given above.
      ...(entries && { entries: (some, lang) => entries(some as AsyncIterable<R>, { view, lang }) }),
    }),
  }
}
