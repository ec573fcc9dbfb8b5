import type { Day, Edtf } from './calendar.js'
import type { LetterName } from './letter-facts.js'

/** One document of a chain (basis → letter → reminder → report), and what ties it to the one before. */
export interface ChainLink {
  /** 0 = the document asked about; −1 what it stands on, −2 what that stands on; 1 what stands on it. */
  readonly step: number
  /** The letter in the store; null = known only from the letters that cite it. */
  readonly letter: LetterName | null
  readonly type: string | null
  /** As its letter prints it, or those that cite it; null while blank and cited by nobody. */
  readonly number: string | null
  readonly date: Edtf | null
  readonly issuer: string | null
  readonly subject: string | null
  /** How the citing document means the cited one; null for the document asked about. */
  readonly relation: string | null
  /** The document one step nearer to the one asked about, by number or file; null for that one itself. */
  readonly tiedTo: string | null
  /** The citation, as printed in the letter that cites; `at`: JSON Pointer into that letter's record. */
  readonly proof: {
    readonly letter: string
    readonly at: string
    readonly file: string
    readonly page: number
    readonly quote: string
  } | null
  /** Those it sets and those it recalls; of a document that is not held those of its own that letters of the chain recall. */
  readonly terms: readonly ChainTerm[]
  /** Documents tied to this one that are left out, so that a law's chain stays readable. */
  readonly more: number
}

export interface ChainTerm {
  readonly due: Day | null
  readonly text: string
  readonly task: string | null
  readonly who: readonly string[]
  /** The file of the letter that recalls it; null where the letter sets it itself. */
  readonly recalledBy: string | null
}
