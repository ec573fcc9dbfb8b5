import type { LetterRecord } from '../model/letter-record.js'
import type { Problem } from '../model/problem.js'
import type { ComposeInput } from './record-part.js'

/** What is seen only in the whole record: a deadline before its letter, a date after a citation's. */
export function crossChecks(record: LetterRecord, input: ComposeInput): Problem[] {
  void record
  void input
  return []
}
