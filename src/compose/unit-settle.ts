/** Settles one written commune on the letter's ground: tie first, then the own district, then what the letter itself has told, then the province. */
import { addDays, type Day } from '../model/calendar.js'
import type { FindingOf } from '../model/finding.js'
import type { Span } from '../model/span.js'
import type { UnitWritten } from '../model/written.js'
import { nearestCommunes, type Match } from '../reference/unit-match.js'
import { unitKey, type Gazetteer, type Scope, type Unit } from '../reference/units.js'
import type { Ground } from './unit-ground.js'
import { matchWritten, prefixes } from './unit-names.js'
import { districtsOf, provincesOf } from './unit-places.js'

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

type Try = { readonly scope: Scope; readonly cap: number; readonly because: string | null }

export function settle(gazetteer: Gazetteer, ground: Ground, given: UnitWritten, at: Span, told: Told): Settled {
  const written = withKnownTie(gazetteer, ground, given)
  const tied = written.district !== null || written.province !== null
  const present = presentTries(gazetteer, ground, written, at, told)
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
    return { unit: match.unit, day: scope.day, used, how: match.how, confidence: Math.min(cap, match.confidence), assumed, candidates: [] }
  }
  return null
}

const isSlip = (how: Match['how']): boolean => how === 'no-accents' || how === 'one-edit'

function notes(match: Match, used: string): string[] {
  const { unit, how } = match
  return [
    ...(isSlip(how) ? [`In “${used}”, đọc là ${unit.kind} ${unit.name}: tên gần nhất và duy nhất trong địa bàn.`] : []),
    ...(match.otherKind ? [`Văn bản ghi khác loại đơn vị: ${unit.name} là ${unit.kind}.`] : []),
  ]
}

/** Scopes on the letter's own day, the surest first. */
function presentTries(gazetteer: Gazetteer, ground: Ground, written: UnitWritten, at: Span, told: Told): Try[] {
  const { day, province } = ground
  const tied = tiedScopes(gazetteer, ground, written, day)
  const own =
    ground.district && written.district === null ? [{ scope: { day, district: ground.district.code }, cap: 0.97, because: null }] : []
  const near = nearDistricts(gazetteer, ground, written, at)
  const holding = near.filter((d) => told.siblings.length > 1 && told.siblings.every((s) => holds(gazetteer, s, { day, district: d.code })))
  const guess = (d: Unit, cap: number): Try => ({
    scope: { day, district: d.code },
    cap,
    because: `Lấy theo ${d.kind} ${d.name} nêu trong văn bản.`,
  })
  return [
    ...tied.map((scope) => ({ scope, cap: 0.98, because: null })),
    ...own,
    ...(province && written.district === null ? [{ scope: { day, province: province.code }, cap: 0.95, because: null }] : []),
    ...holding.map((d) => guess(d, 0.88)),
    ...near.map((d) => guess(d, near.length === 1 ? 0.86 : 0.78)),
    ...(province
      ? [
          {
            scope: { day, province: province.code },
            cap: 0.75,
            because: 'Không thấy trong địa bàn mà câu nêu: lấy đơn vị duy nhất cùng tên trong tỉnh.',
          },
        ]
      : []),
    ...(province ? [] : [{ scope: { day }, cap: 0.72, because: 'Không rõ tỉnh: lấy đơn vị duy nhất cùng tên trong cả nước.' }]),
  ]
}

const holds = (gazetteer: Gazetteer, name: string, scope: Scope): boolean => matchWritten(gazetteer, name, null, scope).match !== null

/** District and province as the text ties them. A "thành phố" may be a province. */
function tiedScopes(gazetteer: Gazetteer, ground: Ground, written: UnitWritten, day: Day): Scope[] {
  if (written.district === null && written.province === null) return []
  const [told] = written.province === null ? [] : provincesOf(gazetteer, written.province, day)
  const home = told?.code ?? (written.province === null ? ground.province?.code : null) ?? null
  if (written.district === null) return told ? [{ day, province: told.code }] : []
  const inside = districtsOf(gazetteer, written.district, day, home)
  const districts = inside.length > 0 ? inside : districtsOf(gazetteer, written.district, day, null)
  const provinces = provincesOf(gazetteer, written.district, day)
  return [...districts.map((d) => ({ day, district: d.code })), ...provinces.map((p) => ({ day, province: p.code }))]
}

