import type { Day } from './calendar.js'
import type { LetterRecord } from './letter-record.js'

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

/** The record without what reconciling never asks for: of the evidence only how sure the terms are; no boxes, rivals or problems. */
export function briefOf(record: LetterRecord): LetterRecord {
  const evidence: LetterRecord['evidence'] = {}
  for (const [pointer, [first]] of Object.entries(record.evidence))
    if (first !== undefined && /^\/deadlines\/\d+$/.test(pointer)) evidence[pointer] = [{ ...first, boxes: [], assumed: [] }]
  return { ...record, evidence, rivals: {}, problems: [], missing: {}, money: [], addressees: [], copies: [] }
}
