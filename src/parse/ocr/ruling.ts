/** Ruling lines in a picture: frames of tables, lines under headings, boxes of stamps. */
import type { Picture } from './picture.js'

/** Half-open box of a line in dots. */
export interface Bar {
  readonly way: 'h' | 'v'
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** Inches: no row of serifs is so long, no line so thick. */
const SHORTEST = 0.4
const THICKEST = 0.06
/** Dots by which a worn line may be broken. */
const BROKEN = 3
/** Thin lines turn grey when a page is scanned askew: what is darker may belong to one. */
const GREY = 205
/** Share of a line's length along which ink may touch it on one side: feet of letters do so along most of it. */
const TOUCHED = 0.25

/** Rows of a picture, or its columns: how to walk along a line and across it. */
interface Way {
  readonly lines: number
  readonly length: number
  readonly along: number
  readonly across: number
}

export function barsOf(picture: Picture): Bar[] {
  const { width, height } = picture
  const rows = { lines: height, length: width, along: 1, across: width }
  const columns = { lines: width, length: height, along: width, across: 1 }
  return [
    ...groupsOf(picture, rows).map(({ from, to, first, last }): Bar => ({ way: 'h', x0: from, x1: to, y0: first, y1: last })),
    ...groupsOf(picture, columns).map(({ from, to, first, last }): Bar => ({ way: 'v', x0: first, x1: last, y0: from, y1: to })),
  ]
}

interface Piece {
  readonly line: number
  readonly from: number
  readonly to: number
}

/** Pieces of neighbouring lines that lie over each other: `first`..`last` across, `from`..`to` along; ends are outside. */
interface Group {
  from: number
  to: number
  first: number
  last: number
}

const groupsOf = (picture: Picture, way: Way): Group[] =>
  grouped(way.along === 1 ? rowPieces(picture) : columnPieces(picture))
    .filter((group) => group.last - group.first <= THICKEST * picture.dpi)
    .filter((group) => isFree(picture, way, group))

/** Along a line every second dot tells enough. */
const STEP = 2

function rowPieces({ width, height, grey, dpi }: Picture): Piece[] {
  const least = SHORTEST * dpi
  const pieces: Piece[] = []
  for (let y = 0; y < height; y++) {
    let from = -1
    let end = 0
    for (let x = 0, at = y * width; x < width; x += STEP, at += STEP) {
      if ((grey[at] ?? 255) < GREY) {
        if (from < 0) from = x
        end = x
      } else if (from >= 0 && x - end > BROKEN) {
        if (end + STEP - from >= least) pieces.push({ line: y, from, to: Math.min(width, end + STEP) })
        from = -1
      }
    }
    if (from >= 0 && end + STEP - from >= least) pieces.push({ line: y, from, to: Math.min(width, end + STEP) })
  }
  return pieces
}

/** All columns at once, row by row, as the dots lie in memory. */
function columnPieces({ width, height, grey, dpi }: Picture): Piece[] {
  const least = SHORTEST * dpi
  const from = new Int16Array(width).fill(-1)
  const end = new Int16Array(width)
  const pieces: Piece[] = []
  const close = (x: number): void => {
    const [start, last] = [from[x] ?? 0, end[x] ?? 0]
    if (last + STEP - start >= least) pieces.push({ line: x, from: start, to: Math.min(height, last + STEP) })
    from[x] = -1
  }
  for (let y = 0; y < height; y += STEP) {
    for (let x = 0, at = y * width; x < width; x++, at++) {
      if ((grey[at] ?? 255) < GREY) {
        if ((from[x] ?? 0) < 0) from[x] = y
        end[x] = y
      } else if ((from[x] ?? 0) >= 0 && y - (end[x] ?? 0) > BROKEN) close(x)
    }
  }
  for (let x = 0; x < width; x++) if ((from[x] ?? 0) >= 0) close(x)
  return pieces.sort((a, b) => a.line - b.line || a.from - b.from)
}

function grouped(pieces: readonly Piece[]): Group[] {
  const groups: Group[] = []
  let open: Group[] = []
  for (const piece of pieces) {
    open = open.filter((group) => piece.line - group.last <= 2)
    const mine = open.find((group) => piece.from <= group.to + BROKEN && piece.to >= group.from - BROKEN)
    if (mine) {
      mine.from = Math.min(mine.from, piece.from)
      mine.to = Math.max(mine.to, piece.to)
      mine.last = piece.line + 1
    } else {
      const made = { from: piece.from, to: piece.to, first: piece.line, last: piece.line + 1 }
      groups.push(made)
      open.push(made)
    }
  }
  return groups
}

/** White on both sides: else it is a row of feet or tops of letters. */
function isFree({ grey }: Picture, { along, across, lines }: Way, { from, to, first, last }: Group): boolean {
  const touched = (line: number): number => {
    if (line < 0 || line >= lines) return 0
    let dark = 0
    for (let i = from; i < to; i++) if ((grey[line * across + i * along] ?? 255) < 150) dark++
    return dark / (to - from)
  }
  return touched(first - 3) <= TOUCHED && touched(last + 2) <= TOUCHED
}

/** The lines taken out of the picture (changed in place); what crosses a line stays. */
export function eraseBars({ width, height, grey }: Picture, bars: readonly Bar[]): void {
  for (const bar of bars) {
    const [along, across] = bar.way === 'h' ? [1, width] : [width, 1]
    const [length, thick] = bar.way === 'h' ? [bar.x1 - bar.x0, bar.y1 - bar.y0] : [bar.y1 - bar.y0, bar.x1 - bar.x0]
    const start = bar.y0 * width + bar.x0
    const last = width * height
    const inked = (at: number): boolean => at >= 0 && at < last && (grey[at] ?? 255) < 160
    for (let i = 0; i < length; i++) {
      const at = start + i * along
      if (inked(at - 2 * across) && inked(at + (thick + 1) * across)) continue
      for (let j = -1; j <= thick; j++) {
        const dot = at + j * across
        if (dot >= 0 && dot < last) grey[dot] = 255
      }
    }
  }
}
