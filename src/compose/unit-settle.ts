/** Settles one written commune on the letter's ground: tie first, then the own district, then what the letter itself has told, then the province. */
import { addDays, type Day } from '../model/calendar.js'
import type { FindingOf } from '../model/finding.js'
import type { Span } from '../model/span.js'
import type { UnitWritten } from '../model/written.js'
import { nearestCommunes, type Match } from '../reference/unit-match.js'
import { unitKey, type Gazetteer, type Unit } from '../reference/units.js'
import type { Ground } from './unit-ground.js'
import { matchWritten } from './unit-names.js'
import { districtsOf, provincesOf } from './unit-places.js'
import { erasBefore, formerTries, presentTries, type Try } from './unit-tries.js'

export interface Settled {
  readonly unit: Unit | null
  /** The day on which the unit held: the letter's, or the last of an earlier era. */
  readonly day: Day
  readonly used: string
  /** null without a unit. */
  readonly how: Match['how'] | null
  readonly confidence: number
  readonly assumed: readonly string[]
  /** Without a unit: those it may be. With a doubtful one: its rivals. */
  readonly candidates: readonly Unit[]
}

export type UnitFinding = FindingOf<'unit'>

export interface SettledMention {
  readonly finding: UnitFinding
  readonly settled: Settled
}

/** What is already settled in this letter, by key of the written name; and the other members of the same list. */
export interface Told {
  readonly known: ReadonlyMap<string, readonly Settled[]>
  readonly siblings: readonly string[]
}

export function settle(gazetteer: Gazetteer, ground: Ground, given: UnitWritten, at: Span, told: Told): Settled {
  const written = withKnownTie(gazetteer, ground, given)
  const tied = written.district !== null || written.province !== null
  const present = presentTries(gazetteer, ground, written, at, told.siblings)
  const firm = present.filter((t) => t.because === null)
  const past = formerTries(gazetteer, ground, written)
  const spelt = (tries: readonly Try[]): Settled | null => attempt(gazetteer, written, tries, EXACT)
  const forerunner = tied ? null : ownForerunner(gazetteer, ground, written)
  if (written.former) {
    const former = forerunner ?? spelt(past) ?? attempt(gazetteer, written, past, ANY)
    if (former) return former
  }
  const inOwn = ground.district !== null && !tied
  const now = spelt(inOwn ? firm.slice(0, 1) : firm)
  const remembered = tied ? null : fromLetter(written, told)
  // "Vân Khánh Đông" is no Vân Khánh with a word behind it, where a commune was called so.
  const whole = now && now.used !== written.written ? spelt(past) : null
  if (whole?.used === written.written) return whole
  if (now) return remembered && isElsewhere(gazetteer, ground, remembered, now) ? remembered : now
  const introduced = remembered ?? forerunner
  if (introduced) return introduced
  const open = nobody(gazetteer, ground, written)
  // several units bear the name today: an ended one of that name must not slip in
  if (open.candidates.length > 1 && !tied) return likely(gazetteer, written, present, open)
  const home = tied ? past : past.filter((t) => t.scope.district !== undefined)
  const slip = (tries: readonly Try[]): Settled | null => {
    const read = attempt(gazetteer, written, tries, ANY)
    return read && !tied ? doubtedSlip(gazetteer, ground, written, read, spelt(past)) : read
  }
  return (
    spelt(home) ??
    (inOwn ? (slip(firm.slice(0, 1)) ?? spelt(firm)) : null) ??
    spelt(past) ??
    slip(firm) ??
    attempt(gazetteer, written, past, ANY) ??
    likely(gazetteer, written, present, open)
  )
}

/** Names as spelt, or by a known variant. */
const EXACT = { slips: false, otherKind: false }
const ANY = { slips: true, otherKind: false }

const likely = (gazetteer: Gazetteer, written: UnitWritten, present: readonly Try[], open: Settled): Settled =>
  attempt(gazetteer, written, present, ANY) ?? attempt(gazetteer, written, present, { slips: true, otherKind: true }) ?? open

/**
 * A remark in brackets ("xã A (Đợt Hai)") reads like a bare tie: when no district or province ever bore that name, there is no tie.
 */
function withKnownTie(gazetteer: Gazetteer, ground: Ground, written: UnitWritten): UnitWritten {
  const { district } = written
  if (district === null || isPlaceName(gazetteer, district, ground.day)) return written
  return { ...written, district: null }
}

const isPlaceName = (gazetteer: Gazetteer, name: string, day: Day): boolean =>
  [day, '2025-06-30', '2018-12-31'].some(
    (on) => districtsOf(gazetteer, name, on, null).length > 0 || provincesOf(gazetteer, name, on).length > 0,
  )

/**
 * The letter has introduced a unit of that name, and the one that bears it today on the letter's ground is neither the same nor its heir:
 * the letter goes on speaking of its own. In its own district a letter needs no tie, so there the name means the district's.
 */
function isElsewhere(gazetteer: Gazetteer, ground: Ground, remembered: Settled, now: Settled): boolean {
  const [old, today] = [remembered.unit, now.unit]
  if (!old || !today || old === today) return false
  if (ground.district && gazetteer.chain(today, now.day).district === ground.district) return false
  return !heirsOf(gazetteer, old).includes(today)
}

