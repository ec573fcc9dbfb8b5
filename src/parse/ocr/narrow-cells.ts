/**
 * Cells too narrow for their words: the setter cut "Trường" into "Trườn" and "g", and a letter alone on its line is easily misread.
 * Their lines are put side by side on one line, as they would stand with room, and read so.
 */
import { centreIn, hullOf, type Area } from './area.js'
import type { OcrEngine, ReadWord } from './engine.js'
import type { Picture } from './picture.js'
import type { Prepared } from './prepare.js'
import type { Shapes } from './shapes.js'
import type { VotedLine, VotedWord } from './vote.js'
import { core, formOf } from './word-form.js'

/** Width of a cell over the size of its type: less has no room for a longer syllable. */
const NARROW = 4.6
/** How far a line reaches above and below its baseline, in sizes of its type. */
const ABOVE = 1.02
const BELOW = 0.3
/** In sizes of the type: the middle of no sign of a line lies so far below its baseline; a letter is so tall, less is a mark. */
const FOOT = 0.2
const LETTER = 0.25
/** Spacing of lines, in sizes of the type. */
const CLOSEST = 0.95
const WIDEST = 1.8
/** Dots between two lines put side by side: the gap of two letters. */
const GAP = 3
const MARGIN = 30
/** Confidence of words that come out as their pieces say, and of others: the pieces alone are often misread, the whole seldom. */
const SAME = 0.96
const OTHER = 0.82

export async function withNarrowCells(page: Prepared, lines: readonly VotedLine[], engine: OcrEngine): Promise<VotedLine[]> {
  const cells = page.cells.flatMap((cell) => narrowCell(cell, lines) ?? [])
  if (cells.length === 0) return [...lines]
  const strips = cells.map((cell) => stripOf(page, cell))
  const { picture, tops } = stacked(strips, page.picture.dpi)
  const read = await engine.read(picture, 'block', 'second')
  let left = [...lines]
  cells.forEach((cell, i) => {
    const [top, foot] = [tops[i] ?? 0, tops[i + 1] ?? picture.height]
    const words = read.filter((line) => line.baseline > top && line.baseline <= foot).flatMap((line) => line.words)
    const made = settled(cell, words)
    if (made) left = [...left.filter((line) => !cell.lines.includes(line)), made]
  })
  return left
}

interface NarrowCell {
  readonly area: Area
  readonly lines: readonly VotedLine[]
}

/** Two lines at least, and no room for more than a few letters on each. */
function narrowCell(area: Area, lines: readonly VotedLine[]): NarrowCell | null {
  const inside = lines.filter((line) => centreIn(hullOf(line.words), area)).sort((a, b) => a.baseline - b.baseline)
  const size = Math.max(...inside.map((line) => line.size))
  return inside.length > 1 && area.x1 - area.x0 < NARROW * size ? { area, lines: inside } : null
}

/** The lines of a cell as one: the signs of each beside those of the next, all on one baseline. A line that was not read is there too. */
function stripOf({ picture, shapes, kept }: Prepared, { area, lines }: NarrowCell): Picture {
  const size = Math.max(...lines.map((line) => line.size))
  const rows = rowsOf(shapesIn(shapes, kept, area), lines, size)
  const width = rows.reduce((sum, { box }) => sum + box.x1 - box.x0 + GAP, 1)
  const height = Math.round((ABOVE + BELOW) * size)
  const strip = { width, height, grey: new Uint8Array(width * height).fill(255), dpi: picture.dpi }
  let x = 0
  for (const { signs, box, baseline } of rows) {
    for (const sign of signs) copySign(picture, sign, strip, x - box.x0, Math.round(ABOVE * size - baseline))
    x += box.x1 - box.x0 + GAP
  }
  return strip
}

interface Row {
  readonly baseline: number
  readonly signs: readonly Area[]
  readonly box: Area
}

/** Lines of a cell are evenly spaced: where those that were read stand tells where all do. */
function rowsOf(signs: readonly Area[], lines: readonly VotedLine[], size: number): Row[] {
  const told = lines.map((line) => line.baseline)
  const { start, pitch } = spacingOf(told, size)
  const rowOf = ({ y0, y1 }: Area): number => Math.ceil(((y0 + y1) / 2 - FOOT * size - start) / pitch)
  const numbers = [...new Set(signs.map(rowOf))].sort((a, b) => a - b)
  return numbers.flatMap((number) => {
    const own = signs.filter((sign) => rowOf(sign) === number)
    return own.some(({ y0, y1 }) => y1 - y0 > LETTER * size) ? [{ baseline: start + number * pitch, signs: own, box: hullOf(own) }] : []
  })
}

