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

export function settle(gazetteer: Gazetteer, ground: Ground, written: UnitWritten, at: Span, told: Told): Settled {
  const present = presentTries(gazetteer, ground, written, at, told)
  const past = (): Try[] => formerTries(gazetteer, ground, written)
  const tied = written.district !== null || written.province !== null
  if (written.former) {
    const former = attempt(gazetteer, written, past(), false)
    if (former) return former
  }
  const now = attempt(
    gazetteer,
    written,
    present.filter((t) => !tied || t.because === null),
    false,
  )
  if (now) return tied ? now : doubtedSlip(gazetteer, ground, written, now)
  const remembered = tied ? null : fromLetter(written, told)
  if (remembered) return remembered
  const open = nobody(gazetteer, ground, written)
  // several units bear the name today: an ended one of that name must not slip in
  const homonyms = open.candidates.length > 1 && !tied
  return (
    (written.former || homonyms ? null : attempt(gazetteer, written, past(), false)) ??
    attempt(gazetteer, written, present, false) ??
    attempt(gazetteer, written, present, true) ??
    open
  )
}

/** A repaired name ("Tân Thanh" read as the district's Tân Thành) is no longer sure when another district bears the very name as printed. */
function doubtedSlip(gazetteer: Gazetteer, ground: Ground, written: UnitWritten, now: Settled): Settled {
  if (!ground.province || (now.how !== 'no-accents' && now.how !== 'one-edit')) return now
  const index = gazetteer.communeIndex({ day: ground.day, province: ground.province.code })
  const named = (index.key.get(unitKey(written.written)) ?? []).filter((u) => u !== now.unit)
  return named.length === 0 ? now : { ...now, confidence: Math.min(0.7, now.confidence), candidates: named.slice(0, 3) }
}

/** The first scope in which the name means one unit; units under another kind only when asked for. */
function attempt(gazetteer: Gazetteer, written: UnitWritten, tries: readonly Try[], otherKind: boolean): Settled | null {
  for (const { scope, cap, because } of tries) {
    const { match, used } = matchWritten(gazetteer, written.written, written.kind, scope)
    if (!match || (match.otherKind && !otherKind)) continue
    const assumed = [because, ...notes(match, used)].flatMap((s) => s ?? [])
    return { unit: match.unit, day: scope.day, used, how: match.how, confidence: Math.min(cap, match.confidence), assumed, candidates: [] }
  }
  return null
}

function notes(match: Match, used: string): string[] {
  const { unit, how } = match
  const slip = how === 'no-accents' || how === 'one-edit'
  return [
    ...(slip ? [`In “${used}”, đọc là ${unit.kind} ${unit.name}: tên gần nhất và duy nhất trong địa bàn.`] : []),
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
