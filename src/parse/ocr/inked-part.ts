/** The part of a page that holds ink: an engine divides its margins, and the empty half of a last page, as carefully as its print (a tenth of its time). */
import type { Look, OcrEngine, ReadLine } from './engine.js'
import type { Picture } from './picture.js'
import { INK } from './shapes.js'

/** White that is left round the ink, in inches: engines drop what touches the edge. */
const ROOM = 0.1

/** Looks at a picture without its margins; what is seen has its place on the whole. */
export async function readInked(picture: Picture, look: Look, engine: OcrEngine): Promise<ReadLine[]> {
  const part = inkedPart(picture)
  return part === null ? [] : (await engine.read(part.picture, look)).map((line) => moved(line, part))
}

interface Part {
  readonly picture: Picture
  readonly left: number
  readonly top: number
}

/** Null where there is no ink. */
function inkedPart({ width, height, grey, dpi }: Picture): Part | null {
  const isInk = (x: number, y: number): boolean => (grey[y * width + x] ?? 255) < INK
  const rows = between(height, (y) => some(width, (x) => isInk(x, y)))
  const columns = rows && between(width, (x) => some(height, (y) => isInk(x, y)))
  if (rows === null || columns === null) return null
  const room = Math.round(ROOM * dpi)
  const [left, right] = [Math.max(0, columns.first - room), Math.min(width, columns.last + 1 + room)]
  const [top, foot] = [Math.max(0, rows.first - room), Math.min(height, rows.last + 1 + room)]
  const part = new Uint8Array((right - left) * (foot - top))
  for (let y = top, to = 0; y < foot; y++, to += right - left) part.set(grey.subarray(y * width + left, y * width + right), to)
  return { picture: { width: right - left, height: foot - top, grey: part, dpi }, left, top }
}

/** The first and the last place where something is; null where nothing is anywhere. */
function between(length: number, is: (at: number) => boolean): { first: number; last: number } | null {
  let first = 0
  while (first < length && !is(first)) first++
  let last = length - 1
  while (last > first && !is(last)) last--
  return first === length ? null : { first, last }
}

function some(length: number, is: (at: number) => boolean): boolean {
  for (let at = 0; at < length; at++) if (is(at)) return true
  return false
}

const moved = (line: ReadLine, { left, top }: Part): ReadLine => ({
  ...line,
  baseline: line.baseline + top,
  words: line.words.map((word) => ({ ...word, x0: word.x0 + left, x1: word.x1 + left, y0: word.y0 + top, y1: word.y1 + top })),
})
