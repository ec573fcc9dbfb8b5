/** What proves a value of the head, by its place in the record. */
import type { Span } from '../model/span.js'

export interface Proof {
  readonly span: Span
  readonly rule: string
  readonly confidence: number
  readonly assumed: readonly string[]
}

export type Proven = readonly [pointer: string, proof: Proof | null | undefined]
