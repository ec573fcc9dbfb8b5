/** Cut-outs of a page put on one sheet of their own, wide ones under each other, small ones (cells) side by side: so an engine reads many in one go. */
import type { Area } from './area.js'
import type { ReadLine, ReadWord } from './engine.js'
import type { Picture } from './picture.js'

/** White round each cut-out, dots: less than a line's height above and below, more than a wide blank between two on one shelf. */
const MARGIN = 24
const GUTTER = 70
/** A shelf holds cut-outs side by side up to this width; wider ones stand alone. */
const SHELF = 1600
/** Engines take sides of 32,767 dots at most; what goes beyond is for another sheet. */
const HIGHEST = 24_000

/** A piece of a line that was read on the sheet, back in its place on the page, and the number of the cut-out that it comes from. */
export interface CutLine {
  readonly line: ReadLine
  readonly cut: number
}

export interface Sheet {
  readonly picture: Picture
  /** How many of the areas found room, from the first. */
  readonly taken: number
  readonly back: (line: ReadLine) => CutLine[]
}

interface Placed {
  readonly area: Area
  readonly x: number
  readonly y: number
}

export function sheetOf(picture: Picture, areas: readonly Area[]): Sheet {
  const { placed, width, height } = shelved(areas.map((area) => within(picture, area)))
  const grey = new Uint8Array(width * height).fill(255)
  for (const { area, x, y } of placed) {
    for (let row = area.y0; row < area.y1; row++) {
      grey.set(picture.grey.subarray(row * picture.width + area.x0, row * picture.width + area.x1), (y + row - area.y0) * width + x)
    }
  }
  return { picture: { width, height, grey, dpi: picture.dpi }, taken: placed.length, back: (line) => backOf(line, placed) }
}

const within = ({ width, height }: Picture, { x0, y0, x1, y1 }: Area): Area => ({
  x0: Math.max(0, Math.floor(x0)),
  y0: Math.max(0, Math.floor(y0)),
  x1: Math.min(width, Math.max(0, Math.ceil(x1))),
  y1: Math.min(height, Math.max(0, Math.ceil(y1))),
})

function shelved(areas: readonly Area[]): { placed: Placed[]; width: number; height: number } {
  const placed: Placed[] = []
  let [x, y, tall, widest] = [MARGIN, MARGIN, 0, 0]
  for (const area of areas) {
    const [wide, high] = [area.x1 - area.x0, area.y1 - area.y0]
    if (x > MARGIN && x + wide > SHELF) [x, y, tall] = [MARGIN, y + tall + MARGIN, 0]
    if (placed.length > 0 && y + high > HIGHEST) break
    placed.push({ area, x, y })
    x += wide + GUTTER
    tall = Math.max(tall, high)
    widest = Math.max(widest, x)
  }
  return { placed, width: Math.max(widest, MARGIN) + MARGIN, height: y + tall + MARGIN }
}

/** The words of a line by the cut-outs on which they stand; a line across a shelf comes back in as many pieces. */
function backOf(line: ReadLine, placed: readonly Placed[]): CutLine[] {
  const cutOf = (word: ReadWord): number => {
    const [x, y] = [(word.x0 + word.x1) / 2, (word.y0 + word.y1) / 2]
    return placed.findIndex(({ area, x: left, y: top }) => isIn(x, left, area.x1 - area.x0) && isIn(y, top, area.y1 - area.y0))
  }
  const cuts = line.words.map(cutOf)
  return [...new Set(cuts)].flatMap((cut) => {
    const home = placed[cut]
    const first = line.words[0]
    if (!home || !first) return []
    const words = line.words.filter((_, i) => cuts[i] === cut)
    const [right, down] = [home.area.x0 - home.x, home.area.y0 - home.y]
    const moved = words.map((w) => ({ ...w, x0: w.x0 + right, x1: w.x1 + right, y0: w.y0 + down, y1: w.y1 + down }))
    const baseline = line.baseline + line.slope * ((words[0]?.x0 ?? first.x0) - first.x0) + down
    return [{ line: { ...line, words: moved, baseline }, cut }]
  })
}

const isIn = (at: number, from: number, length: number): boolean => at >= from - MARGIN / 2 && at < from + length + MARGIN / 2
