/**
 * The dated gazetteer: provinces, districts and communes of Vietnam alive on or after 2018-01-01 (see data/README.md).
 * A unit is one ROW, keyed by (code, validFrom), never by code alone: after 2025-07-01 most codes belong to another unit.
 */
import { grouped } from '../model/collect.js'
import type { Day } from '../model/calendar.js'
import { fold } from '../text/fold.js'
import { nameKey } from '../text/compare.js'
import { remember } from '../text/remember.js'

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

/** A unit's name in the forms that written names are compared with. */
export interface UnitKeys {
  /** Lower case. */
  readonly plain: string
  readonly key: string
  readonly bare: string
}

/** The communes of a scope by each form of their names. */
export interface NameIndex {
  readonly plain: ReadonlyMap<string, readonly Unit[]>
  readonly key: ReadonlyMap<string, readonly Unit[]>
  readonly alias: ReadonlyMap<string, readonly Unit[]>
  readonly bare: ReadonlyMap<string, readonly Unit[]>
}

/** The key under which written and official names meet: case, tone placement, zeros of numbers, blanks at hyphen and apostrophe made one. */
export const unitKey = remember((name) => {
  const key = nameKey(name)
  if (!/[^\p{L} ]|^n/u.test(key)) return key
  return key
    .replace(/[’‘`´]/g, "'")
    .replace(/'\s+/g, "'")
    .replace(/\s*[-–—]\s*/g, '-')
    .replace(/^0+(?=\d)/, '')
    .replace(/^(?:nt|n\.t)\.?\s/, 'nông trường ')
})

/** `unitKey` without accents: where "Long Đông" and "Long Đống" meet. */
export const bareKey = remember((name) => fold(unitKey(name)))

export class Gazetteer {
  private readonly byCode = new Map<string, Unit[]>()
  private readonly byParent = new Map<string, Unit[]>()
  private readonly variants = new Map<string, Map<string, string[]>>()
  private readonly keys = new WeakMap<Unit, UnitKeys>()
  /** Answers by era (the days between two changes of the map) and question: some dozens of eras, so it stays small. */
  private readonly answers = new Map<string, readonly Unit[]>()
  private readonly indexes = new Map<string, NameIndex>()
  private readonly changes: readonly Day[]
  private communesByKey: Map<string, Unit[]> | null = null
  private communesByBareKey: Map<string, Unit[]> | null = null

  constructor(
    readonly units: readonly Unit[],
    aliases: readonly { readonly code: string; readonly name: string; readonly variant: string }[] = [],
  ) {
    for (const unit of units) {
      push(this.byCode, unit.code, unit)
      if (unit.parent !== null) push(this.byParent, unit.parent, unit)
    }
    this.changes = [...new Set(units.flatMap((u) => [u.validFrom ?? [], u.validTo ?? []].flat()))].sort()
    for (const { code, name, variant } of aliases) {
      const ofCode = this.variants.get(code) ?? new Map<string, string[]>()
      push(ofCode, name, unitKey(variant))
      this.variants.set(code, ofCode)
    }
  }

  /** Every unit of a level that holds on the day. */
  unitsOn(day: Day, level?: UnitLevel): readonly Unit[] {
    return this.answer(day, `all ${level ?? ''}`, () =>
      this.units.filter((u) => (level === undefined || u.level === level) && isAlive(u, day)),
    )
  }

  /** Days on which communes of that name (accents aside) came to an end, latest first. */
  endsOfName(name: string): readonly Day[] {
    this.communesByBareKey ??= grouped(
      this.units.filter((u) => u.level === 'commune'),
      (u) => this.keysOf(u).bare,
    )
    const ends = (this.communesByBareKey.get(bareKey(name)) ?? []).flatMap((u) => u.validTo ?? [])
    return [...new Set(ends)].sort().reverse()
  }

  keysOf(unit: Unit): UnitKeys {
    const known = this.keys.get(unit)
    if (known) return known
    const made = { plain: unit.name.normalize('NFC').toLowerCase(), key: unitKey(unit.name), bare: bareKey(unit.name) }
    this.keys.set(unit, made)
    return made
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
  communesIn(scope: Scope): readonly Unit[] {
    const { day } = scope
    return this.answer(day, `communes ${scope.district ?? ''} ${scope.province ?? ''}`, () => this.findCommunes(scope))
  }

  /** The communes of a district or province by name; made once for each era. */
  communeIndex(scope: Scope): NameIndex {
    const key = `${this.eraOf(scope.day)} ${scope.district ?? ''} ${scope.province ?? ''}`
    const known = this.indexes.get(key)
    if (known) return known
    const made = this.indexOf(this.communesIn(scope))
    this.indexes.set(key, made)
    return made
  }

  /** The same forms for any list of units. */
  indexOf(units: readonly Unit[]): NameIndex {
    const [plain, key, alias, bare] = [
      new Map<string, Unit[]>(),
      new Map<string, Unit[]>(),
      new Map<string, Unit[]>(),
      new Map<string, Unit[]>(),
    ]
    for (const unit of units) {
      const keys = this.keysOf(unit)
      push(plain, keys.plain, unit)
      push(key, keys.key, unit)
      push(bare, keys.bare, unit)
      for (const variant of this.aliasKeys(unit)) push(alias, variant, unit)
    }
    return { plain, key, alias, bare }
  }

  private findCommunes(scope: Scope): readonly Unit[] {
    const { day } = scope
    if (scope.district) return this.childrenOf(scope.district, day).filter((u) => u.level === 'commune')
    if (!scope.province) return this.unitsOn(day, 'commune')
    return this.childrenOf(scope.province, day).flatMap((u) => (u.level === 'district' ? this.childrenOf(u.code, day) : [u]))
  }

  districtsIn(province: string, day: Day): readonly Unit[] {
    return this.answer(day, `districts ${province}`, () => this.childrenOf(province, day).filter((u) => u.level === 'district'))
  }

  /** Communes of that very name (case and tone placement aside) anywhere in the country on the day. */
  communesNamed(name: string, day: Day): Unit[] {
    this.communesByKey ??= grouped(
      this.units.filter((u) => u.level === 'commune'),
      (u) => unitKey(u.name),
    )
    return (this.communesByKey.get(unitKey(name)) ?? []).filter((u) => isAlive(u, day))
  }

  /** Provinces of that name on the day; without accents only when none is spelt so. */
  provincesNamed(name: string, day: Day): readonly Unit[] {
    return this.named(this.unitsOn(day, 'province'), name)
  }

  /** Districts (huyện, quận, thị xã, thành phố) of that name on the day, inside the province when it is given. */
  districtsNamed(name: string, day: Day, province?: string | null): readonly Unit[] {
    return this.named(province ? this.districtsIn(province, day) : this.unitsOn(day, 'district'), name)
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
    return this.variants.get(unit.code)?.get(unit.name) ?? []
  }

  private named(units: readonly Unit[], name: string): readonly Unit[] {
    const [key, bare] = [unitKey(name), bareKey(name)]
    const exact = units.filter((u) => this.keysOf(u).key === key)
    return exact.length > 0 ? exact : units.filter((u) => this.keysOf(u).bare === bare)
  }

  /** The map does not change between two change days: what was found once holds for the whole era. */
  private answer(day: Day, question: string, find: () => readonly Unit[]): readonly Unit[] {
    const key = `${this.eraOf(day)} ${question}`
    const known = this.answers.get(key)
    if (known) return known
    const found = find()
    this.answers.set(key, found)
    return found
  }

  /** How many changes lie on or before the day. */
  private eraOf(day: Day): number {
    let [low, high] = [0, this.changes.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.changes[middle] ?? '') <= day) low = middle + 1
      else high = middle
    }
    return low
  }

  private childrenOf(code: string, day: Day): Unit[] {
    return (this.byParent.get(code) ?? []).filter((u) => isAlive(u, day))
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
