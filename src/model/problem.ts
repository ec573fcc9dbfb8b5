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

/**
 * Problems in which two places of the letter do not fit together: counts and lists, numbers and names, two spellings, two days.
 * Not those of a single reading (a unit that no gazetteer knows, a blank). All codes that begin with contradiction/ or count/ are meant.
 */
const CONTRADICTS =
  /^(?:contradiction\/|count\/|criteria\/number|unit\/spelling$|number\/type|citation\/(?:after-letter|type-differs)$|deadline\/before-letter$)/

export const isContradiction = ({ severity, code }: Pick<Problem, 'severity' | 'code'>): boolean =>
  severity !== 'info' && CONTRADICTS.test(code)
