/** The groups by which notices list communes, for sets of nineteen criteria. */
import type { CommuneStatus } from '../../model/commune-status.js'

const BANDS: readonly (readonly [number, number])[] = [
  [19, 19],
  [15, 18],
  [10, 14],
  [5, 9],
  [0, 4],
]
const OF = 19

/** "19", "15-18", "<5". By the count, else as a letter groups it; null where neither is told, or the set knows no groups. */
export function bandOf({ met, band }: Pick<CommuneStatus, 'met' | 'band'>, criteria: number): string | null {
  if (met === null) return band === null ? null : shown(band)
  const own = criteria === OF ? BANDS.find(([low, high]) => low <= met && met <= high) : undefined
  return own === undefined ? null : shown(own)
}

const shown = ([low, high]: readonly [number, number]): string =>
  low === high ? String(low) : low === 0 ? `<${high + 1}` : `${low}-${high}`
