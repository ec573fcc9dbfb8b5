import type { CommuneStatus } from '../model/commune-status.js'
import { showSet } from './show.js'
import type { Lang } from './report.js'

/** "14/19"; a group's bounds where no letter prints the commune's own count. */
export function showScore({ met, total, band }: Pick<CommuneStatus, 'met' | 'total' | 'band'>): string | null {
  if (met !== null) return total === null ? String(met) : `${met}/${total}`
  if (band === null) return null
  return band[0] === band[1] ? String(band[0]) : `${band[0]}-${band[1]}`
}

/** The set that the commune is counted by; of one without figures the standard alone: a title of 2016 was not given by the set in force today. */
export const showCountedBy = (status: CommuneStatus, lang: Lang): string =>
  showSet(showScore(status) === null && status.criteria.size === 0 ? null : status.set, status.standard, lang)
