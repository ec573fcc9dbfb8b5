/**
 * What an auditor would ask of one unit: letters are silent where one expects a word. A question, never an accusation: the store may lack the letter.
 */
import { bounds, type Day } from '../../model/calendar.js'
import { grouped } from '../../model/collect.js'
import type { Discrepancy } from '../../model/discrepancy.js'
import { STANDARD_NAMES } from '../../model/standard-name.js'
import { type HeldStatement, isFullScore } from '../../model/statement.js'
import { STANDARDS, type Standard } from '../../model/written-criteria.js'
import { withoutMeantHigher } from '../meant-higher.js'
import type { Papers } from './papers.js'
import { titleTellings } from './title-tellings.js'
import { callOf, showDay, toldBy } from './told.js'

export interface Asked {
  readonly asOf: Day
  /** The first day on which the unit is no more (merged, renamed): what it could not live to see is not asked. null while it lives, or where nobody knows. */
  readonly endedOn: Day | null
  /** How many criteria make a full score of the standard on a day; null when unknown. */
  readonly fullScore: (standard: Standard, day: Day) => number | null
}

/** `statements`: those that hold by the day asked about. */
export function questionsOf(statements: readonly HeldStatement[], papers: Papers, asked: Asked): Discrepancy[] {
  const known = withoutMeantHigher(statements)
  return [...silentTargets(known, papers, asked), ...titlesWithoutDecision(known, papers)]
}

/** A target moved to a later year is asked about in that year only. */
function silentTargets(known: readonly HeldStatement[], papers: Papers, { asOf, endedOn, fullScore }: Asked): Discrepancy[] {
  const targets = known.filter((s) => targetYear(s) !== null)
  return [...grouped(targets, (s) => s.standard).values()].flatMap((told) => {
    const year = Math.max(...told.map((s) => targetYear(s) ?? 0))
    const lastDay = `${year}-12-31`
    const target = told.findLast((s) => targetYear(s) === year)
    if (!target || asOf <= lastDay || (endedOn !== null && endedOn <= lastDay)) return []
    if (known.some((s) => isReached(known, s, target.standard, fullScore))) return []
    return [silentTarget(target, nearestAnswer(known, target, year), year, papers)]
  })
}

export const targetYear = ({ claim }: HeldStatement): number | null => (claim.property === 'target' ? claim.value.year : null)

const isAtLeast = (standard: Standard, wanted: Standard): boolean => STANDARDS.indexOf(standard) >= STANDARDS.indexOf(wanted)

/** Title, or full score, of this standard or a higher one; a title that was taken and not given anew does not count. */
export function isReached(known: readonly HeldStatement[], s: HeldStatement, wanted: Standard, fullScore: Asked['fullScore']): boolean {
  if (!isAtLeast(s.standard, wanted)) return false
  switch (s.claim.property) {
    case 'claim':
      return s.claim.value === 'met'
    case 'band':
      return s.asOf !== null && s.claim.value[0] === fullScore(s.standard, bounds(s.asOf).last)
    case 'title':
      return s.claim.value === 'recognised' && !isTakenSince(known, s)
    case 'count':
    case 'criterion':
    case 'target':
    case 'tally':
      return isFullScore(s.claim)
  }
}

const isTakenSince = (known: readonly HeldStatement[], given: HeldStatement): boolean =>
  known.some(
    (s) =>
      s.claim.property === 'title' &&
      s.claim.value === 'withdrawn' &&
      s.standard === given.standard &&
      (s.asOf === null || given.asOf === null || bounds(s.asOf).last >= bounds(given.asOf).first),
  )

/** The newest word that comes near an answer: a score below full, a proposal, a plan for a higher standard told after that year. */
function nearestAnswer(known: readonly HeldStatement[], target: HeldStatement, year: number): HeldStatement | null {
  const isOwn = (s: HeldStatement) => s.standard === target.standard
  // kiểu mẫu has no list of its own: its scores are those of nâng cao.
  const isMeasured = (s: HeldStatement) => isOwn(s) || (target.standard === 'ntm-kieu-mau' && s.standard === 'ntm-nang-cao')
  const isHigher = (s: HeldStatement) => !isOwn(s) && isAtLeast(s.standard, target.standard)
  const afterYear = (s: HeldStatement) => s.saidOn !== null && bounds(s.saidOn).first > `${year}-12-31`
  return (
    known.findLast((s) => isMeasured(s) && (s.claim.property === 'count' || s.claim.property === 'band')) ??
    known.findLast((s) => isOwn(s) && s.claim.property === 'title' && s.claim.value === 'proposed') ??
    known.findLast((s) => isHigher(s) && targetYear(s) !== null && afterYear(s)) ??
    null
  )
}

function silentTarget(target: HeldStatement, near: HeldStatement | null, year: number, papers: Papers): Discrepancy {
  const { name, code } = target.unit
  const standard = STANDARD_NAMES[target.standard]
  const since = near ? `${callOf(near, papers)} (${showDay(near.saidOn)}) ghi ${wordOf(near)}` : 'chưa văn bản nào trong kho nói kết quả'
  return {
    kind: 'question/target-silent',
    about: `${name}, mục tiêu ${standard} năm ${year}`,
    unit: { name, code },
    ...toldBy(near ? [target, near] : [target], papers),
    says: `${callOf(target, papers)} ghi mục tiêu ${standard} năm ${year}; ${since}: đã đạt, chuyển sang năm khác, hay chưa?`,
    stands: null,
    because: null,
  }
}

function wordOf({ claim, standard, asOf }: HeldStatement): string {
  switch (claim.property) {
    case 'count': {
      const { met, unmet, total } = claim.value
      return `${met === null ? `chưa đạt ${unmet ?? ''}` : `đạt ${total === null ? met : `${met}/${total}`}`} tiêu chí (${showDay(asOf)})`
    }
    case 'band':
      return `nhóm đạt ${[...new Set(claim.value)].join('-')} tiêu chí`
    case 'target':
      return `mục tiêu ${STANDARD_NAMES[standard]} năm ${claim.value.year ?? ''}`
    case 'title':
    case 'claim':
    case 'criterion':
    case 'tally':
      return 'mới đề nghị công nhận'
  }
}

/** A title without the number of its decision is a claim (STATUS §6.6). The decision on a higher title answers for the lower one. */
function titlesWithoutDecision(known: readonly HeldStatement[], papers: Papers): Discrepancy[] {
  const titles = titleTellings(known, papers)
  const isDecided = (standard: Standard) =>
    titles.some((t) => isAtLeast(t.statement.standard, standard) && (t.decision !== null || t.isDecision))
  const told = titles.filter((t) => t.value === 'recognised')
  return [...grouped(told, (t) => t.statement.standard).values()].flatMap((tellings) => {
    const [{ statement }] = tellings
    if (isDecided(statement.standard)) return []
    const { name, code } = statement.unit
    const standard = STANDARD_NAMES[statement.standard]
    const year = tellings.find((t) => t.year !== null)?.year
    const title = [`danh hiệu ${standard}`, ...(year ? [`năm ${year}`] : [])].join(' ')
    return [
      {
        kind: 'question/title-without-decision',
        about: `${name}, ${title}`,
        unit: { name, code },
        ...toldBy([statement], papers),
        says: `${callOf(statement, papers)} ghi ${title}, chưa văn bản nào trong kho nêu quyết định công nhận: số nào, ngày nào?`,
        stands: null,
        because: 'chưa có số quyết định thì mới là lời kể, chưa phải danh hiệu',
      } satisfies Discrepancy,
    ]
  })
}
