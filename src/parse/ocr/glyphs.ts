/** Single signs as they stand in ink: shapes over each other (a letter and its marks) taken together. Engines tell boxes of words only, and those loosely. */
import { hull, type Area } from './area.js'
import type { Picture } from './picture.js'
import { shapesOf } from './shapes.js'

/** Anything larger than this part of the strip's height is a seal's ring or a frame. */
const LARGE = 2
/** Dots darker than this count: faint print hangs together so, and is measured whole. */
const SOFT = 195

/** The signs in a strip of the page (dust and rules are out of its picture), of shapes that belong to it, from left to right. */
export function glyphsIn(picture: Picture, area: Area, belongs: (shape: Area) => boolean): Area[] {
  const strip = cropped(picture, area)
  const { shapes, left, top } = { shapes: shapesOf(strip.picture), ...strip }
  const found: Area[] = []
  for (let s = 0; s < shapes.count; s++) {
    const [x0, x1] = [left + (shapes.x0[s] ?? 0), left + (shapes.x1[s] ?? 0)]
    const [y0, y1] = [top + (shapes.y0[s] ?? 0), top + (shapes.y1[s] ?? 0)]
    if (Math.max(x1 - x0, y1 - y0) < LARGE * strip.picture.height && belongs({ x0, y0, x1, y1 })) found.push({ x0, y0, x1, y1 })
  }
  return stacked(found)
}

/** Black on white: what is darker than the limit, of the strip. */
function cropped({ width, height, grey, dpi }: Picture, area: Area): { picture: Picture; left: number; top: number } {
  const [left, top] = [Math.max(0, Math.floor(area.x0)), Math.max(0, Math.floor(area.y0))]
  const [right, foot] = [Math.min(width, Math.ceil(area.x1)), Math.min(height, Math.ceil(area.y1))]
  const [wide, tall] = [Math.max(1, right - left), Math.max(1, foot - top)]
  const own = new Uint8Array(wide * tall).fill(255)
  for (let y = 0; y < foot - top; y++) {
    for (let x = 0; x < right - left; x++) if ((grey[(top + y) * width + left + x] ?? 255) < SOFT) own[y * wide + x] = 0
  }
  return { picture: { width: wide, height: tall, grey: own, dpi }, left, top }
}

/** Shapes that stand over each other are one sign. */
function stacked(shapes: readonly Area[]): Area[] {
  const signs: Area[] = []
  for (const shape of [...shapes].sort((a, b) => a.x0 - b.x0)) {
    const last = signs.at(-1)
    const shared = last ? Math.min(last.x1, shape.x1) - shape.x0 : 0
    if (last && shared > 0.5 * Math.min(last.x1 - last.x0, shape.x1 - shape.x0)) signs[signs.length - 1] = hull(last, shape)
    else signs.push(shape)
  }
  return signs
}

/** Those whose middle lies between two places of the line. */
export const signsBetween = (signs: readonly Area[], x0: number, x1: number): Area[] =>
  signs.filter((sign) => (sign.x0 + sign.x1) / 2 >= x0 && (sign.x0 + sign.x1) / 2 < x1)

export const middleOf = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? null
}
