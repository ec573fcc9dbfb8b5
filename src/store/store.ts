/** The contract of storage: everything the program asks of a backend. One suite (test/store/contract.ts) runs for each. */
import type { Dropped, Finding } from '../model/finding.js'
import type { LedgerView, PlacedView } from '../model/ledger.js'
import type { LetterRecord } from '../model/letter-record.js'
import type { FileOutcome, OutcomeKind } from '../model/outcome.js'
import type { ParsedDocument } from '../model/parsed-document.js'
import type { Question, WaitingQuestion } from '../model/question.js'
import type { MediaType } from '../model/source-file.js'
import type { SpokenView } from '../model/spoken.js'
import type { Statement } from '../model/statement.js'
import type { HeldWord, Withdrawal, Word } from '../model/word.js'
import type { Register } from './register.js'
import type { UserStore } from './users.js'

/** ISO 8601 in UTC; handed in by the doors, never read from the clock below them. */
export type Instant = string

export interface SourceFacts {
  readonly sha256: string
  readonly name: string
  readonly mediaType: MediaType
  readonly bytes: number
  readonly path: string
  /** The day the letter came to the office, as the door was told; null when nobody told. */
  readonly arrivedOn: string | null
}

export interface ReadingToKeep {
  readonly document: ParsedDocument
  readonly record: LetterRecord
  readonly trace: { readonly findings: readonly Finding[]; readonly dropped: readonly Dropped[] }
  readonly statements: readonly Statement[]
  /** What the machine read, where people's words over it make `record` another; the store sets it. */
  readonly machine?: LetterRecord | null
}

/**
 * Lays people's words over what the machine read: the record that stands then, and what it states. Pure. The store calls it inside its transaction, with all
 * words that stand on the letter's source, so that no word said meanwhile is lost.
 */
export type Overlay = (
  reading: Pick<ReadingToKeep, 'document' | 'record'>,
  words: readonly Word[],
) => Pick<ReadingToKeep, 'record' | 'statements'>

/** A letter as it stands, and as the machine read it (the same where no word has changed it). */
export interface StandingLetter extends Pick<ReadingToKeep, 'document'> {
  readonly id: string
  readonly extractor: string
  /** When this reading was held. */
  readonly recordedFrom: Instant
  readonly record: LetterRecord
  readonly machine: LetterRecord
  /** What it states, as held. */
  readonly statements: readonly Statement[]
}

export interface LogRow {
  readonly seq: number
  readonly at: Instant
  /** kept, waiting, secret, refused, moved, said, withdrawn, rebuilt; registered, register-changed, register-tied, register-cancelled, register-cover; user-added, user-role, user-password, user-closed, user-signed-in. */
  readonly event: string
  /** What it was done to: a source's hash, a letter's id, a path, a number of the register ("so-den/12/2026"). */
  readonly subject: string
  /** All that is needed to do it again. */
  readonly detail: Readonly<Record<string, unknown>>
}

export interface LogAsked {
  /** Only rows before this one; null = from the newest on. */
  readonly before: number | null
  readonly limit: number
  /** Of this source (its hash) and its letters alone; null = all. */
  readonly source: string | null
}

/** What a store is, for whoever looks after it. */
export interface StoreFacts {
  readonly engine: 'SQLite' | 'PostgreSQL'
  /** The numbered steps that it has gone through, in order. */
  readonly steps: readonly string[]
  /** What it takes on the disk, indexes too. */
  readonly bytes: number
}

export interface HeldSource {
  readonly sha256: string
  readonly name: string
  readonly path: string | null
  /** Only `done` stops a file from being read again: a failure never makes the same bytes un-importable. */
  readonly status: 'done' | 'waiting' | 'secret' | 'refused'
  readonly firstSeen: Instant
}

export interface HeldLetter {
  readonly id: string
  readonly path: string | null
  readonly arrivedOn: string | null
  readonly extractor: string
  readonly recordedFrom: Instant
  readonly record: LetterRecord
}

/** Whose bytes a letter was read from, and what made text of them. */
export interface Origin {
  readonly mediaType: string | null
  readonly bytes: number | null
  /** As `madeBy` tells; null where that text is held no more. */
  readonly parser: string | null
}

export interface HeldOutcome extends FileOutcome {
  readonly at: Instant
  readonly attempts: number
}

/** Where an outcome stands among those of its instant. */
export interface OutcomePlace {
  readonly at: Instant
  readonly key: string
}

export interface RecentOutcome extends HeldOutcome, OutcomePlace {
  /** Ids of the letters that are held of these bytes now: those of a duplicate too. */
  readonly letters: readonly string[]
}

export interface SearchHit {
  readonly id: string
  readonly file: string
  readonly number: string | null
  readonly date: string | null
  /** A stretch of the original text; [start, end) pairs in it are what matched. */
  readonly snippet: string
  readonly marks: readonly { readonly start: number; readonly end: number }[]
  /** False when the words were found only after their accents were set aside. */
  readonly exact: boolean
}

/**
 * Why a store cannot be used, beyond what the engine says itself: made by a newer version, some other program's place, none there yet,
 * or a database that does not keep its text in UTF-8.
 */
export class StoreTrouble extends Error {
  constructor(readonly code: 'STORE_NEWER' | 'STORE_FOREIGN' | 'STORE_ABSENT' | 'STORE_ENCODING') {
    super(code)
  }
}

