/**
 * The life of terms, told by letters: done where a paper of the actor shows it, extended or superseded where a later letter that knows the first gives another day.
 * A function of the letters alone: their order, and what day it is, change nothing.
 */
import { addDays, bounds, isFullDay, type Day } from '../../model/calendar.js'
import type { KnownLetter } from '../../model/known-letter.js'
import type { DeadlineRecord } from '../../model/letter-record.js'
import type { LetterFacts } from '../../model/letter-facts.js'
import type { TermEvent } from '../../model/term-event.js'
import { fold } from '../../text/fold.js'
import { numberKey, printedNumber } from '../../text/letter-number.js'
import { agrees, issuerOf, subjectsMeet } from '../letters/cited.js'
import { bodyKey, mayBeOne } from '../letters/body.js'
import { type Actor, actorsOf, isActor } from './actors.js'
import { askedTypes } from './asked-papers.js'
import { movedTarget } from './moved-targets.js'
import { type Paper, papersIn } from './papers.js'
import { lastDayFor, toldDone } from './told-done.js'

interface Term {
  readonly letter: KnownLetter
  readonly index: number
  readonly deadline: DeadlineRecord
  readonly since: Day
  readonly actors: readonly Actor[]
}

export function termEvents(letters: readonly KnownLetter[], facts: ReadonlyMap<string, LetterFacts>): readonly TermEvent[] {
  const terms = letters.flatMap((letter) => termsOf(letter, facts.get(letter.id) ?? null))
  const papers = papersIn(letters)
  return terms.flatMap((term) => [
    ...movedBy(term, terms, facts),
    ...doneBy(term, papers),
    ...withTarget(term, letters),
    ...toldBy(term, letters, facts),
  ])
}

/** Terms that the letter sets itself. */
function termsOf(letter: KnownLetter, facts: LetterFacts | null): Term[] {
  const { date } = letter.record
  const since = facts?.resolved?.date ?? facts?.dateWindow?.from ?? (date === null ? null : bounds(date).first)
  if (since === null) return []
  return letter.record.deadlines.flatMap((deadline, index) =>
    deadline.quoted ? [] : [{ letter, index, deadline, since, actors: deadline.who.flatMap(actorsOf) }],
  )
}

function doneBy({ letter, index, deadline, since, actors }: Term, papers: readonly Paper[]): TermEvent[] {
  const types = askedTypes(deadline.task)
  if (types.length === 0 || deadline.due === null || letter.record.marks.draft) return []
  const last = lastDayFor(deadline.due)
  const fitting = papers.filter(
    (p) => p.date > since && p.date <= last && types.includes(fold(p.type)) && speaksOfTask(p, deadline, letter),
  )
  return actors.flatMap((actor) => {
    const own = fitting.filter(
      (p) => p.shownBy.id !== letter.id && (isActor(actor, p.body) || isForInner(actor, p, letter) || isAboveFor(actor, p, deadline)),
    )
    const first = new Map<string, Paper>()
    for (const paper of own) {
      const key = actor.group ? bodyKey(paper.body) : bodyKey(actor.body)
      if (!first.has(key)) first.set(key, paper)
    }
    return [...first].map(([actorKey, paper]) => ({
      ...{ letter: letter.id, index, actorKey, actor: actor.group ? paper.issuer : actor.name, state: 'done' as const, on: paper.date },
      by: { id: paper.shownBy.id, file: paper.shownBy.file },
      why: `${paper.type} số ${paper.number} ngày ${show(paper.date)}`,
    }))
  })
}

/** What a department is to have decided, its people's committee decides. */
const isAboveFor = (actor: Actor, paper: Paper, { task }: DeadlineRecord): boolean =>
  !actor.group &&
  fold(paper.type) === 'quyet dinh' &&
  paper.body.office === 'ubnd' &&
  paper.body.level === actor.body.level &&
  (subjectsMeet(paper.subject, task) ?? 0) >= 0.5

/** What the paper's subject tells must not be of another matter than the task, or than the letter that sets it. */
const speaksOfTask = (paper: Paper, { task }: DeadlineRecord, setter: KnownLetter): boolean =>
  paper.subject === null || [task, setter.record.subject].some((matter) => (subjectsMeet(paper.subject, matter) ?? 0) >= 0.4)

/** An inner office's draft goes out under the body that set the term. */
const isForInner = (actor: Actor, paper: Paper, setter: KnownLetter): boolean =>
  !actor.group &&
  /^(?:van phong|phong|chi cuc|ban|bo phan)(?:\s|$)/.test(actor.body.office) &&
  mayBeOne(issuerOf(setter.record), paper.body) &&
  fold(paper.type) === 'to trinh'

/** Later letters that know this one say in words that it was done. */
function toldBy(
  { letter, index, deadline, since, actors }: Term,
  letters: readonly KnownLetter[],
  facts: ReadonlyMap<string, LetterFacts>,
): TermEvent[] {
  if (letter.record.marks.draft || deadline.due === null) return []
  const last = lastDayFor(deadline.due)
  const witnesses = letters.filter((l) => !l.record.marks.draft && l.id !== letter.id && knows(l, letter, facts))
  return actors.flatMap((actor) =>
    toldDone(deadline, workOf(deadline), actor, witnesses, last)
      .filter((told) => told.on > since)
      .map(({ name, key, on, by, text }) => ({
        ...{ letter: letter.id, index, actor: name, actorKey: key, state: 'done' as const, on },
        by: { id: by.id, file: by.file },
        why: `${by.file}: “${text}”`,
      })),
  )
}

