/** How one term stands on a day, for each actor that letters tell apart. A function of the term and of what letters tell of it: the clock is `asOf`. */
import type { Day } from '../../model/calendar.js'
import { compare } from '../../model/collect.js'
import type { DeadlineRow } from '../../model/ledger.js'
import { isPerson, REST, tellerOf, type TermEvent, type TermReminder } from '../../model/term-event.js'
import type { TermState } from '../../model/term-state.js'
import type { WorkCalendar } from '../../reference/days-off.js'
import { actorsOf } from './actors.js'
import { type LetterGround, type TermDay, termDays } from './term-days.js'

/** A term with all that letters ever tell of it. */
export interface TermGround extends LetterGround {
  readonly row: DeadlineRow
  readonly events: readonly TermEvent[]
  readonly reminders: readonly TermReminder[]
}

/** One for the term; of a rhythm one for the last day passed and one for the next; where letters tell its actors apart, one for each and one for the rest. */
export function statesOf(ground: TermGround, asOf: Day, calendar: WorkCalendar): TermState[] {
  const events = ground.events.filter((e) => e.on <= asOf)
  const silent = ground.reminders.filter((r) => r.on <= asOf && r.actorKey !== null)
  const { deadline } = ground.row
  const told = events.some((e) => e.occurrence === null) ? null : new Set(events.flatMap((e) => e.occurrence ?? []))
  return termDays(deadline, ground, asOf, calendar, told).flatMap((day) =>
    actorStates(
      deadline.who,
      events.filter((e) => e.occurrence === null || e.occurrence === day.occurrence),
      // Of which occurrence it tells is not said: of the last before it
      day.occurrence === null ? silent : silent.filter((r) => r.on > (day.due ?? '')),
    ).map((some) => stateOn(ground.row, day, some, asOf, calendar)),
  )
}

type Told = Pick<TermState, 'who' | 'event' | 'silent'>

function stateOn(row: DeadlineRow, day: TermDay, told: Told, asOf: Day, calendar: WorkCalendar): TermState {
  const last = day.due !== null && day.lastDay !== null && day.lastDay.lenient > day.due ? day.lastDay.lenient : day.due
  const state = told.event?.state ?? (last !== null && asOf > last ? 'overdue' : 'open')
  const settled = told.event !== null || day.due === null
  return {
    ...row,
    ...day,
    ...told,
    occurrence: day.occurrence !== null,
    period: day.occurrence,
    state,
    workingDaysLeft: settled ? null : calendar.workingDaysBetween(asOf, day.due ?? asOf),
  }
}

/** Those told of, each by itself; then those of whom nothing is told. */
function actorStates(who: readonly string[], events: readonly TermEvent[], reminders: readonly TermReminder[]): Told[] {
  const first = firstByActor(events)
  const missing = lastByActor(reminders).filter((r) => r.actorKey !== REST && isStillSilent(r, first.get(r.actorKey ?? '')))
  const told = [...first.values()].filter((e) => !missing.some((r) => r.actorKey === e.actorKey))
  const [one] = told
  const alike = one !== undefined && missing.length === 0 && told.every((e) => e.state === one.state && tellKey(e) === tellKey(one))
  const names = [...told.map((e) => e.actor), ...missing.map((r) => r.actor ?? '')]
  const rest = who.flatMap((w) => notTold(w, names))
  if (one === undefined && missing.length === 0) return [{ who: countedOf(who, reminders), event: null, silent: countIn(reminders) }]
  if (alike && rest.length === 0) return [{ who, event: one, silent: null }]
  return [
    ...told.map((event) => ({ who: [event.actor], event, silent: null })),
    ...missing.map((silent) => ({ who: [silent.actor ?? ''], event: null, silent })),
    ...others(rest, told, missing.length, reminders),
  ]
}

/** Those of whom nothing is told; of "8/11 huyện đã gửi" the three that are left. */
function others(rest: readonly string[], told: readonly TermEvent[], missing: number, reminders: readonly TermReminder[]): Told[] {
  const counted = told.find((e) => e.actorKey === REST)
  if (counted !== undefined) {
    const [, done = '', of = '', group = ''] = /^(\d+)\/(\d+) (.+)$/.exec(counted.actor) ?? []
    const left = Number(of) - Number(done) - missing - told.filter((e) => e.state !== 'done').length
    return left > 0 ? [{ who: [`${left}/${of} ${group}`], event: null, silent: countIn(reminders) }] : []
  }
  return rest.length === 0 ? [] : [{ who: countedOf(rest, reminders), event: null, silent: countIn(reminders) }]
}

const countIn = (reminders: readonly TermReminder[]): TermReminder | null => lastByActor(reminders).find((r) => r.actorKey === REST) ?? null

/** "còn 03 huyện chưa gửi" tells of three of the group, whoever they are. */
function countedOf(who: readonly string[], reminders: readonly TermReminder[]): readonly string[] {
  const counted = countIn(reminders)
  return counted === null ? who : who.map((w) => (w === counted.actor ? `${counted.count} ${w}` : w))
}

/** Told to be silent after a paper that only likely answers, or told before anything is done. */
const isStillSilent = (told: TermReminder, event: TermEvent | undefined): boolean =>
  event === undefined || (!event.sure && event.on < told.on)

/** A group whose members nobody names stays one; of a list ("UBND các xã A, B") those are left of whom nothing is told. */
const notTold = (who: string, names: readonly string[]): string[] => {
  const actors = actorsOf(who)
  if (actors.some((a) => a.group) || actors.length === 0) return names.includes(who) ? [] : [who]
  return names.includes(who) ? [] : actors.map((a) => a.name).filter((name) => !names.includes(name))
}

const tellKey = ({ by }: TermEvent): string => (isPerson(by) ? tellerOf(by) : by.id)

/** What an actor did first is what became of its term: a paper sent before the day was moved answers it. What a person says of it goes before letters. */
function firstByActor(events: readonly TermEvent[]): ReadonlyMap<string, TermEvent> {
  const first = new Map<string, TermEvent>()
  for (const e of events) {
    const known = first.get(e.actorKey)
    if (!known || (isPerson(e.by) === isPerson(known.by) ? e.on < known.on : isPerson(e.by))) first.set(e.actorKey, e)
  }
  return first
}

/** The newest telling of each. */
const lastByActor = (reminders: readonly TermReminder[]): TermReminder[] => [
  ...new Map(reminders.toSorted((a, b) => compare(a.on, b.on) || compare(a.by.file, b.by.file)).map((r) => [r.actorKey, r])).values(),
]
