/**
 * Cut-outs of a page put on one sheet of their own, so that an engine reads many in one go. Pieces of lines stand beside each other on one foot
 * as a line of text would; blocks stand under each other, small ones (cells) side by side.
 */
import type { Area } from './area.js'
import type { ReadLine, ReadWord } from './engine.js'
import type { Picture } from './picture.js'

/** White round each cut-out, dots: less than a line's height above and below, more than a wide blank between two blocks on one shelf. */
const MARGIN = 24
const GUTTER = 70
/** A shelf holds cut-outs side by side up to this width; wider ones stand alone. */
const SHELF = 1600
/** Between pieces of lines, in sizes of their type: as the blanks of a line (wider ones are read as full stops); and how much the sizes on one shelf may differ. */
const BLANK = 0.3
const ALIKE = 1.2
/** Engines take sides of 32,767 dots at most; what goes beyond is for another sheet. */
const HIGHEST = 24_000

/** Where to cut; a piece of a line tells its baseline and the size of its type. */
export interface CutOut extends Area {
  readonly type?: { readonly baseline: number; readonly size: number }
}

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
  readonly area: CutOut
  readonly x: number
  readonly y: number
}

export function sheetOf(picture: Picture, areas: readonly CutOut[]): Sheet {
  const { placed, width, height } = shelved(areas.map((area) => within(picture, area)))
  const grey = new Uint8Array(width * height).fill(255)
  for (const { area, x, y } of placed) {
    for (let row = area.y0; row < area.y1; row++) {
      grey.set(picture.grey.subarray(row * picture.width + area.x0, row * picture.width + area.x1), (y + row - area.y0) * width + x)
    }
  }
  return { picture: { width, height, grey, dpi: picture.dpi }, taken: placed.length, back: (line) => backOf(line, placed) }
}

const within = ({ width, height }: Picture, { type, x0, y0, x1, y1 }: CutOut): CutOut => ({
  ...(type && { type }),
  x0: Math.max(0, Math.floor(x0)),
  y0: Math.max(0, Math.floor(y0)),
  x1: Math.min(width, Math.max(0, Math.ceil(x1))),
  y1: Math.min(height, Math.max(0, Math.ceil(y1))),
})

interface Shelf {
  readonly items: { readonly area: CutOut; readonly x: number }[]
  width: number
}

function shelved(areas: readonly CutOut[]): { placed: Placed[]; width: number; height: number } {
  const shelves = shelvesOf(areas)
  const placed: Placed[] = []
  let [y, widest] = [MARGIN, 0]
  for (const { items, width } of shelves) {
    const above = Math.max(...items.map(({ area }) => footOf(area) - area.y0))
    const below = Math.max(...items.map(({ area }) => area.y1 - footOf(area)))
    if (placed.length > 0 && y + above + below > HIGHEST) break
    placed.push(...items.map(({ area, x }) => ({ area, x, y: y + above - (footOf(area) - area.y0) })))
    y += above + below + MARGIN
    widest = Math.max(widest, width)
  }
  return { placed, width: widest + MARGIN, height: y }
}

const footOf = ({ type, y0 }: CutOut): number => (type ? Math.round(type.baseline) : y0)

function shelvesOf(areas: readonly CutOut[]): Shelf[] {
  const shelves: Shelf[] = []
  for (const area of areas) {
    const wide = area.x1 - area.x0
    const shelf = shelves.at(-1)
    const last = shelf?.items.at(-1)
    const gap = last && gapBetween(last.area, area)
    if (shelf && gap !== undefined && gap !== null && shelf.width + gap + wide <= SHELF) {
      shelf.items.push({ area, x: shelf.width + gap })
      shelf.width += gap + wide
    } else shelves.push({ items: [{ area, x: MARGIN }], width: MARGIN + wide })
  }
  return shelves
}

/** Dots between two on one shelf; null when they may not stand side by side. */
function gapBetween({ type: left }: CutOut, { type: right }: CutOut): number | null {
  if (!left || !right) return left || right ? null : GUTTER
  const [small, large] = [Math.min(left.size, right.size), Math.max(left.size, right.size)]
  return large > ALIKE * small ? null : Math.round(BLANK * large)
}

/** The words of a line by the cut-outs on which they stand; a line across a shelf comes back in as many pieces, what was read across two cut-outs as one word not at all. */
function backOf(line: ReadLine, placed: readonly Placed[]): CutLine[] {
  const cutOf = (word: ReadWord): number => {
    const middle = (word.y0 + word.y1) / 2
    return placed.findIndex(
      ({ area, x, y }) => isIn(word.x0, x, area.x1 - area.x0) && isIn(word.x1, x, area.x1 - area.x0) && isIn(middle, y, area.y1 - area.y0),
    )
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

const isIn = (at: number, from: number, length: number): boolean => at >= from - MARGIN / 4 && at < from + length + MARGIN / 4
