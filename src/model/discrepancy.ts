import type { LetterName } from './letter-facts.js'

/**
 * What letters tell otherwise of one thing, and what an auditor would ask. Computed from one owner (a unit's statements, a letter and its neighbours,
 * a document cited, an area) and gone when the letters are; never stored as truth.
 * `contradiction/…`: two letters that cannot both be right. `question/…`: letters are silent where one would expect a word; nobody is accused.
 */
export const DISCREPANCY_KINDS = [
  /** One criterion met and not met within 15 days, no change told between. */
  'contradiction/criterion',
  /** Two counts of one set: of one day, or falling within 15 days with no change told. */
  'contradiction/count',
  /** One title, two numbers of its decision. */
  'contradiction/title-decision',
  /** One title, two years for which it was given. */
  'contradiction/title-year',
  /** A title told before the day of the decision that gives it. */
  'contradiction/title-before-decision',
  /** A title told as held after its withdrawal, by a letter that knows of it. */
  'contradiction/title-withdrawn',
  /** Recognised by a decision, while a score of the same set, at most 15 days away, is below full. */
  'contradiction/title-score',
  /** A district's count of communes against what letters prove of them, or against another letter's count. */
  'contradiction/area-tally',
  /** One letter, two numbers: in two copies, or in letters that cite it. */
  'contradiction/two-numbers',
  /** Two letters of one issuer and year bear one number. */
  'contradiction/one-number',
  /** One document, cited with two days, or with a day that is not its own. */
  'contradiction/two-days',
  /** The target's year is over, and no letter shows title or full score. */
  'question/target-silent',
  /** A title is told, and no letter names its decision. */
  'question/title-without-decision',
] as const

export type DiscrepancyKind = (typeof DISCREPANCY_KINDS)[number]

export interface DiscrepancyLetter extends LetterName {
  readonly issuer: string | null
}

export interface Discrepancy {
  readonly kind: DiscrepancyKind
  /** Unit, letter or area as people call it. */
  readonly about: string
  /** The unit's code; null where it is about a letter or an area. */
  readonly unit: { readonly name: string; readonly code: string | null } | null
  readonly letters: readonly DiscrepancyLetter[]
  /** Ids of the statements that it is about, the two that cannot both be so first; [] where it is about no unit. */
  readonly statements: readonly string[]
  /** One Vietnamese sentence: what each of them says. */
  readonly says: string
  /** Both sentences, as printed. */
  readonly places: readonly { readonly file: string; readonly page: number; readonly quote: string }[]
  /** The letter that stands by the written precedence (docs/ARCHITECTURE.md); null where it decides nothing. */
  readonly stands: LetterName | null
  /** Why it stands, or why none does, in Vietnamese. */
  readonly because: string | null
  /** False where a reading behind it is doubtful, or another explanation is as likely: to be looked at, not to be believed. */
  readonly sure: boolean
}
