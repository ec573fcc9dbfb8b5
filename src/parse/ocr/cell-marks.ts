/**
 * Tables that are filled in with crosses: what stands alone in a cell among crosses is a cross too, however it was read, and so is ink that was not read at all.
 * Such a cross is doubted; a cell with ink is never taken for an empty one.
 */
import { centreIn, hullOf, type Area } from './area.js'
import type { Prepared } from './prepare.js'
import type { VotedLine, VotedWord } from './vote.js'

const CROSS = /^[xX×]$/
/** Crosses elsewhere in its row and column that make a cell one of crosses. */
const LEAST = 4
/** Confidence of a cross read as one and of the others' size; of ink of that size read otherwise or not at all (always doubted); of ink of another size. */
const LIKE = 0.85
const GUESSED = 0.75
const UNLIKE = 0.6
/** How far a cross may be from the others' size, as a part of it. */
const SIZE_SLACK = 0.35

export function withCrosses(page: Prepared, lines: readonly VotedLine[]): VotedLine[] {
  const cells = page.cells.map((area) => ({ area, lines: lines.filter((line) => centreIn(hullOf(line.words), area)) }))
  const crosses = cells.filter(isCross)
  if (crosses.length < LEAST) return [...lines]
  const like = likeCrosses(crosses)
  const out = [...lines]
  for (const cell of cells) {
    if (near(cell.area, crosses) < LEAST) continue
    const [line] = cell.lines
    if (line && (isCross(cell) || isOddSign(cell.lines))) out[out.indexOf(line)] = crossFor(line, like)
    if (!line) out.push(...unread(page, cell.area, like, out))
  }
  return out
}

interface Cell {
  readonly area: Area
  readonly lines: readonly VotedLine[]
}

const textOf = ({ lines }: Pick<Cell, 'lines'>): string => lines.flatMap((line) => line.words.map((word) => word.text)).join(' ')

const isCross = (cell: Cell): boolean => CROSS.test(textOf(cell))

/** One or two signs that say nothing: no number, no dash for "none", no letter that may be a mark of its own (Đ, K, o). */
const isOddSign = (lines: readonly VotedLine[]): boolean =>
  lines.length === 1 && /^[^\d\s–—-]{1,2}$/u.test(textOf({ lines })) && !/^[ĐđKkCcOoVvTt+]$/u.test(textOf({ lines }))

/** Tells whether ink has the size of the page's crosses. */
function likeCrosses(crosses: readonly Cell[]): (ink: Area) => boolean {
  const boxes = crosses.map((cell) => hullOf(cell.lines.flatMap((line) => line.words)))
  const [wide, tall] = [middleOf(boxes.map((box) => box.x1 - box.x0)), middleOf(boxes.map((box) => box.y1 - box.y0))]
  return (ink) => Math.abs(ink.x1 - ink.x0 - wide) <= SIZE_SLACK * wide && Math.abs(ink.y1 - ink.y0 - tall) <= SIZE_SLACK * tall
}

const middleOf = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** Crosses in the cell's row and column. */
const near = (area: Area, crosses: readonly Cell[]): number =>
  crosses.filter((cross) => Math.abs(cross.area.x0 - area.x0) < 12 || Math.abs(cross.area.y0 - area.y0) < 12).length

function crossFor(line: VotedLine, like: (ink: Area) => boolean): VotedLine {
  const read = line.words.map((word) => word.text).join(' ')
  const words = line.words.slice(0, 1).map((word): VotedWord => {
    if (!CROSS.test(read)) return { ...word, text: 'x', confidence: like(word) ? GUESSED : UNLIKE, rivals: [read] }
    return { ...word, text: 'x', confidence: like(word) ? Math.max(LIKE, word.confidence) : Math.min(word.confidence, UNLIKE) }
  })
  return { ...line, words }
}

/** Ink in a cell without a word, half a cross in size at least. */
function unread({ shapes, kept, picture }: Prepared, cell: Area, like: (ink: Area) => boolean, lines: readonly VotedLine[]): VotedLine[] {
  const least = LETTER * picture.dpi
  for (let s = 0; s < shapes.count; s++) {
    const shape = { x0: shapes.x0[s] ?? 0, y0: shapes.y0[s] ?? 0, x1: shapes.x1[s] ?? 0, y1: shapes.y1[s] ?? 0 }
    const letter = kept[s] === 1 && shape.x1 - shape.x0 >= least && shape.y1 - shape.y0 >= least
    const within = shape.x0 >= cell.x0 && shape.x1 <= cell.x1 && shape.y0 >= cell.y0 && shape.y1 <= cell.y1
    if (!letter || !within) continue
    const size = lines[0]?.size ?? USUAL_SIZE * picture.dpi
    return [{ words: [{ ...shape, text: 'x', confidence: like(shape) ? GUESSED : UNLIKE }], baseline: shape.y1, slope: 0, size }]
  }
  return []
}

/** Inches: letters are at least so tall and wide, less is dust or the rest of a line; and the size of usual type. */
const LETTER = 0.05
const USUAL_SIZE = 0.18
