/** Grey paper, shadows and light falling off made white: every dot is measured against the paper round it. */
import type { Picture } from './picture.js'

/** The paper is looked at in squares of this part of an inch: wider than a letter's strokes, smaller than a shadow. */
const SQUARE_INCH = 0.12
/** Part of the dots of a square that may be ink when the rest is taken for paper. */
const PAPER_RANK = 0.85

export function flatten(picture: Picture): Picture {
  const { width, height, grey } = picture
  const square = Math.max(8, Math.round(picture.dpi * SQUARE_INCH))
  const columns = Math.ceil(width / square)
  const rows = Math.ceil(height / square)
  const paper = smooth(brightest(paperOf(picture, square, columns, rows), columns, rows), columns, rows)
  const out = new Uint8Array(grey.length)
  const left = new Int32Array(width)
  const part = new Float32Array(width)
  for (let x = 0; x < width; x++) {
    const at = Math.min(columns - 1, Math.max(0, (x + 0.5) / square - 0.5))
    left[x] = Math.min(columns - 2, Math.floor(at))
    part[x] = at - (left[x] ?? 0)
  }
  for (let y = 0; y < height; y++) {
    const at = Math.min(rows - 1, Math.max(0, (y + 0.5) / square - 0.5))
    const top = Math.max(0, Math.min(rows - 2, Math.floor(at)))
    const down = at - top
    const line = new Float32Array(columns)
    for (let c = 0; c < columns; c++) {
      const above = paper[top * columns + c] ?? 255
      line[c] = above + ((paper[Math.min(rows - 1, top + 1) * columns + c] ?? above) - above) * down
    }
    for (let x = 0; x < width; x++) {
      const c = Math.max(0, left[x] ?? 0)
      const from = line[c] ?? 255
      const white = from + ((line[Math.min(columns - 1, c + 1)] ?? from) - from) * (part[x] ?? 0)
      const share = (grey[y * width + x] ?? 0) / white
      // Ink up to a fifth of the paper's light is black, paper down to nine tenths is white: what lies between keeps its shades.
      out[y * width + x] = share >= 0.92 ? 255 : share <= 0.2 ? 0 : Math.round(((share - 0.2) / 0.72) * 255)
    }
  }
  return { ...picture, grey: out }
}

/** The light of the paper in each square. */
function paperOf({ width, height, grey }: Picture, square: number, columns: number, rows: number): Float32Array {
  const paper = new Float32Array(columns * rows)
  const counts = new Uint32Array(256)
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      counts.fill(0)
      let all = 0
      for (let y = r * square; y < Math.min(height, (r + 1) * square); y += 2) {
        for (let x = c * square; x < Math.min(width, (c + 1) * square); x += 2) {
          const value = grey[y * width + x] ?? 255
          counts[value] = (counts[value] ?? 0) + 1
          all++
        }
      }
      let left = all * PAPER_RANK
      let value = 0
      while (value < 255 && (left -= counts[value] ?? 0) > 0) value++
      paper[r * columns + c] = Math.max(40, value)
    }
  }
  return paper
}

/** A square full of ink (a black border, a seal, a bold heading) takes the light of its neighbours. */
function brightest(paper: Float32Array, columns: number, rows: number): Float32Array {
  return around(paper, columns, rows, 2, (values) => Math.max(...values))
}

const smooth = (paper: Float32Array, columns: number, rows: number): Float32Array =>
  around(paper, columns, rows, 1, (values) => values.reduce((sum, v) => sum + v, 0) / values.length)

function around(paper: Float32Array, columns: number, rows: number, reach: number, of: (values: number[]) => number): Float32Array {
  const out = new Float32Array(paper.length)
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const values: number[] = []
      for (let y = Math.max(0, r - reach); y <= Math.min(rows - 1, r + reach); y++) {
        for (let x = Math.max(0, c - reach); x <= Math.min(columns - 1, c + reach); x++) values.push(paper[y * columns + x] ?? 255)
      }
      out[r * columns + c] = of(values)
    }
  }
  return out
}
