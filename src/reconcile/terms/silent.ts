/** Due but silent: those who were asked, whose day has passed however it is read, and of whom no letter shows an answer. */
import { type Day, daysBetween } from '../../model/calendar.js'
import { compare } from '../../model/collect.js'
import { REST, type TermReminder } from '../../model/term-event.js'
import { provenSilent, type SilentTerm, type TermState } from '../../model/term-state.js'
import { bodyKey, bodyOf } from '../letters/body.js'
import { actorsOf } from './actors.js'
import { QUICK } from './term-days.js'

/**
 * One for each actor of the states of one term. Nobody is called silent for another letter's term told again (but where it is told so), for a draft's, or for a rhythm of days or weeks, whose papers
 * nobody keeps. Where a letter names who of a group is silent, the rest of the group is not.
 */
export function silentOf(states: readonly TermState[], reminders: readonly TermReminder[], asOf: Day): SilentTerm[] {
  const toldOf = (due: Day | null): Set<string> =>
    new Set(states.flatMap((s) => (s.due === due && (s.event ?? s.silent) !== null ? s.who.map(keyOf) : [])))
  const named = states.some((s) => s.silent !== null && s.silent.actorKey !== REST)
  return states
    .filter((s) => isSilent(s, asOf) && !(named && s.silent === null && s.who.some((who) => actorsOf(who).some((a) => a.group))))
    .flatMap((s) => {
      const told = toldOf(s.due)
      const reminded = remindersFor(s, reminders, asOf)
      const daysLate = daysBetween(lastPossible(s), asOf)
      const names = s.event === null && s.silent === null ? membersOf(s.who).filter((name) => !told.has(keyOf(name))) : s.who
      return (s.who.length === 0 ? [null] : [...new Set(names)]).map((actor) => ({
        ...{ ...s, who: actor === null ? [] : [actor], actor, daysLate },
        reminders: reminded.filter((r) => r.actorKey === null || r.actorKey === REST || r.actor === actor || r.actorKey === keyOf(actor)),
      }))
    })
}

const isSilent = (s: TermState, asOf: Day): boolean =>
  s.state === 'overdue' && (!s.deadline.quoted || provenSilent(s) !== null) && asOf > lastPossible(s) && !QUICK.test(s.deadline.rrule ?? '')

/** The last of the days on which it could still be met. */
export const lastPossible = ({ due, lastDay }: TermState): Day =>
  [due ?? '', lastDay?.lenient ?? '', lastDay?.rolled ?? ''].sort(compare).at(-1) ?? ''

/** "3/11 UBND các huyện", "03 UBND các huyện": a number of a group. */
const COUNTED = /^\d+(?:\/\d+)? \p{L}/u

const membersOf = (who: readonly string[]): string[] => who.flatMap((w) => (COUNTED.test(w) ? [w] : actorsOf(w).map((a) => a.name)))

const keyOf = (actor: string | null): string => bodyKey(bodyOf(actor ?? ''))

/** One for each letter; of an occurrence only those since its day. */
function remindersFor({ occurrence, due }: TermState, reminders: readonly TermReminder[], asOf: Day): TermReminder[] {
  const told = reminders.filter((r) => r.on <= asOf && (!occurrence || r.on >= (due ?? '')))
  return told.toSorted((a, b) => compare(a.on, b.on) || compare(a.by.file, b.by.file))
}
