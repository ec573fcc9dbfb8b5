import type { Day, Edtf } from './calendar.js'
import type { KnownLetter } from './known-letter.js'
import type { DerivedBody, DerivedKind } from './archive.js'
import type { DeadlineRecord, LetterRecord } from './letter-record.js'
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

/** Everything known at one instant. All lists come in a fixed order: letter date, file, place in the letter. */
export interface LedgerView {
  letters(): Promise<readonly LetterRow[]>
  deadlines(): Promise<readonly DeadlineRow[]>
  citations(): Promise<readonly CitationRow[]>
  problems(): Promise<readonly ProblemRow[]>
  mentions(): Promise<readonly MentionRow[]>
  statements(): Promise<readonly HeldStatement[]>
  /** What follows from letters together, by owner: of these owners, or of all. */
  derived<K extends DerivedKind>(kind: K, owners: readonly string[] | null): Promise<ReadonlyMap<string, DerivedBody[K]>>
  /** Letters as reconciling sees them, whole records: for questions of a few owners that are not kept as rows yet. */
  known(): Promise<readonly KnownLetter[]>
}
