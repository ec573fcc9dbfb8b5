/** Where a written commune is looked for, the surest place first: on the letter's own day, and on the last days of earlier eras. */
import { addDays, type Day } from '../model/calendar.js'
import type { Span } from '../model/span.js'
import type { UnitWritten } from '../model/written.js'
import type { Gazetteer, Scope, Unit } from '../reference/units.js'
import type { Ground } from './unit-ground.js'
import { matchWritten, prefixes } from './unit-names.js'
import { districtsOf, provincesOf } from './unit-places.js'

/** One place to look in; what is found there is believed up to `cap`. `because` says what was assumed; null for the letter's own word. */
export interface Try {
  readonly scope: Scope
  readonly cap: number
  readonly because: string | null
}

/** Scopes on the letter's own day, the surest first. */
export function presentTries(gazetteer: Gazetteer, ground: Ground, written: UnitWritten, at: Span, siblings: readonly string[]): Try[] {
  const { day, province } = ground
  const tied = tiedScopes(gazetteer, ground, written, day)
  const own =
    ground.district && written.district === null ? [{ scope: { day, district: ground.district.code }, cap: 0.97, because: null }] : []
  const near = nearDistricts(gazetteer, ground, written, at)
  const holding = near.filter((d) => siblings.length > 1 && siblings.every((s) => holds(gazetteer, s, { day, district: d.code })))
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
    ...near.map((d) => guess(d, near.length === 1 && isToldBefore(gazetteer, ground, d, at) ? 0.86 : 0.78)),
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

/** Last days of earlier eras, latest first, with the ground of that day. */
export function formerTries(gazetteer: Gazetteer, ground: Ground, written: UnitWritten): Try[] {
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

/** A district named only later on is a weaker hint. */
const isToldBefore = (gazetteer: Gazetteer, ground: Ground, district: Unit, at: Span): boolean =>
  ground.places.some(
    (p) =>
      p.level === 'district' &&
      p.start <= at.start &&
      districtsOf(gazetteer, p.name, ground.day, ground.province?.code ?? null).includes(district),
  )

/** The own district first, then districts named in the text that existed then. */
function nearFormer(gazetteer: Gazetteer, ground: Ground, day: Day, homes: readonly Unit[]): Scope[] {
  const own = ground.district && gazetteer.unit(ground.district.code, day) ? [{ day, district: ground.district.code }] : []
  const named = ground.places
    .filter((p) => p.level === 'district')
    .flatMap((p) => homes.flatMap((home) => districtsOf(gazetteer, p.name, day, home.code)))
  return [...own, ...[...new Set(named)].map((d) => ({ day, district: d.code }))]
}

/** Only eras in which a unit of that name came to an end can hold a former unit. */
export function erasBefore(gazetteer: Gazetteer, written: string, day: Day): Day[] {
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
