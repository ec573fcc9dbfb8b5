import type { Day, Edtf } from './calendar.js'
import type { KnownLetter } from './known-letter.js'
import type { DerivedBody, DerivedKind } from './archive.js'
import type { DeadlineRecord, LetterRecord } from './letter-record.js'
import type { RegisterEntry } from './register.js'
import type { HeldStatement, Proof } from './statement.js'

/** What the store shows to reports: lean rows, each with its proof, so that no report opens a letter. */

/** The letter a row comes from. */
export interface LetterRef {
  /** Identity in the store: the source's sha-256, with "#part" when a file holds several letters. */
  readonly id: string
  readonly file: string
  /** "214/TB-UBND"; null while the number is blank. */
  readonly number: string | null
  readonly date: Edtf | null
  readonly issuer: string | null
}

export interface LetterRow extends LetterRef {
  readonly sha256: string
  /** Where the file lay when it was read; null for a source that keeps no path. */
  readonly path: string | null
  /** Day of arrival as told by the door, else by a stamp ĐẾN; null when nobody told. */
  readonly arrivedOn: Day | null
  readonly extractor: string
  readonly recordedFrom: string
  /** The record without its evidence and lists: what registers and lists print. */
  readonly head: LetterHead
}

export type LetterHead = Pick<
  LetterRecord,
  | 'form'
  | 'type'
  | 'number'
  | 'issuerParent'
  | 'place'
  | 'dateWindow'
  | 'subject'
  | 'addressees'
  | 'copies'
  | 'signer'
  | 'marks'
  | 'missing'
> & {
  readonly pages: number
  /** Its pages in a file that holds several letters; null (or not there, in stores of before) when the file is the letter. */
  readonly part?: LetterRecord['source']['part']
  /** How many values are doubtful (confidence under 0.8) and how many problems were found that nobody has answered. */
  readonly doubts: number
  readonly problems: number
}

export interface DeadlineRow {
  readonly letter: LetterRef
  /** Its place in the record: /deadlines/<index>. */
  readonly index: number
  readonly deadline: DeadlineRecord
  readonly proof: Proof | null
}

export interface CitationRow {
  readonly letter: LetterRef
  readonly index: number
  readonly type: string | null
  readonly number: string
  readonly date: Edtf | null
  readonly issuer: string | null
  readonly subject: string | null
  readonly relation: string
  readonly proof: Proof | null
}

export interface ProblemRow {
  readonly letter: LetterRef
  readonly index: number
  readonly code: string
  readonly severity: 'info' | 'warning' | 'error'
  /** JSON Pointer into the record. */
  readonly at: string
  readonly says: string
  /** The unit it is about, when `at` points into a commune's item. */
  readonly about: { readonly name: string; readonly code: string | null } | null
  /** The places that do not fit together, as printed. */
  readonly places: readonly { readonly page: number; readonly quote: string }[]
  /** Who has confirmed, corrected or rejected the value that it is about. */
  readonly answered?: string
}

/** A commune as a letter names it: "is it mentioned at all". */
export interface MentionRow {
  readonly letter: LetterRef
  readonly name: string
  readonly code: string | null
  readonly district: string | null
  readonly proof: Proof | null
}

/** A document as letters cite it: one number of one day. Never empty. */
export interface CitedDocument {
  readonly numberKey: string
  /** As printed; null where no citing letter prints a day, or several days are told of this number. */
  readonly date: Edtf | null
  /** In the order of the citing letters. Of a document that everybody cites the first fifty. */
  readonly citations: readonly CitationRow[]
  readonly more: boolean
}

/** A unit that statements were made of. `key`: see unitKey; `order`: its place in the order of names, then districts. */
export interface UnitRef {
  readonly key: string
  readonly order: string
}

/** `unit`: as the letters name it that tell most of it. */
export interface NamedUnitRef extends UnitRef {
  readonly unit: HeldStatement['unit']
}

