/** Grey paper, shadows and light falling off made white: every dot is measured against the paper round it. */
import type { Picture } from './picture.js'

/** The paper is looked at in squares of this part of an inch: wider than a letter's strokes, smaller than a shadow. */
const SQUARE_INCH = 0.12
/** Part of the dots of a square that may be ink when the rest is taken for paper. */
const PAPER_RANK = 0.85

/** Shares of the paper's light: from WHITE on it is paper; print is as black as its darkest fifth, within bounds. */
const WHITE = 0.92
const INK_BELOW = 0.8
const INK_RANK = 0.2
const BLACKEST = 0.15
const PALEST = 0.6
/** How a share is kept in a byte until the page's ink is known: paper is 230. */
const UNIT = 230

export function flatten(picture: Picture): Picture {
  const { width, height, grey } = picture
  const paper = paperLight(picture)
  const tone = tones(inkOf(picture, paper))
  const out = new Uint8Array(grey.length)
  let factors = new Float32Array(0)
  for (let y = 0; y < height; y++) {
    if (y % SAME_ROWS === 0) factors = factorsOf(picture, paper, y)
    for (let x = 0, at = y * width; x < width; x++, at++) out[at] = tone[Math.min(255, (grey[at] ?? 0) * (factors[x] ?? 1)) | 0] ?? 255
  }
  return { ...picture, grey: out }
}

/** Rows that are taken to have the same paper light: a quarter of a square at most. */
const SAME_ROWS = 4

/** What a dot's light is multiplied by to be a share of the paper's, for each dot of a row. */
function factorsOf({ width, height }: Picture, paper: PaperLight, y: number): Float32Array<ArrayBuffer> {
  const line = paper.lineAt(Math.min(height - 1, y + SAME_ROWS / 2))
  const factors = new Float32Array(width)
  for (let x = 0; x < width; x++) {
    const at = paper.square[x] ?? 0
    const from = line[at] ?? 255
    factors[x] = UNIT / (from + ((line[at + 1] ?? from) - from) * (paper.part[x] ?? 0))
  }
  return factors
}

interface PaperLight {
  /** For each dot of a row the square before it, and the part of the way to the next one's middle. */
  readonly square: Int32Array
  readonly part: Float32Array
  /** The paper's light along one row of dots, square by square. */
  readonly lineAt: (y: number) => Float32Array
}

function paperLight(picture: Picture): PaperLight {
  const size = Math.max(8, Math.round(picture.dpi * SQUARE_INCH))
  const columns = Math.ceil(picture.width / size)
  const rows = Math.ceil(picture.height / size)
  const paper = smooth(brightest(paperOf(picture, size, columns, rows), columns, rows), columns, rows)
  const between = (place: number, squares: number): { at: number; part: number } => {
    const exact = Math.min(squares - 1, Math.max(0, (place + 0.5) / size - 0.5))
    const at = Math.max(0, Math.min(squares - 2, Math.floor(exact)))
    return { at, part: exact - at }
  }
  const places = Array.from({ length: picture.width }, (_, x) => between(x, columns))
  const lineAt = (y: number): Float32Array => {
    const { at, part } = between(y, rows)
    return Float32Array.from({ length: columns }, (_, c) => {
      const above = paper[at * columns + c] ?? 255
      return above + ((paper[(at + 1) * columns + c] ?? above) - above) * part
    })
  }
  return { square: Int32Array.from(places, ({ at }) => at), part: Float32Array.from(places, ({ part }) => part), lineAt }
}

/** How black the print is: faint print must not be taken for shadow. Every fourth row tells. */
function inkOf(picture: Picture, paper: PaperLight): number {
  const { width, height, grey } = picture
  const counts = new Uint32Array(Math.round(INK_BELOW * UNIT))
  for (let y = 0; y < height; y += SAME_ROWS) {
    const factors = factorsOf(picture, paper, y)
    for (let x = 0, at = y * width; x < width; x++, at++) {
      const share = ((grey[at] ?? 0) * (factors[x] ?? 1)) | 0
      if (share < counts.length) counts[share] = (counts[share] ?? 0) + 1
    }
  }
  let left = counts.reduce((sum, count) => sum + count, 0) * INK_RANK
  let value = 0
  while (value < counts.length && (left -= counts[value] ?? 0) > 0) value++
  return Math.min(PALEST, Math.max(BLACKEST, value / UNIT))
}

/** Ink is black, paper white; what lies between keeps its shades. */
const tones = (ink: number): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, value) => {
    const share = value / UNIT
    return share >= WHITE ? 255 : share <= ink ? 0 : ((share - ink) / (WHITE - ink)) * 255
  })

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
