/** "Hoàn thành tiêu chí số 5 và số 6" is done when a later letter tells both as met, also after the day: in its list, or as the rest of a full count. */
import { type Day, isFullDay } from '../../model/calendar.js'
import { compare } from '../../model/collect.js'
import type { KnownLetter } from '../../model/known-letter.js'
import type { CriteriaRecord } from '../../model/letter-record.js'
import type { TermEvent } from '../../model/term-event.js'
import { fold } from '../../text/fold.js'
import { issuerOf } from '../letters/cited.js'
import { restOf } from '../rest-of.js'
import { isActor } from './actors.js'
import { codesOf, isOfCriteria } from './moved-targets.js'
import { eventOf, lastDayFor, type Term } from './term.js'

/** What a letter tells of a commune's criteria on a day. */
interface Score {
  readonly letter: KnownLetter
  readonly row: CriteriaRecord
  readonly on: Day
}

/** By the first letter that tells so; sure where another than the commune tells it, and none tells otherwise soon after. */
export const criteriaMet = (term: Term, letters: readonly KnownLetter[]): TermEvent[] =>
  term.actors.flatMap((actor) => {
    const numbers = criteriaAsked(term.deadline.task)
    const codes = codesOf(term, actor)
    const last = lastDayFor(term)
    if (!asksForScore(term) || codes.length === 0 || last === null) return []
    const standards = standardsOf(term, codes, numbers)
    const told = letters
      .filter((l) => l.id !== term.letter.id && !l.record.marks.draft)
      .flatMap((l) => scoresOf(l).filter(({ row, on }) => row.code !== null && codes.includes(row.code) && on > term.since && on <= last))
      .filter(({ row }) => standards.length === 0 || standards.includes(row.standard))
      .sort((a, b) => compare(a.on, b.on) || compare(a.letter.file, b.letter.file) || compare(a.letter.id, b.letter.id))
    const met = told.filter(({ row }) => numbers.every((n) => isMet(row, n)))
    const [first] = met
    if (!first) return []
    const denied = told.some(({ row, on }) => on >= first.on && numbers.some((n) => row.unmet.includes(n)))
    const sure = standards.length > 0 && !denied && met.some(({ letter }) => !isActor(actor, issuerOf(letter.record)))
    return [
      eventOf(term, actor, first.letter, {
        state: 'done',
        on: first.on,
        why: `${first.letter.file}: đạt tiêu chí ${numbers.join(', ')}`,
        sure,
      }),
    ]
  })

/** Numbers of the criteria that the task asks for: "tiêu chí số 5 và tiêu chí số 6", "các tiêu chí số 2, 6, 13". */
export function criteriaAsked(task: string | null): readonly number[] {
  const list = ASKED.exec(fold(task ?? ''))?.groups?.['list']
  const numbers = (list?.match(/\d{1,2}/g) ?? []).map(Number)
  return [...new Set(numbers)].filter((n) => n >= 1 && n <= MOST)
}
/** No set of criteria for communes has more. */
const MOST = 20
const NUMBER = String.raw`(?:tieu chi )?(?:so )?\d{1,2}(?!\d|\s?\/|\.\d|,\d|\s?%)(?: \([^()]{1,60}\))?`
const ASKED = new RegExp(
  String.raw`^(?:(?:tap trung|phan dau|phai|tiep tuc) )*(?:hoan thanh|dat)(?: (?:cac|them|du|chuan|xong|dut diem|\d{1,2}))* (?<list>tieu chi:? ${NUMBER}(?:(?:,|;| va|, va) ${NUMBER})*)(?! (?:chi tieu|phan tram))`,
  'u',
)

/** In which standard the term's own letter tells them as missing; else which it plans for the commune. Empty where it tells neither. */
function standardsOf({ letter: { record } }: Term, codes: readonly string[], numbers: readonly number[]): readonly string[] {
  const missing = record.criteria.filter((c) => c.code !== null && codes.includes(c.code) && numbers.some((n) => c.unmet.includes(n)))
  const planned = record.standings.filter((s) => s.status === 'target' && s.code !== null && codes.includes(s.code))
  return [...new Set((missing.length > 0 ? missing : planned).map((s) => s.standard))]
}

/** The commune's criteria as a letter tells them, each on the day of its figures. */
export function scoresOf(letter: KnownLetter): Score[] {
  const { criteria, date } = letter.record
  return criteria.flatMap((row) => {
    const on = row.asOf ?? date
    return row.code === null || on === null || !isFullDay(on) ? [] : [{ letter, row, on }]
  })
}

/** It names the criteria that are to be met: a score answers it. */
export const asksForScore = (term: Term): boolean =>
  isOfCriteria(term) && term.deadline.rrule === null && criteriaAsked(term.deadline.task).length > 0

/** The letter tells criteria of one of the term's communes, met or not, while the term waits for them. */
export function tellsScore(term: Term, letter: KnownLetter): boolean {
  const last = lastDayFor(term)
  if (last === null || !asksForScore(term)) return false
  const codes = term.actors.flatMap((actor) => codesOf(term, actor))
  return scoresOf(letter).some(({ row, on }) => row.code !== null && codes.includes(row.code) && on > term.since && on <= last)
}

/** Told as met, or not among those missing where all that miss are told. */
function isMet(row: CriteriaRecord, n: number): boolean {
  const { met, unmet, metCount, total } = row
  if (met.includes(n) || unmet.includes(n)) return !unmet.includes(n)
  if (metCount !== null && metCount === total) return n <= total
  const rest = restOf(row)
  return rest?.value === 'met' && rest.criteria.includes(n)
}
