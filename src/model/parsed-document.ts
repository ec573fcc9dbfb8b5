import type { Problem } from './problem.js'
import type { Box, Span } from './span.js'

/**
 * A document as read: one frozen text (NFC, '\n' line ends) and everything else as spans in it.
 * Lines of a paragraph are joined by '\n', paragraphs by '\n\n'; a table is one paragraph, its rows lines, its cells joined by ' | '.
 * The two-column letterhead and foot are read column by column, left first, so every format yields the same order.
 */
export interface ParsedDocument {
  /** sha-256 of the source's bytes. */
  readonly source: string
  /** Name and version of the parser, "pdf/1": part of the cache key. */
  readonly parser: string
  /** 'web' when the text is the main part of a web page; 'file' otherwise. */
  readonly origin: 'file' | 'web'
  readonly text: string
  readonly pages: readonly Page[]
  readonly paragraphs: readonly Paragraph[]
  readonly lines: readonly Line[]
  readonly words: readonly Word[]
  readonly tables: readonly Table[]
  /** Page numbers, running heads, site chrome: kept, but out of the text so that no sentence is cut by them. */
  readonly furniture: readonly Furniture[]
  readonly problems: readonly Problem[]
  /** Which pages were recognised in pictures, and by what; null when every word was written in the file. */
  readonly ocr: Recognised | null
}

export interface Recognised {
  /** "tesseract 5.3.0", "tesseract.js 7.0.0". */
  readonly engine: string
  readonly model: string
  readonly pages: readonly number[]
}

/**
 * What made this document of its source: parser, and engine with models where pages were recognised ("scan/1 · tesseract 5.3.0 · vie fast").
 * Two documents of one source with the same answer here are the same document.
 */
export const madeBy = ({ parser, ocr }: Pick<ParsedDocument, 'parser' | 'ocr'>): string =>
  ocr === null ? parser : [parser, ocr.engine, ocr.model].join(' · ')

export interface Page {
  readonly number: number
  readonly span: Span
  /** Size in points; null where the format has no pages. */
  readonly width: number | null
  readonly height: number | null
}

export interface Paragraph {
  readonly span: Span
  readonly page: number
  /** Index into `tables` when this paragraph is a table. */
  readonly table: number | null
}

export interface Line {
  readonly span: Span
  readonly page: number
  readonly box: Box | null
}

export interface Word {
  readonly span: Span
  readonly page: number
  readonly box: Box | null
  /** 1 unless OCR says less: how sure it is that the word says what it says. */
  readonly confidence: number
  /** Other readings of the same place, best first: a second look or the dictionary would have it so. Never put into the text. */
  readonly rivals?: readonly string[]
  /** Written by hand or stamped over print: what the letters say is a guess. */
  readonly hand?: true
}

export interface Table {
  readonly span: Span
  readonly page: number
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  readonly span: Span
  readonly cells: readonly Cell[]
}

/** A merged cell is given once, at its first row and column, with its extent. */
export interface Cell {
  readonly span: Span
  readonly column: number
  readonly columns: number
  readonly rows: number
}

export interface Furniture {
  readonly role: 'page-number' | 'running-head' | 'site-chrome' | 'hidden'
  readonly page: number
  readonly text: string
}
