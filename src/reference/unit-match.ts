/**
 * From a name as written to the unit meant, inside a scope that era and district (or province) have fixed first:
 * exact → the same without accents and alone → one letter apart and alone → nobody (a person decides).
 * Never by likeness across the country: 1,031 communes have a neighbour one letter away inside their province alone.
 */
import { distance } from 'fastest-levenshtein'
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import { bareKey, unitKey, type Gazetteer, type Scope, type Unit, type UnitKind } from './units.js'

export type MatchedHow = 'exact' | 'tone' | 'alias' | 'no-accents' | 'one-edit'

export interface Match {
  readonly unit: Unit
  readonly how: MatchedHow
  /** 0..1: how safe this way of matching is in this scope. */
  readonly confidence: number
  /** The printed kind (xã, phường …) is not the unit's own. */
  readonly otherKind: boolean
}

export interface MatchResult {
  readonly match: Match | null
  /** When there is no match: the units it may be (homonyms), or the nearest spellings, best first; at most five. */
  readonly candidates: readonly Unit[]
}

type Step = { readonly how: MatchedHow; readonly fits: (unit: Unit) => boolean }

/** `kind` as printed, or null. A name found only under another kind is matched with doubt. */
export function matchCommune(gazetteer: Gazetteer, name: string, kind: UnitKind | null, scope: Scope): MatchResult {
  const wide = !scope.district && !scope.province
  const pool = wide ? gazetteer.communesNamed(name, scope.day) : gazetteer.communesIn(scope)
  const ofKind = kind === null ? pool : pool.filter((u) => u.kind === kind)
  const sure = firstFit(gazetteer, name, ofKind, scope)
  if (sure.match !== null || sure.candidates.length > 0) return sure
  const other = kind === null ? sure : firstFit(gazetteer, name, pool, scope)
  if (other.match !== null)
    return { ...other, match: { ...other.match, otherKind: true, confidence: Math.min(0.78, other.match.confidence) } }
  return other.candidates.length > 0 ? other : { match: null, candidates: nearest(name, pool) }
}

function firstFit(gazetteer: Gazetteer, name: string, pool: readonly Unit[], scope: Scope): MatchResult {
  for (const step of steps(gazetteer, name)) {
    const found = pool.filter(step.fits)
    const [unit] = found
    if (unit === undefined) continue
    if (found.length > 1) return { match: null, candidates: found.slice(0, 5) }
    return { match: { unit, how: step.how, confidence: confidence(step.how, scope), otherKind: false }, candidates: [] }
  }
  return { match: null, candidates: [] }
}

function steps(gazetteer: Gazetteer, name: string): Step[] {
  const [key, bare, plain] = [unitKey(name), bareKey(name), plainCase(name)]
  const numbered = /^\d/.test(key)
  return [
    { how: 'exact', fits: (u) => plainCase(u.name) === plain },
    { how: 'tone', fits: (u) => unitKey(u.name) === key },
    { how: 'alias', fits: (u) => gazetteer.aliasKeys(u).includes(key) },
    { how: 'no-accents', fits: (u) => !numbered && bareKey(u.name) === bare },
    { how: 'one-edit', fits: (u) => !numbered && key.length >= 4 && distance(unitKey(u.name), key) === 1 },
  ]
}

const plainCase = (name: string): string => name.normalize('NFC').toLowerCase()

/** README §4 of the gazetteer: inside a district the first four are safe; a one-letter repair stays under the bar of doubt. */
function confidence(how: MatchedHow, scope: Scope): number {
  const inside = scope.district ? 0 : scope.province ? 0.03 : 0.25
  const base = { exact: 0.98, tone: 0.98, alias: 0.96, 'no-accents': 0.9, 'one-edit': 0.76 }[how]
  return Math.round((base - inside) * 100) / 100
}

/** Suggestions for a person: never a match. */
function nearest(name: string, pool: readonly Unit[]): Unit[] {
  const key = bareKey(name)
  return pool
    .map((unit) => ({ unit, likeness: jaroWinkler(bareKey(unit.name), key) }))
    .filter((x) => x.likeness >= 0.9)
    .sort((a, b) => b.likeness - a.likeness || a.unit.code.localeCompare(b.unit.code))
    .slice(0, 3)
    .map((x) => x.unit)
}
