/**
 * What holds for each commune, standard and set on a day, computed from statements alone; their order of arrival changes nothing.
 * Of two statements about one thing the later as-of day holds, then the later letter. Where letters contradict each other: conflicts/.
 */
import { bounds, type Day } from '../model/calendar.js'
import { compare, grouped } from '../model/collect.js'
import type { CommuneStatus } from '../model/commune-status.js'
import { type Claim, criteriaOf, type HeldStatement, unitKey } from '../model/statement.js'
import type { Standard } from '../model/written-criteria.js'
import { withoutMeantHigher } from './meant-higher.js'
import { withoutEarlyTitles } from './title-since.js'

/** The criterion set by which a standard is counted on a day; null when none is known. */
export type SetInForce = (standard: Standard, day: Day) => string | null

export function statusOf(statements: readonly HeldStatement[], asOf: Day, setInForce: SetInForce): CommuneStatus[] {
  const known = countedOn(statements, asOf).sort(byTime)
  return [...grouped(known, (s) => `${unitKey(s)} ${s.standard}`).values()].flatMap((group) => rowsOf(group, asOf, setInForce))
}

/** The words on communes that count on a day. */
export function countedOn(statements: readonly HeldStatement[], asOf: Day): HeldStatement[] {
  const ofCommunes = statements.filter((s) => s.claim.track !== 'tally')
  return withoutMeantHigher(withoutEarlyTitles(ofCommunes, asOf).filter((s) => isBy(s, asOf)))
}

/** It tells of that day or one before it. */
export const isBy = ({ asOf }: HeldStatement, day: Day): boolean => asOf !== null && bounds(asOf).last <= day

/** The set that a score's numbers belong to: the letter's own word, else the set in force on its day. */
export const setOf = (s: HeldStatement, asOf: Day, setInForce: SetInForce): string | null =>
  s.set ?? setInForce(s.standard, bounds(s.asOf ?? asOf).last)

/** One row for each set that a score was counted by; a unit without any score gets one, of the set in force. */
function rowsOf(group: readonly HeldStatement[], asOf: Day, setInForce: SetInForce): CommuneStatus[] {
  const own = (s: HeldStatement) => setOf(s, asOf, setInForce)
  const counted = group.filter((s) => s.claim.track === 'score' && s.claim.property !== 'claim')
  const standard = group[0]?.standard ?? 'ntm'
  const sets = counted.length > 0 ? [...new Set(counted.map(own))] : [setInForce(standard, asOf)]
  return sets.map((set) =>
    row(
      group,
      set,
      counted.filter((s) => own(s) === set),
    ),
  )
}

function row(group: readonly HeldStatement[], set: string | null, scores: readonly HeldStatement[]): CommuneStatus {
  const [first] = group
  if (first === undefined) throw new Error('a status row stands on at least one statement')
  const last = lastScore(scores)
  const band = latest(scores, 'band')
  const target = openTarget(group)
  const { because: titleBecause, ...title } = titleOf(group)
  const { because: scoreBecause, ...score } = scoreOf(last, band)
  return {
    unit: first.unit,
    standard: first.standard,
    set,
    ...title,
    ...score,
    criteria: newestCriteria(scores),
    band: band?.claim.value ?? null,
    target: target ? [{ standard: first.standard, year: target.claim.value.year }] : [],
    because: [...scoreBecause, ...titleBecause, ...(target ? [target.statement] : [])],
  }
}

/** A title stands until a decision takes it; who merely repeats it does not change its year, who proposes does not give it. */
function titleOf(group: readonly HeldStatement[]) {
  const acts = group.filter((s) => s.claim.property === 'title' && s.claim.value !== 'proposed')
  const act = latest(acts, 'title')
  const event = latest(group, 'title')
  const taken = acts.findLastIndex((s) => s.claim.property === 'title' && s.claim.value === 'withdrawn')
  const since = acts.slice(taken + 1)
  const dated = latest(
    since.filter((s) => s.claim.property === 'title' && s.claim.year !== null),
    'title',
  )
  const held = act?.claim.value === 'recognised'
  // Of those who tell of one day the first: the decision itself, where it is held.
  const given = held ? since.find((s) => s.asOf === act.statement.asOf) : undefined
  return {
    title: held ? ('recognised' as const) : null,
    titleYear: held ? (dated?.claim.year ?? null) : null,
    titleEvent: event === null || event.claim.value === 'recognised' ? null : event.claim.value,
    because: [...new Set([given, ...[act, held ? dated : null, event].map((s) => s?.statement)].flatMap((s) => (s ? [s] : [])))],
  }
}

