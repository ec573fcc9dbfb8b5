/** Where terms wait for the papers that may answer them, and where papers lie that may. One place, two sides: what a term asks for, and whom a paper is of. */
import type { Spot, Stretch } from '../../model/archive.js'
import { addDays, type Day } from '../../model/calendar.js'
import type { KnownLetter } from '../../model/known-letter.js'
import { numberKey, printedNumber } from '../../text/letter-number.js'
import { fold } from '../../text/fold.js'
import { bodyOf } from '../letters/body.js'
import { issuerOf } from '../letters/cited.js'
import { dayOf, unitOf } from '../letters/spots.js'
import { askedTypes } from './asked-papers.js'
import { codesOf, isOfCriteria, targetsOf } from './moved-targets.js'
import { type Paper, papersIn } from './papers.js'
import { isInner } from './shown-done.js'
import { lastDayFor, type Term } from './term.js'

/** A paper of that type by one body, or by any of a group. */
type Answer = { readonly office: string; readonly type: string } & ({ readonly unit: string } | { readonly grounds: readonly string[] })

/** Longer than that no term waits. */
const LONGEST = 3 * 365

/** Letters that set terms, by the number under which others speak of them. */
export const termsPlace = (number: string): string => `terms ${numberKey(number)}`
const onePlace = (side: Side, { office, type }: Kind, unit: string): string => `${side} ${office} ${type} of ${unit}`
const groupPlace = (side: Side, { office, type }: Kind, ground: string): string => `${side} ${office} ${type} in ${ground}`
type Kind = Pick<Answer, 'office' | 'type'>
type Side = 'asked' | 'paper'

/** Names of the districts and provinces that a letter speaks of, its issuer's first. Of letters that tell none only those that cite the term answer it. */
export function groundsOf({ record }: KnownLetter): readonly string[] {
  const { issuer, issuerParent, communes } = record
  const own = [issuer, issuerParent].flatMap((name) => (name === null ? [] : (bodyOf(name).unit ?? [])))
  const told = communes.flatMap((c) => [c.district, c.province].flatMap((name) => (name === null ? [] : fold(name))))
  return [...new Set([...own, ...told])]
}

/** Papers that may answer the term: of its actors, of the body above them, of the office that an inner one writes for (see shown-done.ts). */
function answersTo({ letter, deadline, actors }: Term): Answer[] {
  const types = askedTypes(deadline.task)
  if (deadline.due === null || types.length === 0 || letter.record.marks.draft) return []
  const grounds = groundsOf(letter)
  return actors.flatMap((actor) => {
    const { office, unit } = actor.body
    const own = types.map((type): Answer => (actor.group || unit === null ? { office, type, grounds } : { office, type, unit }))
    if (actor.group) return own
    const above: Answer = unit === null ? { office: 'ubnd', type: DECISION, grounds } : { office: 'ubnd', type: DECISION, unit }
    const inner = { office: issuerOf(letter.record).office, type: SUBMISSION, unit: unitOf(letter.record) }
    return [...own, above, ...(isInner(actor) ? [inner] : [])]
  })
}
const DECISION = 'quyet dinh'
const SUBMISSION = 'to trinh'

/** Where a letter that sets terms waits. */
export function termSpots(letter: KnownLetter, terms: readonly Term[]): Spot[] {
  const number = printedNumber(letter.record.number)
  const asked = terms.flatMap((term) =>
    answersTo(term).flatMap((answer): Spot[] =>
      'unit' in answer
        ? [{ place: onePlace('asked', answer, answer.unit), point: term.since }]
        : answer.grounds.map((ground) => ({ place: groupPlace('asked', answer, ground), point: term.since })),
    ),
  )
  const aims = terms.flatMap((term) =>
    isOfCriteria(term) ? term.actors.flatMap((a) => codesOf(term, a)).map((code) => ({ place: `aim ${code}`, point: term.since })) : [],
  )
  const own =
    number === null || terms.length === 0 ? [] : [{ place: termsPlace(number), point: `${unitOf(letter.record)}|${dayOf(letter.record)}` }]
  return [...own, ...asked, ...aims]
}

/** Where a letter's papers and targets lie. */
export function paperSpots(letter: KnownLetter): Spot[] {
  const papers = papersIn([letter]).flatMap((paper): Spot[] => {
    return placesOf('paper', paper, letter).map((place) => ({ place, point: paper.date }))
  })
  const targets = targetsOf(letter).map(({ code, since }) => ({ place: `target ${code}`, point: since }))
  return [...papers, ...targets]
}

/** Where a term looks for what may answer it or move its target. */
export function answerStretches(term: Term): Stretch[] {
  const { since, deadline } = term
  const last = earlier(lastDayFor(deadline.due ?? since), addDays(since, LONGEST))
  const papers = answersTo(term).flatMap((answer): Stretch[] =>
    'unit' in answer
      ? [{ place: onePlace('paper', answer, answer.unit), from: since, to: last }]
      : answer.grounds.map((ground) => ({ place: groupPlace('paper', answer, ground), from: since, to: last })),
  )
  const codes = isOfCriteria(term) ? term.actors.flatMap((a) => codesOf(term, a)) : []
  return [...papers, ...codes.map((code) => ({ place: `target ${code}`, from: since, to: addDays(since, LONGEST) }))]
}

/** Where a letter looks for terms that its papers or targets may bear on; terms of letters whose day nobody knows lie at ''. */
export function askedStretches(letter: KnownLetter): Stretch[] {
  const papers = papersIn([letter]).flatMap((paper: Paper): Stretch[] => {
    const [from, to] = [addDays(paper.date, -LONGEST), paper.date]
    return placesOf('asked', paper, letter).flatMap((place) => [
      { place, from, to },
      { place, to: '' },
    ])
  })
  const targets = targetsOf(letter).flatMap(({ code, since }) => [
    { place: `aim ${code}`, from: addDays(since, -LONGEST), to: since },
    { place: `aim ${code}`, to: '' },
  ])
  return [...papers, ...targets]
}

/** As the doing of its body, and of a member of a group there. */
function placesOf(side: Side, { body: { office, unit }, type }: Paper, letter: KnownLetter): string[] {
  const kind = { office, type: fold(type) }
  return [onePlace(side, kind, unit ?? ''), ...groundsOf(letter).map((ground) => groupPlace(side, kind, ground))]
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b)
