/** Ruling lines in a picture: frames of tables, lines under headings, boxes of stamps. */
import type { Picture } from './picture.js'
import type { Shapes } from './shapes.js'

/** Half-open box of a line in dots. */
export interface Bar {
  readonly way: 'h' | 'v'
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** Inches: no stroke of a letter is so long, no line so thick. */
const SHORTEST = 0.32
const THICKEST = 0.06
/** Dots by which a worn line may be broken. */
const BROKEN = 4

interface Piece {
  readonly row: number
  readonly from: number
  readonly to: number
}

export function barsOf(picture: Picture, shapes: Shapes): Bar[] {
  const across = grouped(longPieces(rowPieces(shapes), picture.dpi), picture.dpi)
  return [
    ...across.map(({ x0, x1, y0, y1 }): Bar => ({ way: 'h', x0, x1, y0, y1 })),
    ...upright(picture, shapes).map(({ x0, x1, y0, y1 }): Bar => ({ way: 'v', x0: y0, x1: y1, y0: x0, y1: x1 })),
  ]
}

function* rowPieces({ runs }: Shapes): Generator<Piece> {
  for (let i = 0; i < runs.count; i++) yield { row: runs.row[i] ?? 0, from: runs.from[i] ?? 0, to: runs.to[i] ?? 0 }
}

/** Pieces of a row that are long once small breaks are closed; they must come in the order of rows and places. */
function longPieces(pieces: Iterable<Piece>, dpi: number): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last && last.row === piece.row && piece.from - last.to <= BROKEN) joined[joined.length - 1] = { ...last, to: piece.to }
    else {
      if (last && last.to - last.from < SHORTEST * dpi) joined.pop()
      joined.push(piece)
    }
  }
  return joined.filter((piece) => piece.to - piece.from >= SHORTEST * dpi)
}

interface Group {
  x0: number
  x1: number
  y0: number
  y1: number
}

/** Pieces of neighbouring rows that lie over each other are one line; what is thick is none. */
function grouped(pieces: readonly Piece[], dpi: number): Group[] {
  const groups: Group[] = []
  let open: Group[] = []
  for (const piece of pieces) {
    open = open.filter((group) => piece.row - group.y1 <= 2)
    const mine = open.find((group) => piece.from <= group.x1 + BROKEN && piece.to >= group.x0 - BROKEN)
    if (mine) {
      mine.x0 = Math.min(mine.x0, piece.from)
      mine.x1 = Math.max(mine.x1, piece.to)
      mine.y1 = piece.row + 1
    } else {
      const made = { x0: piece.from, x1: piece.to, y0: piece.row, y1: piece.row + 1 }
      groups.push(made)
      open.push(made)
    }
  }
  return groups.filter((group) => group.y1 - group.y0 <= THICKEST * dpi)
}

/** The same with rows and columns exchanged; only shapes tall enough are looked at. */
function upright(picture: Picture, shapes: Shapes): Group[] {
  const found: Group[] = []
  for (let s = 0; s < shapes.count; s++) {
    const tall = (shapes.y1[s] ?? 0) - (shapes.y0[s] ?? 0)
    if (tall >= SHORTEST * picture.dpi) found.push(...grouped(longPieces(columnPieces(picture, shapes, s), picture.dpi), picture.dpi))
  }
  return found
}

function* columnPieces({ width, grey }: Picture, shapes: Shapes, s: number): Generator<Piece> {
  const [top, foot] = [shapes.y0[s] ?? 0, shapes.y1[s] ?? 0]
  for (let x = shapes.x0[s] ?? 0; x < (shapes.x1[s] ?? 0); x++) {
    for (let y = top; y < foot; y++) {
      if ((grey[y * width + x] ?? 255) >= 140) continue
      const from = y
      while (y < foot && (grey[y * width + x] ?? 255) < 140) y++
      yield { row: x, from, to: y }
    }
  }
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
