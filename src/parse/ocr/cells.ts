/** Cells of the tables on a page's picture, in dots. */
import { gridsOf } from '../page/lattice.js'
import type { Rule } from '../page/geometry.js'
import { grown, type Area } from './area.js'
import type { Bar } from './ruling.js'

/** Ruling lines as the layout knows them, in points. */
export const rulesOf = (bars: readonly Bar[], dpi: number): Rule[] =>
  bars.map(({ way, x0, y0, x1, y1 }) => {
    const points = 72 / dpi
    return way === 'h'
      ? { way, at: ((y0 + y1) / 2) * points, from: x0 * points, to: x1 * points }
      : { way, at: ((x0 + x1) / 2) * points, from: y0 * points, to: y1 * points }
  })

/** Without the lines round them. */
export function cellsOf(bars: readonly Bar[], dpi: number): Area[] {
  const dots = dpi / 72
  return gridsOf(rulesOf(bars, dpi)).flatMap((grid) =>
    grid.cells.map(({ x0, y0, x1, y1 }) => grown({ x0: x0 * dots, y0: y0 * dots, x1: x1 * dots, y1: y1 * dots }, -2, -2)),
  )
}
