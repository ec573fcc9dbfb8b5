/** Some pages of a document, as a document of their own; and back: places in the part as places in the whole. */
import type { Paragraph, ParsedDocument } from './parsed-document.js'
import type { Problem } from './problem.js'
import { covers, type Span } from './span.js'

/** First and last page, both inside; numbers as the document counts them. */
export interface PageRange {
  readonly from: number
  readonly to: number
}

/** Where these pages stand in the document's text, without the blank lines round them. */
export function spanOfPages({ pages, text }: ParsedDocument, { from, to }: PageRange): Span {
  const inside = pages.filter((page) => page.number >= from && page.number <= to)
  const [first, last] = [inside[0]?.span.start ?? 0, inside.at(-1)?.span.end ?? 0]
  const own = text.slice(first, last)
  const start = first + (own.length - own.trimStart().length)
  return { start, end: Math.max(start, first + own.trimEnd().length) }
}

/**
 * The part reads as if it had come alone: its text begins at 0. Its pages keep their numbers, and so do its boxes.
 * Nothing may stand half inside: pages are cut where no paragraph goes on.
 */
export function cutPages(document: ParsedDocument, range: PageRange): ParsedDocument {
  const whole = spanOfPages(document, range)
  const within = <T extends { readonly span: Span }>(list: readonly T[]): T[] => inside(list, whole)
  const onPage = ({ page }: { readonly page: number }): boolean => page >= range.from && page <= range.to
  const firstTable = document.tables.findIndex(({ span }) => covers(whole, span))
  const { start } = whole
  const ocrPages = document.ocr?.pages.filter((page) => onPage({ page })) ?? []
  return {
    ...document,
    text: document.text.slice(whole.start, whole.end),
    pages: document.pages
      .filter(({ number }) => onPage({ page: number }))
      .map((page) => ({ ...page, span: { start: Math.max(0, page.span.start - start), end: Math.max(0, page.span.end - start) } })),
    paragraphs: moved(within(document.paragraphs), -start).map((p) => inTables(p, firstTable)),
    lines: moved(within(document.lines), -start),
    words: moved(within(document.words), -start),
    tables: moved(within(document.tables), -start),
    furniture: document.furniture.filter(onPage),
    problems: document.problems.filter((p) => isOfPart(p, whole, onPage)).map((p) => shifted(p, -start)),
    ocr: document.ocr === null || ocrPages.length === 0 ? null : { ...document.ocr, pages: ocrPages },
  }
}

/** Lists are in text order: found by halving, so that cutting a long file page by page stays cheap. */
function inside<T extends { readonly span: Span }>(list: readonly T[], whole: Span): T[] {
  const first = (from: number): number => {
    let [low, high] = [0, list.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((list[middle]?.span.start ?? Infinity) < from) low = middle + 1
      else high = middle
    }
    return low
  }
  return list.slice(first(whole.start), first(whole.end)).filter(({ span }) => covers(whole, span))
}

const inTables = (paragraph: Paragraph, firstTable: number): Paragraph =>
  paragraph.table === null ? paragraph : { ...paragraph, table: paragraph.table - firstTable }

/** What is told of no place may hold for every part. */
function isOfPart(problem: Problem, whole: Span, onPage: (at: { readonly page: number }) => boolean): boolean {
  if (problem.span !== null) return covers(whole, problem.span)
  return problem.page === undefined || onPage({ page: problem.page })
}

const moved = <T extends { readonly span: Span }>(list: readonly T[], by: number): T[] =>
  by === 0 ? [...list] : list.map((item) => shifted(item, by))

/** Every span in a plain value (an object with the numbers `start` and `end`) moved; also where values point back at their parents. */
export function shifted<T>(value: T, by: number, known = new Map<object, object>()): T {
  if (by === 0 || typeof value !== 'object' || value === null) return value
  const before = known.get(value)
  // Safe: what is kept under a value is its own copy, of the same shape.
  if (before !== undefined) return before as T
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [] : {}
  known.set(value, copy)
  for (const [key, inner] of Object.entries(value)) {
    const isEdge = (key === 'start' || key === 'end') && typeof inner === 'number'
    Object.assign(copy, { [key]: isEdge ? inner + by : shifted<unknown>(inner, by, known) })
  }
  // Safe: the same keys with values of the same types.
  return copy as T
}
