/** Where terms wait for the papers that may answer them, and where papers lie that may. One place, two sides: what a term asks for, and whom a paper is of. */
import type { Spot, Stretch } from '../../model/archive.js'
import { addDays, type Day, isFullDay } from '../../model/calendar.js'
import type { KnownLetter } from '../../model/known-letter.js'
import { numberKey, printedNumber } from '../../text/letter-number.js'
import { fold } from '../../text/fold.js'
import { type Body, bodyOf } from '../letters/body.js'
import { issuerOf } from '../letters/cited.js'
import { ownPoint } from '../letters/meant.js'
import { citedUnit, dayOf, ofUnit, unitOf } from '../letters/places.js'
import { askedTypes } from './asked-papers.js'
import { advisedBodies } from './advised.js'
import { asksForScore, scoresOf } from './criteria-met.js'
import { deedsOf, doersOf } from './deeds.js'
import { codesOf, isOfCriteria } from './moved-targets.js'
import { type Paper, papersIn } from './papers.js'
import { isInner } from './shown-done.js'
import { LATE_DAYS, lastDayFor, type Term } from './term.js'

/** A paper of that type by one body, or by any of a group. */
type Answer = { readonly office: string; readonly type: string } & ({ readonly unit: string } | Group)
interface Group {
  readonly grounds: readonly string[]
  readonly level: Body['level']
}

const recallsPlace = (number: string): string => `recalls ${numberKey(number)}`

/** Longer than that no plan waits. */
const LONGEST = 3 * 366
/** The day of a letter that tells only its year may be so much later than where it lies. */
const YEAR = 366

/** Letters that set terms, by the number under which others speak of them. */
export const termsPlace = (number: string): string => `terms ${numberKey(number)}`
const onePlace = (side: Side, { office, type }: Kind, unit: string): string => `${side} ${office} ${type} of ${unit}`
const groupPlace = (side: Side, { office, type }: Kind, level: Body['level'], ground: string): string =>
  `${side} ${office} ${type} ${level ?? '-'} in ${ground}`
/** A body whose level nobody tells may be of any. */
const levelsOf = (level: Body['level']): readonly Body['level'][] => (level === null ? [null, 'tinh', 'huyen', 'xa'] : [level, null])
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
    const { office, unit, level } = actor.body
    const own = types.map((type): Answer => (actor.group || unit === null ? { office, type, grounds, level } : { office, type, unit }))
    if (actor.group) return own
    const above: Answer = unit === null ? { office: 'ubnd', type: DECISION, grounds, level } : { office: 'ubnd', type: DECISION, unit }
    const advised = advisedBodies(term).flatMap(({ office: of, unit: at }) =>
      at === null ? [] : types.map((type): Answer => ({ office: of, type, unit: at })),
    )
    const inner = { office: issuerOf(letter.record).office, type: SUBMISSION, unit: unitOf(letter.record) }
    return [...own, above, ...advised, ...(isInner(actor) ? [inner] : [])]
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
  const aims = terms.flatMap((term) => [
    ...codesFor(term).map((code) => ({ place: `aim ${code}`, point: term.since })),
    ...endersOf(term).flatMap(({ waits: place }) => openTill(term).map((point) => ({ place, point }))),
  ])
  const own = number === null || terms.length === 0 ? [] : [{ place: termsPlace(number), point: ownPoint(letter.record) }]
  return [...own, ...asked, ...aims, ...recallSpots(letter)]
}

function recallSpots({ record }: KnownLetter): Spot[] {
  const quoted = record.deadlines.filter((d) => d.quoted)
  if (quoted.length === 0) return []
  const cited = record.citations.map((c) => ({ place: recallsPlace(c.number), point: `${citedUnit(c, record)}|` }))
  return [...cited, ...quoted.flatMap((d) => (d.quotedFrom === null ? [] : [{ place: recallsPlace(d.quotedFrom), point: '|' }]))]
}

const placesFor = (side: Side, answer: Answer): string[] =>
  'unit' in answer
    ? [onePlace(side, answer, answer.unit)]
    : levelsOf(answer.level).flatMap((level) => answer.grounds.map((ground) => groupPlace(side, answer, level, ground)))

/** Where a letter's papers and targets lie. */
export function paperSpots(letter: KnownLetter): Spot[] {
  const papers = papersIn([letter]).flatMap((paper): Spot[] => {
    return placesOf('paper', paper, letter).map((place) => ({ place, point: paper.date }))
  })
  return [...papers, ...tellings(letter).map(({ told, on }) => ({ place: told, point: on }))]
}

