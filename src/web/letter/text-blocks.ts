/** The frozen text of a page in blocks (paragraphs, rows of tables), and in windows of so many signs: a page of ours stays small, however long the letter is. */
import type { Cell, ParsedDocument } from '../../model/parsed-document.js'
import type { Span } from '../../model/span.js'

export interface Block {
  readonly span: Span
  /** A row of that table, with its cells; null for running text. */
  readonly row: { readonly table: number; readonly cells: readonly Cell[] } | null
}

const WINDOW = 14_000

/** Windows in order; at least one. */
export function windowsOf(document: ParsedDocument, within: Span): readonly (readonly Block[])[] {
  const windows: Block[][] = [[]]
  let size = 0
  for (const block of blocksIn(document, within)) {
    const long = block.span.end - block.span.start
    if (size > 0 && size + long > WINDOW) {
      windows.push([])
      size = 0
    }
    windows.at(-1)?.push(block)
    size += long
  }
  return windows
}

function blocksIn({ paragraphs, tables }: ParsedDocument, { start, end }: Span): Block[] {
  const own = paragraphs.filter(({ span }) => span.start < end && span.end > start)
  return own.flatMap(({ span, table }): Block[] => {
    const rows = table === null ? undefined : tables[table]?.rows
    if (table !== null && rows !== undefined) return rows.map((row) => ({ span: row.span, row: { table, cells: row.cells } }))
    return cut(span).map((piece) => ({ span: piece, row: null }))
  })
}

/** A paragraph without end is cut where it must be. */
const cut = ({ start, end }: Span): Span[] =>
  Array.from({ length: Math.max(1, Math.ceil((end - start) / WINDOW)) }, (_, i) => ({
    start: start + i * WINDOW,
    end: Math.min(end, start + (i + 1) * WINDOW),
  }))

/** The window in which the place begins; 0 where none does. */
export const windowAt = (windows: readonly (readonly Block[])[], at: number): number =>
  Math.max(
    0,
    windows.findIndex((blocks) => blocks.some(({ span }) => span.start <= at && at < span.end)),
  )
