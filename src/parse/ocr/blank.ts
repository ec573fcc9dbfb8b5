/** The back of a sheet: found white at a glance, so that no engine is asked. */
import type { Raster } from './picture.js'

/** Every so many dots are looked at, along and down. */
const STEP = 3
/** A dot is ink when it has less than this part of the paper's light: strict enough for noise, loose enough for faint print. */
const INK = 0.75
/** Share of ink below which nothing is written: a line of ten words makes more, specks of dust less. */
const LEAST_INK = 0.0002

export function isBlank({ width, height, channels, data }: Raster): boolean {
  const counts = new Uint32Array(256)
  let all = 0
  for (let y = 0; y < height; y += STEP) {
    for (let x = 0; x < width; x += STEP) {
      const at = (y * width + x) * channels
      // The darkest of the colours: red and blue ink count too.
      const light = channels === 1 ? (data[at] ?? 255) : Math.min(data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255)
      counts[light] = (counts[light] ?? 0) + 1
      all++
    }
  }
  const paper = levelAt(counts, all / 2)
  let ink = 0
  for (let light = 0; light < paper * INK; light++) ink += counts[light] ?? 0
  return ink < all * LEAST_INK
}

/** The light that so many dots do not exceed. */
function levelAt(counts: Uint32Array, rank: number): number {
  let light = 0
  for (let seen = counts[0] ?? 0; seen < rank && light < 255; seen += counts[light] ?? 0) light++
  return light
}