/** Of all spacings the one that most baselines keep to: some lines were not read, and an engine takes the tail of a "g" alone for its foot. */
function spacingOf(told: readonly number[], size: number): { start: number; pitch: number } {
  let best = { start: 0, pitch: size, off: Infinity }
  for (let pitch = CLOSEST * size; pitch <= WIDEST * size; pitch += 0.25) {
    for (const start of told) {
      const off = told.reduce((sum, baseline) => sum + Math.abs(baseline - start - Math.round((baseline - start) / pitch) * pitch), 0)
      if (off < best.off) best = { start, pitch, off }
    }
  }
  return best
}

function shapesIn(shapes: Shapes, kept: Uint8Array, cell: Area): Area[] {
  const found: Area[] = []
  for (let s = 0; s < shapes.count; s++) {
    const shape = { x0: shapes.x0[s] ?? 0, y0: shapes.y0[s] ?? 0, x1: shapes.x1[s] ?? 0, y1: shapes.y1[s] ?? 0 }
    const isWithin = shape.x0 >= cell.x0 && shape.x1 <= cell.x1 && shape.y0 >= cell.y0 && shape.y1 <= cell.y1
    if (kept[s] === 1 && isWithin) found.push(shape)
  }
  return found
}

/** With the grey round it; what lies there already stays. */
function copySign(from: Picture, sign: Area, to: Picture, right: number, down: number): void {
  for (let y = Math.max(0, sign.y0 - 1, -down); y < Math.min(from.height, sign.y1 + 1, to.height - down); y++) {
    for (let x = Math.max(0, sign.x0 - 1, -right); x < Math.min(from.width, sign.x1 + 1, to.width - right); x++) {
      const at = (y + down) * to.width + x + right
      to.grey[at] = Math.min(to.grey[at] ?? 255, from.grey[y * from.width + x] ?? 255)
    }
  }
}

function stacked(strips: readonly Picture[], dpi: number): { picture: Picture; tops: number[] } {
  const width = Math.max(...strips.map((strip) => strip.width)) + 2 * MARGIN
  const tops: number[] = []
  let height = MARGIN
  for (const strip of strips) {
    tops.push(height - MARGIN / 2)
    height += strip.height + MARGIN
  }
  const grey = new Uint8Array(width * height).fill(255)
  strips.forEach((strip, i) => {
    const top = (tops[i] ?? 0) + MARGIN / 2
    for (let y = 0; y < strip.height; y++) grey.set(strip.grey.subarray(y * strip.width, (y + 1) * strip.width), (top + y) * width + MARGIN)
  })
  return { picture: { width, height, grey, dpi }, tops }
}

/** A capital after a small letter begins a word: blanks at the ends of lines are not to be seen. */
const WORDS = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|\s+/u

/** Pieces that no name is made of ("(@i", "ường", "8"): one letter was read as two, and the whole may come out that much shorter. */
const MISREAD = /\p{L}\d|\d\p{L}|[^\p{L}\d]/u
const SHORTER = 0.8

/** The cell's words in place of its pieces; null when nothing better came out. */
function settled({ lines }: NarrowCell, read: readonly ReadWord[]): VotedLine | null {
  const [first] = lines
  const texts = read.flatMap((word) => word.text.split(WORDS)).filter((text) => text !== '')
  const pieces = lines.flatMap((line) => line.words)
  const joined = (words: readonly string[]): string => words.map(core).join('').toLowerCase()
  const [now, before] = [joined(texts), joined(pieces.map((word) => word.text))]
  const least = before.length * (MISREAD.test(before) ? SHORTER : 1)
  if (!first || now.length < least || texts.some((text) => formOf(text) < 0.8)) return null
  const confidence = now === before ? SAME : OTHER
  const box = hullOf(pieces)
  const rivals = now === before ? {} : { rivals: [pieces.map((word) => word.text).join(' ')] }
  const wide = (box.x1 - box.x0) / texts.length
  // The words follow each other across the cell: their true places are on several lines.
  const words = texts.map((text, i): VotedWord => ({
    ...box,
    text,
    confidence,
    ...rivals,
    x0: box.x0 + i * wide,
    x1: box.x0 + (i + 1) * wide - 1,
  }))
  return { ...first, words }
}
