/**
 * Two columns side by side (letterhead, foot): a vertical gutter that no word crosses over consecutive rows.
 * Geometry finds the gutter; wording only says how sure we must be.
 */
import { lengthOf, median, meet, middle, type Interval, type Row } from './geometry.js'
import { columnKind, type ColumnKind, type Sides } from './column-kind.js'
import { sidesOf, trim } from './column-extent.js'

export interface ColumnBlock {
  readonly kind: ColumnKind
  /** First and last row, both inside. */
  readonly from: number
  readonly to: number
  /** The x that divides left from right. */
  readonly gutter: number
}

/** The gutter's least width as part of the font size; a gap in a row of running text must also be well wider than its blanks. */
const LEAST = 0.45
const OVER_BLANKS = 1.8

interface Candidate {
  readonly from: number
  readonly to: number
  readonly gap: Interval
  readonly both: number
}

/** Blocks from top to bottom, not overlapping. */
export function columnBlocks(rows: readonly Row[]): ColumnBlock[] {
  const blocks: ColumnBlock[] = []
  let floor = 0
  for (let i = 0; i < rows.length; i++) {
    if (i < floor) continue
    const block = blockAt(rows, i, floor)
    if (!block) continue
    blocks.push(block)
    floor = block.to + 1
  }
  return blocks
}

function blockAt(rows: readonly Row[], seed: number, floor: number): ColumnBlock | null {
  const row = rows[seed]
  if (!row) return null
  const candidates = innerGaps(row)
    .map((gap) => grow(rows, seed, gap, floor))
    .sort((a, b) => b.both - a.both || lengthOf(b.gap) - lengthOf(a.gap))
  for (const candidate of candidates) {
    const block = accept(rows, candidate)
    if (block && block.from <= seed && seed <= block.to) return block
  }
  return null
}

function accept(rows: readonly Row[], candidate: Candidate): ColumnBlock | null {
  const gutter = (candidate.gap.from + candidate.gap.to) / 2
  const sides = sidesOf(rows.slice(candidate.from, candidate.to + 1), gutter)
  const kind = columnKind(sides, candidate.gap)
  if (kind === null) return null
  const kept = trim(sides, kind)
  return { kind, from: candidate.from + kept.from, to: candidate.from + kept.to, gutter }
}

/** Follows a gap up and down through the rows as long as some of it stays free. */
function grow(rows: readonly Row[], seed: number, gap: Interval, floor: number): Candidate {
  let free = gap
  let [from, to] = [seed, seed]
  for (let i = seed + 1; i < rows.length; i++) {
    const next = throughRow(rows[i], free)
    if (!next) break
    free = next
    to = i
  }
  for (let i = seed - 1; i >= floor; i--) {
    const next = throughRow(rows[i], free)
    if (!next) break
    free = next
    from = i
  }
  const both = rows.slice(from, to + 1).filter((row) => row.x0 < free.from + 1 && row.x1 > free.to - 1).length
  return { from, to, gap: free, both }
}

export function throughRow(row: Row | undefined, gap: Interval): Interval | null {
  if (!row) return null
  const free = [{ from: -Infinity, to: row.x0 }, ...innerGaps(row), { from: row.x1, to: Infinity }]
  const widest = free.map((f) => meet(f, gap)).sort((a, b) => lengthOf(b) - lengthOf(a))[0]
  return widest && lengthOf(widest) >= LEAST * row.size ? widest : null
}

/** Gaps between words that are no mere blanks. */
export function innerGaps(row: Row): Interval[] {
  const gaps = row.words.slice(1).map((word, i) => ({ from: row.words[i]?.box.x1 ?? 0, to: word.box.x0 }))
  const blank = row.words.length > 3 ? (median(gaps.map(lengthOf)) ?? 0) : 0.25 * row.size
  return gaps.filter((gap) => lengthOf(gap) >= Math.max(LEAST * row.size, OVER_BLANKS * blank))
}

/** The words of a block's rows on either side of the gutter. */
export const wordsBeside = (rows: readonly Row[], gutter: number): Sides['words'] => {
  const words = rows.flatMap((row) => row.words)
  return { left: words.filter((w) => middle(w.box) < gutter), right: words.filter((w) => middle(w.box) >= gutter) }
}
