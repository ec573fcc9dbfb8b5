/**
 * Tables that are filled in with crosses: what stands alone in a cell among crosses is a cross too, however it was read, and so is ink that was not read at all.
 * Such a cross is doubted; a cell with ink is never taken for an empty one.
 */
import { centreIn, hullOf, type Area } from './area.js'
import type { Prepared } from './prepare.js'
import type { VotedLine } from './vote.js'

const CROSS = /^[xX×]$/
/** Crosses elsewhere in its row and column that make a cell one of crosses. */
const LEAST = 4
/** Confidence of a cross that was read as something else, and of one that was not read. */
const MISREAD = 0.7
const UNREAD = 0.6
/** Letters are at least so tall and wide, in inches: less is dust or the rest of a line. */
const LETTER = 0.05

export function withCrosses(page: Prepared, lines: readonly VotedLine[]): VotedLine[] {
  const cells = page.cells.map((area) => ({ area, lines: lines.filter((line) => centreIn(hullOf(line.words), area)) }))
  const crosses = cells.filter(isCross).map((cell) => cell.area)
  if (crosses.length < LEAST) return [...lines]
  const out = [...lines]
  for (const cell of cells) {
    if (isCross(cell) || near(cell.area, crosses) < LEAST) continue
    const [line] = cell.lines
    if (line && isOddSign(cell.lines)) out[out.indexOf(line)] = crossFor(line)
    if (!line) out.push(...unread(page, cell.area, out))
  }
  return out
}

interface Cell {
  readonly area: Area
  readonly lines: readonly VotedLine[]
}

const textOf = ({ lines }: Pick<Cell, 'lines'>): string => lines.flatMap((line) => line.words.map((word) => word.text)).join(' ')

const isCross = (cell: Cell): boolean => CROSS.test(textOf(cell))

/** One or two signs that say nothing: no number, no dash for "none". */
const isOddSign = (lines: readonly VotedLine[]): boolean => lines.length === 1 && /^[^\d\s–—-]{1,2}$/u.test(textOf({ lines }))

/** Crosses in the cell's row and column. */
const near = (area: Area, crosses: readonly Area[]): number =>
  crosses.filter((cross) => Math.abs(cross.x0 - area.x0) < 12 || Math.abs(cross.y0 - area.y0) < 12).length

function crossFor(line: VotedLine): VotedLine {
  const words = line.words.slice(0, 1).map((word) => ({
    ...word,
    text: 'x',
    confidence: Math.min(word.confidence, MISREAD),
    rivals: [line.words.map((w) => w.text).join(' ')],
  }))
  return { ...line, words }
}

/** Ink of a letter's size in a cell without a word. */
function unread({ shapes, kept, picture }: Prepared, cell: Area, lines: readonly VotedLine[]): VotedLine[] {
  const least = LETTER * picture.dpi
  for (let s = 0; s < shapes.count; s++) {
    const shape = { x0: shapes.x0[s] ?? 0, y0: shapes.y0[s] ?? 0, x1: shapes.x1[s] ?? 0, y1: shapes.y1[s] ?? 0 }
    const letter = kept[s] === 1 && shape.x1 - shape.x0 >= least && shape.y1 - shape.y0 >= least
    const within = shape.x0 >= cell.x0 && shape.x1 <= cell.x1 && shape.y0 >= cell.y0 && shape.y1 <= cell.y1
    if (letter && within) {
      const size = lines[0]?.size ?? 0.18 * picture.dpi
      return [{ words: [{ ...shape, text: 'x', confidence: UNREAD }], baseline: shape.y1, slope: 0, size }]
    }
  }
  return []
}
