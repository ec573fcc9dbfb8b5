/**
 * Counts of communes of one district ("8/17 xã đạt chuẩn") against each other and against the titles that letters prove of its communes.
 * How a letter counts is unknown (each commune once at its highest title, or at every level: STATUS §1) and not all communes are told of: fewer proved titles
 * prove nothing. Only more proved than counted, or more counted than can hold one, is shown, and never as sure.
 */
import { bounds, type Day } from '../../model/calendar.js'
import { compare, grouped } from '../../model/collect.js'
import type { Discrepancy } from '../../model/discrepancy.js'
import type { KnownLetter } from '../../model/known-letter.js'
import type { TallyRecord } from '../../model/letter-record.js'
import { evidenceAt } from '../../model/proof-of.js'
import { STANDARD_NAMES } from '../../model/standard-name.js'
import { type HeldStatement, unitKey } from '../../model/statement.js'
import { type Standard, STANDARDS } from '../../model/written-criteria.js'
import { fold } from '../../text/fold.js'
import { closePairs } from './close-pairs.js'
import { nameOf, printed, short } from './between.js'
import type { Papers } from './papers.js'
import { type TitleTelling, titleTellings } from './title-tellings.js'
import { showDay, toldBy } from './told.js'

/** A count told as a fact, with the day it holds for. */
export interface AreaTally {
  readonly letter: string
  readonly asOf: Day
  readonly tally: TallyRecord
  readonly from: KnownLetter
  readonly index: number
}

/** What one letter counts; targets, drafts and counts without a day are none. */
export function talliesIn(from: KnownLetter): AreaTally[] {
  const { tallies, date, marks } = from.record
  return tallies.flatMap((tally, index) => {
    const day = tally.asOf ?? date
    return tally.status !== 'fact' || day === null || marks.draft ? [] : [{ letter: from.id, asOf: bounds(day).last, tally, from, index }]
  })
}

/** Under what a district's counts lie: its name. */
export const districtKey = (name: string): string => short(fold(name))

/** `area`: the district as people call it; `statements`: of its communes. */
export function areaTallies(area: string, told: readonly AreaTally[], statements: readonly HeldStatement[], papers: Papers): Discrepancy[] {
  const tallies = [...told].sort((a, b) => compare(a.asOf, b.asOf) || compare(a.letter, b.letter))
  const titles = titleTellings(statements, papers)
  return [
    ...[...grouped(tallies, (t) => t.tally.standard).values()].flatMap((same) => twoCounts(area, same, titles, papers)),
    ...tallies.flatMap((t) => [...moreProved(area, t, titles, papers), ...moreThanCan(area, t, titles, papers)]),
  ]
}

function twoCounts(area: string, tallies: readonly AreaTally[], titles: readonly TitleTelling[], papers: Papers): Discrepancy[] {
  const isTaken = (from: Day, to: Day) => titles.some((t) => t.value === 'withdrawn' && dayOf(t) >= from && dayOf(t) <= to)
  return closePairs(tallies, papers)
    .filter(([{ tally: a }, { tally: b }]) => a.total !== null && a.total === b.total)
    .filter(([a, b]) => (a.asOf === b.asOf ? a.tally.met !== b.tally.met : a.tally.met > b.tally.met && !isTaken(a.asOf, b.asOf)))
    .map(([a, b]) => {
      const tell = (t: AreaTally) => `${printed(t.from)} ghi ${showTally(t)} (${showDay(t.asOf)})`
      const says = `Số xã đạt chuẩn ${STANDARD_NAMES[a.tally.standard]} của ${area}: ${tell(a)}, ${tell(b)}.`
      return discrepancyOf(area, [a, b], [], says, papers)
    })
}

/** Titles by a decision whose day is told, of communes whose highest one it is: counted so in either way of counting. */
function moreProved(area: string, told: AreaTally, titles: readonly TitleTelling[], papers: Papers): Discrepancy[] {
  const held = [...grouped(titles, (t) => unitKey(t.statement)).values()].flatMap((ofUnit) => highest(ofUnit, told.asOf))
  const proved = held.filter((t) => t.statement.standard === told.tally.standard && t.statement.letter !== told.letter)
  if (proved.length <= told.tally.met) return []
  const says = `${printed(told.from)} ghi ${area} có ${showTally(told)} xã đạt chuẩn ${STANDARD_NAMES[told.tally.standard]} (${showDay(told.asOf)}), các quyết định trong kho đến ngày ấy đã công nhận ${proved.length} xã (${names(proved)}).`
  return [discrepancyOf(area, [told], proved, says, papers)]
}

/** A commune whose title was taken cannot be among those that hold one. */
function moreThanCan(area: string, told: AreaTally, titles: readonly TitleTelling[], papers: Papers): Discrepancy[] {
  const { met, total, standard } = told.tally
  const lacking = [...grouped(titles, (t) => unitKey(t.statement)).values()].flatMap((ofUnit) => {
    const known = ofUnit
      .filter((t) => t.statement.standard === standard && dayOf(t) <= told.asOf)
      .sort((a, b) => compare(dayOf(a), dayOf(b)))
    const last = known.at(-1)
    return last?.value === 'withdrawn' ? [last] : []
  })
  if (total === null || lacking.length === 0 || met <= total - lacking.length) return []
  const says = `${printed(told.from)} ghi ${area} có ${met}/${total} xã đạt chuẩn ${STANDARD_NAMES[standard]} (${showDay(told.asOf)}), khi đó đã thu hồi danh hiệu của ${lacking.length} xã (${names(lacking)}).`
  return [discrepancyOf(area, [told], lacking, says, papers)]
}

function highest(ofUnit: readonly TitleTelling[], on: Day): TitleTelling[] {
  const proved = ofUnit.filter((t) => t.value === 'recognised' && t.day !== null && t.day <= on)
  const isTaken = (t: TitleTelling) =>
    ofUnit.some((w) => w.value === 'withdrawn' && w.statement.standard === t.statement.standard && dayOf(w) <= on)
  const rank = (standard: Standard) => STANDARDS.indexOf(standard)
  return proved
    .filter((t) => !isTaken(t))
    .sort((a, b) => rank(b.statement.standard) - rank(a.statement.standard))
    .slice(0, 1)
}

const dayOf = (t: TitleTelling): Day => t.day ?? bounds(t.statement.asOf ?? '9999').last

const showTally = ({ tally: { met, total } }: AreaTally): string => (total === null ? String(met) : `${met}/${total}`)

const names = (titles: readonly TitleTelling[]): string => titles.map((t) => t.statement.unit.name).join(', ')

function discrepancyOf(
  area: string,
  told: readonly AreaTally[],
  titles: readonly TitleTelling[],
  says: string,
  papers: Papers,
): Discrepancy {
  const behind = toldBy(
    titles.map((t) => t.statement),
    papers,
  )
  const letters = new Map([...told.map((t) => nameOf(t.from)), ...behind.letters].map((l) => [l.id, l]))
  return {
    kind: 'contradiction/area-tally',
    about: area,
    unit: null,
    statements: [],
    letters: [...letters.values()],
    says,
    places: [...told.flatMap((t) => placeOf(t)), ...behind.places],
    stands: null,
    because: 'cách đếm của mỗi văn bản có thể khác nhau (theo danh hiệu cao nhất hay theo từng mức), cần đối chiếu',
    sure: false,
  }
}

function placeOf({ from: { file, record }, index }: AreaTally): Discrepancy['places'] {
  const [first] = evidenceAt(record, `/tallies/${index}`)
  return first ? [{ file, page: first.page, quote: first.quote }] : []
}
