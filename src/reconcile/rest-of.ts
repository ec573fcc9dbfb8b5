/** What a letter says of the criteria that it does not name. */
import type { CriteriaRecord } from '../model/letter-record.js'
import type { Claim } from '../model/statement.js'

type Rest = NonNullable<Extract<Claim, { property: 'count' }>['rest']>
type Told = Pick<CriteriaRecord, 'met' | 'unmet' | 'metCount' | 'unmetCount' | 'total'>

/** "đạt 17/19, chưa đạt 10, 17": with both of the two that lack named, the other seventeen are met; so also where all that are met are named. null where numbers leave more than one answer, or do not agree. */
export function restOf({ met, unmet, metCount, unmetCount, total }: Told): Rest | null {
  if (total === null) return null
  const [held, left] = [metCount ?? total - (unmetCount ?? NaN), unmetCount ?? total - (metCount ?? NaN)]
  if (held + left !== total || left === 0) return null
  const criteria = Array.from({ length: total }, (_, i) => i + 1).filter((no) => !met.includes(no) && !unmet.includes(no))
  if (criteria.length === 0) return null
  if (unmet.length === left && met.length + criteria.length === held) return { value: 'met', criteria }
  return met.length === held && unmet.length + criteria.length === left ? { value: 'unmet', criteria } : null
}
