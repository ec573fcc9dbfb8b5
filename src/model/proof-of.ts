import type { Evidence, LetterRecord } from './letter-record.js'
import type { Proof } from './statement.js'

export const evidenceAt = (record: LetterRecord, pointer: string): readonly Evidence[] => record.evidence[pointer] ?? []

/** A record with its frozen text: what a sentence can be taken from. */
export interface Spoken {
  readonly record: LetterRecord
  readonly sentenceAt: (place: Pick<Evidence, 'start' | 'end'>) => string
}

/** The proof of a value: that of the first of these JSON Pointers that has evidence; null when none has. */
export function proofAt({ record, sentenceAt }: Spoken, ...pointers: readonly string[]): Proof | null {
  for (const pointer of pointers) {
    const [first] = evidenceAt(record, pointer)
    if (!first) continue
    const { page, quote, rule, confidence } = first
    return { page, quote, sentence: sentenceAt(first), rule, confidence }
  }
  return null
}

/** Under this a value is shown as doubtful everywhere. */
export const DOUBTFUL = 0.8
