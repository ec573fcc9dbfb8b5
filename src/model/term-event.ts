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
  readonly state: 'done' | 'extended' | 'superseded' | 'recalled'
  /** The day of a recurring term that it is about; null where it is about the whole term. */
  readonly occurrence: Day | null
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

/** A later letter that speaks of a term as not yet met. It changes nothing of the term; it proves who is silent, and that they were reminded. */
export interface TermReminder {
  readonly letter: string
  readonly index: number
  /** Whom it tells to be silent, as people call them; null where it only urges the term again, for all. */
  readonly actor: string | null
  /** REST where it tells no more than how many of a group. */
  readonly actorKey: string | null
  /** "còn 03 huyện chưa gửi". */
  readonly count: number | null
  /** The day as of which it tells so. */
  readonly on: Day
  readonly by: LetterName
  /** The telling as printed; null where it only cites the letter, or tells its term again. */
  readonly says: string | null
}

/** All that letters tell of the terms of one letter. */
export interface TermsTold {
  readonly events: readonly TermEvent[]
  readonly reminders: readonly TermReminder[]
}

/** A paper that answers a term: the event, were it the first of that actor. */
export interface TermAnswer {
  readonly event: TermEvent
  /** The letter is that paper itself; else it only cites it. */
  readonly held: boolean
  /** The day of the letter; '' where it tells none. */
  readonly shownOn: string
}