/** What is told that is no paper: its own place, and that of the terms that wait for it. */
interface Pair {
  readonly told: string
  readonly waits: string
}

/** What a letter tells: a commune's target or score, a deed; with its last possible day. Scores and deeds end a term (`ends`), a target moves it. */
function tellings(letter: KnownLetter): (Pair & { readonly on: Day; readonly ends: boolean })[] {
  const { date, standings } = letter.record
  const targets = date === null ? [] : standings.flatMap((s) => (s.status === 'target' && s.code !== null ? [s.code] : []))
  return [
    ...targets.map((code) => ({ told: `target ${code}`, waits: `aim ${code}`, on: dayOf(letter.record), ends: false })),
    ...scoresOf(letter).map(({ row, on }) => ({ ...scorePair(row.code ?? ''), on, ends: true })),
    ...deedsOf(letter).map(({ body, on }) => ({ ...deedPair(body), on, ends: true })),
  ]
}

const scorePair = (code: string): Pair => ({ told: `score ${code}`, waits: `unmet ${code}` })
const deedPair = ({ office, unit }: Body): Pair => ({ told: `did ${office} of ${unit ?? ''}`, waits: `deed ${office} of ${unit ?? ''}` })
const endersOf = (term: Term): Pair[] => [
  ...(asksForScore(term) ? codesFor(term).map(scorePair) : []),
  ...doersOf(term).map(({ body }) => deedPair(body)),
]
const codesFor = (term: Term): string[] => (isOfCriteria(term) ? term.actors.flatMap((a) => codesOf(term, a)) : [])

/**
 * Until when a score or a deed can end the term: there it lies, so that whoever tells one looks at those that are open, however many are over. One that is counted
 * from a day that nobody knows yet lies at '', or so much later as its letter may be.
 */
function openTill(term: Term): Day[] {
  const { deadline, letter } = term
  const last = lastDayFor(term)
  if (last === null) return deadline.relative === null ? [] : ['']
  return [deadline.due === null && !isFullDay(letter.record.date) ? addDays(last, YEAR) : last]
}
/** Nothing is told of a term longer before its last day: a plan is for five years. */
const PLAN = 6 * 366

/** Where a term looks for papers that may answer it. */
export function paperStretches(term: Term): Stretch[] {
  const { from, to } = waits(term)
  return answersTo(term)
    .flatMap((answer) => placesFor('paper', answer))
    .map((place) => ({ place, from, to }))
}

/** Where a term looks for targets, scores and deeds that may end it or move it. */
export function tellingStretches(term: Term): Stretch[] {
  const last = lastDayFor(term)
  const moved = codesFor(term).map((code) => ({ place: `target ${code}`, from: term.since, to: addDays(term.since, LONGEST) }))
  if (last === null) return moved
  const from = [term.since, addDays(last, -PLAN)].sort().at(-1) ?? ''
  return [...moved, ...endersOf(term).map(({ told: place }) => ({ place, from, to: last }))]
}

/** Where a letter looks for terms that its papers may answer. */
export const askedByPapers = (letter: KnownLetter): Stretch[] =>
  papersIn([letter]).flatMap((paper: Paper): Stretch[] => [
    ...placesOf('asked', paper, letter).map((place) => ({ place, from: addDays(paper.date, -LATE_DAYS), to: addDays(paper.date, AHEAD) })),
    ...placesOf('rhythm', paper, letter).map((place) => ({ place, from: addDays(paper.date, -RHYTHM), to: paper.date })),
  ])

/** Where a letter looks for terms that its targets, scores and deeds may bear on. */
export const askedByTellings = (letter: KnownLetter): Stretch[] =>
  tellings(letter).flatMap(({ waits: place, on, ends }) => [
    ends ? { place, from: on, to: addDays(on, PLAN + YEAR) } : { place, from: addDays(on, -LONGEST - YEAR), to: on },
    { place, to: '' },
  ])

/** Where a letter looks for those that tell its terms again: by the number that it bears or is told to bear. */
export const recallStretches = ({ record }: KnownLetter, number: string): Stretch[] => ofUnit(recallsPlace(number), unitOf(record))

/** As the doing of its body, and of a member of a group there. */
function placesOf(side: Side, { body: { office, unit, level }, type }: Paper, letter: KnownLetter): string[] {
  const kind = { office, type: fold(type) }
  return [onePlace(side, kind, unit ?? ''), ...groundsOf(letter).map((ground) => groupPlace(side, kind, level, ground))]
}
