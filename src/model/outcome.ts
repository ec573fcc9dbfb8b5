/**
 * What became of one file.
 * done: read and stored · known: these bytes from this very place are already held · duplicate: already held from another place ·
 * waiting: kept until OCR is there · secret: marked MẬT, left untouched · refused: cannot be read, with the reason.
 */
export type OutcomeKind = 'done' | 'known' | 'duplicate' | 'waiting' | 'secret' | 'refused'

export interface FileOutcome {
  readonly kind: OutcomeKind
  /** The file's own name, NFC. */
  readonly name: string
  /** Null when the bytes could not be had, and in the store for a secret letter (only hash, name and reason are kept). */
  readonly path: string | null
  readonly sha256: string | null
  /** Stable code of the reason ("password", "empty", "several-letters"); null when there is nothing to explain. */
  readonly code: string | null
  /** One sentence for people; null for a plain success. */
  readonly says: string | null
}

const MOST_SHOWN = 10

/** What a file that was read says of itself: nothing when it is one letter; else how many it holds, and on which pages. */
export function whatIsIn(parts: readonly ({ readonly from: number; readonly to: number } | null)[]): Pick<FileOutcome, 'code' | 'says'> {
  const pages = parts.flatMap((part) => (part === null ? [] : [pagesOf(part)]))
  if (pages.length < 2) return { code: null, says: null }
  const shown = [...pages.slice(0, MOST_SHOWN), ...(pages.length > MOST_SHOWN ? ['…'] : [])].join('; ')
  return { code: 'several-letters', says: `Tệp có ${pages.length} văn bản (trang ${shown}), mỗi văn bản thành một bản ghi.` }
}

/** "3-5"; "3" for a single page. */
export const pagesOf = ({ from, to }: { readonly from: number; readonly to: number }): string => (from === to ? `${from}` : `${from}-${to}`)

/** Exit code 1 is for these: the file could not be read. A duplicate, a scan in waiting and a secret letter are calm outcomes. */
export const isFailure = (outcome: FileOutcome): boolean => outcome.kind === 'refused'
