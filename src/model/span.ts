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

/** Of stretches in order of their beginning those that begin inside `at`. */
export function startingIn<T extends { readonly span: Span }>(ordered: readonly T[], at: Span): readonly T[] {
  const first = firstFrom(ordered, at.start)
  return ordered.slice(first, firstFrom(ordered, Math.max(at.start, at.end)))
}

function firstFrom(ordered: readonly { readonly span: Span }[], start: number): number {
  let [low, high] = [0, ordered.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordered[middle]?.span.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** Tells whether a stretch shares a character with any of them, in any order, however many. */
export function touching(items: readonly { readonly span: Span }[]): (at: Span) => boolean {
  const ordered = [...items].sort((a, b) => a.span.start - b.span.start)
  let furthest = 0
  const reach = ordered.map(({ span: { end } }) => (furthest = Math.max(furthest, end)))
  return (at) => (reach[firstFrom(ordered, at.end) - 1] ?? 0) > at.start
}

export const bySpan = (a: Span, b: Span): number => a.start - b.start || a.end - b.end

/** The smallest span that holds all of them; null for an empty list. */
export function hull(spans: readonly Span[]): Span | null {
  const [first] = spans
  return first ? spans.reduce((a, b) => span(Math.min(a.start, b.start), Math.max(a.end, b.end)), first) : null
}
