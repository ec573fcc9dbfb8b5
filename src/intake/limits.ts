/** What one file may cost, at most; every door may set other figures. */
export interface Limits {
  /** Size on disk. */
  readonly maxBytes: number
  readonly maxPages: number
  readonly maxPixelsPerPage: number
  readonly maxSecondsPerPage: number
  /** From bytes to record, the whole file; only a file made to harm, or far too big, comes near. */
  readonly maxSecondsPerFile: number
  /** What the process that reads a file may hold, all told. */
  readonly maxMemoryMb: number
  /** All that comes out of a packed file (DOCX). */
  readonly maxUnpackedBytes: number
}

export const defaultLimits: Limits = {
  maxBytes: 100 * 1024 * 1024,
  maxPages: 500,
  maxPixelsPerPage: 100_000_000,
  maxSecondsPerPage: 120,
  maxSecondsPerFile: 300,
  maxMemoryMb: 1536,
  maxUnpackedBytes: 1024 * 1024 * 1024,
}