/** First and last day, both counted; null = open. What has no day lies in a range only when both ends are open. */
export interface DayRange {
  readonly from: Day | null
  readonly to: Day | null
  /** What has no day too; only where `to` is open. */
  readonly undated?: boolean
}

/** What follows from several letters, of kinds that reports go through. */
export type InOrderKind = 'conflicts' | 'spellings' | 'tallies'

/** Which numbers of the register: of a year, by number; or of days of arrival, by day. All counted. */
export type RegisterAsked = { readonly year: number; readonly from?: number; readonly to?: number } | { readonly days: DayRange }

export interface DerivedRow<K extends DerivedKind> {
  readonly owner: string
  readonly key: string
  readonly body: DerivedBody[K]
}

/** A document as it is cited: by the key of its number, and the day that is printed of it. */
export interface NumberAsked {
  readonly numberKey: string
  readonly date: Edtf | null
}

/**
 * Everything known at one instant. Lists are read as they are asked for, a piece at a time, in a fixed order that an index keeps: whoever takes a page reads
 * little more than a page, however many letters there are. What a page needs beside its rows is asked for by ids.
 */
export interface LedgerView {
  /** By letter date, file, place in the file; undated ones last. A range takes those whose day may lie in it. */
  letters(days?: DayRange): AsyncIterable<LetterRow>
  /** By day of arrival; those of which it is not known come after, as `letters` gives them. A range is about the day of arrival, else about that of the letter. */
  arrivals(days?: DayRange): AsyncIterable<LetterRow>
  lettersById(ids: readonly string[]): Promise<readonly LetterRow[]>
  /** Of each number asked about, a list: the first letters of that number whose day agrees with the one printed, as far as both are told; few. */
  lettersNumbered(asked: readonly NumberAsked[]): Promise<readonly (readonly LetterRef[])[]>
  /** Letters of the file called so (its name as it is). */
  lettersInFile(file: string): Promise<readonly LetterRef[]>
  /** Letters that cite a document of that number (its key), by the day that they print of it; of one that everybody cites some hundreds. */
  lettersCiting(numberKey: string): Promise<readonly string[]>
  /** Numbers (their keys) of the documents that these letters cite, by letter. */
  numbersCited(letters: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>
  /** Letters that were read, read otherwise or taken away after that instant, or of which something else follows since; in the order of their ids. */
  lettersTouched(since: string): Promise<readonly string[]>
  letterCount(): Promise<number>
  /** Of the newest letter; null where none has a day. */
  newestDay(): Promise<Day | null>
  /** The nearest day first, terms without a day last; then by file name, place in the letter. */
  deadlines(days?: DayRange, atOnce?: number): AsyncIterable<DeadlineRow>
  /** In the same order: terms that may name the commune or district called so (a name without its kind, or a code) in their actor or task. */
  deadlinesNaming(commune: string): AsyncIterable<DeadlineRow>
  /** Of these letters, by letter and place in it. */
  deadlinesOf(letters: readonly string[]): Promise<readonly DeadlineRow[]>
  /** By day as printed, undated ones first; then by number. */
  documentsCited(days?: DayRange): AsyncIterable<CitedDocument>
  /** Problems of letters in which places do not fit together, in the order of letters. */
  contradictions(): AsyncIterable<ProblemRow>
  /** Problems of spelling in which the commune is printed so (a name without its kind), in the order of letters. */
  misprints(printed: string): AsyncIterable<ProblemRow>
  problemsOf(letters: readonly string[]): Promise<readonly ProblemRow[]>
  /** Letters that name a commune so called (a name without its kind, or a code), in the order of letters; of a range those whose last day lies in it. */
  mentions(commune: string, days?: DayRange): AsyncIterable<MentionRow>
  /** Of these letters, by letter and place in it. */
  mentionsOf(letters: readonly string[]): Promise<readonly MentionRow[]>
  /** By name, then district. `commune`: those that may be called so; `from`: from that name on. */
  units(commune?: string | null, from?: string | null): AsyncIterable<NamedUnitRef>
  /** Of one code, whenever it held: a letter may name it without the day since when. */
  unitsOfCode(code: string): Promise<readonly NamedUnitRef[]>
  /** Of which some letter tells that district, named so. */
  unitsOfDistrict(name: string): Promise<readonly NamedUnitRef[]>
  /** Of which these letters ever said something, by name, then district. */
  unitsSaidBy(letters: readonly string[]): Promise<readonly NamedUnitRef[]>
  /** Criterion sets by which letters counted; where a letter tells none its standard and the year ("~ntm 2022"), by which the set in force is known. */
  setsCounted(): Promise<readonly string[]>
  /** Units of which a score was counted by one of these, in the order of `units`; `from`: from that name on. */
  unitsCounted(sets: readonly string[], from?: string | null): AsyncIterable<UnitRef>
  /** Days of which a score was ever counted by one of these (where only a month or year is told, its last), in order: so many up to that day, and so many after it. */
  daysCounted(sets: readonly string[], around: Day, most: number): Promise<readonly Day[]>
  /** By the last day of which it is told, then by when it was said. */
  statementsOf(unit: string): AsyncIterable<HeldStatement>
  /** Of these units (their keys) the bands that letters tell, unit by unit in the order of days. */
  bandsOf(units: readonly string[]): Promise<readonly HeldStatement[]>
  /** Of these letters alone, whatever unit they are about, in the same order. */
  statementsIn(letters: readonly string[]): Promise<readonly HeldStatement[]>
  /** Of each of these units, all that may bear on what holds on that day: the newest word on each thing, and what was said with it. Few or hundreds cost as many questions. */
  standing(units: readonly string[], asOf: Day): Promise<ReadonlyMap<string, readonly HeldStatement[]>>
  /** What follows from letters together, by owner: of these owners, or of all. */
  derived<K extends DerivedKind>(kind: K, owners: readonly string[] | null): Promise<ReadonlyMap<string, DerivedBody[K]>>
  /** The same, of those that were kept under these keys (facts: the number that a blank one is told to be, as numberKey makes it; answers: the letter that sets the terms). */
  derivedUnder<K extends DerivedKind>(kind: K, keys: readonly string[]): Promise<ReadonlyMap<string, DerivedBody[K]>>
  /** In the order of reports: conflicts by how sure they are (`begins`: SURE or DOUBTED of store/keys.ts), kind and name, spellings by name, tallies by district. */
  derivedInOrder<K extends InOrderKind>(kind: K, begins?: string): AsyncIterable<DerivedRow<K>>
  /** Numbers of the register, cancelled ones too. */
  registerEntries(asked: RegisterAsked): AsyncIterable<RegisterEntry>
  /** The number that each of these letters has in the register; a letter without one is left out. */
  registeredAs(letters: readonly string[]): Promise<ReadonlyMap<string, RegisterEntry>>
  /** Letters as reconciling sees them, whole records. */
  known(ids: readonly string[]): Promise<readonly KnownLetter[]>
}

/** A row with its place in its list. */
export interface Placed<R> {
  readonly place: string
  readonly row: R
}

/**
 * Lists of the view that may be gone on with after a place (null = from the first row), in the same order: the hundredth page is read as fast as the first, and
 * rows that come meanwhile move no other.
 */
export interface PlacedView {
  lettersFrom(after: string | null, days?: DayRange): AsyncIterable<Placed<LetterRow>>
  deadlinesFrom(after: string | null, days?: DayRange): AsyncIterable<Placed<DeadlineRow>>
  documentsFrom(after: string | null, days?: DayRange): AsyncIterable<Placed<CitedDocument>>
  /** Units stand at their `order`. */
  unitsFrom(after: string | null, commune: string | null): AsyncIterable<NamedUnitRef>
  unitsCountedFrom(after: string | null, sets: readonly string[]): AsyncIterable<UnitRef>
}
