/** Matches a written name inside a scope; a run of capitals that swallowed the next word ("Tân Lập Phòng") is cut back to the unit it begins with. */
import { matchCommune, type Match, type MatchResult } from '../reference/unit-match.js'
import type { Gazetteer, Scope, Unit, UnitKind } from '../reference/units.js'

export interface NameMatch extends MatchResult {
  /** How much of the written name is the unit's. */
  readonly used: string
}

const SURE: ReadonlySet<Match['how']> = new Set<Match['how']>(['exact', 'tone', 'alias'])

/** "Hải Châu II", "Tân Hưng B": without its last sign the name is another unit's. */
const OTHER_UNIT = /^ (?:\d+|[IVX]+|\p{Lu})(?: |$)/u

export function matchWritten(gazetteer: Gazetteer, written: string, kind: UnitKind | null, scope: Scope): NameMatch {
  const whole = matchCommune(gazetteer, written, kind, scope)
  if (whole.match && !whole.match.otherKind) return { ...whole, used: written }
  for (const used of prefixes(written, /^[\dIVX]/.test(written) ? 1 : 2)) {
    if (OTHER_UNIT.test(written.slice(used.length))) continue
    const part = matchCommune(gazetteer, used, kind, scope)
    if (part.match && SURE.has(part.match.how) && !part.match.otherKind) return { ...part, used }
  }
  return { ...whole, used: written }
}

/** The district or province that the words begin with, longest first. */
export function beginsWith(written: string, find: (name: string) => readonly Unit[]): readonly Unit[] {
  for (const name of [written, ...prefixes(written, 1)]) {
    const found = find(name)
    if (found.length > 0) return found
  }
  return []
}

/** Shorter and shorter beginnings, of at least so many words. */
export function prefixes(written: string, least = 2): string[] {
  const words = written.split(' ')
  return words
    .map((_, i) =>
      words
        .slice(0, i)
        .join(' ')
        .replace(/\s*[-–]$/, ''),
    )
    .slice(least)
    .reverse()
}
