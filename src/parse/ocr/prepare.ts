/** A raster as it came from the file → a picture that an engine reads well: black print on white, upright lines, no dust, no rules, one scale. */
import type { Area } from './area.js'
import { cellsOf } from './cells.js'
import { flatten } from './flatten.js'
import { inksOf } from './ink.js'
import type { Picture, Raster } from './picture.js'
import { barsOf, eraseBars, type Bar } from './ruling.js'
import { shapesOf, type Shapes } from './shapes.js'
import { skewOf } from './skew.js'
import { eraseSpecks } from './specks.js'
import { straighten } from './straighten.js'

/** What is done, in this order; `npm run bench:scan` measures reading with each left out. */
export const STEPS = ['colour', 'flatten', 'deskew', 'scale', 'specks', 'rules'] as const
export type Step = (typeof STEPS)[number]

export interface Prepared {
  readonly picture: Picture
  /** Coloured ink alone, upright and flattened like the picture; null where there is none. */
  readonly coloured: Picture | null
  readonly shapes: Shapes
  /** Shapes that are print: 1, dust: 0. */
  readonly kept: Uint8Array
  readonly bars: readonly Bar[]
  /** Cells of tables. */
  readonly cells: readonly Area[]
}

/** Dots an inch at which pictures are read: of 200, 225, 250 and 300 this one gave the fewest errors on worn and on real pages; 200 loses marks. */
export const READING_DPI = 225
/** Length of an A4 page in inches: the size taken for a picture that tells none. */
const A4 = 11.69

/** As if an A4 page filled the picture. */
export const guessedDpi = ({ width, height }: Raster): number => Math.max(width, height) / A4

export function prepare(raster: Raster, without: ReadonlySet<Step> = new Set()): Prepared {
  const does = (step: Step): boolean => !without.has(step)
  const dpi = raster.dpi ?? guessedDpi(raster)
  const { print, coloured } = does('colour') ? inksOf(raster, dpi) : { print: greyOf(raster, dpi), coloured: null }
  const skew = does('deskew') ? skewOf(print) : 0
  const upright = (picture: Picture): Picture =>
    straighten(does('flatten') ? flatten(picture) : picture, skew, does('scale') ? READING_DPI : dpi)
  const picture = own(upright(print), print)
  const shapes = shapesOf(picture)
  const { kept } = does('specks') ? eraseSpecks(picture, shapes) : { kept: new Uint8Array(shapes.count).fill(1) }
  const bars = does('rules') ? barsOf(picture) : []
  eraseBars(picture, bars)
  return { picture, coloured: coloured && upright(coloured), shapes, kept, bars, cells: cellsOf(bars, picture.dpi) }
}

/** The picture is changed in place from here on: never the bytes that came in. */
const own = (picture: Picture, given: Picture): Picture =>
  picture.grey === given.grey ? { ...picture, grey: Uint8Array.from(picture.grey) } : picture

function greyOf({ width, height, channels, data }: Raster, dpi: number): Picture {
  if (channels === 1) return { width, height, grey: data, dpi }
  const grey = new Uint8Array(width * height)
  for (let i = 0, at = 0; i < grey.length; i++, at += 3) grey[i] = ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3
  return { width, height, grey, dpi }
}
