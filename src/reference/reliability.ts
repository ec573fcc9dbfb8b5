/**
 * How often a way of reading was right on letters whose answers are known: measured by `npm run score`, shipped as data (data/README.md).
 * Written text and pages recognised in pictures are counted apart. A rule that was never met there has no entry: nothing is said of it.
 */
import { z } from 'zod'

export type SourceKind = 'text' | 'scan'

/** [how many values, how many of them right] */
const counts = z.tuple([z.number().int().positive(), z.number().int().nonnegative()])
/** `unseen`: letters that the rules were not made on (the misses of some have been read since: fixtures/README.md); `tuned`: letters that they were made on. */
const entry = z.object({ unseen: counts.optional(), tuned: counts.optional() })
const table = z.record(z.string(), z.object({ text: entry.optional(), scan: entry.optional() }))

export type ReliabilityTable = Readonly<z.infer<typeof table>>

export interface Experience {
  readonly n: number
  readonly right: number
  /** On which letters: those the rules were not made on; those they were made on; both, where the former are too few. */
  readonly letters: 'unseen' | 'tuned' | 'all'
}

/** From so many values on, letters that nobody tuned on speak alone. */
export const ENOUGH = 20

const NONE = [0, 0] as const

export class Reliability {
  constructor(private readonly table: ReliabilityTable) {}

  /** `rule` with the facet that is meant of its finding, "deadline/before#who" (`FACETS`); null where nothing was measured. */
  of(rule: string, kind: SourceKind): Experience | null {
    const known = Object.hasOwn(this.table, rule) ? this.table[rule]?.[kind] : undefined
    const [n, right] = known?.unseen ?? NONE
    if (n >= ENOUGH) return { n, right, letters: 'unseen' }
    const [more, moreRight] = known?.tuned ?? NONE
    const letters = more === 0 ? 'unseen' : n === 0 ? 'tuned' : 'all'
    return n + more === 0 ? null : { n: n + more, right: right + moreRight, letters }
  }
}

export function readReliability(json: string): Reliability {
  return new Reliability(table.parse(JSON.parse(json)))
}

/** Finer views of a finding are claims of their own: how sure the actor is says nothing about the day. By the ruler's names of fields. */
export const FACETS: Readonly<Record<string, string>> = {
  'deadlines.who': '#who',
  'citations.type': '#type',
  'citations.issuer': '#issuer',
  'criteria.counts': '#counts',
}
