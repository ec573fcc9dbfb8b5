/**
 * What became of units that ended, and what today's units were made of, by the dated gazetteer: by code and day, never by name
 * (xã Thụy Hùng of huyện Cao Lộc went to xã Đồng Đăng, not to the new xã Thụy Hùng).
 * A fact stays on the unit that a letter named. Whoever follows these links sees it beside the heir, never as the heir's own.
 */
import type { Day } from '../model/calendar.js'
import { type Gazetteer, isAlive, type Unit } from './units.js'

/** A unit that holds on the day asked about, into which an ended one went. */
export interface Heir {
  readonly unit: Unit
  /** All of the ended unit went there, as far as the gazetteer tells. False = a part, or no more is known than the main heir. */
  readonly whole: boolean
}

/** A unit that went into another one. */
export interface Forerunner {
  readonly unit: Unit
  /** First day on which it no longer held. */
  readonly until: Day
  readonly whole: boolean
  /** It was there right before the heir; false = before another forerunner. */
  readonly direct: boolean
}

/** Rows that tell one heir and mean less: divided with only the main heir known, or an heir told by likeness. */
const UNSURE: ReadonlySet<string> = new Set(['split-main', 'inferred'])

export class Successions {
  private into: ReadonlyMap<Unit, readonly Unit[]> | null = null

  constructor(readonly gazetteer: Gazetteer) {}

  /**
   * The row that a letter means by a code, since when it holds, and a name. A unit that the gazetteer does not know has none.
   * `validFrom` null is both "since before the gazetteer" and "not told": a code of one name is found all the same.
   */
  rowOf({ code, validFrom, name }: { readonly code: string | null; readonly validFrom: Day | null; readonly name: string }): Unit | null {
    if (code === null) return null
    const exact = this.gazetteer.row(code, validFrom)
    if (exact?.name === name) return exact
    const named = this.gazetteer.rowsOf(code).filter((u) => u.name === name)
    return named.length === 1 ? (named[0] ?? null) : null
  }

  /** The units that hold on the day and took this one in, main heir first. Empty while it holds itself, and where no heir is known. */
  heirs(unit: Unit, day: Day): Heir[] {
    if (unit.validTo === null || unit.validTo > day) return []
    const ends = this.endsOf(unit, day)
    const units = [...new Set(ends.map((e) => e.unit))]
    const sure = units.length === 1 && ends.every((e) => e.sure)
    return units.map((heir) => ({ unit: heir, whole: sure }))
  }

  /** The units, ended by the day, of which this one was made: the newest first, then by code. */
  forerunners(unit: Unit, day: Day): Forerunner[] {
    const found = new Map<Unit, Forerunner>()
    for (let heirs: readonly Unit[] = [unit], direct = true; heirs.length > 0; direct = false) {
      const before = [...new Set(heirs.flatMap((h) => this.madeOf(h)))].filter((u) => !found.has(u) && u !== unit)
      for (const u of before) {
        if (u.validTo !== null && u.validTo <= day) found.set(u, { unit: u, until: u.validTo, whole: this.isWholly(u, unit, day), direct })
      }
      heirs = before
    }
    return [...found.values()].sort((a, b) => (a.until === b.until ? compareCode(a.unit, b.unit) : a.until < b.until ? 1 : -1))
  }

  /** One unit under another row: renamed, given another kind, code or district. It is the heir's only forerunner, and went there wholly. */
  isSameUnit(ended: Unit, heir: Unit): boolean {
    const [only, ...more] = this.madeOf(heir)
    const alone = only === ended && more.length === 0 && heir.validFrom === ended.validTo
    return alone && this.nextOf(ended).length === 1 && !UNSURE.has(ended.successorKind ?? '')
  }

  /** Communes that hold on the day. */
  communesOn(day: Day): readonly Unit[] {
    return this.gazetteer.unitsOn(day, 'commune')
  }

  private isWholly(ended: Unit, heir: Unit, day: Day): boolean {
    const on = heir.validTo !== null && heir.validTo <= day ? (heir.validFrom ?? day) : day
    return this.heirs(ended, on).some((h) => h.unit === heir && h.whole)
  }

  private endsOf(unit: Unit, day: Day): { readonly unit: Unit; readonly sure: boolean }[] {
    if (isAlive(unit, day)) return [{ unit, sure: true }]
    const sure = !UNSURE.has(unit.successorKind ?? '')
    return this.nextOf(unit).flatMap((next) => this.endsOf(next, day).map((end) => ({ unit: end.unit, sure: sure && end.sure })))
  }

  /** Heirs that hold later than the unit itself: a slip of the data must not lead in a circle. */
  private nextOf(unit: Unit): Unit[] {
    return this.gazetteer.heirs(unit).filter((h) => h.validTo === null || (unit.validTo !== null && h.validTo > unit.validTo))
  }

  private madeOf(heir: Unit): readonly Unit[] {
    this.into ??= this.indexed()
    return this.into.get(heir) ?? []
  }

  private indexed(): ReadonlyMap<Unit, readonly Unit[]> {
    const into = new Map<Unit, Unit[]>()
    for (const unit of this.gazetteer.units) for (const next of this.nextOf(unit)) into.set(next, [...(into.get(next) ?? []), unit])
    return into
  }
}

const compareCode = (a: Unit, b: Unit): number => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
