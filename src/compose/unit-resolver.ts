import type { UnitWritten } from '../model/written.js'

/** A commune-level unit as settled for this letter. `index` is its row in `communes`; `code` null when the gazetteer does not know it. */
export interface ResolvedUnit {
  readonly index: number
  readonly name: string
  readonly code: string | null
  readonly district: string | null
  readonly confidence: number
  readonly assumed: readonly string[]
}

/** Settles a unit as written; the same answer that /communes shows. */
export interface UnitResolver {
  resolve(written: UnitWritten): ResolvedUnit
}
