/** How a page lay when it was recognised: turned by quarters, and by how many degrees askew. Its words' boxes are told in the picture laid straight. */
import type { Area } from '../ocr/area.js'
import { inksOf } from '../ocr/ink.js'
import { turnedBy } from '../ocr/orient.js'
import type { Picture, Raster } from '../ocr/picture.js'
import { skewOf } from '../ocr/skew.js'
import { straighten } from '../ocr/straighten.js'
import type { WantedPage } from './wanted-page.js'

export interface Lay {
  /** Turned upright. */
  readonly raster: Raster
  /** Degrees by which its lines fall to the right. */
  readonly skew: number
}

/** Which way a page was turned is not kept: of the ways that fit its shape, the one in which its words' boxes lie on ink. */
export function layOf(raster: Raster, wanted: WantedPage): Lay {
  if (!wanted.turned) return straightened(raster, wanted).lay
  const ways = [2, 1, 3].map((turns) => turnedBy(raster, turns)).filter((turned) => hasShape(turned, wanted))
  const laid = (ways.length > 0 ? ways : [raster]).map((turned) => straightened(turned, wanted))
  const inked = laid.map(({ lay, picture }) => ({ lay, ink: inkUnder(picture, wanted) }))
  return inked.reduce((best, next) => (next.ink > best.ink ? next : best)).lay
}

/** Width to height, as far as laying a page straight leaves it. */
const hasShape = (a: WantedPage | Raster, b: WantedPage | Raster): boolean =>
  Math.abs(Math.log((a.width * b.height) / (a.height * b.width))) < 0.3

/** Dots an inch at which ink under words is looked for. */
const LOOK_DPI = 72

function straightened(raster: Raster, { width }: WantedPage): { readonly lay: Lay; readonly picture: Picture } {
  const dpi = (raster.width * 72) / Math.max(1, width)
  const { print } = inksOf(raster, dpi)
  const skew = skewOf(print)
  return { lay: { raster, skew }, picture: straighten({ ...print, dpi }, skew, LOOK_DPI) }
}

/** Mean darkness under the boxes. */
function inkUnder({ width, height, grey }: Picture, wanted: WantedPage): number {
  const [across, down] = [width / wanted.width, height / wanted.height]
  const means = wanted.boxes.map((box) => darkness({ width, height, grey }, scaled(box, across, down)))
  return means.reduce((sum, one) => sum + one, 0) / Math.max(1, means.length)
}

const scaled = ({ x0, y0, x1, y1 }: Area, across: number, down: number): Area => ({
  ...{ x0: Math.floor(x0 * across), x1: Math.ceil(x1 * across) },
  ...{ y0: Math.floor(y0 * down), y1: Math.ceil(y1 * down) },
})

function darkness({ width, height, grey }: Pick<Picture, 'width' | 'height' | 'grey'>, { x0, y0, x1, y1 }: Area): number {
  let [sum, dots] = [0, 0]
  for (let y = Math.max(0, y0); y < Math.min(height, y1); y++)
    for (let x = Math.max(0, x0); x < Math.min(width, x1); x++, dots++) sum += 255 - (grey[y * width + x] ?? 255)
  return dots === 0 ? 0 : sum / dots
}
