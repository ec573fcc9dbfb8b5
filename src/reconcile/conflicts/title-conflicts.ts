/**
 * One unit's title told otherwise by two letters: another number of its decision, another year, before its decision's day, or still after it was withdrawn.
 * A commune may be recognised anew by the set of a later period: titles of two periods contradict nobody.
 */
import { type Day, bounds } from '../../model/calendar.js'
import { grouped } from '../../model/collect.js'
import type { Discrepancy, DiscrepancyKind } from '../../model/discrepancy.js'
import { STANDARD_NAMES } from '../../model/standard-name.js'
import type { HeldStatement } from '../../model/statement.js'
import { numberKey } from '../../text/letter-number.js'
import { mayBeOne } from '../letters/body.js'
import type { SetInForce } from '../status-of.js'
import { called, paperBehind, type Papers } from './papers.js'
import { undecided, type Verdict } from './precedence.js'
import { decisionKey, isOneTitle, pairsThatDiffer, type TitleTelling, titleTellings } from './title-tellings.js'
import { callOf, showDay, toldBy } from './told.js'

type Pair = readonly [TitleTelling, TitleTelling]

export function titleConflicts(statements: readonly HeldStatement[], papers: Papers, setInForce: SetInForce): Discrepancy[] {
  const titles = titleTellings(statements, papers)
  return [...grouped(titles, (t) => t.statement.standard).values()].flatMap((tellings) => {
    const given = tellings.filter((t) => t.value === 'recognised')
    return [
      ...twoDecisions(given, papers),
      ...twoYears(given, papers, setInForce),
      ...beforeDecision(given, papers),
      ...afterWithdrawal(tellings, papers),
    ]
  })
}

function twoDecisions(given: readonly TitleTelling[], papers: Papers): Discrepancy[] {
  return pairsThatDiffer(given, papers, decisionKey, isOneTitle).map((pair) => {
    const tell = (t: TitleTelling) => `${callOf(t.statement, papers)} ghi số ${t.decision ?? ''}`
    return discrepancyOf('contradiction/title-decision', pair, papers, `${tell(pair[0])}, ${tell(pair[1])}`, 'Quyết định công nhận')
  })
}

/** Years of one decision, or of one period. A letter that tells the decision's own year for the title's is of another habit, not of another mind. */
function twoYears(given: readonly TitleTelling[], papers: Papers, setInForce: SetInForce): Discrepancy[] {
  const periodOf = ({ statement, year }: TitleTelling) => setInForce(statement.standard, `${year ?? 0}-12-31`)
  const isDecidedIn = (a: TitleTelling, b: TitleTelling) =>
    given.some((t) => t.year === a.year && t.day?.startsWith(String(b.year)) === true)
  const mayBeOneTitle = (a: TitleTelling, b: TitleTelling): boolean =>
    isOneDecision(a, b) ||
    ((a.decision === null || b.decision === null) && periodOf(a) === periodOf(b) && !isDecidedIn(a, b) && !isDecidedIn(b, a))
  return pairsThatDiffer(given, papers, (t) => t.year?.toString() ?? null, mayBeOneTitle).map((pair) => {
    const tell = (t: TitleTelling) => `${callOf(t.statement, papers)} ghi năm ${t.year ?? ''}`
    const found = discrepancyOf('contradiction/title-year', pair, papers, `${tell(pair[0])}, ${tell(pair[1])}`, 'Năm của danh hiệu')
    return { ...found, sure: found.sure && isOneDecision(...pair) }
  })
}

function isOneDecision(a: TitleTelling, b: TitleTelling): boolean {
  const key = decisionKey(a)
  return key !== null && key === decisionKey(b) && (a.day === null || b.day === null || a.day === b.day)
}

