import type { CommuneStatus } from '../model/commune-status.js'

/** "14/19"; a group's bounds where no letter prints the commune's own count. */
export function showScore({ met, total, band }: Pick<CommuneStatus, 'met' | 'total' | 'band'>): string | null {
  if (met !== null) return total === null ? String(met) : `${met}/${total}`
  if (band === null) return null
  return band[0] === band[1] ? String(band[0]) : `${band[0]}-${band[1]}`
}
