/** Letters that speak of a term as not yet met: "UBND xã A chưa gửi", "còn 03 huyện chưa gửi", or the term told again to urge it. */
import { type Day, isFullDay } from '../../model/calendar.js'
import type { KnownLetter } from '../../model/known-letter.js'
import type { DeadlineRecord, FulfilmentRecord } from '../../model/letter-record.js'
import { REST, type TermReminder } from '../../model/term-event.js'
import { bodyKey } from '../letters/body.js'
import { type Actor, actorsOf, isActor } from './actors.js'
import { citationsOf, type Facts, isSameWork, type Term, workOf } from './term.js'
import { named } from './told-done.js'

/** Of later letters that know the term's own, and of its own where that asks again for what it tells to be missing. */
export function reminders(term: Term, letters: readonly KnownLetter[], facts: Facts): TermReminder[] {
  if (term.letter.record.marks.draft) return []
  return letters.flatMap((by) => {
    const { date, marks } = by.record
    const on = date !== null && isFullDay(date) ? date : null
    const own = by.id === term.letter.id
    if (marks.draft || (!own && (on === null || on <= term.since))) return []
    const urges = own ? asksAgain(term) : urgesAgain(term, by, facts)
    if (!own && !urges && citationsOf(by, term.letter, facts).length === 0) return []
    const day = on ?? term.since
    return [...(urges ? [reminder(term, by, { on: day })] : []), ...silentIn(term, by, day)]
  })
}

/** It recalls another day for the same work, and grants none. */
const asksAgain = ({ letter, deadline, actors }: Term): boolean =>
  deadline.extends === null &&
  letter.record.deadlines.some(
    (d) => d.quoted && d.due !== null && d.due !== deadline.due && isSameWork(d.task, workOf(deadline)) && sharesActor(d, actors),
  )

const sharesActor = ({ who }: DeadlineRecord, actors: readonly Actor[]): boolean =>
  who.length === 0 || who.flatMap(actorsOf).some((a) => actors.some((b) => isActor(b, a.body) || (a.group && isActor(a, b.body))))

function urgesAgain({ letter, deadline }: Term, by: KnownLetter, facts: Facts): boolean {
  const citations = citationsOf(by, letter, facts)
  const recalls = by.record.deadlines.some(
    (d) => d.quoted && d.due !== null && d.due === deadline.due && isSameWork(d.task, workOf(deadline)),
  )
  return citations.some((c) => c.relation === 'reminds') || (citations.length > 0 && recalls)
}

const silentIn = (term: Term, by: KnownLetter, day: Day): TermReminder[] =>
  by.record.fulfilments
    .filter((f) => !f.done && isSameWork(f.task, workOf(term.deadline)))
    .flatMap((f) => {
      const on = f.asOf !== null && isFullDay(f.asOf) && f.asOf <= day ? f.asOf : day
      return term.actors.flatMap((actor) => {
        const members = f.who.length === 0 ? [] : named(f, actor, by)
        const told = members.map((who) => reminder(term, by, { on, says: f.text, actor: who.name, actorKey: bodyKey(who.body) }))
        return told.length > 0 || !actor.group || !isCount(f)
          ? told
          : [reminder(term, by, { on, says: f.text, actor: actor.name, actorKey: REST, count: f.count })]
      })
    })

const isCount = ({ who, count }: FulfilmentRecord): boolean => who.length === 0 && (count ?? 0) > 0

const reminder = (
  { letter, index }: Term,
  { id, file }: KnownLetter,
  told: Pick<TermReminder, 'on'> & Partial<TermReminder>,
): TermReminder => ({ letter: letter.id, index, actor: null, actorKey: null, count: null, says: null, by: { id, file }, ...told })
