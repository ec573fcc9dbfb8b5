import type { Day } from './calendar.js'
import type { LetterName } from './letter-facts.js'

/** What became of a term, told by letters: for one actor of it, since a day. The letter that set it is never changed. */
export interface TermEvent {
  /** The letter that sets the term, and the term's place in its record. */
  readonly letter: string
  readonly index: number
  /** As people call the actor: a name of the term's `who`, or one member of a group that letters tell apart. */
  readonly actor: string
  /** The same body under every name, where names tell it. */
  readonly actorKey: string
  readonly state: 'done' | 'extended' | 'superseded'
  /** Since when it is so: the day of the paper that shows it, of the letter that moves it. */
  readonly on: Day
  /** The letter that tells, or the person who says so. */
  readonly by: LetterName | Person
  /** In Vietnamese, with the paper's number. */
  readonly why: string
  /** False where the paper tells neither its matter nor that it answers the letter: likely, and shown as such. */
  readonly sure: boolean
}

export interface Person {
  readonly person: string
}

export const isPerson = (by: LetterName | Person): by is Person => 'person' in by

/** As people call who tells: the letter's file, "người: Lan". */
export const tellerOf = (by: LetterName | Person): string => (isPerson(by) ? `người: ${by.person}` : by.file)

/** The key of those of a group of whom only the number is told. */
export const REST = 'rest'
