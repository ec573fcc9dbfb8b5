/** Terms that a later letter says in words were met: "UBND xã A đã gửi", "mới có 08/11 huyện gửi báo cáo", "Lễ công bố (tổ chức ngày 21/02)". */
import { addDays, isFullDay, type Day } from '../../model/calendar.js'
import type { KnownLetter } from '../../model/known-letter.js'
import type { DeadlineRecord, LetterRecord } from '../../model/letter-record.js'
import { bodyKey } from '../letters/body.js'
import { issuerOf, subjectsMeet } from '../letters/cited.js'
import { type Actor, isActor } from './actors.js'
import { askedTypes } from './asked-papers.js'
import { placed } from './papers.js'

type Fulfilment = LetterRecord['fulfilments'][number]

export interface ToldDone {
  /** Who did it, as people call them: the actor, a member of the group, or so many of it ("08/11 UBND các huyện"). */
  readonly name: string
  readonly key: string
  readonly on: Day
  readonly by: KnownLetter
  readonly text: string
}

/** The actor of a group of whom only the number is told. */
export const REST = 'rest'

/** `witnesses`: later letters that know the one that sets the term. `work`: what the term asks for, in words. */
export function toldDone(deadline: DeadlineRecord, work: string, actor: Actor, witnesses: readonly KnownLetter[], last: Day): ToldDone[] {
  return witnesses.flatMap((by) =>
    by.record.fulfilments
      .filter((f) => f.done && isSameWork(f, work))
      .flatMap((f): ToldDone[] => {
        const on = f.asOf !== null && isFullDay(f.asOf) ? f.asOf : by.record.date
        if (on === null || !isFullDay(on) || (deadline.due !== null && on > last)) return []
        return namesOf(f, actor, by).map(({ name, key }) => ({ name, key, on, by, text: f.text }))
      }),
  )
}

const isSameWork = ({ task }: Fulfilment, work: string): boolean =>
  (subjectsMeet(task, work) ?? 0) >= 0.6 || askedTypes(task).some((type) => askedTypes(work).includes(type))

function namesOf(f: Fulfilment, actor: Actor, by: KnownLetter): readonly { readonly name: string; readonly key: string }[] {
  const own = { name: actor.name, key: bodyKey(actor.body) }
  if (f.who.length > 0) {
    const bodies = f.who.map((who) => placed(who, by.record)).filter(({ body }) => isActor(actor, body))
    return actor.group ? bodies.map(({ body, issuer }) => ({ name: issuer, key: bodyKey(body) })) : bodies.length > 0 ? [own] : []
  }
  if (f.count !== null)
    return actor.group && f.count > 0 ? [{ name: `${f.count}${f.of === null ? '' : `/${f.of}`} ${actor.name}`, key: REST }] : []
  // an event held: by the body whose letter tells of it
  return isActor(actor, issuerOf(by.record)) ? [own] : []
}

/** How long after its day a late deed still answers a term. */
export const LATE_DAYS = 120
export const lastDayFor = (due: Day): Day => addDays(due, LATE_DAYS)
