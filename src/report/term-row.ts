/** A term as reports and pages tell it: plain values of its state on a day. */
import type { LetterName } from '../model/letter-facts.js'
import { isPerson, tellerOf } from '../model/term-event.js'
import { provenSilent, type TermState } from '../model/term-state.js'

/** One term of one actor, or of all that letters do not tell apart. */
export interface TermRow {
  readonly letter: { readonly id: string; readonly file: string; readonly number: string | null }
  /** Its place in the letter's record: /deadlines/<index>. */
  readonly index: number
  readonly due: string | null
  readonly text: string
  readonly task: string | null
  readonly who: readonly string[]
  /** As letters tell it by the day asked about; else by the calendar. */
  readonly state: TermState['state']
  /** The letter that shows it done, moves it, or tells that these are silent; null while only the calendar speaks. */
  readonly by: string | null
  /** That letter, to be opened; null where a person tells it. */
  readonly shownBy: LetterName | null
  readonly why: string | null
  /** False where what a letter shows only likely is this task's; null while only the calendar speaks. */
  readonly sure: boolean | null
  readonly quoted: boolean
  readonly kind: string
  /** One day of a recurring term: the last that has passed, or the next. */
  readonly occurrence: boolean
  /** That day of the rhythm, before it gives way to a working day. */
  readonly period: string | null
  /** The hour that the letter sets, "16:30". */
  readonly time: string | null
  /** What `due` rests on that the letter does not say; not empty = the day is likely. */
  readonly assumed: readonly string[]
  readonly lastDay: TermState['lastDay']
  /** From the day asked about to `due`; negative = late. */
  readonly workingDaysLeft: number | null
  readonly to: string | null
  readonly proof: TermState['proof']
  readonly asOf: string
}

export function rowOf({ letter, index, deadline, proof, who, due, state, event, ...on }: TermState, asOf: string): TermRow {
  const { text, task, quoted, kind, to, time } = deadline
  const silent = provenSilent({ due, silent: on.silent })
  return {
    letter: { id: letter.id, file: letter.file, number: letter.number },
    index,
    ...{ due, text, task, who, state },
    by: (event && tellerOf(event.by)) ?? silent?.by.file ?? null,
    shownBy: (event !== null && !isPerson(event.by) ? event.by : null) ?? silent?.by ?? null,
    why: event?.why ?? silent?.says ?? null,
    sure: event?.sure ?? null,
    ...{
      quoted,
      kind,
      occurrence: on.occurrence,
      period: on.period,
      time,
      assumed: on.assumed,
      lastDay: on.lastDay,
      workingDaysLeft: on.workingDaysLeft,
    },
    ...{ to, proof, asOf },
  }
}
