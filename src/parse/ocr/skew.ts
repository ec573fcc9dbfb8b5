/** By how much a page lies askew: the angle at which its lines of text are sharpest apart. */
import type { Picture } from './picture.js'

/** Lines of text are looked for between these angles (degrees). */
const FURTHEST = 8
/** Dots an inch that are enough to see lines. */
const ENOUGH_DPI = 100
const MOST_DOTS = 30_000

/** Degrees by which the page's lines fall to the right (positive: clockwise as seen); 0 for a page without lines. */
export function skewOf(picture: Picture): number {
  const dots = darkDots(picture)
  if (dots.length < 200) return 0
  const coarse = best(dots, range(-FURTHEST, FURTHEST, 0.5))
  return best(dots, range(coarse - 0.5, coarse + 0.5, 0.05))
}

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step)

function best(dots: Int32Array, angles: readonly number[]): number {
  let found = { angle: 0, sharpness: -1 }
  for (const angle of angles) {
    const sharpness = sharpnessAt(dots, angle)
    if (sharpness > found.sharpness) found = { angle, sharpness }
  }
  return found.angle
}

/** Pairs x, y of dark dots, on a grid of about 100 dots an inch; thinned out where there are many. */
function darkDots({ width, height, grey, dpi }: Picture): Int32Array {
  const step = Math.max(1, Math.round(dpi / ENOUGH_DPI))
  const dark = 0.6 * meanOf(grey)
  const found: number[] = []
  for (let y = 0; y < height; y += step) {
    for (let x = 0; x < width; x += step) if ((grey[y * width + x] ?? 255) < dark) found.push(x / step, y / step)
  }
  const thin = Math.ceil(found.length / 2 / MOST_DOTS)
  return Int32Array.from(thin <= 1 ? found : found.filter((_, i) => (i >> 1) % thin === 0))
}

function meanOf(grey: Uint8Array): number {
  let sum = 0
  for (let i = 0; i < grey.length; i += 7) sum += grey[i] ?? 0
  return sum / Math.ceil(grey.length / 7)
}

/** How much the number of dark dots changes from one slanting row to the next. */
function sharpnessAt(dots: Int32Array, angle: number): number {
  const slope = Math.tan((angle * Math.PI) / 180)
  let lowest = Infinity
  let highest = -Infinity
  for (let i = 0; i < dots.length; i += 2) {
    const row = (dots[i + 1] ?? 0) - slope * (dots[i] ?? 0)
    if (row < lowest) lowest = row
    if (row > highest) highest = row
  }
  const rows = new Float64Array(Math.ceil(highest - lowest) + 2)
  for (let i = 0; i < dots.length; i += 2) {
    const at = Math.round((dots[i + 1] ?? 0) - slope * (dots[i] ?? 0) - lowest)
    rows[at] = (rows[at] ?? 0) + 1
  }
  let sum = 0
  for (let i = 1; i < rows.length; i++) sum += ((rows[i] ?? 0) - (rows[i - 1] ?? 0)) ** 2
  return sum
}