/** All that a unit became, step by step. */
function heirsOf(gazetteer: Gazetteer, unit: Unit): Unit[] {
  const found: Unit[] = []
  for (let wave = gazetteer.heirs(unit); wave.length > 0 && found.length < 50;) {
    const fresh = wave.filter((u) => !found.includes(u))
    found.push(...fresh)
    wave = fresh.flatMap((u) => gazetteer.heirs(u))
  }
  return found
}

/** A repaired name ("Tân Thanh" read as the district's Tân Thành) is no longer sure when another district bears, or bore, the very name printed. */
function doubtedSlip(gazetteer: Gazetteer, ground: Ground, written: UnitWritten, now: Settled, ended: Settled | null): Settled {
  if (!ground.province || (now.how !== 'no-accents' && now.how !== 'one-edit')) return now
  const index = gazetteer.communeIndex({ day: ground.day, province: ground.province.code })
  const named = (index.key.get(unitKey(written.written)) ?? []).filter((u) => u !== now.unit)
  const rivals = [...named, ...(ended?.unit && !named.some((u) => u.code === ended.unit?.code) ? [ended.unit] : [])]
  return rivals.length === 0 ? now : { ...now, confidence: Math.min(0.7, now.confidence), candidates: rivals.slice(0, 3) }
}

interface Allowed {
  /** Accents lost, one letter off. */
  readonly slips: boolean
  readonly otherKind: boolean
}

/** The first scope in which the name means one unit. */
function attempt(gazetteer: Gazetteer, written: UnitWritten, tries: readonly Try[], allowed: Allowed): Settled | null {
  for (const { scope, cap, because } of tries) {
    const { match, used } = matchWritten(gazetteer, written.written, written.kind, scope)
    if (!match || (match.otherKind && !allowed.otherKind) || (isSlip(match.how) && !allowed.slips)) continue
    const assumed = [because, ...notes(match, used)].flatMap((s) => s ?? [])
    const rivals = written.district === null ? [] : namesakes(gazetteer, written, tries, { scope, unit: match.unit })
    if (rivals.length > 0)
      return { unit: match.unit, day: scope.day, used, how: match.how, confidence: 0.5, assumed, candidates: rivals.slice(0, 3) }
    return { unit: match.unit, day: scope.day, used, how: match.how, confidence: Math.min(cap, match.confidence), assumed, candidates: [] }
  }
  return null
}

/** Districts of one name ("Châu Thành") that each hold such a commune: the tie does not tell which is meant. */
function namesakes(
  gazetteer: Gazetteer,
  written: UnitWritten,
  tries: readonly Try[],
  found: { readonly scope: Try['scope']; readonly unit: Unit },
): Unit[] {
  const beside = tries.filter((t) => t.scope.day === found.scope.day && t.cap >= 0.93)
  return beside.flatMap(({ scope }) => {
    if (!scope.district || scope.district === found.scope.district) return []
    const { match } = matchWritten(gazetteer, written.written, written.kind, scope)
    return match && match.how === 'exact' && !match.otherKind && match.unit !== found.unit ? [match.unit] : []
  })
}

const isSlip = (how: Match['how']): boolean => how === 'no-accents' || how === 'one-edit'

function notes(match: Match, used: string): string[] {
  const { unit, how } = match
  return [
    ...(isSlip(how) ? [`In “${used}”, đọc là ${unit.kind} ${unit.name}: tên gần nhất và duy nhất trong địa bàn.`] : []),
    ...(match.otherKind ? [`Văn bản ghi khác loại đơn vị: ${unit.name} là ${unit.kind}.`] : []),
  ]
}

/** The same name settled elsewhere in the letter: one unit, or (several) nobody here. */
function fromLetter(written: UnitWritten, told: Told): Settled | null {
  const same = told.known.get(unitKey(written.written)) ?? []
  const [first] = same
  const one = same.every((s) => s.unit === first?.unit)
  return first?.unit && one && (written.kind === null || first.unit.kind === written.kind)
    ? { ...first, confidence: Math.min(0.93, first.confidence), used: written.written }
    : null
}

/** In a commune's own letter: the unit of that very name that went into the commune. */
function ownForerunner(gazetteer: Gazetteer, ground: Ground, written: UnitWritten): Settled | null {
  const { commune } = ground
  if (!commune) return null
  for (const day of erasBefore(gazetteer, written.written, ground.day)) {
    const named = gazetteer.communesNamed(written.written, day).filter((u) => written.kind === null || u.kind === written.kind)
    const into = named.filter((u) => u.validTo === addDays(day, 1) && heirsOf(gazetteer, u).includes(commune))
    const [unit] = into
    const because = `Đơn vị đã nhập vào ${commune.kind} ${commune.name}, cơ quan ban hành văn bản.`
    if (unit && into.length === 1)
      return { unit, day, used: written.written, how: 'exact', confidence: 0.93, assumed: [because], candidates: [] }
  }
  return null
}

function nobody(gazetteer: Gazetteer, ground: Ground, written: UnitWritten): Settled {
  const { day, province, district } = ground
  const scope = district ? { day, district: district.code } : province ? { day, province: province.code } : { day }
  const { candidates } = matchWritten(gazetteer, written.written, written.kind, scope)
  const homonyms = candidates.length > 1
  const shown = homonyms ? candidates : nearestCommunes(gazetteer, written.written, scope)
  return { unit: null, day, used: written.written, how: null, confidence: homonyms ? 0.5 : 0.4, assumed: [], candidates: shown }
}
