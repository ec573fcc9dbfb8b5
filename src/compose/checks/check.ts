/** A look at the whole record for what does not fit together; never changes a value. */
import type { LetterRecord } from '../../model/letter-record.js'
import type { Problem } from '../../model/problem.js'
import type { Span } from '../../model/span.js'
import type { ComposeInput } from '../record-part.js'

export type Check = (record: LetterRecord, input: ComposeInput) => readonly Problem[]

/** Where a value of the record is written; null when it has no proof. */
export function spanOf(record: LetterRecord, pointer: string): Span | null {
  const [first] = record.evidence[pointer] ?? []
  return first ? { start: first.start, end: first.end } : null
}

/** The words at a value's place, shortened, with their page: both places of a contradiction are told so. */
export function placeOf(record: LetterRecord, pointer: string): string {
  const [first] = record.evidence[pointer] ?? []
  return first ? `“${short(first.quote)}” (trang ${first.page})` : 'chỗ không rõ'
}

export const short = (text: string, length = 90): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`
}

export const pageAt = (input: ComposeInput, at: Span): number =>
  input.document.lines.find((l) => l.span.start <= at.start && at.start < l.span.end)?.page ?? input.document.pages[0]?.number ?? 1

/** "16,25" as people print it. */
export const printedNumber = (value: number): string => String(Math.round(value * 100) / 100).replace('.', ',')
