/** The characters of an old Word file with its own marks, by word-extractor: its finished text no longer tells a cell's end from a tab. */
import type { Piece } from 'word-extractor/lib/word-ole-extractor.js'
import { type TableParagraph, tableParagraphs } from './paragraph-marks.js'

/** Marks in the text: \r ends a paragraph, CELL_PARAGRAPH one inside a cell, \x07 a cell, \n a row, \v breaks a line, \f a page. */
export const CELL_PARAGRAPH = '\uE00D'

export interface Extracted {
  readonly body: string
  readonly notes: string
  readonly boxes: string
  readonly heads: readonly string[]
  /** True when the file defines automatic numbering: its figures are not in the text. */
  readonly numbered: boolean
}

const LISTS_IN_USE = 0x02ea

/** Rejects for a file that is none or is broken. */
export async function extractWord(bytes: Uint8Array): Promise<Extracted> {
  const { default: WordOleExtractor } = await import('word-extractor/lib/word-ole-extractor.js')
  const { default: BufferReader } = await import('word-extractor/lib/buffer-reader.js')
  class MarkedExtractor extends WordOleExtractor {
    private inTables: TableParagraph[] = []
    private numbered = false

    override writeParagraphProperties(stream: Buffer, table: Buffer): void {
      super.writeParagraphProperties(stream, table)
      this.inTables = tableParagraphs(stream, table)
      this.numbered = stream.readUInt32LE(LISTS_IN_USE + 4) >= 4 && table.readUInt32LE(stream.readUInt32LE(LISTS_IN_USE)) > 0
    }

    override buildDocument(): Extracted {
      const all = this._pieces.map((piece) => markCells(piece, this.inTables)).join('')
      const { ccpText, ccpFtn, ccpHdd, ccpAtn, ccpEdn, ccpTxbx } = this._boundaries
      const starts = [ccpText, ccpFtn, ccpHdd, ccpAtn, ccpEdn, ccpTxbx].reduce<number[]>(
        (ends, length) => [...ends, (ends.at(-1) ?? 0) + length],
        [0],
      )
      const part = (i: number): string => all.slice(starts[i], starts[i + 1])
      const heads = this._taggedHeaders.filter(({ type }) => type === 'headers' || type === 'footers').map(({ text }) => text)
      return { body: part(0), notes: part(1) + part(4), boxes: part(5), heads, numbered: this.numbered }
    }
  }
  const reader = new BufferReader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  await reader.open()
  // Safe: extract() hands on what buildDocument() made.
  return (await new MarkedExtractor().extract(reader)) as Extracted
}

/** Ends of paragraphs in a table, and of rows, get marks of their own. */
function markCells({ text, startFilePos, bpc }: Piece, inTables: readonly TableParagraph[]): string {
  return text.replace(/[\r\x07]/g, (end, at: number) => {
    const around = paragraphAt(startFilePos + at * bpc, inTables)
    if (end === '\r') return around === undefined ? end : CELL_PARAGRAPH
    return around?.endsRow === true && around.to - around.from <= bpc ? '\n' : end
  })
}

function paragraphAt(position: number, ranges: readonly TableParagraph[]): TableParagraph | undefined {
  let low = 0
  let high = ranges.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const range = ranges[middle]
    if (range === undefined || (position >= range.from && position < range.to)) return range
    if (position < range.from) high = middle - 1
    else low = middle + 1
  }
  return undefined
}
