/**
 * Tables that are filled in with crosses: what stands alone in a cell among crosses and looks like them is a cross, however it was read, and so is ink that was
 * not read at all. What does not look like the others is doubted; a cell with ink is never taken for an empty one.
 */
import { centreIn, hullOf, type Area } from './area.js'
import { likeness, lookOf, meanLook } from './likeness.js'
import type { Prepared } from './prepare.js'
import type { VotedLine, VotedWord } from './vote.js'

const CROSS = /^[xX×]$/
/** Crosses elsewhere in its row and column that make a cell one of crosses. */
const LEAST = 4
/** Confidence of what looks like the page's crosses; of a cross of their size that looks otherwise, always doubted; of another size. */
const LIKE = 0.85
const GUESSED = 0.75
const UNLIKE = 0.6
/** How alike two crosses of one page look at least (other signs of their size: below 0.6), and how far they may be from the others' size, as a part of it. */
const ALIKE = 0.75
const SIZE_SLACK = 0.35

export function withCrosses(page: Prepared, lines: readonly VotedLine[]): VotedLine[] {
  const cells = page.cells.map((area): Cell => ({
    area,
    lines: lines.filter((line) => centreIn(hullOf(line.words), area)),
    ink: inkIn(page, area),
  }))
  const crosses = cells.filter(isCross)
  if (crosses.length < LEAST) return [...lines]
  const judge = judgeOf(page, crosses)
  const out = [...lines]
  for (const cell of cells) {
    if (cell.ink === null || near(cell.area, crosses) < LEAST) continue
    const [line] = cell.lines
    if (line && (isCross(cell) || isOddSign(cell.lines))) out[out.indexOf(line)] = crossFor(line, judge(cell.ink))
    if (!line) out.push(unread(cell.ink, judge(cell.ink), out[0]?.size ?? USUAL_SIZE * page.picture.dpi))
  }
  return out
}

interface Cell {
  readonly area: Area
  readonly lines: readonly VotedLine[]
  /** Where its ink lies; null when it has none. */
  readonly ink: Area | null
}

const textOf = ({ lines }: Pick<Cell, 'lines'>): string => lines.flatMap((line) => line.words.map((word) => word.text)).join(' ')

const isCross = (cell: Cell): boolean => CROSS.test(textOf(cell))

/** A few signs that say nothing: no number, no dash for "none", no letter that may be a mark of its own (Đ, K, o). A cross among them is one with dust. */
const isOddSign = (lines: readonly VotedLine[]): boolean =>
  lines.length === 1 &&
  /^(?:[^\d\s–—-]{1,2}|\S?[ .][xX×]|[xX×][ .]\S?)$/u.test(textOf({ lines })) &&
  !/^[ĐđKkCcOoVvTt+]$/u.test(textOf({ lines }))

/** How sure it is that ink is a cross: by the size and the look that the page's crosses have in common. */
function judgeOf({ picture }: Prepared, crosses: readonly Cell[]): (ink: Area) => number {
  const inks = crosses.flatMap(({ ink }) => ink ?? [])
  const [wide, tall] = [middleOf(inks.map((ink) => ink.x1 - ink.x0)), middleOf(inks.map((ink) => ink.y1 - ink.y0))]
  const isOfSize = (ink: Area): boolean =>
    Math.abs(ink.x1 - ink.x0 - wide) <= SIZE_SLACK * wide && Math.abs(ink.y1 - ink.y0 - tall) <= SIZE_SLACK * tall
  const common = meanLook(inks.filter(isOfSize).map((ink) => lookOf(picture, ink)))
  return (ink) => (!isOfSize(ink) ? UNLIKE : likeness(lookOf(picture, ink), common) >= ALIKE ? LIKE : GUESSED)
}

const middleOf = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** Crosses in the cell's row and column. */
const near = (area: Area, crosses: readonly Cell[]): number =>
  crosses.filter((cross) => Math.abs(cross.area.x0 - area.x0) < 12 || Math.abs(cross.area.y0 - area.y0) < 12).length

function crossFor(line: VotedLine, sure: number): VotedLine {
  const read = line.words.map((word) => word.text).join(' ')
  const words = line.words.slice(0, 1).map((word): VotedWord => {
    if (!CROSS.test(read)) return { ...word, text: 'x', confidence: sure, rivals: [read] }
    return { ...word, text: 'x', confidence: sure === UNLIKE ? Math.min(word.confidence, UNLIKE) : Math.max(sure, word.confidence) }
  })
  return { ...line, words }
}

const unread = (ink: Area, sure: number, size: number): VotedLine => ({
  words: [{ ...ink, text: 'x', confidence: sure }],
  baseline: ink.y1,
  slope: 0,
  size,
})

/** The print within a cell, faint signs put together from their pieces; less than half a cross is dust or the rest of a line. */
function inkIn({ shapes, kept, picture }: Prepared, cell: Area): Area | null {
  const found: Area[] = []
  for (let s = 0; s < shapes.count; s++) {
    const shape = { x0: shapes.x0[s] ?? 0, y0: shapes.y0[s] ?? 0, x1: shapes.x1[s] ?? 0, y1: shapes.y1[s] ?? 0 }
    const isPiece = kept[s] === 1 && Math.max(shape.x1 - shape.x0, shape.y1 - shape.y0) >= PIECE * picture.dpi
    const isWithin = shape.x0 >= cell.x0 && shape.x1 <= cell.x1 && shape.y0 >= cell.y0 && shape.y1 <= cell.y1
    if (isPiece && isWithin) found.push(shape)
  }
  const ink = found.length === 0 ? null : hullOf(found)
  return ink && Math.min(ink.x1 - ink.x0, ink.y1 - ink.y0) >= LETTER * picture.dpi ? ink : null
}

/** Inches: signs are at least so tall and wide, a piece of one so long; and the size of usual type. */
const LETTER = 0.036
const PIECE = 0.015
const USUAL_SIZE = 0.18
