/** The type area of a document: where running lines begin and end, and how far apart they are. */
import { crowd, lengthOf, median, widthOf, type Row } from './geometry.js'
import { innerGaps } from './columns.js'
import type { ColumnFrame } from './paragraphs.js'

/** Measured over all pages of one width; lines with wide gaps (columns, tables) are left out. */
export function frameOf(rows: readonly (readonly Row[])[], pageWidth: number): ColumnFrame {
  const plain = rows.map((page) => page.filter((row) => !innerGaps(row).some((gap) => lengthOf(gap) > 2 * row.size)))
  const all = plain.flat()
  const long = all.filter((row) => widthOf(row) > 0.5 * pageWidth)
  const right = edge(long.map((row) => row.x1)) ?? Math.max(pageWidth * 0.85, ...all.map((row) => row.x1))
  const outer = edge(long.map((row) => -row.x0))
  const left = outer === null ? Math.min(pageWidth * 0.15, ...all.map((row) => row.x0)) : -outer
  return { left, right, pitch: pitchOf(plain, right), indent: indentOf(plain, left, right) }
}

/** The outermost place where at least two long lines end; a single line that sticks out is none. */
function edge(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => b - a)
  return sorted.find((value, i) => value - (sorted[i + 1] ?? -Infinity) <= 6) ?? sorted[0] ?? null
}

/** Where lines begin that are set in and followed by a line at the left edge: at least two such. */
function indentOf(pages: readonly (readonly Row[])[], left: number, right: number): number | null {
  const found = pages.flatMap((rows) =>
    rows.flatMap((row, i) => {
      const next = rows[i + 1]
      const setIn = row.x0 - left > 0.7 * row.size && row.x1 > right - 2 * row.size
      return setIn && next && Math.abs(next.x0 - left) < 2 ? [row.x0] : []
    }),
  )
  return found.length > 1 ? crowd(found, 1.5) : null
}

/** From lines that run to the right edge to the next: the steps inside paragraphs. */
function pitchOf(pages: readonly (readonly Row[])[], right: number): number {
  const steps = pages.flatMap((rows) =>
    rows.slice(1).flatMap((row, i) => {
      const last = rows[i]
      if (!last || last.x1 < right - 1.5 * last.size) return []
      const step = row.baseline - last.baseline
      return step < 3 * row.size ? [step] : []
    }),
  )
  const size = median(pages.flat().map((row) => row.size)) ?? 13
  return crowd(steps, 0.4) ?? 1.2 * size
}
