/** Pages that lie on their side or stand on their head: told by how little of them can be read, and mended by turning them. */
import { withWholeWords } from './cut-words.js'
import type { OcrEngine, ReadLine, ReadWord } from './engine.js'
import { readInked } from './inked-part.js'
import type { Raster } from './picture.js'
import { guessedDpi, prepare, type Prepared, type Step } from './prepare.js'
import { FINE, printOf, worth } from './print.js'
import { core } from './word-form.js'

/** A page as it is read best, with what the first look saw. */
export interface Upright {
  readonly page: Prepared
  readonly lines: readonly ReadLine[]
  /** Quarters of a turn, clockwise, that brought it upright. */
  readonly turns: number
}

/** Share of what its letters could be worth that a page read upright reaches by far, and one upside down never. */
const READABLE = 0.6
/** Fewer letters say nothing. */
const ENOUGH = 25

export async function readUpright(raster: Raster, engine: OcrEngine, without?: ReadonlySet<Step>): Promise<Upright> {
  const asIs = await atPrintSize(raster, engine, without)
  if (isReadable(asIs.lines)) return asIs
  let best = asIs
  for (const turns of [2, 1, 3]) {
    const turned = await look(turnedBy(raster, turns), turns, engine, without)
    if (total(turned.lines) > total(best.lines)) best = turned
    if (isReadable(best.lines)) break
  }
  return best
}

/** Size of print in dots when a letter is read at READING_DPI, and how far from it reading is still good. */
const USUAL_SIZE = 45
const TOO_SMALL = 0.7
const TOO_LARGE = 1.6

/** A telephone does not tell how large the paper is: when print comes out too small or too large, the page is read again at its size. */
async function atPrintSize(raster: Raster, engine: OcrEngine, without?: ReadonlySet<Step>): Promise<Upright> {
  const first = await look(raster, 0, engine, without)
  const share = (printSize(first.lines) ?? USUAL_SIZE) / USUAL_SIZE
  if (raster.dpi !== null || (share > TOO_SMALL && share < TOO_LARGE)) return first
  const dpi = guessedDpi(raster) * Math.max(0.4, Math.min(2.5, share))
  return look({ ...raster, dpi }, 0, engine, without)
}

function printSize(lines: readonly ReadLine[]): number | null {
  const sizes = printOf(lines, FINE)
    .flatMap((line) => line.words.map(() => line.size))
    .sort((a, b) => a - b)
  return sizes[sizes.length >> 1] ?? null
}

async function look(raster: Raster, turns: number, engine: OcrEngine, without?: ReadonlySet<Step>): Promise<Upright> {
  const page = prepare(raster, without)
  return { page, lines: withWholeWords(await readInked(page.picture, 'page', engine)), turns }
}

function total(lines: readonly ReadLine[]): number {
  const words = printOf(lines, FINE).flatMap((line) => line.words)
  return isSideways(words) ? 0 : worth(words)
}

/** Enough letters, and most of them sure and well formed. */
export function isReadable(lines: readonly ReadLine[]): boolean {
  const words = lines.flatMap((line) => line.words)
  const letters = words.reduce((sum, word) => sum + core(word.text).length, 0)
  return letters >= ENOUGH && worth(words) >= READABLE * letters && !isSideways(words)
}

/** The engine reads lines that stand upright too, but no layout could be made of them: words of three letters are then higher than wide. */
function isSideways(words: readonly ReadWord[]): boolean {
  const long = words.filter((word) => core(word.text).length >= 3)
  return long.filter((word) => word.x1 - word.x0 < word.y1 - word.y0).length > long.length / 2
}

/** Quarters of a turn, clockwise. */
export function turnedBy(raster: Raster, turns: number): Raster {
  let turned = raster
  for (let i = 0; i < turns % 4; i++) turned = quarter(turned)
  return turned
}

function quarter({ width, height, channels, data, dpi }: Raster): Raster {
  const out = new Uint8Array(data.length)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * channels
      const to = (x * height + height - 1 - y) * channels
      for (let c = 0; c < channels; c++) out[to + c] = data[from + c] ?? 255
    }
  }
  return { width: height, height: width, channels, data: out, dpi }
}