function beforeDecision(given: readonly TitleTelling[], papers: Papers): Discrepancy[] {
  const seen = new Set<string>()
  return given.flatMap((told) =>
    given.flatMap((act) => {
      const [early, decided] = [told.statement, act.statement]
      const isBefore = told.toldOn !== null && act.day !== null && told.toldOn < act.day && !told.isDecision
      const [x, y] = [decisionKey(told), decisionKey(act)]
      const isSame = x !== null && y !== null ? x === y : told.year !== null && told.year === act.year
      const isTwice = told.day !== null && told.day !== act.day
      if (!isBefore || !isSame || isTwice || early.letter === decided.letter || papers.isCopy(early.letter, decided.letter)) return []
      if (seen.has(early.letter)) return []
      seen.add(early.letter)
      const says = `${callOf(early, papers)} (${showDay(early.saidOn)}) đã ghi được công nhận, ${callOf(decided, papers)} ghi quyết định ${act.decision ?? ''} ngày ${showDay(act.day)}`
      return [discrepancyOf('contradiction/title-before-decision', [told, act], papers, says, 'Danh hiệu')]
    }),
  )
}

/** Only of a letter that must know: of the body that tells of the withdrawal, or one that cites it. "Được công nhận năm 2015" is history, and stays true. */
function afterWithdrawal(tellings: readonly TitleTelling[], papers: Papers): Discrepancy[] {
  return tellings
    .filter((t) => t.value === 'withdrawn')
    .flatMap((taken) => {
      const since = takenBy(taken)
      const held = tellings.find(
        (t) => t.value === 'recognised' && t.year === null && t.decision === null && isLater(t, since) && knows(t, taken, papers),
      )
      const isGivenAnew = tellings.some(
        (t) => t.value === 'recognised' && ((t.day ?? '') >= since || (t.year ?? 0) > Number(since.slice(0, 4))),
      )
      if (!held || isGivenAnew || papers.isCopy(held.statement.letter, taken.statement.letter)) return []
      const says = `${callOf(taken.statement, papers)} ghi đã thu hồi (${showDay(since)}), ${callOf(held.statement, papers)} (${showDay(held.statement.saidOn)}) vẫn ghi đạt chuẩn`
      return [discrepancyOf('contradiction/title-withdrawn', [taken, held], papers, says, 'Danh hiệu')]
    })
}

/** When it was told at the latest: by then it was so. */
const takenBy = ({ statement: { asOf }, toldOn }: TitleTelling): Day => toldOn ?? bounds(asOf ?? '9999').last

const isLater = ({ statement: { saidOn } }: TitleTelling, since: Day): boolean => saidOn !== null && bounds(saidOn).first > since

function knows(held: TitleTelling, taken: TitleTelling, papers: Papers): boolean {
  const [writer, teller] = [paperBehind(papers, held.statement), paperBehind(papers, taken.statement)]
  const cited = teller.number !== null && writer.cites.has(numberKey(teller.number))
  return cited || (writer.body.unit !== null && mayBeOne(writer.body, teller.body))
}

function discrepancyOf(kind: DiscrepancyKind, [a, b]: Pair, papers: Papers, told: string, what: string): Discrepancy {
  const { unit, standard } = a.statement
  return {
    kind,
    about: `${unit.name}, danh hiệu ${STANDARD_NAMES[standard]}`,
    unit: { name: unit.name, code: unit.code },
    ...toldBy([a.statement, b.statement], papers),
    says: `${what} ${STANDARD_NAMES[standard]}: ${told}.`,
    ...titleVerdict(a, b, papers),
  }
}

/** The decision over a letter that tells of it; one that names the decision over one that does not; a withdrawal over what is told after it; else none. */
function titleVerdict(a: TitleTelling, b: TitleTelling, papers: Papers): Verdict {
  const stand = ({ statement: { letter, file } }: TitleTelling, because: string): Verdict => ({ stands: { id: letter, file }, because })
  const taken = [a, b].find((t) => t.value === 'withdrawn')
  if (taken) return stand(taken, 'chỉ quyết định mới trao hoặc thu hồi danh hiệu')
  if (a.isDecision !== b.isDecision) {
    const act = a.isDecision ? a : b
    return stand(act, `${called(paperBehind(papers, act.statement))} là chính quyết định công nhận`)
  }
  if ((a.day === null) !== (b.day === null)) return stand(a.day !== null ? a : b, 'văn bản nêu số và ngày của quyết định')
  return { ...undecided, because: 'chưa có quyết định công nhận trong kho để đối chiếu' }
}
