/** Groups of letters that stand by themselves in the upper half of a page: stamps of urgency and secrecy, often aslant, in frames and in coloured ink. */
import { centreIn, grown, hullOf, merged, touches, type Area } from './area.js'
import type { Picture } from './picture.js'
import type { Shapes } from './shapes.js'
import { skewOf } from './skew.js'

/** Inches. Letters of stamps; frames and arrows round them are larger, dust is smaller. */
const SMALLEST = 0.06
const LARGEST = 0.55
/** Letters of one stamp stand no further apart. */
const NEAR = 0.11
/** A stamp, at its smallest (MẬT) and its largest (a box of four lines). */
const LEAST_WIDE = 0.3
const MOST_WIDE = 4
const MOST_TALL = 2.2
const LEAST_LETTERS = 3

/** Longer than wide by so much, a group is one line of letters, and tells its slant. */
const ONE_LINE = 2.4

export interface InkGroup {
  readonly area: Area
  /** Numbers of its shapes. */
  readonly shapes: readonly number[]
  /** Degrees by which its lines fall to the right. */
  readonly angle: number
}

const areaOf = (shapes: Shapes, s: number): Area => ({
  x0: shapes.x0[s] ?? 0,
  y0: shapes.y0[s] ?? 0,
  x1: shapes.x1[s] ?? 0,
  y1: shapes.y1[s] ?? 0,
})

/** Groups of shapes that no word covers, largest first. */
export function inkGroups(picture: Picture, shapes: Shapes, words: readonly Area[]): InkGroup[] {
  const { width, height, dpi } = picture
  const upper = words.filter((word) => word.y0 < height / 2)
  const letters: { s: number; area: Area }[] = []
  for (let s = 0; s < shapes.count; s++) {
    const area = areaOf(shapes, s)
    const size = Math.max(area.x1 - area.x0, area.y1 - area.y0)
    if (area.y1 > height / 2 || area.x1 > width || size < SMALLEST * dpi || size > LARGEST * dpi) continue
    if (!upper.some((word) => touches(word, area))) letters.push({ s, area })
  }
  const places = merged(letters.map(({ area }) => grown(area, NEAR * dpi * 0.5, NEAR * dpi * 0.5)))
  return places
    .map((place) => letters.filter(({ area }) => centreIn(area, place)))
    .filter((group) => group.length >= LEAST_LETTERS && isStampSized(hullOf(group.map(({ area }) => area)), dpi))
    .map((group) => groupOf(group, shapes, dpi))
    .sort((a, b) => b.area.x1 - b.area.x0 - (a.area.x1 - a.area.x0))
}

function isStampSized({ x0, y0, x1, y1 }: Area, dpi: number): boolean {
  const [wide, tall] = [(x1 - x0) / dpi, (y1 - y0) / dpi]
  return wide >= LEAST_WIDE && wide <= MOST_WIDE && tall <= MOST_TALL
}

function groupOf(letters: readonly { s: number; area: Area }[], shapes: Shapes, dpi: number): InkGroup {
  const numbers = letters.map(({ s }) => s)
  const area = hullOf(letters.map((letter) => letter.area))
  const { angle, ratio } = axisOf(letters.map((letter) => letter.area))
  return { area, shapes: numbers, angle: ratio >= ONE_LINE ? angle : skewOf(drawn(shapes, numbers, area, dpi)) }
}

/** The line along which the letters lie: its fall to the right in degrees, and how much longer than wide they are spread. */
function axisOf(letters: readonly Area[]): { angle: number; ratio: number } {
  // By their size: a stroke of the frame or a mark that stands off must not turn the line.
  const at = letters.map(({ x0, y0, x1, y1 }) => ({ x: (x0 + x1) / 2, y: (y0 + y1) / 2, weight: (x1 - x0) * (y1 - y0) }))
  type Point = (typeof at)[number]
  const all = at.reduce((sum, p) => sum + p.weight, 0)
  const mean = (of: (p: Point) => number): number => at.reduce((sum, p) => sum + p.weight * of(p), 0) / all
  const [x, y] = [mean((p) => p.x), mean((p) => p.y)]
  const [xx, yy, xy] = [mean((p) => (p.x - x) ** 2), mean((p) => (p.y - y) ** 2), mean((p) => (p.x - x) * (p.y - y))]
  const half = Math.hypot(xx - yy, 2 * xy) / 2
  const ratio = Math.sqrt(((xx + yy) / 2 + half) / Math.max(1, (xx + yy) / 2 - half))
  return { angle: (0.5 * Math.atan2(2 * xy, xx - yy) * 180) / Math.PI, ratio }
}

const MARGIN = 20

/** The shapes alone, black on white. */
export function drawn({ runs }: Shapes, numbers: readonly number[], { x0, y0, x1, y1 }: Area, dpi: number): Picture {
  const [width, height] = [x1 - x0 + 2 * MARGIN, y1 - y0 + 2 * MARGIN]
  const grey = new Uint8Array(width * height).fill(255)
  const mine = new Set(numbers)
  for (let i = 0; i < runs.count; i++) {
    if (!mine.has(runs.shape[i] ?? -1)) continue
    const row = ((runs.row[i] ?? 0) - y0 + MARGIN) * width
    grey.fill(0, row + (runs.from[i] ?? 0) - x0 + MARGIN, row + (runs.to[i] ?? 0) - x0 + MARGIN)
  }
  return { width, height, grey, dpi }
}

/** Turned so that lines that fall by so many degrees are level. */
export async function levelled(picture: Picture, angle: number): Promise<Picture> {
  if (Math.abs(angle) < 0.5) return picture
  const { default: sharp } = await import('sharp')
  const { data, info } = await sharp(picture.grey, { raw: { width: picture.width, height: picture.height, channels: 1 } })
    .rotate(-angle, { background: '#ffffff' })
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { ...picture, width: info.width, height: info.height, grey: new Uint8Array(data.buffer, data.byteOffset, data.length) }
}
