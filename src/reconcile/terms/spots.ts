/** Where terms wait for the papers that may answer them, and where papers lie that may. One place, two sides: what a term asks for, and whom a paper is of. */
import type { Spot, Stretch } from '../../model/archive.js'
import { addDays, type Day } from '../../model/calendar.js'
import type { KnownLetter } from '../../model/known-letter.js'
import { numberKey, printedNumber } from '../../text/letter-number.js'
import { fold } from '../../text/fold.js'
import { bodyOf } from '../letters/body.js'
import { issuerOf } from '../letters/cited.js'
import { citedUnit, dayOf, ofUnit, unitOf } from '../letters/spots.js'
import { askedTypes } from './asked-papers.js'
import { codesOf, isOfCriteria, targetsOf } from './moved-targets.js'
import { type Paper, papersIn } from './papers.js'
import { isInner } from './shown-done.js'
import { LATE_DAYS, lastDayFor, type Term } from './term.js'

/** A paper of that type by one body, or by any of a group. */
type Answer = { readonly office: string; readonly type: string } & ({ readonly unit: string } | { readonly grounds: readonly string[] })

const recallsPlace = (number: string): string => `recalls ${numberKey(number)}`

/** Longer than that no plan waits. */
const LONGEST = 3 * 365

/** Letters that set terms, by the number under which others speak of them. */
export const termsPlace = (number: string): string => `terms ${numberKey(number)}`
const onePlace = (side: Side, { office, type }: Kind, unit: string): string => `${side} ${office} ${type} of ${unit}`
const groupPlace = (side: Side, { office, type }: Kind, ground: string): string => `${side} ${office} ${type} in ${ground}`
type Kind = Pick<Answer, 'office' | 'type'>
type Side = 'asked' | 'rhythm' | 'paper'

/** Names of the districts and provinces that a letter speaks of, its issuer's first. Of letters that tell none only those that cite the term answer it. */
export function groundsOf({ record }: KnownLetter): readonly string[] {
  const { issuer, issuerParent, communes } = record
  const own = [issuer, issuerParent].flatMap((name) => (name === null ? [] : (bodyOf(name).unit ?? [])))
  const told = communes.flatMap((c) => [c.district, c.province].flatMap((name) => (name === null ? [] : fold(name))))
  return [...new Set([...own, ...told])]
}

/** Papers that may answer the term: of its actors, of the body above them, of the office that an inner one writes for (see shown-done.ts). */
function answersTo(term: Term): Answer[] {
  const { letter, deadline, actors } = term
  const types = askedTypes(deadline.task)
  if (lastDayFor(term) === null || types.length === 0 || letter.record.marks.draft) return []
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

/**
 * When a term waits for papers, and from when to when: one of a day lies at its day, a rhythm at the day since which it runs. Nobody answers more than
 * AHEAD days before the day; a rhythm lasts no longer than RHYTHM days.
 */
function waits(term: Term): { readonly side: Side; readonly point: Day; readonly from: Day; readonly to: Day } {
  if (term.deadline.rrule !== null) return { side: 'rhythm', point: term.since, from: term.since, to: after(term.since, RHYTHM) }
  const last = lastDayFor(term) ?? term.since
  const day = term.deadline.due ?? after(last, -LATE_DAYS)
  return { side: 'asked', point: day, from: [term.since, after(day, -AHEAD)].sort().at(-1) ?? '', to: last }
}
const AHEAD = 400
const RHYTHM = 6 * 366

/** Terms of letters whose day nobody knows lie at ''. */
const after = (day: Day, days: number): Day => (day === '' ? '' : addDays(day, days))

/** Where a letter that sets terms waits, and one that tells another's again. */
export function termSpots(letter: KnownLetter, terms: readonly Term[]): Spot[] {
  const number = printedNumber(letter.record.number)
  const asked = terms.flatMap((term) => {
    const { side, point } = waits(term)
    return answersTo(term)
      .flatMap((answer) => placesFor(side, answer))
      .map((place) => ({ place, point }))
  })
  const aims = terms.flatMap((term) =>
    isOfCriteria(term) ? term.actors.flatMap((a) => codesOf(term, a)).map((code) => ({ place: `aim ${code}`, point: term.since })) : [],
  )
  const at = `${unitOf(letter.record)}|${dayOf(letter.record)}`
  const own = number === null || terms.length === 0 ? [] : [{ place: termsPlace(number), point: at }]
  return [...own, ...asked, ...aims, ...recallSpots(letter)]
}

function recallSpots({ record }: KnownLetter): Spot[] {
  const quoted = record.deadlines.filter((d) => d.quoted)
  if (quoted.length === 0) return []
  const cited = record.citations.map((c) => ({ place: recallsPlace(c.number), point: `${citedUnit(c, record)}|` }))
  return [...cited, ...quoted.flatMap((d) => (d.quotedFrom === null ? [] : [{ place: recallsPlace(d.quotedFrom), point: '|' }]))]
}

const placesFor = (side: Side, answer: Answer): string[] =>
  'unit' in answer ? [onePlace(side, answer, answer.unit)] : answer.grounds.map((ground) => groupPlace(side, answer, ground))

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
  const { from, to } = waits(term)
  const papers = answersTo(term)
    .flatMap((answer) => placesFor('paper', answer))
    .map((place): Stretch => ({ place, from, to }))
  const codes = isOfCriteria(term) ? term.actors.flatMap((a) => codesOf(term, a)) : []
  return [...papers, ...codes.map((code) => ({ place: `target ${code}`, from: term.since, to: addDays(term.since, LONGEST) }))]
}

/** Where a letter looks for terms that its papers or targets may bear on. */
export function askedStretches(letter: KnownLetter): Stretch[] {
  const papers = papersIn([letter]).flatMap((paper: Paper): Stretch[] => [
    ...placesOf('asked', paper, letter).map((place) => ({ place, from: addDays(paper.date, -LATE_DAYS), to: addDays(paper.date, AHEAD) })),
    ...placesOf('rhythm', paper, letter).map((place) => ({ place, from: addDays(paper.date, -RHYTHM), to: paper.date })),
  ])
  const targets = targetsOf(letter).flatMap(({ code, since }) => [
    { place: `aim ${code}`, from: addDays(since, -LONGEST), to: since },
    { place: `aim ${code}`, to: '' },
  ])
  return [...papers, ...targets]
}

/** Where a letter looks for those that tell its terms again: by the number that it bears or is told to bear. */
export const recallStretches = ({ record }: KnownLetter, number: string): Stretch[] => ofUnit(recallsPlace(number), unitOf(record))

/** As the doing of its body, and of a member of a group there. */
function placesOf(side: Side, { body: { office, unit }, type }: Paper, letter: KnownLetter): string[] {
  const kind = { office, type: fold(type) }
  return [onePlace(side, kind, unit ?? ''), ...groundsOf(letter).map((ground) => groupPlace(side, kind, ground))]
}
