/**
 * Two letters that say of one commune, one set and one criterion what cannot both be so: met and not met within 15 days, and no letter tells of a change.
 * Not met and then met is a rise, and no contradiction. Copies of one letter contradict nobody.
 */
import { daysBetween } from '../../model/calendar.js'
import { compare } from '../../model/collect.js'
import type { CriterionConflict } from '../../model/letter-facts.js'
import type { HeldStatement } from '../../model/statement.js'
import { bodyOf } from '../letters/body.js'
import { assessmentsBySubject, subjectKey, type Assessment } from './assessments.js'

const CLOSE_DAYS = 15

/** `isCopy`: two letters that are one (a draft and its signed twin, renditions). */
export function criterionConflicts(statements: readonly HeldStatement[], isCopy: (a: string, b: string) => boolean): CriterionConflict[] {
  const lost = new Set(
    statements.flatMap((s) =>
      s.claim.property === 'claim' && s.claim.value === 'lost' ? [`${subjectKey({ ...s, set: null })} ${s.asOf ?? ''}`] : [],
    ),
  )
  const tellsFall = (s: HeldStatement, from: string, to: string): boolean =>
    [...lost].some((key) => key.startsWith(subjectKey({ ...s, set: null })) && key.slice(-10) >= from && key.slice(-10) <= to)
  return [...assessmentsBySubject(statements).values()].flatMap((assessments) =>
    pairsOf(assessments, isCopy).flatMap(([first, second]) =>
      between(first, second).filter((c) => !tellsFall(c.unmet, first.asOf, second.asOf)),
    ),
  )
}

/** Assessments of two letters at most 15 days apart, the older first. */
function pairsOf(assessments: readonly Assessment[], isCopy: (a: string, b: string) => boolean): (readonly [Assessment, Assessment])[] {
  return assessments.flatMap((first, i) =>
    assessments
      .slice(i + 1)
      .filter(
        (second) =>
          second.letter !== first.letter && daysBetween(first.asOf, second.asOf) <= CLOSE_DAYS && !isCopy(first.letter, second.letter),
      )
      .map((second) => [first, second] as const),
  )
}

function between(first: Assessment, second: Assessment): CriterionConflict[] {
  const falls = [...second.unmet].flatMap(([no, unmet]) => conflictOf(no, first.met.get(no), unmet))
  const risesAtOnce = first.asOf === second.asOf ? [...first.unmet].flatMap(([no, unmet]) => conflictOf(no, second.met.get(no), unmet)) : []
  return [...falls, ...risesAtOnce].sort((a, b) => a.no - b.no)
}

const conflictOf = (no: number, met: HeldStatement | undefined, unmet: HeldStatement): CriterionConflict[] =>
  met ? [{ no, met, unmet, ...precedence(met, unmet) }] : []

const RANKS: Readonly<Record<string, number>> = { tinh: 3, huyen: 2, xa: 1 }
const rankOf = (s: HeldStatement): number => RANKS[bodyOf(s.saidBy ?? '').level ?? ''] ?? 0
const RANK_NAMES = ['', 'xã', 'huyện', 'tỉnh']

/** The higher level that assessed stands; of one level the later day, then the later letter (STATUS §3: commune, district, province appraise in turn). */
function precedence(met: HeldStatement, unmet: HeldStatement): Pick<CriterionConflict, 'stands' | 'because'> {
  const [a, b] = [rankOf(met), rankOf(unmet)]
  if (a !== b)
    return {
      stands: a > b ? 'met' : 'unmet',
      because: `cấp ${RANK_NAMES[Math.max(a, b)]} thẩm định sau cấp ${RANK_NAMES[Math.min(a, b)] || 'dưới'}`,
    }
  const order = compare(met.asOf ?? '', unmet.asOf ?? '') || compare(met.saidOn ?? '', unmet.saidOn ?? '') || compare(met.file, unmet.file)
  return { stands: order > 0 ? 'met' : 'unmet', because: 'số liệu của ngày sau, văn bản ban hành sau' }
}