/** The plan that the work was for has another year now. */
const withTarget = ({ letter, index, deadline, since, actors }: Term, letters: readonly KnownLetter[]): TermEvent[] =>
  actors.flatMap((actor) => {
    const moved = movedTarget(deadline, actor, since, letters)
    if (!moved) return []
    const by = { id: moved.letter.id, file: moved.letter.file }
    const why = `${moved.letter.file} chuyển mục tiêu sang năm ${moved.year}`
    return [{ letter: letter.id, index, actor: actor.name, actorKey: bodyKey(actor.body), state: 'superseded', on: moved.on, by, why }]
  })

/** A later letter that knows this one sets another day for the same actor and task; what the actor itself asks for moves nothing. */
function movedBy(term: Term, terms: readonly Term[], facts: ReadonlyMap<string, LetterFacts>): TermEvent[] {
  const signed = terms.filter((t) => isTwinOf(t, term, facts))
  const next =
    signed.length > 0 ? signed : terms.filter((t) => t.since > term.since && knows(t.letter, term.letter, facts) && movesDay(t, term))
  return term.actors.flatMap((actor) => {
    const heirs = next
      .filter((t) => sameTask(t.deadline, term.deadline) && (signed.length > 0 || !isOwn(actor, t.letter)))
      .flatMap((t) => t.actors.filter((a) => isSameActor(actor, a)).map((a) => ({ t, a })))
      .sort((x, y) => compare(x.t.since, y.t.since))
    return heirs.slice(0, actor.group ? heirs.length : 1).map(({ t, a }) => eventOf(term, actor, actor.group ? a : actor, t, facts))
  })
}

/** A later day for the same work comes within half a year; next year's report is another task. */
const NEXT_DAYS = 183
const movesDay = ({ deadline }: Term, { deadline: old }: Term): boolean =>
  deadline.due !== null && old.due !== null && deadline.due !== old.due && deadline.due <= addDays(old.due, NEXT_DAYS)

/** The actor's own letter: what it asks for itself. */
const isOwn = (actor: Actor, letter: KnownLetter): boolean => isActor(actor, issuerOf(letter.record))

function eventOf(term: Term, actor: Actor, named: Actor, heir: Term, facts: ReadonlyMap<string, LetterFacts>): TermEvent {
  const { letter, index } = term
  const { date } = heir.letter.record
  const state = isExtended(term, actor, heir, facts) ? ('extended' as const) : ('superseded' as const)
  return {
    ...{ letter: letter.id, index, actor: named.name, actorKey: bodyKey(named.body), state },
    on: date !== null && isFullDay(date) ? date : heir.since,
    by: { id: heir.letter.id, file: heir.letter.file },
    why: `${heir.letter.file} đặt hạn mới ${show(heir.deadline.due)}`,
  }
}

/**
 * The same work, a later day. Superseded instead: a draft's term by the signed one's, a day asked for by the day granted, and a term told to have been missed
 * ("đã quá thời hạn") by the new demand.
 */
function isExtended({ letter, deadline }: Term, actor: Actor, heir: Term, facts: ReadonlyMap<string, LetterFacts>): boolean {
  if (letter.record.marks.draft || isOwn(actor, letter)) return false
  if (
    heir.deadline.extends !== null ||
    PROLONGS.test(fold(`${heir.deadline.text} ${heir.deadline.task ?? ''}`)) ||
    citesToExtend(heir.letter, letter, facts)
  )
    return true
  return !heir.letter.record.deadlines.some(
    (d) =>
      d.quoted && d.due === deadline.due && d.who.flatMap(actorsOf).some((a) => isSameActor(actor, a)) && MISSED.test(fold(d.task ?? '')),
  )
}

const MISSED = /(?:qua|tre|cham)\s(?:thoi\s)?han/
const PROLONGS = /gia han|lui|keo dai/

const numberOf = (letter: KnownLetter, facts: ReadonlyMap<string, LetterFacts>): string | null =>
  printedNumber(letter.record.number) ?? facts.get(letter.id)?.resolved?.number ?? null

/** The later letter cites the earlier one. */
function knows(later: KnownLetter, earlier: KnownLetter, facts: ReadonlyMap<string, LetterFacts>): boolean {
  return citationsOf(later, earlier, facts).length > 0
}

const citesToExtend = (later: KnownLetter, earlier: KnownLetter, facts: ReadonlyMap<string, LetterFacts>): boolean =>
  citationsOf(later, earlier, facts).some((c) => c.relation === 'extends')

function citationsOf(later: KnownLetter, earlier: KnownLetter, facts: ReadonlyMap<string, LetterFacts>) {
  const number = numberOf(earlier, facts)
  return number === null ? [] : later.record.citations.filter((c) => numberKey(c.number) === numberKey(number) && agrees(c, earlier.record))
}

const isTwinOf = (signed: Term, draft: Term, facts: ReadonlyMap<string, LetterFacts>): boolean =>
  draft.letter.record.marks.draft &&
  (facts.get(draft.letter.id)?.sameAs.some((s) => s.id === signed.letter.id && s.how === 'draft') ?? false)

/** A term that only moves another's day tells its task as what it moves ("thời gian gửi báo cáo"). */
const workOf = ({ task, extends: moved, text }: DeadlineRecord): string => task ?? moved ?? text

const sameTask = (a: DeadlineRecord, b: DeadlineRecord): boolean => {
  const [x, y] = [workOf(a), workOf(b)]
  return (subjectsMeet(x, y) ?? 0) >= 0.5 || askedTypes(x).some((type) => askedTypes(y).includes(type))
}

const isSameActor = (a: Actor, b: Actor): boolean => (b.group ? a.group : isActor(a, b.body))

const show = (day: string | null): string => (day ?? '').split('-').reverse().join('/')
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
