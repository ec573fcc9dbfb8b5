/** Print that no word covers: whole blocks that the engine took for pictures (a name under a seal, the shorter of two columns). */
import { centreIn, grown, hull, merged, type Area } from './area.js'
import type { ReadLine } from './engine.js'
import type { Prepared } from './prepare.js'

/** Shapes of a letter's size, in heights of the page's small letters. */
const LOW = 0.5
const HIGH = 3.2
const WIDE = 6
/** Letters of one lost line stand no further apart, its lines no further below each other. */
const BESIDE = 2.2
const BELOW = 1.6
const LEAST_SHAPES = 3

/** Areas to look at a second time, in dots of the prepared picture. */
export function lostAreas(page: Prepared, lines: readonly ReadLine[]): Area[] {
  const { shapes, kept, picture } = page
  const height = letterHeight(lines) ?? 0.08 * picture.dpi
  const covered = coverMap(picture.width, picture.height, lines, 0.25 * height)
  const lost: Area[] = []
  for (let s = 0; s < shapes.count; s++) {
    const area = { x0: shapes.x0[s] ?? 0, y0: shapes.y0[s] ?? 0, x1: shapes.x1[s] ?? 0, y1: shapes.y1[s] ?? 0 }
    const [wide, tall] = [area.x1 - area.x0, area.y1 - area.y0]
    const letter = kept[s] === 1 && tall >= LOW * height && tall <= HIGH * height && wide <= WIDE * height
    if (letter && !covered(area)) lost.push(area)
  }
  // In a table one sign may be all that a cell says: a cell with ink that no word covers is looked at whole.
  const cells = page.cells.filter((cell) => lost.some((area) => centreIn(area, cell)))
  const free = lost.filter((area) => !page.cells.some((cell) => centreIn(area, cell)))
  return [...clusters(free, height).map((area) => withNeighbours(area, lines, height)), ...cells]
}

/** Height of small letters: the type's size as the engine tells it, which counts marks and descenders. */
export function letterHeight(lines: readonly ReadLine[]): number | null {
  const size = usualSize(lines)
  return size === null ? null : size * 0.45
}

/** Of most words of the page. */
export function usualSize(lines: readonly ReadLine[]): number | null {
  const sizes = lines.flatMap((line) => line.words.map(() => line.size)).sort((a, b) => a - b)
  return sizes[sizes.length >> 1] ?? null
}

function coverMap(width: number, height: number, lines: readonly ReadLine[], slack: number): (area: Area) => boolean {
  const cell = 8
  const columns = Math.ceil(width / cell) + 1
  const map = new Uint8Array(columns * (Math.ceil(height / cell) + 1))
  for (const word of lines.flatMap((line) => line.words)) {
    const { x0, y0, x1, y1 } = grown(word, slack, slack)
    for (let y = Math.max(0, Math.floor(y0 / cell)); y <= Math.min(height, y1) / cell; y++)
      for (let x = Math.max(0, Math.floor(x0 / cell)); x <= Math.min(width, x1) / cell; x++) map[y * columns + x] = 1
  }
  return (area) => map[Math.floor((area.y0 + area.y1) / 2 / cell) * columns + Math.floor((area.x0 + area.x1) / 2 / cell)] === 1
}

/** Letters near each other, as blocks; what is too little for a word is left. */
function clusters(letters: readonly Area[], height: number): Area[] {
  const blocks = merged(letters.map((area) => grown(area, BESIDE * height * 0.5, BELOW * height * 0.5)))
  return blocks
    .filter((block) => letters.filter((letter) => centreIn(letter, block)).length >= LEAST_SHAPES)
    .filter((block) => block.x1 - block.x0 > 4 * height)
}

/** A block with the rest of its lines: words beside it that were read are read with it again. */
function withNeighbours(area: Area, lines: readonly ReadLine[], height: number): Area {
  const beside = lines
    .flatMap((line) => line.words)
    .filter((word) => {
      const middle = (word.y0 + word.y1) / 2
      return middle > area.y0 && middle < area.y1 && word.x0 < area.x1 + 1.5 * height && word.x1 > area.x0 - 1.5 * height
    })
  return grown(beside.reduce<Area>(hull, area), 0.3 * height, 0.5 * height)
}
