/** The type area of a document: where running lines begin and end, and how far apart they are. */
import { crowd, lengthOf, median, rowText, widthOf, type Row } from './geometry.js'
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
  const pitch = pitchOf(plain, right)
  return {
    left,
    right,
    pitch,
    indent: indentOf(plain, left, right),
    spaced: isSpaced(plain, right, pitch),
    justified: isJustified(long, right),
  }
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

/** Do the lines after short last lines stand further down than lines within paragraphs? */
function isSpaced(pages: readonly (readonly Row[])[], right: number, pitch: number): boolean {
  const steps = pages.flatMap((rows) =>
    rows.slice(1).flatMap((row, i) => {
      const last = rows[i]
      const ends = last !== undefined && last.x1 < right - 8 * last.size && /[.;:]$/.test(rowText(last))
      return ends && row.baseline - last.baseline < 2.5 * pitch ? [row.baseline - last.baseline] : []
    }),
  )
  return steps.length > 2 && steps.filter((step) => step > 1.12 * pitch + 0.6).length >= 0.7 * steps.length
}

/** Of the lines that come near the right edge, do most end at it? */
function isJustified(long: readonly Row[], right: number): boolean {
  const near = long.filter((row) => row.x1 > right - 4 * row.size)
  return near.length > 0 && near.filter((row) => row.x1 > right - 2).length >= 0.6 * near.length
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
