/** Done where a paper of the actor shows it: of the kind that the task asks for, of a day after the letter, of no other matter and no other place. */
import type { KnownLetter } from '../../model/known-letter.js'
import { compare, grouped } from '../../model/collect.js'
import { type TermAnswer, tellerOf, type TermEvent } from '../../model/term-event.js'
import { fold } from '../../text/fold.js'
import { bodyKey, mayBeOne } from '../letters/body.js'
import { issuerOf, subjectsMeet } from '../letters/cited.js'
import { sharesGround } from '../letters/placed.js'
import { type Actor, isActor } from './actors.js'
import { advisedMatter, isAdvisedPaper } from './advised.js'
import { askedTypes } from './asked-papers.js'
import { type Paper, papersIn } from './papers.js'
import { answered } from './periods.js'
import { daysOf, eventOf, type Facts, knows, lastDayFor, type Term, termsOf } from './term.js'

/** The first such paper of each actor among those that one letter shows; of a recurring term, for each occurrence. */
function shownDone(term: Term, papers: readonly Paper[], facts: Facts): TermAnswer[] {
  const { letter, deadline, since } = term
  const types = askedTypes(deadline.task)
  const last = lastDayFor(term)
  if (types.length === 0 || last === null || letter.record.marks.draft) return []
  const fitting = papers.filter((p) => p.date > since && p.date <= last && types.includes(fold(p.type)) && p.shownBy.id !== letter.id)
  const days = fitting.length === 0 ? [] : daysOf(term)
  return term.actors.flatMap((actor) => {
    const own = fitting.filter(
      (p) => isOf(actor, p, term) && isOfMatter(p, term) !== false && sharesGround(letter.record, p.shownBy.record, p.body) !== false,
    )
    const answers = own.flatMap((paper) => {
      const to = deadline.rrule === null ? WHOLE : answered(paper.date, paper.subject, days)
      return to === null ? [] : [{ paper, to }]
    })
    const byMember = grouped(answers, ({ paper, to }) => `${bodyKey(actor.group ? paper.body : actor.body)} ${to.day ?? ''}`)
    return [...byMember.values()].map(([{ paper, to }]) => ({
      event: eventOf(term, actor.group ? { name: paper.issuer, body: paper.body } : actor, paper.shownBy, {
        ...{ state: 'done', on: paper.date, why: nameOf(paper) },
        occurrence: to.day,
        sure:
          (to.told && knows(paper.shownBy, letter, facts)) ||
          (to.told && isOfMatter(paper, term) === true && sharesGround(letter.record, paper.shownBy.record, paper.body) === true),
      }),
      held: paper.held,
      shownOn: paper.shownBy.record.date ?? '',
    }))
  })
}

/**
 * How the papers that one letter shows answer the terms of another: a matter of the two alone, so that a letter more costs the same where a hundred have
 * answered. Which answer is the first is told when all are read (`firstAnswers`).
 */
export function answersBy(setter: KnownLetter, by: KnownLetter, facts: Facts): readonly TermAnswer[] {
  const papers = papersIn([by])
  return papers.length === 0 ? [] : termsOf(setter, facts.get(setter.id) ?? null).flatMap((term) => shownDone(term, papers, facts))
}

/** The first of each actor and occurrence; of one paper, what shows it itself goes before what cites it. */
export function firstAnswers(answers: readonly TermAnswer[]): TermEvent[] {
  const sorted = answers.toSorted(
    (a, b) =>
      compare(a.event.on, b.event.on) ||
      Number(b.held) - Number(a.held) ||
      compare(a.shownOn, b.shownOn) ||
      compare(tellerOf(a.event.by), tellerOf(b.event.by)),
  )
  return [...grouped(sorted, ({ event: { index, actorKey, occurrence } }) => `${index} ${actorKey} ${occurrence ?? ''}`).values()].map(
    ([first]) => first.event,
  )
}

const nameOf = ({ type, number, date, shownBy }: Paper): string => {
  const day = date.split('-').reverse().join('/')
  return number === null
    ? `${type} để trống số (${shownBy.file}), ${date === shownBy.record.date ? 'ngày' : 'đến ngày'} ${day}`
    : `${type} số ${number} ngày ${day}`
}

/** A term of one day is answered as a whole. */
const WHOLE = { day: null, told: true } as const

const isOf = (actor: Actor, paper: Paper, term: Term): boolean =>
  advisedMatter(term.deadline.task) === null
    ? isActor(actor, paper.body) || isForInner(actor, paper, term.letter) || isAboveFor(actor, paper, term)
    : isAdvisedPaper(paper, term) || isAboveFor(actor, paper, term) || (isActor(actor, paper.body) && isOfMatter(paper, term) === true)

/** What the paper's subject tells, against the task and the letter that sets it; null when it tells nothing. */
function isOfMatter({ subject }: Paper, { deadline, letter }: Term): boolean | null {
  if (subject === null) return null
  return [deadline.task, letter.record.subject].some((matter) => (subjectsMeet(subject, matter) ?? 0) >= 0.4)
}

/** What a department is to have decided, its people's committee decides. */
const isAboveFor = (actor: Actor, paper: Paper, { deadline }: Term): boolean =>
  !actor.group &&
  fold(paper.type) === 'quyet dinh' &&
  paper.body.office === 'ubnd' &&
  paper.body.level === actor.body.level &&
  (subjectsMeet(paper.subject, deadline.task) ?? 0) >= 0.5

/** A part of an office, that sends nothing out under its own name. */
export const isInner = ({ group, body: { office } }: Actor): boolean =>
  !group && /^(?:van phong|phong|chi cuc|ban|bo phan)(?:\s|$)/.test(office)

/** An inner office's draft goes out under the body that set the term. */
const isForInner = (actor: Actor, paper: Paper, setter: KnownLetter): boolean =>
  isInner(actor) && mayBeOne(issuerOf(setter.record), paper.body) && fold(paper.type) === 'to trinh'
