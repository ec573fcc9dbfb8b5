/**
 * An evidence pack: a claim with all that proves or gainsays it, whose bytes the letters are (SHA-256), which rules read them, and the command that tells the same.
 * No clock: the same store, asked the same of the same day, gives the same pack.
 */
import type { Day } from '../../model/calendar.js'
import type { LetterRecord } from '../../model/letter-record.js'
import type { CellQuestion, ExplainedCell } from '../explain-cell.js'
import type { Explained } from '../explain.js'
import type { ToldWord } from '../words-told.js'

export interface Pack {
  readonly schema: 'evidence/1'
  readonly about: 'cell' | 'value'
  readonly asked: CellQuestion | { readonly letter: string; readonly at: string }
  /** Of the rules in force; each source tells those that read it. */
  readonly extractor: string
  readonly program: string
  /** Tells the same; with --json the very same. */
  readonly command: string
  readonly cells: readonly ExplainedCell[]
  readonly value: PackValue | null
  readonly sources: readonly PackSource[]
  /** What people have said of these letters' values, withdrawn words too. */
  readonly words: readonly Omit<ToldWord, 'letter'>[]
}

/** A value of a letter, its pieces and its sentences. */
export interface PackValue {
  readonly letter: Explained['letter']
  readonly at: string
  readonly values: readonly (Explained['values'][number] & {
    /** The sentences around the evidence, in its order. */
    readonly sentences: readonly string[]
  })[]
  readonly missing: Explained['missing']
  readonly problems: Explained['problems']
}

export interface PackSource {
  /** The letter's id in the store. */
  readonly letter: string
  readonly sha256: string
  readonly file: string
  readonly part: LetterRecord['source']['part']
  readonly number: string | null
  readonly date: string | null
  readonly issuer: string | null
  readonly mediaType: string | null
  readonly bytes: number | null
  readonly pages: number
  readonly arrivedOn: Day | null
  /** What made text of the bytes; null where that text is held no more. */
  readonly parser: string | null
  readonly extractor: string
  readonly recordedFrom: string
}

/** Of whom it is: what the door knows of itself. */
export interface Packer {
  readonly program: string
  /** As --store names it; null = the usual place. */
  readonly place: string | null
}
