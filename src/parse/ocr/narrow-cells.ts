/**
 * Cells too narrow for their words: the setter cut "Trường" into "Trườn" and "g", and a letter alone on its line is easily misread.
 * Their lines are put side by side on one line, as they would stand with room, and read so.
 */
import { centreIn, hullOf, type Area } from './area.js'
import type { OcrEngine, ReadWord } from './engine.js'
import type { Picture } from './picture.js'
import type { Prepared } from './prepare.js'
import type { VotedLine, VotedWord } from './vote.js'
import { core, formOf } from './word-form.js'

/** Width of a cell over the size of its type: less has no room for a longer syllable. */
const NARROW = 4.6
/** How far a line reaches above and below its baseline, in sizes of its type. */
const ABOVE = 1.02
const BELOW = 0.3
/** Dots between two lines put side by side: the gap of two letters. */
const GAP = 3
const MARGIN = 30
/** Confidence of words that come out as their pieces say, and of others: the pieces alone are often misread, the whole seldom. */
const SAME = 0.96
const OTHER = 0.82

export async function withNarrowCells(page: Prepared, lines: readonly VotedLine[], engine: OcrEngine): Promise<VotedLine[]> {
  const cells = page.cells.flatMap((cell) => narrowCell(cell, lines) ?? [])
  if (cells.length === 0) return [...lines]
  const strips = cells.map((cell) => stripOf(page.picture, cell))
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

/** The lines of a cell as one: each cut out to its ink, all on one baseline. */
function stripOf(picture: Picture, { area, lines }: NarrowCell): Picture {
  const size = Math.max(...lines.map((line) => line.size))
  const height = Math.round((ABOVE + BELOW) * size)
  const bands = evenBaselines(lines.map((line) => line.baseline)).map((baseline) => {
    const y0 = Math.max(0, Math.round(baseline - ABOVE * size))
    return inkOf(picture, { x0: Math.ceil(area.x0), x1: Math.floor(area.x1), y0, y1: Math.min(picture.height, y0 + height) })
  })
  const width = bands.reduce((sum, band) => sum + band.x1 - band.x0 + GAP, 0)
  const grey = new Uint8Array(Math.max(1, width) * height).fill(255)
  let x = 0
  for (const band of bands) {
    for (let y = band.y0; y < band.y1; y++)
      grey.set(picture.grey.subarray(y * picture.width + band.x0, y * picture.width + band.x1), (y - band.y0) * width + x)
    x += band.x1 - band.x0 + GAP
  }
  return { width: Math.max(1, width), height, grey, dpi: picture.dpi }
}

/** Lines of a cell are evenly spaced; an engine takes the tail of a "g" alone for its foot. Median slope of all pairs, median place. */
function evenBaselines(told: readonly number[]): number[] {
  const slopes = told.flatMap((a, i) => told.slice(i + 1).map((b, j) => (b - a) / (j + 1)))
  const pitch = middleOf(slopes)
  const start = middleOf(told.map((baseline, i) => baseline - i * pitch))
  return told.map((_, i) => start + i * pitch)
}

const middleOf = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[(values.length - 1) >> 1] ?? 0

/** From the first to the last column with ink. */
function inkOf({ width, grey }: Picture, area: Area): Area {
  const inked = (x: number): boolean => {
    for (let y = area.y0; y < area.y1; y++) if ((grey[y * width + x] ?? 255) < 140) return true
    return false
  }
  let [x0, x1] = [area.x0, area.x1]
  while (x0 < x1 && !inked(x0)) x0++
  while (x1 > x0 && !inked(x1 - 1)) x1--
  return { ...area, x0, x1 }
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

/** The cell's words in place of its pieces; null when nothing better came out. */
function settled({ lines }: NarrowCell, read: readonly ReadWord[]): VotedLine | null {
  const [first] = lines
  const texts = read.flatMap((word) => word.text.split(WORDS)).filter((text) => text !== '')
  const pieces = lines.flatMap((line) => line.words)
  const joined = (words: readonly string[]): string => words.map(core).join('').toLowerCase()
  const [now, before] = [joined(texts), joined(pieces.map((word) => word.text))]
  if (!first || now.length < 0.7 * before.length || texts.some((text) => formOf(text) < 0.8)) return null
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
