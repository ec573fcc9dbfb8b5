/** A stretch of the frozen text: `start` inclusive, `end` exclusive, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A rectangle on a page in points (1/72 inch), measured from the page's top left corner. */
export interface Box {
  readonly page: number
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

export const span = (start: number, end: number): Span => ({ start, end })

/** True when `inner` lies wholly inside `outer`; equal spans count. */
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** True when the two share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Of stretches in text order, none over another (lines, words, segments of a document): those that share a character with `at`. */
export function among<T extends { readonly span: Span }>(ordered: readonly T[], at: Span): readonly T[] {
  let [low, high] = [0, ordered.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordered[middle]?.span.end ?? 0) <= at.start) low = middle + 1
    else high = middle
  }
  let last = low
  while ((ordered[last]?.span.start ?? Infinity) < at.end) last++
  return ordered.slice(low, last)
}

export const bySpan = (a: Span, b: Span): number => a.start - b.start || a.end - b.end

/** The smallest span that holds all of them; null for an empty list. */
export function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null
  return span(Math.min(...spans.map((s) => s.start)), Math.max(...spans.map((s) => s.end)))
}
