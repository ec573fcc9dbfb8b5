/** Cut-outs of a page put under each other on one sheet of their own: so an engine reads many in one go. */
import type { Area } from './area.js'
import type { ReadLine } from './engine.js'
import type { Picture } from './picture.js'

/** White round each cut-out, dots. */
const MARGIN = 24

export interface Sheet {
  readonly picture: Picture
  /** A line read on the sheet, back in its place on the page, with the number of the cut-out that it comes from; null between cut-outs. */
  readonly back: (line: ReadLine) => { readonly line: ReadLine; readonly cut: number } | null
}

export function sheetOf(picture: Picture, areas: readonly Area[]): Sheet {
  const cuts = areas.map((area) => within(picture, area))
  const width = Math.max(1, ...cuts.map((cut) => cut.x1 - cut.x0)) + 2 * MARGIN
  const tops: number[] = []
  let height = MARGIN
  for (const cut of cuts) {
    tops.push(height)
    height += cut.y1 - cut.y0 + MARGIN
  }
  const grey = new Uint8Array(width * height).fill(255)
  cuts.forEach((cut, i) => {
    for (let y = cut.y0; y < cut.y1; y++) {
      const row = picture.grey.subarray(y * picture.width + cut.x0, y * picture.width + cut.x1)
      grey.set(row, ((tops[i] ?? 0) + y - cut.y0) * width + MARGIN)
    }
  })
  return { picture: { width, height, grey, dpi: picture.dpi }, back: (line) => backOf(line, cuts, tops) }
}

const within = ({ width, height }: Picture, { x0, y0, x1, y1 }: Area): Area => ({
  x0: Math.max(0, Math.floor(x0)),
  y0: Math.max(0, Math.floor(y0)),
  x1: Math.min(width, Math.ceil(x1)),
  y1: Math.min(height, Math.ceil(y1)),
})

function backOf(line: ReadLine, cuts: readonly Area[], tops: readonly number[]): { line: ReadLine; cut: number } | null {
  const cut = tops.findLastIndex((top) => top <= line.baseline)
  const area = cuts[cut]
  if (!area) return null
  const [right, down] = [area.x0 - MARGIN, area.y0 - (tops[cut] ?? 0)]
  const words = line.words.map((w) => ({ ...w, x0: w.x0 + right, x1: w.x1 + right, y0: w.y0 + down, y1: w.y1 + down }))
  return { line: { ...line, words, baseline: line.baseline + down }, cut }
}
