/** Reading bytes and strings through src/parse, for tests. */
import { createHash } from 'node:crypto'
import type { ParsedDocument } from '../../src/model/parsed-document.js'
import { isRefusal, type MediaType, type Refusal, type SourceFile } from '../../src/model/source-file.js'
import { parse } from '../../src/parse/parse.js'

export const limits = { maxPages: 500, maxUnpackedBytes: 1024 * 1024 * 1024, maxPixelsPerPage: 100_000_000 }
export const DOCX: MediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const source = (content: string | Uint8Array, mediaType: MediaType): SourceFile => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { id: createHash('sha256').update(bytes).digest('hex'), name: 'thu', mediaType, bytes }
}

export async function readAs(content: string | Uint8Array, mediaType: MediaType): Promise<ParsedDocument> {
  const read = await parse(source(content, mediaType), limits)
  if (isRefusal(read)) throw new Error(`${read.code}: ${read.says}`)
  return read
}

export async function refusalOf(content: string | Uint8Array, mediaType: MediaType, own = limits): Promise<Refusal> {
  const read = await parse(source(content, mediaType), own)
  if (!isRefusal(read)) throw new Error(`read, not refused: ${read.text.slice(0, 200)}`)
  return read
}

export const paragraphsOf = (document: ParsedDocument): string[] =>
  document.paragraphs.map((p) => document.text.slice(p.span.start, p.span.end))

/** Tables as rows of cell texts. */
export const cellsOf = (document: ParsedDocument): string[][][] =>
  document.tables.map((table) => table.rows.map((row) => row.cells.map((cell) => document.text.slice(cell.span.start, cell.span.end))))
