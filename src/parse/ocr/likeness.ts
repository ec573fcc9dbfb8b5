/** How alike two signs look, whatever an engine made of them: print repeats its signs. */
import type { Area } from './area.js'
import type { Picture } from './picture.js'

/** Signs are compared on a grid of this many squares a side. */
const SIDE = 12

/** The ink of a sign, square by square, its mean taken out and its length one. */
export type Look = Float32Array

export function lookOf({ width, grey }: Picture, { x0, y0, x1, y1 }: Area): Look {
  const [left, top, right, foot] = [Math.floor(x0), Math.floor(y0), Math.ceil(x1), Math.ceil(y1)]
  const sums = new Float32Array(SIDE * SIDE)
  const counts = new Float32Array(SIDE * SIDE)
  for (let y = top; y < foot; y++) {
    const row = Math.floor(((y - top) * SIDE) / (foot - top)) * SIDE
    for (let x = left; x < right; x++) {
      const at = row + Math.floor(((x - left) * SIDE) / (right - left))
      sums[at] = (sums[at] ?? 0) + 255 - (grey[y * width + x] ?? 255)
      counts[at] = (counts[at] ?? 0) + 1
    }
  }
  return unit(sums.map((sum, i) => sum / Math.max(1, counts[i] ?? 1)))
}

/** The look that several signs have in common. */
export const meanLook = (looks: readonly Look[]): Look =>
  unit(Float32Array.from({ length: SIDE * SIDE }, (_, i) => looks.reduce((sum, look) => sum + (look[i] ?? 0), 0)))

/** 1: the same; 0: nothing in common. */
export const likeness = (a: Look, b: Look): number => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)

function unit(values: Float32Array): Look {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const length = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0))
  return values.map((value) => (length === 0 ? 0 : (value - mean) / length))
}