export interface Store {
  /** The office's register of incoming letters. */
  readonly register: Register
  source(sha256: string): Promise<HeldSource | null>
  /**
   * Keeps a source with all that was read from it, in one transaction; a kill leaves all or nothing.
   * 'held' = these bytes were read by this extractor before: nothing is changed. A newer extractor's reading closes the older one (`recordedTo`).
   * Words that stand on these letters are laid over the new readings by `overlay`; without one, letters that people have spoken of are not kept (an error).
   */
  keep(source: SourceFacts, readings: readonly ReadingToKeep[], extractor: string, at: Instant, overlay?: Overlay): Promise<'kept' | 'held'>
  /**
   * Adds a person's word and, where it is of a value, opens the letter's reading anew as it then stands: one transaction, said once.
   * What was known before stays to be asked for by its instant.
   */
  say(word: Word, overlay: Overlay): Promise<'said' | 'said-before'>
  /** Takes a word back: it stays, with who, when and why; the reading as it stands without it is opened. */
  withdraw(word: string, taken: Withdrawal, overlay: Overlay): Promise<'withdrawn' | 'withdrawn-before' | 'unknown'>
  /** In the order they were said; of one letter's source, or all (null). What was withdrawn after `knownAt` stood then. */
  words(letter: string | null, knownAt: Instant | null): Promise<readonly HeldWord[]>
  /** The same words, as pages ask for them. */
  spoken(knownAt: Instant | null): SpokenView
  /** The letters held of a source, in their order. */
  standing(sha256: string): Promise<readonly StandingLetter[]>
  /** Sources with letters, by hash, a page at a time: for work that goes through all of them. */
  sources(): AsyncIterable<SourceFacts>
  countSources(): Promise<number>
  /**
   * A held source's letters read anew from its documents. Only what is other than before is closed and opened; of the rest the name of the rules is noted.
   * Gives the ids of the letters that have changed.
   */
  rebuild(sha256: string, readings: readonly ReadingToKeep[], extractor: string, at: Instant, overlay: Overlay): Promise<readonly string[]>
  /** The last so many rows of the log (null: all), oldest first. */
  log(limit: number | null): Promise<readonly LogRow[]>
  /** Some rows of the log, the newest first. */
  logBefore(asked: LogAsked): Promise<readonly LogRow[]>
  facts(): Promise<StoreFacts>
  /**
   * Works out what follows from letters together where that is still to be done (a store of before, or made under other bonds), or for `all`.
   * In small steps, each whole: may be killed and goes on the next time. `onProgress`: letters that still wait.
   */
  catchUp(at: () => Instant, all: boolean, onProgress?: (left: number) => void): Promise<void>
  /** Notes what became of a file that gave no reading. Of a secret letter only hash, name and reason are kept. */
  note(outcome: FileOutcome, at: Instant): Promise<void>
  /** What is known of a path, or (secret letters have no path here) of a hash. */
  outcomeOf(key: { readonly path: string } | { readonly sha256: string }): Promise<HeldOutcome | null>
  outcomes(): Promise<readonly HeldOutcome[]>
  /** The newest first, of one kind or all (null); those after `before`, the last one that was seen. */
  recentOutcomes(limit: number, before: OutcomePlace | null, kind: OutcomeKind | null): Promise<readonly RecentOutcome[]>
  /** How many of each kind were told in [from, to), kinds without any left out; counted no further than `most`. */
  countOutcomes(from: Instant, to: Instant, most: number): Promise<ReadonlyMap<OutcomeKind, number>>
  /** Counts a try before it is made, so that a file that kills the process is known after the restart; gives the number of tries so far. */
  attempt(path: string, name: string, at: Instant): Promise<number>
  /** A handled file went elsewhere: its outcome follows it. */
  moved(from: string, to: string): Promise<void>
  /** Everything as known at an instant; null = now. */
  view(knownAt: Instant | null): LedgerView
  /** The same lists, to go on with after a place. */
  placed(knownAt: Instant | null): PlacedView
  /** By start of the sha-256, number, or file name (in this order); all letters that fit, in a fixed order. */
  find(letter: string): Promise<readonly HeldLetter[]>
  /**
   * The documents that were ever made of these bytes and kept with a letter, each by another parser or engine (`madeBy`): what is recognised once is not
   * recognised again when only rules have changed. Nothing of a secret letter is here: it is never kept.
   */
  parsed(sha256: string): Promise<readonly ParsedDocument[]>
  document(letter: string): Promise<Pick<ReadingToKeep, 'document' | 'trace'> | null>
  /** Of these letters, as far as they are held now, by id. */
  origins(letters: readonly string[]): Promise<ReadonlyMap<string, Origin>>
  search(words: string, limit: number): Promise<readonly SearchHit[]>
  /** Who may open the desk. */
  readonly users: UserStore
  readonly questions: Questions
  close(): Promise<void>
}

/** What is to be asked of people. */
export interface Questions {
  /** A piece of the queue behind that key ('' = from its beginning). */
  after(key: string, limit: number): Promise<readonly WaitingQuestion[]>
  /** Those before it, the nearest first. */
  before(key: string, limit: number): Promise<readonly WaitingQuestion[]>
  /** Of one letter, in the order of the queue. */
  of(letter: string): Promise<readonly WaitingQuestion[]>
  /** Some of the letters of which it is still to be worked out what to ask; all are, where questions were made by rules below this version. */
  unasked(version: number, limit: number): Promise<readonly string[]>
  /**
   * `from`: when the reading was held that they were worked out from (null: the letter is held no more). False: there is another by now, and the letter goes on
   * waiting.
   */
  keep(letter: string, from: Instant | null, questions: readonly Question[]): Promise<boolean>
}