/**
 * Districts named in the text, those before the mention first, nearest first. A name that several provinces have ("huyện Châu Thành") counts
 * only when one of those districts alone holds the commune.
 */
function nearDistricts(gazetteer: Gazetteer, ground: Ground, written: UnitWritten, at: Span): Unit[] {
  const { day } = ground
  const places = ground.places.filter((p) => p.level === 'district')
  const before = places.filter((p) => p.start <= at.start).reverse()
  const names = [...new Set([...before, ...places.filter((p) => p.start > at.start)].map((p) => p.name))]
  const near = names.flatMap((name) => {
    const districts = districtsOf(gazetteer, name, day, ground.province?.code ?? null)
    const holding = districts.length > 1 ? districts.filter((d) => holds(gazetteer, written.written, { day, district: d.code })) : districts
    return holding.length === 1 ? holding : []
  })
  return [...new Set(near)]
}

/** The same name settled elsewhere in the letter: one unit, or (several) nobody here. */
function fromLetter(written: UnitWritten, told: Told): Settled | null {
  const same = told.known.get(unitKey(written.written)) ?? []
  const units = [...new Set(same.map((s) => s.unit))]
  const [first] = same
  return first?.unit && units.length === 1 && (written.kind === null || first.unit.kind === written.kind)
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

/** Last days of earlier eras, latest first, with the ground of that day. */
function formerTries(gazetteer: Gazetteer, ground: Ground, written: UnitWritten): Try[] {
  const tied = written.district !== null || written.province !== null
  return erasBefore(gazetteer, written.written, ground.day).flatMap((day): Try[] => {
    const because = `Lấy địa giới trước ngày ${addDays(day, 1)}: đơn vị này đã hết tồn tại khi ban hành văn bản.`
    const past = { ...ground, province: null }
    const scopes = tied ? tiedScopes(gazetteer, past, written, day) : []
    const homes = provincesBefore(gazetteer, ground, day)
    const inside = scopes.filter(
      (s) => homes.length === 0 || homes.some((p) => s.province === p.code || gazetteer.unit(s.district ?? '', day)?.parent === p.code),
    )
    const open = tied ? [] : [...nearFormer(gazetteer, ground, day, homes), ...homes.map((p) => ({ day, province: p.code }))]
    return [...(inside.length > 0 ? inside : scopes), ...open].map((scope) => ({ scope, cap: 0.93, because }))
  })
}

/** The own district first, then districts named in the text that existed then. */
function nearFormer(gazetteer: Gazetteer, ground: Ground, day: Day, homes: readonly Unit[]): Scope[] {
  const own = ground.district && gazetteer.unit(ground.district.code, day) ? [{ day, district: ground.district.code }] : []
  const named = ground.places
    .filter((p) => p.level === 'district')
    .flatMap((p) => homes.flatMap((home) => districtsOf(gazetteer, p.name, day, home.code)))
  return [...own, ...[...new Set(named)].map((d) => ({ day, district: d.code }))]
}

/** Only eras in which a unit of that name came to an end can hold a former unit. */
function erasBefore(gazetteer: Gazetteer, written: string, day: Day): Day[] {
  const ends = [written, ...prefixes(written)].flatMap((name) => gazetteer.endsOfName(name))
  return [...new Set(ends)]
    .filter((end) => end <= day)
    .sort()
    .reverse()
    .map((end) => addDays(end, -1))
}

/** The province as it was: itself, or those that went into it. */
function provincesBefore(gazetteer: Gazetteer, ground: Ground, day: Day): Unit[] {
  const { province } = ground
  if (!province) return []
  return gazetteer
    .unitsOn(day, 'province')
    .filter((p) => (p.code === province.code && p.name === province.name) || gazetteer.heirs(p).some((h) => h.code === province.code))
}

function nobody(gazetteer: Gazetteer, ground: Ground, written: UnitWritten): Settled {
  const { day, province, district } = ground
  const scope = district ? { day, district: district.code } : province ? { day, province: province.code } : { day }
  const { candidates } = matchWritten(gazetteer, written.written, written.kind, scope)
  const homonyms = candidates.length > 1
  const shown = homonyms ? candidates : nearestCommunes(gazetteer, written.written, scope)
  return { unit: null, day, used: written.written, how: null, confidence: homonyms ? 0.5 : 0.4, assumed: [], candidates: shown }
}
