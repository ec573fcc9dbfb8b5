/** Done where a paper of the actor shows it: of the kind that the task asks for, of a day after the letter, of no other matter and no other place. */
import type { KnownLetter } from '../../model/known-letter.js'
import type { TermEvent } from '../../model/term-event.js'
import { grouped } from '../../model/collect.js'
import { fold } from '../../text/fold.js'
import { bodyKey, mayBeOne } from '../letters/body.js'
import { issuerOf, subjectsMeet } from '../letters/cited.js'
import { sharesGround } from '../letters/placed.js'
import { type Actor, isActor } from './actors.js'
import { askedTypes } from './asked-papers.js'
import type { Paper } from './papers.js'
import { answered } from './periods.js'
import { daysOf, eventOf, type Facts, knows, lastDayFor, type Term } from './term.js'

/** The first such paper of each actor; of a recurring term, for each occurrence. */
export function shownDone(term: Term, papers: readonly Paper[], facts: Facts): TermEvent[] {
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
    return [...byMember.values()].map(([{ paper, to }]) =>
      eventOf(term, actor.group ? { name: paper.issuer, body: paper.body } : actor, paper.shownBy, {
        ...{ state: 'done', on: paper.date, why: `${paper.type} số ${paper.number} ngày ${paper.date.split('-').reverse().join('/')}` },
        occurrence: to.day,
        sure:
          (to.told && knows(paper.shownBy, letter, facts)) ||
          (to.told && isOfMatter(paper, term) === true && sharesGround(letter.record, paper.shownBy.record, paper.body) === true),
      }),
    )
  })
}

/** A term of one day is answered as a whole. */
const WHOLE = { day: null, told: true } as const

const isOf = (actor: Actor, paper: Paper, term: Term): boolean =>
  isActor(actor, paper.body) || isForInner(actor, paper, term.letter) || isAboveFor(actor, paper, term)

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
