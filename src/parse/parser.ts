import type { ParsedDocument } from '../model/parsed-document.js'
import type { Refusal, SourceFile } from '../model/source-file.js'

/** What reading one file may cost. `maxUnpackedBytes` counts all that comes out of a packed file. */
export interface ParseLimits {
  readonly maxPages: number
  readonly maxUnpackedBytes: number
  readonly maxPixelsPerPage: number
}

/**
 * A parser reads one family of formats, and must itself load heavy libraries only when it is asked (dynamic import).
 * `parse` gives the document, a Refusal (cannot be used at all, with one sentence), or null = "not mine". It never throws for bad input.
 * It takes bytes and gives plain data, so that it can run in a worker. A change of what it reads raises `version`.
 */
export interface Parser {
  readonly name: string
  readonly version: number
  parse(source: SourceFile, limits: ParseLimits): Promise<ParsedDocument | Refusal | null>
}
