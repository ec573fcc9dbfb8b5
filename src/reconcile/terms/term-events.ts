/**
 * The life of terms, told by letters: done, extended, superseded, recalled, for each actor. A function of the letters alone: their order, and what day it is, change nothing.
 */
import type { KnownLetter } from '../../model/known-letter.js'
import type { TermEvent, TermReminder } from '../../model/term-event.js'
import { targetMoved } from './moved-targets.js'
import { movedTo } from './moved-terms.js'
import { Neighbours } from './neighbours.js'
import { papersIn } from './papers.js'
import { reminders } from './reminders.js'
import { replaced } from './replaced-letters.js'
import { shownDone } from './shown-done.js'
import { type Facts, recalledIn, termsOf } from './term.js'
import { toldDone } from './told-done.js'

/** Who is told to be silent, and when terms were urged again. */
export function termReminders(letters: readonly KnownLetter[], facts: Facts): readonly TermReminder[] {
  const neighbours = new Neighbours(letters, facts)
  return letters.flatMap((letter) => [
    ...termsOf(letter, facts.get(letter.id) ?? null).flatMap((term) => reminders(term, [letter, ...neighbours.around(letter)], facts)),
    ...recalledIn(letter, neighbours.citedBy(letter), facts).flatMap((term) => reminders(term, [letter], facts)),
  ])
}

export function termEvents(letters: readonly KnownLetter[], facts: Facts): readonly TermEvent[] {
  const neighbours = new Neighbours(letters, facts)
  const termsIn = new Map(letters.map((letter) => [letter.id, termsOf(letter, facts.get(letter.id) ?? null)]))
  const papers = papersIn(letters)
  return letters.flatMap((letter) => {
    const around = neighbours.around(letter)
    const others = around.flatMap((l) => termsIn.get(l.id) ?? [])
    return (termsIn.get(letter.id) ?? []).flatMap((term) => [
      ...movedTo(term, others, facts),
      ...shownDone(term, papers, facts),
      ...toldDone(term, around, facts),
      ...targetMoved(term, letters),
      ...replaced(term, around, facts),
    ])
  })
}
