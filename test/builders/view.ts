import type { LetterView } from '../../src/extract/view.js'
import { viewOf } from '../../src/extract/extract.js'
import type { PartName } from '../../src/model/letter-parts.js'
import type { ParsedDocument } from '../../src/model/parsed-document.js'
import { buildDocument } from '../../src/parse/document-builder.js'
import { fold } from '../../src/text/fold.js'

/** A document of plain paragraphs (split at blank lines; "a | b" lines become a table). */
export function documentOf(text: string): ParsedDocument {
  const blocks = text
    .split(/\n\n+/)
    .map((block) =>
      block.includes(' | ')
        ? { block: 'table' as const, rows: block.split('\n').map((row) => row.split('|').map((cell) => ({ text: cell.trim() }))) }
        : { block: 'paragraph' as const, lines: block.split('\n') },
    )
  return buildDocument({ source: '0'.repeat(64), parser: 'test/1', pages: [{ number: 1, width: null, height: null, blocks }] })
}

/** A view of one sentence taken as one segment of the given part: for rule examples. The text must be in its frozen form already. */
export function viewOfText(text: string, part: PartName): LetterView {
  const document = documentOf(text)
  const whole = { start: 0, end: document.text.length }
  const root = { kind: 'root' as const, label: null, span: whole, content: whole, table: null, parent: null, children: [] }
  const segments = [{ part, span: whole, node: null, cell: null }]
  return { document, text: document.text, folded: fold(document.text), parts: { form: 'letter', segments, body: root, attachments: [] } }
}

/** A whole small letter, divided into its parts. */
export const viewOfLetter = (text: string): LetterView => viewOf(documentOf(text))
