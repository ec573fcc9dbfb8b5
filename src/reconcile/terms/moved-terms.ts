/** A later letter that knows the first sets another day for the same actor and work; what the actor itself asks for moves nothing. */
import { addDays, isFullDay } from '../../model/calendar.js'
import { compare } from '../../model/collect.js'
import type { KnownLetter } from '../../model/known-letter.js'
import type { TermEvent } from '../../model/term-event.js'
import { fold } from '../../text/fold.js'
import { issuerOf } from '../letters/cited.js'
import { sharesGround } from '../letters/placed.js'
import { type Actor, actorsOf, isActor } from './actors.js'
import { citationsOf, eventOf, type Facts, isSameWork, knows, type Term, workOf } from './term.js'

export function movedTo(term: Term, terms: readonly Term[], facts: Facts): TermEvent[] {
  const signed = terms.filter((t) => isTwinOf(t, term, facts))
  const next =
    signed.length > 0 ? signed : terms.filter((t) => t.since > term.since && knows(t.letter, term.letter, facts) && movesDay(t, term))
  return term.actors.flatMap((actor) => {
    const heirs = next
      .filter((t) => isSameWork(workOf(t.deadline), workOf(term.deadline)) && (signed.length > 0 || !isOwn(actor, t.letter)))
      .filter((t) => sharesGround(term.letter.record, t.letter.record, actor.body) !== false)
      .flatMap((t) => t.actors.filter((a) => isSameActor(actor, a)).map((a) => ({ t, a })))
      .sort((x, y) => compare(x.t.since, y.t.since))
    return heirs.slice(0, actor.group ? heirs.length : 1).map(({ t, a }) => {
      const { date } = t.letter.record
      return eventOf(term, actor.group ? a : actor, t.letter, {
        state: isExtended(term, actor, t, facts) ? 'extended' : 'superseded',
        on: date !== null && isFullDay(date) ? date : t.since,
        why: `${t.letter.file} đặt hạn mới ${t.deadline.due?.split('-').reverse().join('/') ?? t.deadline.text}`,
        sure: true,
      })
    })
  })
}

/** A later day for the same work comes within half a year; next year's report is another task. */
const NEXT_DAYS = 183
const movesDay = ({ deadline }: Term, { deadline: old }: Term): boolean =>
  (deadline.rrule !== null && old.rrule !== null) ||
  (deadline.due !== null && old.due !== null && deadline.due !== old.due && deadline.due <= addDays(old.due, NEXT_DAYS))

/** The actor's own letter: what it asks for itself. */
const isOwn = (actor: Actor, letter: KnownLetter): boolean => isActor(actor, issuerOf(letter.record))

/**
 * The same work, a later day. Superseded instead: a draft's term by the signed one's, a day asked for by the day granted, and a term told to have been missed
 * ("đã quá thời hạn") by the new demand.
 */
function isExtended({ letter, deadline }: Term, actor: Actor, heir: Term, facts: Facts): boolean {
  if (letter.record.marks.draft || isOwn(actor, letter) || deadline.rrule !== null) return false
  const told = heir.deadline.extends !== null || PROLONGS.test(fold(`${heir.deadline.text} ${heir.deadline.task ?? ''}`))
  if (told || citationsOf(heir.letter, letter, facts).some((c) => c.relation === 'extends')) return true
  const recalled = heir.letter.record.deadlines.filter((d) => d.quoted && d.due === deadline.due && MISSED.test(fold(d.task ?? '')))
  return !recalled.some((d) => d.who.flatMap(actorsOf).some((a) => isSameActor(actor, a)))
}

const MISSED = /(?:qua|tre|cham)\s(?:thoi\s)?han/
const PROLONGS = /gia han|lui|keo dai/

const isTwinOf = (signed: Term, draft: Term, facts: Facts): boolean =>
  draft.letter.record.marks.draft &&
  (facts.get(draft.letter.id)?.sameAs.some((s) => s.id === signed.letter.id && s.how === 'draft') ?? false)

const isSameActor = (a: Actor, b: Actor): boolean => (b.group ? a.group : isActor(a, b.body))
