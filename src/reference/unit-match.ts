/**
 * From a name as written to the unit meant, inside a scope that era and district (or province) have fixed first:
 * exact → the same without accents and alone → one letter apart and alone → nobody (a person decides).
 * Never by likeness across the country: 1,031 communes have a neighbour one letter away inside their province alone.
 */
import { distance } from 'fastest-levenshtein'
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import { fold } from '../text/fold.js'
import { bareKey, unitKey, type Gazetteer, type NameIndex, type Scope, type Unit, type UnitKind } from './units.js'

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
  /** When there is no match: the units that bear the name alike (homonyms), at most five. */
  readonly candidates: readonly Unit[]
}

type Step = readonly [how: MatchedHow, find: () => readonly Unit[]]

/** `kind` as printed, or null. A name found only under another kind is matched with doubt. */
export function matchCommune(gazetteer: Gazetteer, name: string, kind: UnitKind | null, scope: Scope): MatchResult {
  const wide = !scope.district && !scope.province
  const index = wide ? gazetteer.indexOf(gazetteer.communesNamed(name, scope.day)) : gazetteer.communeIndex(scope)
  const ways = steps(index, name)
  const sure = firstFit(ways, scope, (u) => kind === null || u.kind === kind)
  if (kind === null || sure.match !== null || sure.candidates.length > 0) return sure
  const other = firstFit(ways, scope, () => true)
  return other.match === null
    ? other
    : { ...other, match: { ...other.match, otherKind: true, confidence: Math.min(0.78, other.match.confidence) } }
}

function firstFit(ways: readonly Step[], scope: Scope, isMeant: (unit: Unit) => boolean): MatchResult {
  for (const [how, find] of ways) {
    const found = find().filter(isMeant)
    const [unit] = found
    if (unit === undefined) continue
    if (found.length > 1) return { match: null, candidates: found.slice(0, 5) }
    return { match: { unit, how, confidence: confidence(how, scope), otherKind: false }, candidates: [] }
  }
  return { match: null, candidates: [] }
}

function steps(index: NameIndex, name: string): Step[] {
  const key = unitKey(name)
  const numbered = /^\d/.test(key)
  return [
    ['exact', () => index.plain.get(name.normalize('NFC').toLowerCase()) ?? []],
    ['tone', () => index.key.get(key) ?? []],
    ['alias', () => index.alias.get(key) ?? []],
    ['no-accents', () => (numbered ? [] : (index.bare.get(fold(key)) ?? []))],
    ['one-edit', () => (numbered || key.length < 4 ? [] : oneEdit(index, key))],
  ]
}

const oneEdit = (index: NameIndex, key: string): Unit[] =>
  [...index.key].flatMap(([known, units]) => (Math.abs(known.length - key.length) <= 1 && distance(known, key) === 1 ? units : []))

/** README §4 of the gazetteer: inside a district the first four are safe; a one-letter repair stays under the bar of doubt. */
function confidence(how: MatchedHow, scope: Scope): number {
  const inside = scope.district ? 0 : scope.province ? 0.03 : 0.25
  const base = { exact: 0.98, tone: 0.98, alias: 0.96, 'no-accents': 0.9, 'one-edit': 0.76 }[how]
  return Math.round((base - inside) * 100) / 100
}

/** The nearest spellings in a district or province, best first, at most three: suggestions for a person, never a match. */
export function nearestCommunes(gazetteer: Gazetteer, name: string, scope: Scope): readonly Unit[] {
  if (!scope.district && !scope.province) return []
  const key = bareKey(name)
  return gazetteer
    .communesIn(scope)
    .map((unit) => ({ unit, likeness: jaroWinkler(gazetteer.keysOf(unit).bare, key) }))
    .filter((x) => x.likeness >= 0.9)
    .sort((a, b) => b.likeness - a.likeness || a.unit.code.localeCompare(b.unit.code))
    .slice(0, 3)
    .map((x) => x.unit)
}
