import type { Span } from './span.js'

export type Severity = 'info' | 'warning' | 'error'

/**
 * Something a reader must know about a document or a record. Problems travel with the value; nothing throws.
 * `code` is stable and may be filtered on; `says` is one Vietnamese sentence; `at` is a JSON Pointer into the record ('' = the whole).
 */
export interface Problem {
  readonly code: string
  readonly severity: Severity
  readonly at: string
  readonly says: string
  readonly span: Span | null
  /** The page it is about, where a parser knows the page and no place in the text. */
  readonly page?: number | undefined
  /** Who has confirmed, corrected or rejected the value that it is about. */
  readonly answered?: string | undefined
}

export const problem = (code: string, says: string, more: Partial<Omit<Problem, 'code' | 'says'>> = {}): Problem => ({
  code,
  severity: more.severity ?? 'warning',
  at: more.at ?? '',
  says,
  span: more.span ?? null,
  ...(more.page === undefined ? {} : { page: more.page }),
})
