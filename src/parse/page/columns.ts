/**
 * Two columns side by side (letterhead, foot): a vertical gutter that no word crosses over consecutive rows.
 * Geometry finds the gutter; wording only says how sure we must be.
 */
import { columnKind, type ColumnKind } from './column-kind.js'
import { sidesOf, trim } from './column-extent.js'
import { centreOf, lengthOf, median, meet, type Interval, type Row } from './geometry.js'

export interface ColumnBlock {
  readonly kind: ColumnKind
  /** First and last row, both inside. */
  readonly from: number
  readonly to: number
  /** What no word of the block crosses. */
  readonly gap: Interval
}

/** The gutter's least width as part of the font size; it must also be wider than the row's blanks, and much wider in a row of running text. */
const LEAST = 0.45
const OVER_BLANKS = 1.8
const OVER_RUNNING_BLANKS = 3
const RUNNING_WORDS = 8

/** `from`..`to`: first to last row with words on both sides; `reachFrom`..`reachTo`: with the rows round them that leave some of the gap free. */
interface Candidate {
  readonly from: number
  readonly to: number
  readonly reachFrom: number
  readonly reachTo: number
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
    .filter((gap) => !isRunning(row, gap))
    .map((gap) => grow(rows, seed, gap, floor))
    .sort((a, b) => b.both - a.both || lengthOf(b.gap) - lengthOf(a.gap))
  for (const candidate of candidates) {
    const block = accept(rows, candidate)
    if (block) return block
  }
  return null
}

function accept(rows: readonly Row[], candidate: Candidate): ColumnBlock | null {
  const { reachFrom, reachTo, from, to, gap } = candidate
  const kind = columnKind(sidesOf(rows.slice(from, to + 1), centreOf(gap)), gap)
  if (kind === null) return null
  const kept = trim(sidesOf(rows.slice(reachFrom, reachTo + 1), centreOf(gap)), kind, from - reachFrom, to - reachFrom)
  const block = { kind, from: reachFrom + kept.from, to: reachFrom + kept.to }
  return { ...block, gap: narrowed(gap, rows.slice(block.from, block.to + 1)) }
}

export const narrowed = (gap: Interval, rows: readonly Row[]): Interval => rows.reduce((free, row) => throughRow(row, free) ?? free, gap)

/** Follows a gap up and down. Rows on one side only narrow it for good when a two-sided row follows. */
function grow(rows: readonly Row[], seed: number, gap: Interval, floor: number): Candidate {
  let found = { from: seed, to: seed, reachFrom: seed, reachTo: seed, gap, both: 1 }
  let free = gap
  for (let i = seed + 1; i < rows.length; i++) {
    const next = stepInto(rows, i, free, found)
    if (!next) break
    free = next.free
    found = { ...found, reachTo: i, ...(next.both ? { to: i, gap: free, both: found.both + 1 } : {}) }
  }
  free = found.gap
  for (let i = seed - 1; i >= floor; i--) {
    const next = stepInto(rows, i, free, found)
    if (!next) break
    free = next.free
    found = { ...found, reachFrom: i, ...(next.both ? { from: i, gap: free, both: found.both + 1 } : {}) }
  }
  return found
}

function stepInto(rows: readonly Row[], i: number, gap: Interval, found: Candidate): { free: Interval; both: boolean } | null {
  const row = rows[i]
  const free = row ? throughRow(row, gap) : null
  if (!row || !free) return null
  const both = row.x0 < free.from + 1 && row.x1 > free.to - 1
  if (both && isRunning(row, free) && !staysWithin(row, free, rows.slice(found.from, found.to + 1), found.gap)) return null
  return { free, both }
}

/** A line of many words with a gap hardly wider than its blanks. */
const isRunning = (row: Row, gap: Interval): boolean =>
  row.words.length >= RUNNING_WORDS && lengthOf(gap) < OVER_RUNNING_BLANKS * blankOf(row)

/** Two long lines side by side in columns that are there already, and no line of the body that happens to leave a gap. */
function staysWithin(row: Row, free: Interval, rows: readonly Row[], gap: Interval): boolean {
  const slack = 1.2 * row.size
  const [x0, x1] = [Math.min(...rows.map((r) => r.x0)), Math.max(...rows.map((r) => r.x1))]
  return lengthOf(free) >= 0.2 * lengthOf(gap) && row.x0 > x0 - slack && row.x1 < x1 + slack
}

/** What a row leaves free of a gap; null when it crosses it. */
export function throughRow(row: Row, gap: Interval): Interval | null {
  const free = [{ from: -Infinity, to: row.x0 }, ...innerGaps(row), { from: row.x1, to: Infinity }]
  const widest = free.map((f) => meet(f, gap)).sort((a, b) => lengthOf(b) - lengthOf(a))[0]
  return widest && lengthOf(widest) >= LEAST * row.size ? widest : null
}

/** Gaps between words that are no mere blanks. */
export function innerGaps(row: Row): readonly Interval[] {
  const known = knownGaps.get(row)
  if (known) return known
  const gaps = gapsOf(row).filter((gap) => lengthOf(gap) >= Math.max(LEAST * row.size, OVER_BLANKS * blankOf(row)))
  knownGaps.set(row, gaps)
  return gaps
}

/** Each row is asked many times, and never changes. */
const knownGaps = new WeakMap<Row, readonly Interval[]>()

const gapsOf = (row: Row): Interval[] => row.words.slice(1).map((word, i) => ({ from: row.words[i]?.box.x1 ?? 0, to: word.box.x0 }))

/** The row's usual blank; in a row of few short pieces most gaps are none, so it is never more than a wide blank of justified text. */
const blankOf = (row: Row): number =>
  row.words.length > 3 ? Math.min(0.5 * row.size, median(gapsOf(row).map(lengthOf)) ?? 0) : 0.25 * row.size
