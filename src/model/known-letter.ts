import type { Day } from './calendar.js'
import type { LetterRecord } from './letter-record.js'
import { DOUBTFUL } from './proof-of.js'

/** A letter as reconciling sees it: its record, and what the door knew of it. */
export interface KnownLetter {
  /** Identity in the store: the source's sha-256, with "#part" when a file holds several letters. */
  readonly id: string
  readonly file: string
  readonly record: LetterRecord
  /** Day of arrival as the door was told; null when nobody told. */
  readonly arrivedOn: Day | null
  /** Which words stand together in its text (text/sketch.ts): how alike two letters are. */
  readonly sketch: readonly number[]
}

/**
 * The record without what reconciling never asks for: of the evidence only how sure the terms are, and what was read with doubt of number, day, citations and
 * names of officials; no boxes, rivals or problems.
 */
export function briefOf(record: LetterRecord): LetterRecord {
  const evidence: LetterRecord['evidence'] = {}
  for (const [pointer, [first]] of Object.entries(record.evidence)) {
    if (first === undefined) continue
    if (/^\/deadlines\/\d+$/.test(pointer)) evidence[pointer] = [{ ...first, boxes: [], assumed: [] }]
    else if (first.confidence < DOUBTFUL && MAY_BE_DOUBTED.test(pointer))
      evidence[pointer] = [{ ...first, quote: '', boxes: [], assumed: [] }]
  }
  return { ...record, evidence, rivals: {}, problems: [], missing: {}, money: [], copies: [] }
}
const MAY_BE_DOUBTED = /^\/(?:number|date|signer|(?:citations|persons)\/\d+)$/
