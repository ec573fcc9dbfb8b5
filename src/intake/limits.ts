/** What one file may cost, at most; every door may set other figures. */
export interface Limits {
  /** Size on disk. */
  readonly maxBytes: number
  readonly maxPages: number
  readonly maxPixelsPerPage: number
  readonly maxSecondsPerPage: number
  /** All that comes out of a packed file (DOCX). */
  readonly maxUnpackedBytes: number
}

export const defaultLimits: Limits = {
  maxBytes: 100 * 1024 * 1024,
  maxPages: 500,
  maxPixelsPerPage: 100_000_000,
  maxSecondsPerPage: 120,
  maxUnpackedBytes: 1024 * 1024 * 1024,
}
