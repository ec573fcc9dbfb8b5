/** The only maker of ParsedDocument: takes pages of paragraphs and tables, freezes the text and keeps every span in step with it. */
import type { Furniture, Line, Page, Paragraph, ParsedDocument, Recognised, Table, Word } from '../model/parsed-document.js'
import type { Problem } from '../model/problem.js'
import type { Box } from '../model/span.js'
import { normalise } from '../text/normalise.js'

export interface WordInput {
  readonly text: string
  readonly box: Box | null
  readonly confidence: number
  readonly rivals?: readonly string[]
  readonly hand?: true
}

/** A line is plain text, or words with boxes. */
export type LineInput = string | { readonly words: readonly WordInput[]; readonly box: Box | null }

export interface CellInput {
  readonly text: string
  readonly words?: readonly WordInput[]
  readonly columns?: number
  readonly rows?: number
  /** Column number, counted from 0; told when earlier rows' merged cells leave gaps. */
  readonly column?: number
}

/** `continues` tells whether a paragraph goes on from the one before (a page's end between them); untold, the wording decides. */
export type BlockInput =
  | { readonly block: 'paragraph'; readonly lines: readonly LineInput[]; readonly continues?: boolean }
  | { readonly block: 'table'; readonly rows: readonly (readonly CellInput[])[] }

export interface PageInput {
  readonly number: number
  readonly width: number | null
  readonly height: number | null
  readonly blocks: readonly BlockInput[]
}

export interface DocumentInput {
  readonly source: string
  readonly parser: string
  readonly origin?: 'file' | 'web'
  readonly pages: readonly PageInput[]
  readonly furniture?: readonly Furniture[]
  readonly problems?: readonly Problem[]
  readonly ocr?: Recognised | null
}

/** Freezes pages into one document. A paragraph cut by a page break (no end mark before, small letter after) is made whole. */
export function buildDocument(input: DocumentInput): ParsedDocument {
  const writer = new Writer()
  const pages: Page[] = input.pages.map((page) => {
    const start = writer.length
    for (const block of page.blocks) writer.block(block, page.number)
    return { number: page.number, span: { start, end: writer.length }, width: page.width, height: page.height }
  })
  return Object.freeze({
    source: input.source,
    parser: input.parser,
    origin: input.origin ?? 'file',
    text: writer.text,
    pages,
    paragraphs: writer.paragraphs,
    lines: writer.lines,
    words: writer.words,
    tables: writer.tables,
    furniture: input.furniture ?? [],
    problems: input.problems ?? [],
    ocr: input.ocr ?? null,
  })
}

const clean = (raw: string): string => normalise(raw).replace(/\s+/g, ' ').trim()

class Writer {
  private chunks: string[] = []
  length = 0
  readonly paragraphs: Paragraph[] = []
  readonly lines: Line[] = []
  readonly words: Word[] = []
  readonly tables: Table[] = []

  get text(): string {
    return this.chunks.join('')
  }

  private put(text: string): void {
    this.chunks.push(text)
    this.length += text.length
  }

  block(block: BlockInput, page: number): void {
    if (block.block === 'table') this.table(block.rows, page)
    else this.paragraph(block.lines, page, block.continues)
  }

  private paragraph(lines: readonly LineInput[], page: number, told: boolean | undefined): void {
    const kept = lines.filter((line) => lineText(line) !== '')
    if (kept.length === 0) return
    const previous = this.paragraphs.at(-1)
    const goesOn = previous !== undefined && previous.table === null && (told ?? this.continues(lineText(kept[0] ?? '')))
    if (this.length > 0) this.put(goesOn ? '\n' : '\n\n')
    const start = goesOn ? previous.span.start : this.length
    kept.forEach((line, i) => {
      if (i > 0) this.put('\n')
      this.line(line, page)
    })
    const whole: Paragraph = {
      span: { start, end: this.length },
      page: goesOn ? previous.page : page,
      table: null,
    }
    if (goesOn) this.paragraphs[this.paragraphs.length - 1] = whole
    else this.paragraphs.push(whole)
  }

  /** A sentence goes on when what stands before has no end mark and what follows begins with a small letter. */
  private continues(next: string): boolean {
    if (!/^\p{Ll}/u.test(next) || /^v\/v/.test(next) || /^\p{Ll}{1,2}\s?[).]/u.test(next)) return false
    return /[\p{Ll}\p{N},]$/u.test(this.chunks.at(-1) ?? '')
  }

  private line(line: LineInput, page: number): void {
    const start = this.length
    if (typeof line === 'string') {
      const text = clean(line)
      for (const m of text.matchAll(/\S+/g)) {
        const at = start + m.index
        this.words.push({ span: { start: at, end: at + m[0].length }, page, box: null, confidence: 1 })
      }
      this.put(text)
    } else this.putWords(line.words, page)
    this.lines.push({ span: { start, end: this.length }, page, box: typeof line === 'string' ? null : line.box })
  }

  private putWords(words: readonly WordInput[], page: number): void {
    let first = true
    for (const word of words) {
      const text = clean(word.text)
      if (text === '') continue
      if (!first) this.put(' ')
      first = false
      const start = this.length
      this.put(text)
      this.words.push({ span: { start, end: this.length }, page: word.box?.page ?? page, box: word.box, ...sureness(word) })
    }
  }

  private table(rows: readonly (readonly CellInput[])[], page: number): void {
    const filled = rows.filter((row) => row.some((cell) => clean(cell.text) !== ''))
    if (filled.length === 0) return
    if (this.length > 0) this.put('\n\n')
    const start = this.length
    const tableRows = filled.map((row, r) => {
      if (r > 0) this.put('\n')
      return this.row(row, page)
    })
    this.tables.push({ span: { start, end: this.length }, page, rows: tableRows })
    this.paragraphs.push({ span: { start, end: this.length }, page, table: this.tables.length - 1 })
  }

  private row(row: readonly CellInput[], page: number): Table['rows'][number] {
    const start = this.length
    let column = 0
    const cells = row.map((cell, i) => {
      if (i > 0) this.put(' | ')
      const at = this.length
      if (cell.words) this.putWords(cell.words, page)
      else this.line(cell.text, page)
      column = cell.column ?? column
      const made = { span: { start: at, end: this.length }, column, columns: cell.columns ?? 1, rows: cell.rows ?? 1 }
      column += cell.columns ?? 1
      return made
    })
    return { span: { start, end: this.length }, cells }
  }
}

const sureness = ({ confidence, rivals, hand }: WordInput): Pick<Word, 'confidence' | 'rivals' | 'hand'> => ({
  confidence,
  ...(rivals === undefined || rivals.length === 0 ? {} : { rivals }),
  ...(hand === undefined ? {} : { hand }),
})

const lineText = (line: LineInput): string => clean(typeof line === 'string' ? line : line.words.map((w) => w.text).join(' '))
