/** What the layout of a page is worked out from: words, rows of words and ruling lines, in points from the page's top left corner. */
import type { Box } from '../../model/span.js'

export interface PlacedWord {
  readonly text: string
  /** 1 for words that a PDF draws; less where OCR is unsure. */
  readonly confidence: number
  readonly rivals?: readonly string[]
  readonly hand?: true
  readonly box: Box
  readonly baseline: number
  readonly size: number
  readonly font: string
  /** True when nothing in the PDF says that a blank stands before (after) it: a word cut by a change of font has such edges. */
  readonly glueLeft: boolean
  readonly glueRight: boolean
}

/** Words on one baseline, from left to right; there may be wide gaps between them. */
export interface Row {
  readonly words: readonly PlacedWord[]
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
  readonly baseline: number
  readonly size: number
}

/** A ruling line: horizontal (`at` = y, from/to = x) or vertical (`at` = x, from/to = y). */
export interface Rule {
  readonly way: 'h' | 'v'
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface Interval {
  readonly from: number
  readonly to: number
}

export const rowText = (row: Row): string => row.words.map((w) => w.text).join(' ')

export const widthOf = (row: Row): number => row.x1 - row.x0

export const middle = (item: { readonly x0: number; readonly x1: number }): number => (item.x0 + item.x1) / 2

export const meet = (a: Interval, b: Interval): Interval => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) })

export const centreOf = (interval: Interval): number => (interval.from + interval.to) / 2

export const lengthOf = (interval: Interval): number => interval.to - interval.from

export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}

/** The value round which most of them lie (within `tolerance`), as the mean of that crowd; null for none. */
export function crowd(values: readonly number[], tolerance: number): number | null {
  let best: number[] = []
  for (const value of values) {
    const near = values.filter((v) => Math.abs(v - value) <= tolerance)
    if (near.length > best.length) best = near
  }
  return best.length === 0 ? null : best.reduce((sum, v) => sum + v, 0) / best.length
}

/** Values that lie within `tolerance` of each other made one, in rising order. */
export function clusters(values: readonly number[], tolerance: number): number[] {
  const groups: number[][] = []
  for (const value of [...values].sort((a, b) => a - b)) {
    const last = groups.at(-1)
    if (last && value - (last.at(-1) ?? value) <= tolerance) last.push(value)
    else groups.push([value])
  }
  return groups.map((group) => group.reduce((sum, v) => sum + v, 0) / group.length)
}

/** The smallest box round all; callers give at least one. */
export function hullBox(boxes: readonly Box[]): Box {
  return {
    page: boxes[0]?.page ?? 0,
    x0: Math.min(...boxes.map((b) => b.x0)),
    y0: Math.min(...boxes.map((b) => b.y0)),
    x1: Math.max(...boxes.map((b) => b.x1)),
    y1: Math.max(...boxes.map((b) => b.y1)),
  }
}
