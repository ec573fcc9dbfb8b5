/** Colour → print and coloured ink. Print is grey or black; stamps, seals and pens are mostly red or blue. */
import type { Picture, Raster } from './picture.js'

export interface Inks {
  readonly print: Picture
  /** Coloured ink alone, dark on white; null where a page has none worth a look. */
  readonly coloured: Picture | null
}

/** Chroma (difference of the brightest and the darkest channel) above which a dot is coloured: above JPEG's noise, below pale stamps. */
const COLOURED = 48
/** Share of coloured dots in a page below which they are noise. */
const WORTH = 0.0004

export function inksOf(raster: Raster, dpi: number): Inks {
  const { width, height, data } = raster
  if (raster.channels === 1) return { print: { width, height, grey: data, dpi }, coloured: null }
  const print = new Uint8Array(width * height)
  const coloured = new Uint8Array(width * height)
  let many = 0
  for (let i = 0, at = 0; i < print.length; i++, at += 3) {
    const [red, green, blue] = [data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255]
    const most = Math.max(red, green, blue)
    const least = Math.min(red, green, blue)
    const chroma = most - least
    // Red ink is light in the red channel, blue in the blue; what is left of it is lightened by its colour. Black stays black, also under a stamp.
    print[i] = chroma < COLOURED ? (red + green + blue) / 3 : Math.min(255, most + chroma / 2)
    coloured[i] = chroma < COLOURED ? 255 : least
    if (chroma >= COLOURED && most > 80) many++
  }
  const worth = many > WORTH * print.length
  return { print: { width, height, grey: print, dpi }, coloured: worth ? { width, height, grey: coloured, dpi } : null }
}
