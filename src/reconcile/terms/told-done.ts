/** Terms that a later letter which knows the first says in words were met: "UBND xã A đã gửi", "mới có 8/11 huyện gửi báo cáo", "Lễ công bố (tổ chức ngày …)". */
import { isFullDay } from '../../model/calendar.js'
import type { KnownLetter } from '../../model/known-letter.js'
import type { LetterRecord } from '../../model/letter-record.js'
import { REST, type TermEvent } from '../../model/term-event.js'
import { issuerOf } from '../letters/cited.js'
import { placed } from '../letters/placed.js'
import { type Actor, isActor } from './actors.js'
import { answered } from './periods.js'
import { daysOf, eventOf, type Facts, isSameWork, knows, lastDayFor, type Term, type Told, workOf } from './term.js'

type Fulfilment = LetterRecord['fulfilments'][number]

export function toldDone(term: Term, letters: readonly KnownLetter[], facts: Facts): TermEvent[] {
  const { letter, deadline, since, actors } = term
  const last = lastDayFor(term)
  if (letter.record.marks.draft || last === null) return []
  const witnesses = letters.filter((l) => !l.record.marks.draft && l.id !== letter.id && knows(l, letter, facts))
  return witnesses.flatMap((by) =>
    by.record.fulfilments
      .filter((f) => f.done && isSameWork(f.task, workOf(deadline)))
      .flatMap((f) => {
        const on = f.asOf !== null && isFullDay(f.asOf) ? f.asOf : by.record.date
        if (on === null || !isFullDay(on) || on <= since || on > last) return []
        const to = deadline.rrule === null ? null : answered(on, `${f.task ?? ''} ${f.text}`, daysOf(term))
        if (deadline.rrule !== null && to === null) return []
        const told = { state: 'done' as const, on, why: `${by.file}: “${f.text}”`, sure: to?.told ?? true, occurrence: to?.day ?? null }
        return actors.flatMap((actor) => [
          ...named(f, actor, by).map((who) => eventOf(term, who, by, told)),
          ...counted(term, f, actor, by, told),
        ])
      }),
  )
}

/** Who is told to have done it, or not, of this actor; an event held is the doing of the body whose letter tells of it. */
export function named(f: Fulfilment, actor: Actor, by: KnownLetter): Pick<Actor, 'name' | 'body'>[] {
  if (f.who.length === 0) return f.count === null && isActor(actor, issuerOf(by.record)) ? [actor] : []
  const doers = f.who.map((who) => placed(who, by.record)).filter(({ body }) => isActor(actor, body))
  return actor.group ? doers : doers.length > 0 ? [actor] : []
}

/** "8/11 huyện đã gửi": so many of a group, whoever they are. */
const counted = (term: Term, f: Fulfilment, actor: Actor, by: KnownLetter, told: Told): TermEvent[] =>
  f.who.length === 0 && actor.group && (f.count ?? 0) > 0
    ? [{ ...eventOf(term, actor, by, told), actor: `${f.count}${f.of === null ? '' : `/${f.of}`} ${actor.name}`, actorKey: REST }]
    : []
