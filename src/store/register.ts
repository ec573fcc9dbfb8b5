/** The contract of the register in a store (store.register): numbers, one series a year, given without gaps whoever else gives some; nothing is overwritten. */
import type { BookCover, EntryBody, RegisterEntry } from '../model/register.js'

/** Who writes in the book, and when. */
export interface Signed {
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
}

export interface SignedWhy extends Signed {
  readonly why: string
}

export type EntryKey = Pick<RegisterEntry, 'year' | 'no'>

/**
 * given: under the next number of the year of arrival. given-before: this very question was asked before (a form sent twice), and answered so.
 * held: one of its letters has a number already; nothing is given.
 */
export interface Given {
  readonly did: 'given' | 'given-before' | 'held'
  readonly entry: RegisterEntry
}

/**
 * same: nothing would be other than it is. cancelled: such a number is changed no more. moved: somebody has written in it since `version`.
 * other-year: the day of arrival belongs to another series. held: a letter has another number.
 */
export type Changed = 'changed' | 'same' | 'unknown' | 'cancelled' | 'moved' | 'other-year' | 'held'

export interface Register {
  /** `key`: names the question, so that a form sent twice gives one number. */
  give(key: string, entry: EntryBody, signed: Signed): Promise<Given>
  /** A new version of a number; `version`: the one that the writer has seen. */
  change(of: EntryKey & { readonly version: number }, entry: EntryBody, signed: SignedWhy): Promise<Changed>
  /** Another letter held that is the same: it gets no number of its own. */
  tie(of: EntryKey, letter: string, signed: SignedWhy): Promise<Changed>
  /** The number stays in the book, crossed out; its letters wait for a number again. */
  cancel(of: EntryKey, signed: SignedWhy): Promise<Changed>
  entry(of: EntryKey): Promise<RegisterEntry | null>
  /** All versions, oldest first. */
  history(of: EntryKey): Promise<readonly RegisterEntry[]>
  /** Open entries, cancelled ones too, whose number (as numberKey makes it) is this; few. */
  numbered(numberKey: string): Promise<readonly RegisterEntry[]>
  /** The number that would be given next. */
  next(year: number): Promise<number>
  /** Years with numbers, newest first. */
  years(): Promise<readonly number[]>
  /** Ids of letters held that have no number, oldest arrival first; those whose arrival nobody tells come last. News and loose papers are not waited for. */
  waiting(days?: { readonly from: string | null; readonly to: string | null }): AsyncIterable<string>
  /** Of that year, else of the last year before it; null where none was ever written. */
  cover(year: number): Promise<BookCover | null>
  /** begun: where numbers of the year have been given, the first stays what it is. */
  writeCover(year: number, cover: BookCover, signed: Signed): Promise<'written' | 'same' | 'begun'>
}
