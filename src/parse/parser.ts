import type { ParsedDocument } from '../model/parsed-document.js'
import type { Refusal, SourceFile } from '../model/source-file.js'
import type { Lexicon } from '../reference/lexicon.js'
import type { OcrEngine } from './ocr/engine.js'

/** What reading one file may cost. `maxUnpackedBytes` counts all that comes out of a packed file. */
export interface ParseLimits {
  readonly maxPages: number
  readonly maxUnpackedBytes: number
  readonly maxPixelsPerPage: number
}

/** What a parser may use besides the bytes. Without an engine pictures wait for OCR. */
export interface ParseTools {
  readonly ocr: OcrEngine | null
  /** What recognition knows of the language. */
  readonly lexicon?: Lexicon | null
  /** Pages that are recognised at the same time. */
  readonly pagesAtOnce: number
  /** Told before each page that is recognised: a sign of life on long work. */
  readonly onPage?: (page: PageAtWork) => void
  /** Told when its words are had, or it is given up. */
  readonly onPageEnd?: (page: PageAtWork) => void
}

/** `page` = its number in the document; it is the `nth` of `of` pages that must be recognised. */
export interface PageAtWork {
  readonly page: number
  readonly nth: number
  readonly of: number
}

export const noTools: ParseTools = { ocr: null, pagesAtOnce: 1 }

/**
 * A parser reads one family of formats, and must itself load heavy libraries only when it is asked (dynamic import).
 * `parse` gives the document, a Refusal (cannot be used at all, with one sentence), or null = "not mine". It never throws for bad input.
 * It takes bytes and gives plain data, so that it can run in a worker. A change of what it reads raises `version`.
 */
export interface Parser {
  readonly name: string
  readonly version: number
  parse(source: SourceFile, limits: ParseLimits, tools: ParseTools): Promise<ParsedDocument | Refusal | null>
}
