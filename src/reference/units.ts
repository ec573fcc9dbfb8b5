/**
 * The dated gazetteer: provinces, districts and communes of Vietnam alive on or after 2018-01-01 (see data/README.md).
 * A unit is one ROW, keyed by (code, validFrom), never by code alone: after 2025-07-01 most codes belong to another unit.
 */
import type { Day } from '../model/calendar.js'
import { fold } from '../text/fold.js'
import { nameKey } from '../text/compare.js'

export type UnitLevel = 'province' | 'district' | 'commune'
export type UnitKind = 'tỉnh' | 'thành phố' | 'quận' | 'huyện' | 'thị xã' | 'xã' | 'phường' | 'thị trấn' | 'đặc khu'

export interface Unit {
  readonly code: string
  /** Official name without its kind: NFC, old tone placement; numbered wards without zeros ("1"). */
  readonly name: string
  readonly kind: UnitKind
  readonly level: UnitLevel
  readonly parent: string | null
  /** null = already so on 2004-08-31. */
  readonly validFrom: Day | null
  /** First day on which the row no longer holds; null = still holds. */
  readonly validTo: Day | null
  /** Codes of the heirs, main heir first, valid on `validTo`. */
  readonly successors: readonly string[]
  readonly successorKind: string | null
}

/** Where to look: a district when it is known, else a province, on one day. Codes, not names. */
export interface Scope {
  readonly day: Day
  readonly district?: string | null
  readonly province?: string | null
}

export interface UnitChain {
  readonly district: Unit | null
  readonly province: Unit | null
}

export const isAlive = (unit: Unit, day: Day): boolean =>
  (unit.validFrom === null || unit.validFrom <= day) && (unit.validTo === null || day < unit.validTo)

/** The key under which written and official names meet: case, tone placement, zeros of numbers, blanks at hyphen and apostrophe made one. */
export const unitKey = (name: string): string =>
  nameKey(name)
    .replace(/[’‘`´]/g, "'")
    .replace(/'\s+/g, "'")
    .replace(/\s*[-–—]\s*/g, '-')
    .replace(/^0+(?=\d)/, '')
    .replace(/^(?:nt|n\.t)\.?\s/, 'nông trường ')

/** `unitKey` without accents: where "Long Đông" and "Long Đống" meet. */
export const bareKey = (name: string): string => fold(unitKey(name))

export class Gazetteer {
  private readonly byCode = new Map<string, Unit[]>()
  private readonly byParent = new Map<string, Unit[]>()
  private readonly variants = new Map<string, readonly string[]>()
  private communesByKey: Map<string, Unit[]> | null = null

  constructor(
    readonly units: readonly Unit[],
    aliases: readonly { readonly code: string; readonly name: string; readonly variant: string }[] = [],
  ) {
    for (const unit of units) {
      push(this.byCode, unit.code, unit)
      if (unit.parent !== null) push(this.byParent, unit.parent, unit)
    }
    for (const { code, name, variant } of aliases) {
      const key = `${code} ${unitKey(name)}`
      this.variants.set(key, [...(this.variants.get(key) ?? []), unitKey(variant)])
    }
  }

  /** Every unit of a level that holds on the day. */
  unitsOn(day: Day, level?: UnitLevel): Unit[] {
    return this.units.filter((u) => (level === undefined || u.level === level) && isAlive(u, day))
  }

  /** The row of a code on a day. */
  unit(code: string, day: Day): Unit | null {
    return this.byCode.get(code)?.find((u) => isAlive(u, day)) ?? null
  }

  /** The row by its whole key. */
  row(code: string, validFrom: Day | null): Unit | null {
    return this.byCode.get(code)?.find((u) => u.validFrom === validFrom) ?? null
  }

  rowsOf(code: string): readonly Unit[] {
    return this.byCode.get(code) ?? []
  }

  /** District and province of a unit on a day; the unit itself counts as its own district or province. Since 2025-07-01 there is no district. */
  chain(unit: Unit, day: Day): UnitChain {
    let [district, province]: [Unit | null, Unit | null] = [null, null]
    for (let at: Unit | null = unit; at !== null; at = at.parent === null ? null : this.unit(at.parent, day)) {
      if (at.level === 'district') district = at
      if (at.level === 'province') province = at
    }
    return { district, province }
  }

  /** Communes inside a district, a province, or (no scope) the country. */
  communesIn(scope: Scope): Unit[] {
    const { day } = scope
    if (scope.district) return this.childrenOf(scope.district, day).filter((u) => u.level === 'commune')
    if (!scope.province) return this.unitsOn(day, 'commune')
    return this.childrenOf(scope.province, day).flatMap((u) => (u.level === 'district' ? this.childrenOf(u.code, day) : [u]))
  }

  districtsIn(province: string, day: Day): Unit[] {
    return this.childrenOf(province, day).filter((u) => u.level === 'district')
  }

  /** Communes of that very name (case and tone placement aside) anywhere in the country on the day. */
  communesNamed(name: string, day: Day): Unit[] {
    this.communesByKey ??= groupBy(
      this.units.filter((u) => u.level === 'commune'),
      (u) => unitKey(u.name),
    )
    return (this.communesByKey.get(unitKey(name)) ?? []).filter((u) => isAlive(u, day))
  }

  /** Provinces of that name on the day; without accents only when none is spelt so. */
  provincesNamed(name: string, day: Day): Unit[] {
    return named(this.unitsOn(day, 'province'), name)
  }

  /** Districts (huyện, quận, thị xã, thành phố) of that name on the day, inside the province when it is given. */
  districtsNamed(name: string, day: Day, province?: string | null): Unit[] {
    return named(province ? this.districtsIn(province, day) : this.unitsOn(day, 'district'), name)
  }

  /** The rows that took over when this one ended; empty while it holds. A code without a row on that day gives its next later one. */
  heirs(unit: Unit): Unit[] {
    const { validTo } = unit
    if (validTo === null) return []
    return unit.successors.flatMap(
      (code) => this.unit(code, validTo) ?? this.rowsOf(code).find((u) => u.validFrom !== null && u.validFrom > validTo) ?? [],
    )
  }

  /** Other official spellings of the unit's name, as keys. */
  aliasKeys(unit: Unit): readonly string[] {
    return this.variants.get(`${unit.code} ${unitKey(unit.name)}`) ?? []
  }

  private childrenOf(code: string, day: Day): Unit[] {
    return (this.byParent.get(code) ?? []).filter((u) => isAlive(u, day))
  }
}

function named(units: readonly Unit[], name: string): Unit[] {
  const exact = units.filter((u) => unitKey(u.name) === unitKey(name))
  return exact.length > 0 ? exact : units.filter((u) => bareKey(u.name) === bareKey(name))
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const map = new Map<string, T[]>()
  for (const item of items) push(map, key(item), item)
  return map
}
