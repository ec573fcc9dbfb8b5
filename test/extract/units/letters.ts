import { buildDocument, type BlockInput } from '../../../src/parse/document-builder.js'
import type { ParsedDocument } from '../../../src/model/parsed-document.js'

/** A document of paragraphs; a paragraph of rows with " | " is a table. Lines inside a paragraph are parted by line feeds. */
export function letterOf(...paragraphs: readonly string[]): ParsedDocument {
  const blocks = paragraphs.map((p): BlockInput =>
    p.includes(' | ')
      ? { block: 'table', rows: p.split('\n').map((row) => row.split('|').map((cell) => ({ text: cell.trim() }))) }
      : { block: 'paragraph', lines: p.split('\n') },
  )
  return buildDocument({ source: '0'.repeat(64), parser: 'test/1', pages: [{ number: 1, width: null, height: null, blocks }] })
}