type Band = ReturnType<typeof latest<'band'>>

/** The last printed score; a group of one number ("các xã đạt 19 tiêu chí") is a score as well. */
function scoreOf(last: readonly HeldStatement[], band: Band) {
  const [newest] = last
  const newer = band && (!newest || byTime(band.statement, newest) > 0) ? band : null
  if (newer && newer.claim.value[0] === newer.claim.value[1]) {
    const { claim, statement } = newer
    return { met: claim.value[0], total: null, metList: null, unmetList: null, scoreAsOf: statement.asOf, because: [statement] }
  }
  const because = newest || !band ? last : [band.statement]
  return { ...totals(last, latest(last, 'count')?.claim.value ?? null), scoreAsOf: newest?.asOf ?? null, because }
}

/** All that the newest letter with a score says: one letter's count and lists belong together. */
function lastScore(scores: readonly HeldStatement[]): HeldStatement[] {
  const newest = scores.filter((s) => s.claim.property !== 'band').at(-1)
  return newest ? scores.filter((s) => s.claim.property !== 'band' && s.letter === newest.letter && s.asOf === newest.asOf) : []
}

function totals(last: readonly HeldStatement[], count: { met: number | null; unmet: number | null; total: number | null } | null) {
  const numbers = (value: 'met' | 'unmet') =>
    last.flatMap(({ claim }) => (claim.property === 'criterion' && claim.value === value ? [claim.no] : [])).sort((a, b) => a - b)
  const [metList, unmetList] = [numbers('met'), numbers('unmet')]
  const total = count?.total ?? null
  const met = count?.met ?? (total !== null && count?.unmet != null ? total - count.unmet : null)
  return { met, total, metList: metList.length > 0 ? metList : null, unmetList: unmetOf(unmetList, met, total) }
}

/** The unmet as printed; none when all are met; null when the letter names none though some must be. */
const unmetOf = (printed: readonly number[], met: number | null, total: number | null): readonly number[] | null =>
  printed.length > 0 || (met !== null && met === total) ? printed : null

/** In order of time; a count is a word on every criterion that it leaves no other answer for ("đạt 19/19"; "18/19, còn tiêu chí 18"). */
function newestCriteria(scores: readonly HeldStatement[]): ReadonlyMap<number, HeldStatement> {
  const cells = new Map<number, HeldStatement>()
  for (const s of scores) for (const no of criteriaOf(s.claim)) cells.set(no, s)
  return new Map([...cells].sort(([a], [b]) => a - b))
}

/** The plan last told, unless the title came after it. */
function openTarget(group: readonly HeldStatement[]) {
  const target = latest(group, 'target')
  const reached = latest(
    group.filter((s) => s.claim.property === 'title' && s.claim.value === 'recognised'),
    'title',
  )
  return target && reached && byTime(reached.statement, target.statement) >= 0 ? null : target
}

type ClaimOf<P extends Claim['property']> = Extract<Claim, { property: P }>

function latest<P extends Claim['property']>(group: readonly HeldStatement[], property: P) {
  const statement = group.filter((s) => s.claim.property === property).at(-1)
  // The filter above has just made sure of the property.
  return statement ? { statement, claim: statement.claim as ClaimOf<P> } : null
}

/** Of two words on one thing the later one holds: the later as-of day, then the later letter; file and id only keep the order fixed. */
export const byTime = (a: HeldStatement, b: HeldStatement): number =>
  compare(lastDay(a.asOf), lastDay(b.asOf)) ||
  compare(lastDay(a.saidOn), lastDay(b.saidOn)) ||
  compare(a.file, b.file) ||
  compare(a.id, b.id)

export const lastDay = (edtf: string | null): string => (edtf === null ? '' : bounds(edtf).last)
