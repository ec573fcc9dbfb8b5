import type { Evidence, LetterRecord } from './letter-record.js'
import type { Proof } from './statement.js'

export const evidenceAt = (record: LetterRecord, pointer: string): readonly Evidence[] => record.evidence[pointer] ?? []

/** The sentence behind a value: that of the first of these JSON Pointers that has evidence; null when none has. */
export function proofAt(record: LetterRecord, ...pointers: readonly string[]): Proof | null {
  for (const pointer of pointers) {
    const [first] = evidenceAt(record, pointer)
    if (first) return { page: first.page, quote: first.quote, rule: first.rule, confidence: first.confidence }
  }
  return null
}

/** Under this a value is shown as doubtful everywhere. */
export const DOUBTFUL = 0.8
