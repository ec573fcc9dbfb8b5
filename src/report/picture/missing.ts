/** What a commune still lacks by one set: told as not met, or not told at all; and to whom letters have given a task about it. */
import type { DeadlineRow } from '../../model/ledger.js'
import type { CommuneStatus } from '../../model/commune-status.js'
import { type HeldStatement, saysMet } from '../../model/statement.js'
import type { CriterionSet } from '../../reference/criteria.js'
import { fold } from '../../text/fold.js'
import type { ReportView } from '../report.js'

export interface MissingCriterion {
  readonly no: number
  readonly name: string | null
  /** unmet: a letter says so; unknown: no letter tells. */
  readonly state: 'unmet' | 'unknown'
  readonly because: HeldStatement | null
  /** Terms that name the commune and this criterion. */
  readonly tasks: readonly DeadlineRow[]
}

export async function missingOf(
  view: Pick<ReportView, 'deadlinesNaming'>,
  status: CommuneStatus,
  set: CriterionSet | null,
): Promise<MissingCriterion[]> {
  const size = set?.criteria.length ?? Math.max(0, status.total ?? 0, ...status.criteria.keys())
  const terms = await termsNaming(view, status.unit)
  return Array.from({ length: size }, (_, i) => i + 1).flatMap((no): MissingCriterion[] => {
    const because = status.criteria.get(no) ?? null
    if (because !== null && saysMet(because.claim)) return []
    const name = set?.criteria.find((c) => c.no === no)?.name ?? null
    const tasks = terms.filter((t) => isAbout(t, no, name))
    return [{ no, name, state: because === null ? 'unknown' : 'unmet', because, tasks }]
  })
}

/** Communes of one name share their terms: by code first, and never more than some hundreds. */
const MOST = 300

async function termsNaming(view: Pick<ReportView, 'deadlinesNaming'>, unit: CommuneStatus['unit']): Promise<DeadlineRow[]> {
  const terms: DeadlineRow[] = []
  for await (const term of view.deadlinesNaming(unit.code ?? unit.name)) if (terms.push(term) >= MOST) break
  return terms
}

/** "tiêu chí số 6", "tiêu chí 2, 6 và 13", or the criterion's own name. */
function isAbout({ deadline }: DeadlineRow, no: number, name: string | null): boolean {
  const text = fold(`${deadline.task ?? ''} ${deadline.text}`)
  const numbers = [...text.matchAll(/tieu chi (?:so )?(\d{1,2}(?:(?:, ?| va |; ?)\d{1,2})*)/g)].flatMap((m) => m[1]?.match(/\d+/g) ?? [])
  return numbers.some((n) => Number(n) === no) || (name !== null && text.includes('tieu chi') && text.includes(fold(name)))
}
