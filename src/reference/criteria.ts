/**
 * Criterion sets of the programme xây dựng nông thôn mới: numbers, names, and which set a list of (number, name) pairs belongs to.
 * Number and name must agree inside ONE set: "15 Hành chính công" is nâng cao, "15 Y tế" the basic set.
 */
import { z } from 'zod'
import type { Day } from '../model/calendar.js'
import { STANDARDS, type Standard } from '../model/written-criteria.js'
import { findByName, type NameMatch } from './criterion-names.js'

const criterionSchema = z.object({ no: z.number().int(), name: z.string(), aliases: z.array(z.string()), withdrawalKey: z.boolean() })

const setSchema = z.object({
  id: z.string(),
  standard: z.enum([...STANDARDS, 'hoan-thanh-nhiem-vu']),
  level: z.enum(['xa', 'huyen', 'tinh']),
  from: z.number().int(),
  to: z.number().int(),
  inForce: z.string(),
  legalBasis: z.array(z.object({ number: z.string(), date: z.string() })),
  numberingOf: z.string().nullable(),
  criteria: z.array(criterionSchema),
})

export type Criterion = z.infer<typeof criterionSchema>
/** `from`/`to` are the years of the programme's period; `inForce` the first day of the set. */
export type CriterionSet = z.infer<typeof setSchema>

/** A criterion as printed: one of the two may be missing. */
export interface CriterionPair {
  readonly no: number | null
  readonly name: string | null
}

export interface DecidedSet {
  readonly set: CriterionSet
  /** Pairs whose number and name agree in this set, out of those that print both. */
  readonly agreeing: number
  readonly paired: number
  /** Other sets that fit as well; none when the pairs (or standard and day) decide. */
  readonly rivals: readonly CriterionSet[]
}

export class CriterionSets {
  constructor(readonly sets: readonly CriterionSet[]) {}

  byId(id: string): CriterionSet | null {
    return this.sets.find((s) => s.id === id) ?? null
  }

  /**
   * Sets of communes by which a score against this standard is counted, the one in force on the day first.
   * ntm-kieu-mau has no list of its own: its numbers are those of nâng cao. Empty when none is known (ntm-hien-dai).
   */
  setsFor(standard: Standard, day: Day): CriterionSet[] {
    const numbered = this.sets.filter((s) => s.level === 'xa' && s.standard === standard).map((s) => this.numbering(s))
    const sets = [...new Set(numbered)].filter((s) => s.criteria.length > 0)
    const year = Number(day.slice(0, 4))
    const away = (s: CriterionSet): number => (s.inForce > day ? 1000 + s.from - year : Math.max(0, year - s.to))
    return sets.sort((a, b) => away(a) - away(b) || b.from - a.from)
  }

  numberNamed(set: CriterionSet, name: string): NameMatch | null {
    return findByName(set.criteria, name)
  }

  nameOf(set: CriterionSet, no: number): string | null {
    return set.criteria.find((c) => c.no === no)?.name ?? null
  }

  /** True when number and name mean the same criterion of the set. */
  agrees(set: CriterionSet, pair: CriterionPair): boolean {
    return pair.no !== null && pair.name !== null && this.numberNamed(set, pair.name)?.no === pair.no
  }

  /**
   * The set that a list belongs to. A named standard is believed unless the pairs clearly speak for another set.
   * null when nothing speaks for any set: no standard and no pair that fits.
   */
  decideSet(pairs: readonly CriterionPair[], hint: { readonly standard?: Standard | null; readonly day: Day }): DecidedSet | null {
    const paired = pairs.filter((p) => p.no !== null && p.name !== null).length
    const hinted = hint.standard ? this.setsFor(hint.standard, hint.day) : []
    const open = (['ntm', 'ntm-nang-cao'] as const).flatMap((s) => this.setsFor(s, hint.day))
    const scored = [...new Set([...hinted, ...open])].map((set) => ({ set, score: this.score(set, pairs) }))
    const best = Math.max(...scored.map((s) => s.score))
    const told = scored.find((s) => s.set === hinted[0])
    // One odd name among many is a slip of the pen; two or more speak for another set.
    if (told && told.score >= best - 1) return this.decided(told.set, pairs, paired, [])
    if (best <= 0) return null
    const tops = scored.filter((s) => s.score === best).map((s) => s.set)
    const [first] = tops
    if (first === undefined) return null
    const rivals = tops.filter((s) => s !== first && s.standard !== first.standard)
    return this.decided(first, pairs, paired, rivals)
  }

  private decided(set: CriterionSet, pairs: readonly CriterionPair[], paired: number, rivals: CriterionSet[]): DecidedSet {
    return { set, agreeing: pairs.filter((p) => this.agrees(set, p)).length, paired, rivals }
  }

  /** Agreement counts for, disagreement against; a bare name that the set knows counts a little. */
  private score(set: CriterionSet, pairs: readonly CriterionPair[]): number {
    let score = 0
    for (const pair of pairs) {
      if (pair.no !== null && !set.criteria.some((c) => c.no === pair.no)) score -= 1
      if (pair.name === null) continue
      const found = this.numberNamed(set, pair.name)
      if (pair.no === null) score += found ? 0.5 : -0.5
      else score += found?.no === pair.no ? 1 : -1
    }
    return score
  }

  private numbering(set: CriterionSet): CriterionSet {
    return (set.numberingOf === null ? null : this.byId(set.numberingOf)) ?? set
  }
}

export function readCriterionSets(json: string): CriterionSets {
  return new CriterionSets(z.object({ sets: z.array(setSchema) }).parse(JSON.parse(json)).sets)
}
