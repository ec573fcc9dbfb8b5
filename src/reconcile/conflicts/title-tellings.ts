/** What letters tell of one unit's title of one standard: by which decision, of which day, for which year. */
import { bounds, type Day, isFullDay } from '../../model/calendar.js'
import { compare } from '../../model/collect.js'
import type { HeldStatement } from '../../model/statement.js'
import { numberKey } from '../../text/letter-number.js'
import { paperBehind, type Papers } from './papers.js'

export interface TitleTelling {
  readonly statement: HeldStatement
  readonly value: 'recognised' | 'withdrawn'
  /** The year it is given for. */
  readonly year: number | null
  /** Number of the decision that gives or takes it: as told, or the letter's own where it is that decision. */
  readonly decision: string | null
  /** The letter is the decision. */
  readonly isDecision: boolean
  /** The decision's day, where it is told. */
  readonly day: Day | null
  /** When the letter was written at the latest. */
  readonly toldOn: Day | null
}

/** Oldest telling first. Proposals tell of no title. */
export function titleTellings(statements: readonly HeldStatement[], papers: Papers): TitleTelling[] {
  return statements
    .flatMap((statement): TitleTelling[] => {
      const { claim, asOf, saidOn } = statement
      if (claim.property !== 'title' || claim.value === 'proposed') return []
      const paper = paperBehind(papers, statement)
      const isDecision = paper.decides && claim.decision === null
      // Without the day of its decision a title is dated by the letter that tells it.
      const isDecisionDay = isFullDay(asOf) && (isDecision || (claim.decision !== null && asOf !== saidOn))
      const { value, year } = claim
      const decision = claim.decision ?? (isDecision ? paper.number : null)
      const toldOn = saidOn === null ? null : bounds(saidOn).last
      return [{ statement, value, year, decision, isDecision, day: isDecisionDay ? asOf : null, toldOn }]
    })
    .sort((a, b) => compare(a.toldOn ?? '9999', b.toldOn ?? '9999') || compare(a.statement.id, b.statement.id))
}

/** Both tell of one act: the same year, or the same day of the decision. */
export const isOneTitle = (a: TitleTelling, b: TitleTelling): boolean =>
  a.value === b.value && ((a.year !== null && a.year === b.year) || (a.day !== null && a.day === b.day))

export const decisionKey = ({ decision }: TitleTelling): string | null => (decision === null ? null : numberKey(decision))

/** Pairs of tellings by two letters that are not one and `fit`; each difference (`valueOf`) once: its first tellings stand for the others. */
export function pairsThatDiffer(
  tellings: readonly TitleTelling[],
  { isCopy }: Papers,
  valueOf: (telling: TitleTelling) => string | null,
  fit: (a: TitleTelling, b: TitleTelling) => boolean,
): (readonly [TitleTelling, TitleTelling])[] {
  const seen = new Set<string>()
  return tellings.flatMap((a, i) =>
    tellings.slice(i + 1).flatMap((b) => {
      const [x, y] = [valueOf(a), valueOf(b)]
      const [p, q] = [a.statement.letter, b.statement.letter]
      const key = [x, y].sort().join(' / ')
      if (x === null || y === null || x === y || p === q || isCopy(p, q) || seen.has(key) || !fit(a, b)) return []
      seen.add(key)
      return [[a, b] as const]
    }),
  )
}
