import { noTools } from '../../../src/parse/parser.js'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ParsedDocument } from '../../../src/model/parsed-document.js'
import { isRefusal, type Refusal, type SourceFile } from '../../../src/model/source-file.js'
import type { ParseLimits } from '../../../src/parse/parser.js'
import { pdfParser } from '../../../src/parse/pdf/pdf.parser.js'
import { tinyPdf, type TinyPage } from './tiny-pdf.js'

export const LIMITS: ParseLimits = { maxPages: 500, maxUnpackedBytes: 1e9, maxPixelsPerPage: 1e8 }

export const sourceOf = (bytes: Uint8Array): SourceFile => ({ id: '0'.repeat(64), name: 'thu.pdf', mediaType: 'application/pdf', bytes })

export const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../../fixtures/formats/pdf/${name}`, import.meta.url))))

export const parse = (bytes: Uint8Array, limits: ParseLimits = LIMITS): Promise<ParsedDocument | Refusal | null> =>
  pdfParser.parse(sourceOf(bytes), limits, noTools)

/** The document, or an error that prints why there is none. */
export async function documentOf(input: Uint8Array | readonly TinyPage[]): Promise<ParsedDocument> {
  const parsed = await parse(input instanceof Uint8Array ? input : tinyPdf(input))
  if (parsed === null || isRefusal(parsed)) throw new Error(`Không có văn bản: ${JSON.stringify(parsed)}`)
  return parsed
}

/** Paragraphs with their lines joined by '/', tables as rows of cells. */
export const paragraphs = (document: ParsedDocument): string[] =>
  document.paragraphs.map(({ span }) => document.text.slice(span.start, span.end).replaceAll('\n', '/'))

export const cells = (document: ParsedDocument, table = 0): string[][] =>
  (document.tables[table]?.rows ?? []).map((row) => row.cells.map(({ span }) => document.text.slice(span.start, span.end)))
