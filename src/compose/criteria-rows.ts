/** Brings together what a letter says, in several places, of one commune against one set: the score here, the list there. */
import type { Day, Edtf } from '../model/calendar.js'
import type { FindingOf } from '../model/finding.js'
import type { CriterionWritten, Standard } from '../model/written-criteria.js'
import type { CriterionSet, CriterionSets } from '../reference/criteria.js'
import { asOfDay, lastDayOf } from './criteria-as-of.js'
import type { ResolvedUnit } from './unit-resolver.js'

export type CriteriaFinding = FindingOf<'criteria'>

export interface ToldOf {
  readonly finding: CriteriaFinding
  readonly unit: ResolvedUnit
}

export interface Row {
  readonly unit: ResolvedUnit
  readonly standard: Standard
  readonly set: CriterionSet | null
  readonly toward: Standard | null
  readonly metCount: number | null
  readonly unmetCount: number | null
  readonly total: number | null
  readonly asOf: Edtf | null
  /** Nothing told whose list the numbers are: the basic standard was taken. */
  readonly guessed: boolean
  readonly findings: readonly CriteriaFinding[]
}

export const writtenIn = (row: Row, side: 'met' | 'unmet'): CriterionWritten[] => row.findings.flatMap((f) => f.value[side])

/** In the order of the letter. `era` is the letter's own day, where the text tells no as-of day. */
export function rowsOf(sets: CriterionSets, told: readonly ToldOf[], era: Day | null): Row[] {
  const rows: Row[] = []
  for (const one of told) {
    const here = rowFrom(sets, one, era, rows)
    for (const [i, row] of rows.entries())
      if (isToldBy(row, here)) rows[i] = { ...row, standard: here.standard, set: here.set, guessed: false }
    const index = rows.findLastIndex((row) => belongs(row, here))
    const row = rows[index]
    if (row) rows[index] = joined(row, here)
    else rows.push(here)
  }
  return rows
}

/** "còn 03 tiêu chí (5 - Giáo dục, 14 - Y tế, …)": the list says whose numbers the count beside it is of. */
const isToldBy = (row: Row, here: Row): boolean =>
  row.guessed &&
  !here.guessed &&
  row.standard !== here.standard &&
  sameUnit(row.unit, here.unit) &&
  writtenIn(row, 'met').length + writtenIn(row, 'unmet').length === 0 &&
  writtenIn(here, 'met').length + writtenIn(here, 'unmet').length > 0 &&
  (row.total === null || (here.set !== null && sizeFits(here.set, row.total))) &&
  row.findings.some((f) => here.findings.some((h) => h.span.start >= f.span.start && h.span.start - f.span.end < 200))

function rowFrom(sets: CriterionSets, { finding, unit }: ToldOf, era: Day | null, before: readonly Row[]): Row {
  const { value } = finding
  const asOf = asOfDay(value.asOf, era)
  const day = lastDayOf(asOf) ?? era ?? LATEST
  const near = before.filter((r) => sameUnit(r.unit, unit)).at(-1) ?? null
  const { standard, set, guessed } = decide(sets, finding, day, near)
  const { toward, metCount, unmetCount, total } = value
  return { unit, standard, set, guessed, toward, metCount, unmetCount, total, asOf, findings: [finding] }
}

/** A letter without any day is read with the newest set of 19. */
const LATEST: Day = '2025-12-31'

/** Number and name pairs decide; then what the text says; then the score of the same commune just before; else the basic standard. */
function decide(sets: CriterionSets, finding: CriteriaFinding, day: Day, near: Row | null): Pick<Row, 'standard' | 'set' | 'guessed'> {
  const { value, span } = finding
  const pairs = [...value.met, ...value.unmet]
  const close = near !== null && near.findings.some((f) => Math.abs(f.span.end - span.start) < 700) ? near : null
  const fits = (set: CriterionSet): boolean =>
    value.total === null ? pairs.every((p) => (p.no ?? 0) <= set.criteria.length) : sizeFits(set, value.total)
  // What was only guessed of the score before rules its list no more than nothing does.
  const led = close?.guessed ? null : close
  const hint = value.standard ?? (value.total === null ? (led?.standard ?? (pairs.length === 0 ? (near?.standard ?? null) : null)) : null)
  const decided = sets.decideSet(pairs, { standard: hint, day })
  const known =
    (decided && speaks(decided.agreeing, pairs) ? standardOf(decided.set) : null) ??
    hint ??
    (decided?.rivals.length === 0 ? standardOf(decided.set) : null)
  const standard = known ?? 'ntm'
  const guessed = known === null || (value.standard === null && pairs.length === 0 && (near?.guessed ?? false))
  const all = sets.setsFor(standard, day)
  const inForce = all.filter((s) => s.inForce <= day)
  const candidates = inForce.length > 0 ? inForce : all
  if (value.total === null && close && close.standard === standard && close.set && fits(close.set))
    return { standard, set: close.set, guessed }
  const named = candidates.filter((s) => fits(s) && pairs.every((p) => p.name === null || sets.numberNamed(s, p.name) !== null))
  return { standard, set: named[0] ?? candidates.find(fits) ?? candidates[0] ?? null, guessed }
}

/** Pairs that print number and name both, and agree, may speak against the words of the text. */
const speaks = (agreeing: number, pairs: readonly CriterionWritten[]): boolean => agreeing > 0 && agreeing >= pairs.length / 2

const standardOf = (set: CriterionSet): Standard | null => (set.standard === 'hoan-thanh-nhiem-vu' ? null : set.standard)

/** Provinces added a twentieth criterion or dropped one: all sets of about twenty are one kind, the ten of 2026-2030 another. */
const sizeFits = (set: CriterionSet, total: number): boolean => (total <= 12 ? set.criteria.length <= 12 : set.criteria.length > 12)

export const sameUnit = (a: ResolvedUnit, b: ResolvedUnit): boolean =>
  a.index >= 0 && b.index >= 0 ? a.index === b.index : a.name === b.name && a.code === b.code && a.district === b.district

/** One commune, one standard, one set, and no count that speaks against the other. */
function belongs(row: Row, here: Row): boolean {
  const agree = (a: number | null, b: number | null): boolean => a === null || b === null || a === b
  return (
    sameUnit(row.unit, here.unit) &&
    row.standard === here.standard &&
    (row.set?.id === here.set?.id || (row.set?.criteria.length ?? 0) === (here.set?.criteria.length ?? 0)) &&
    agree(row.metCount, here.metCount) &&
    agree(row.unmetCount, here.unmetCount) &&
    agree(row.total, here.total) &&
    !isOtherMoment(row, here)
  )
}

/** One place that tells of two days ("Đến 31/12/2022 | Đến 30/11/2023") tells two scores, also where they are equal. */
const isOtherMoment = (row: Row, here: Row): boolean =>
  row.asOf !== here.asOf && row.findings.some((f) => here.findings.some((h) => f.rule === h.rule && f.span.start === h.span.start))

const joined = (row: Row, here: Row): Row => ({
  ...row,
  toward: row.toward ?? here.toward,
  metCount: row.metCount ?? here.metCount,
  unmetCount: row.unmetCount ?? here.unmetCount,
  total: row.total ?? here.total,
  asOf: row.asOf ?? here.asOf,
  findings: [...row.findings, ...here.findings],
})
