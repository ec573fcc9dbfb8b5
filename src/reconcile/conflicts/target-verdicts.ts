/** Targets of one unit against what was shown since: every year that was ever aimed at, by standard. */
import { bounds } from '../../model/calendar.js'
import { compare, grouped } from '../../model/collect.js'
import type { Discrepancy } from '../../model/discrepancy.js'
import type { HeldStatement } from '../../model/statement.js'
import type { TargetVerdict } from '../../model/target-verdict.js'
import { withoutMeantHigher } from '../meant-higher.js'
import { type Asked, isReached, targetYear } from './questions.js'

/** `told`: what letters tell otherwise of the unit. What is told of a later day than the one asked about is not so yet. */
export function targetVerdicts(statements: readonly HeldStatement[], told: readonly Discrepancy[], asked: Asked): TargetVerdict[] {
  const known = withoutMeantHigher(statements.filter((s) => s.asOf === null || bounds(s.asOf).first <= asked.asOf)).sort(inTime)
  const contradicted = new Set(told.filter((d) => d.kind.startsWith('contradiction/')).flatMap((d) => d.statements))
  const targets = known.filter((s) => targetYear(s) !== null)
  const verdicts = [...grouped(targets, (s) => `${s.standard} ${targetYear(s) ?? ''}`).values()].map((own): TargetVerdict => {
    const target = own.at(-1) ?? own[0]
    const year = targetYear(target) ?? 0
    return { standard: target.standard, year, target, ...verdictOn(target, year, { known, contradicted, asked }) }
  })
  return verdicts.sort((a, b) => a.year - b.year || compare(a.standard, b.standard))
}

interface Around {
  readonly known: readonly HeldStatement[]
  readonly contradicted: ReadonlySet<string>
  readonly asked: Asked
}

function verdictOn(
  target: HeldStatement,
  year: number,
  { known, contradicted, asked }: Around,
): Pick<TargetVerdict, 'verdict' | 'by' | 'late'> {
  const lastDay = `${year}-12-31`
  // A title told without a day is shown all the same.
  const showing = known.filter((s) => isReached(known, s, target.standard, asked.fullScore))
  const inTimeShown = showing.find((s) => s.asOf === null || bounds(s.asOf).first <= lastDay)
  const moved = known.findLast((s) => s.standard === target.standard && (targetYear(s) ?? 0) > year)
  const by = inTimeShown ?? (moved ? null : (showing[0] ?? null))
  if (by !== null) return { verdict: contradicted.has(by.id) ? 'contradicted' : 'shown', by, late: by !== inTimeShown }
  if (moved) return { verdict: 'moved', by: moved, late: false }
  const ended = asked.endedOn !== null && asked.endedOn <= lastDay
  return { verdict: ended ? 'ended' : asked.asOf <= lastDay ? 'open' : 'not-shown', by: null, late: false }
}

const lastDayOf = (edtf: string | null): string => (edtf === null ? '' : bounds(edtf).last)
const inTime = (a: HeldStatement, b: HeldStatement): number =>
  compare(lastDayOf(a.asOf), lastDayOf(b.asOf)) || compare(lastDayOf(a.saidOn), lastDayOf(b.saidOn)) || compare(a.id, b.id)
