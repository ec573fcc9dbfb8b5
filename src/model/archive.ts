/**
 * What is asked of all letters held when one comes: whom it meets. Letters lie at places ("cites 175/tb-stnmt"), each at a point of the place's own order
 * (a day, an ordinal; '' where order means nothing), so that whoever is concerned is found without looking at the rest.
 */
import type { Conflict, SpellingTold } from './conflict.js'
import type { KnownLetter } from './known-letter.js'
import type { LetterFacts } from './letter-facts.js'
import type { TermAnswer, TermsTold } from './term-event.js'

export interface Spot {
  /** Whose it is stands last ("… of an phu", "… in lang son"): a store may lay the places of one owner together. */
  readonly place: string
  readonly point: string
}

/** A piece of a place: both ends counted, open where not told. */
export interface Stretch {
  readonly place: string
  readonly from?: string
  readonly to?: string
  /** At most so many letters; the first by their points, or the last. */
  readonly most?: number
  readonly last?: boolean
}

export interface Archive {
  /** Letters that lie there, each once, in the order of their ids. A place that is too crowded gives its first letters only (CROWD). */
  at(stretches: readonly Stretch[]): Promise<readonly KnownLetter[]>
  /** In the order of their ids. */
  letters(ids: readonly string[]): Promise<readonly KnownLetter[]>
  /** What was worked out before, by owner. */
  derived<K extends DerivedKind>(kind: K, owners: readonly string[]): Promise<ReadonlyMap<string, DerivedBody[K]>>
  /** The same, of those kept under these keys. */
  derivedUnder<K extends DerivedKind>(kind: K, keys: readonly string[]): Promise<ReadonlyMap<string, DerivedBody[K]>>
}

/** Nothing real crowds a place like this; it keeps a hostile archive from filling the memory. */
export const CROWD = 2_000

/** What follows from several letters together, each kind by its owner. */
export interface DerivedBody {
  /** By letter: what others tell of it. */
  readonly facts: LetterFacts
  /** By letter: what became of the terms that it sets. */
  readonly terms: TermsTold
  /** By pair (pairOwner), under the id of the letter that sets the terms: how the other's papers answer them. */
  readonly answers: readonly TermAnswer[]
  /** What two letters tell otherwise of a number or a day: the first that is not of two copies is shown (pipeline/conflicts-told.ts). */
  readonly conflicts: readonly Conflict[]
  /** One official in two spellings: likewise. */
  readonly spellings: readonly SpellingTold[]
  /** By letter and district, under the district's name: the letter, which counts communes and names some of that district. */
  readonly tallies: string
}

/** A letter and another that bears on it. */
export const pairOwner = (letter: string, by: string): string => `${letter} ${by}`
/** Kinds whose owner is a letter, or begins with the letter that it is about. */
export const OF_LETTERS = ['facts', 'terms', 'answers'] as const satisfies readonly DerivedKind[]
/** Of a letter's row, or of a pair's: whose it is. Ids hold no blank. */
export const letterOf = (owner: string): string => owner.split(' ', 1)[0] ?? owner
export type DerivedKind = keyof DerivedBody

/** `body` null: nothing follows (any more). `key`: what else than its owner it is looked up by (a function of the body). */
export type Derived = {
  readonly [K in DerivedKind]: {
    readonly kind: K
    readonly owner: string
    readonly key?: string | null
    readonly body: DerivedBody[K] | null
  }
}[DerivedKind]

/** What came, changed or went in one step. */
export interface Change {
  /** Letters as they were and as they are; a new one only is, one taken away only was. */
  readonly before: readonly KnownLetter[]
  readonly after: readonly KnownLetter[]
}

/** How letters bear on each other. A store is handed this and knows no rule of its own. */
export interface Bonds {
  /** Raised whenever spots or what follows from letters are made otherwise: a store that was made under a lower one works all out anew. */
  readonly version: number
  spots(letter: KnownLetter): readonly Spot[]
  /** All that may be otherwise after the change; the archive is as it is after it. */
  follow(archive: Archive, change: Change): Promise<readonly Derived[]>
}

/** Letters that nothing binds: for whoever keeps letters without reconciling them. */
export const NO_BONDS: Bonds = { version: 0, spots: () => [], follow: () => Promise.resolve([]) }
