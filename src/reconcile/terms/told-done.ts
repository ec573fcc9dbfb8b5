/** Terms that a later letter which knows the first says in words were met: "UBND xã A đã gửi", "mới có 8/11 huyện gửi báo cáo", "Lễ công bố (tổ chức ngày …)". */
import { isFullDay } from '../../model/calendar.js'
import type { KnownLetter } from '../../model/known-letter.js'
import type { LetterRecord } from '../../model/letter-record.js'
import { REST, type TermEvent } from '../../model/term-event.js'
import { issuerOf } from '../letters/cited.js'
import { placed } from '../letters/placed.js'
import { type Actor, isActor } from './actors.js'
import { eventOf, type Facts, isSameWork, knows, lastDayFor, type Term, workOf } from './term.js'

type Fulfilment = LetterRecord['fulfilments'][number]

export function toldDone(term: Term, letters: readonly KnownLetter[], facts: Facts): TermEvent[] {
  const { letter, deadline, since, actors } = term
  if (letter.record.marks.draft || deadline.due === null) return []
  const last = lastDayFor(deadline.due)
  const witnesses = letters.filter((l) => !l.record.marks.draft && l.id !== letter.id && knows(l, letter, facts))
  return witnesses.flatMap((by) =>
    by.record.fulfilments
      .filter((f) => f.done && isSameWork(f.task, workOf(deadline)))
      .flatMap((f) => {
        const on = f.asOf !== null && isFullDay(f.asOf) ? f.asOf : by.record.date
        if (on === null || !isFullDay(on) || on <= since || on > last) return []
        const told = { state: 'done' as const, on, why: `${by.file}: “${f.text}”`, sure: true }
        return actors.flatMap((actor) => [
          ...named(f, actor, by).map((who) => eventOf(term, who, by, told)),
          ...counted(term, f, actor, by, told),
        ])
      }),
  )
}

type Told = Parameters<typeof eventOf>[3]

/** Who is told to have done it, of this actor; an event held is the doing of the body whose letter tells of it. */
function named(f: Fulfilment, actor: Actor, by: KnownLetter): Pick<Actor, 'name' | 'body'>[] {
  if (f.who.length === 0) return f.count === null && isActor(actor, issuerOf(by.record)) ? [actor] : []
  const doers = f.who.map((who) => placed(who, by.record)).filter(({ body }) => isActor(actor, body))
  return actor.group ? doers : doers.length > 0 ? [actor] : []
}

/** "8/11 huyện đã gửi": so many of a group, whoever they are. */
const counted = (term: Term, f: Fulfilment, actor: Actor, by: KnownLetter, told: Told): TermEvent[] =>
  f.who.length === 0 && actor.group && (f.count ?? 0) > 0
    ? [{ ...eventOf(term, actor, by, told), actor: `${f.count}${f.of === null ? '' : `/${f.of}`} ${actor.name}`, actorKey: REST }]
    : []
