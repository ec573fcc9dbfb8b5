/** Ruling lines → grids: the cells that a ruled table is made of, merged cells as one. */
import { clusters, type Rule } from './geometry.js'

export interface GridCell {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
}

export interface Grid {
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
  /** Edges of the columns, one more than there are columns. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly cells: readonly GridCell[]
}

/** Lines nearer than this are one line; lines that end so near another touch it. */
const NEAR = 3

/** Grids of at least two columns; frames and underlines are no tables. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  return components(rules)
    .map(gridOf)
    .filter((grid): grid is Grid => grid !== null)
    .sort((a, b) => a.y0 - b.y0)
}

/** A grid of one row is a table with three columns or more, or where another page has the same columns (a table cut by the page's end). */
export const isTable = (grid: Grid, all: readonly Grid[]): boolean =>
  grid.ys.length > 2 || grid.xs.length > 3 || all.some((other) => other.ys.length > 2 && sameColumns(other.xs, grid.xs))

/** Two pages of one scan lie a little apart from each other. */
const SHIFTED = 20

export const sameColumns = (a: readonly number[], b: readonly number[]): boolean => {
  const shift = (b[0] ?? 0) - (a[0] ?? 0)
  return a.length === b.length && Math.abs(shift) <= SHIFTED && a.every((x, i) => Math.abs(x + shift - (b[i] ?? 0)) <= 4)
}

/** Groups of lines that touch or cross each other. */
function components(rules: readonly Rule[]): Rule[][] {
  const owner = rules.map((_, i) => i)
  const find = (i: number): number => (owner[i] === i ? i : (owner[i] = find(owner[i] ?? i)))
  rules.forEach((a, i) => {
    for (let j = 0; j < i; j++) {
      const b = rules[j]
      if (b && touches(a, b)) owner[find(i)] = find(j)
    }
  })
  const groups = new Map<number, Rule[]>()
  rules.forEach((rule, i) => groups.set(find(i), [...(groups.get(find(i)) ?? []), rule]))
  return [...groups.values()]
}

const touches = (a: Rule, b: Rule): boolean =>
  a.way === b.way
    ? Math.abs(a.at - b.at) <= NEAR && a.from <= b.to + NEAR && b.from <= a.to + NEAR
    : a.at >= b.from - NEAR && a.at <= b.to + NEAR && b.at >= a.from - NEAR && b.at <= a.to + NEAR

function gridOf(rules: readonly Rule[]): Grid | null {
  const across = rules.filter((r) => r.way === 'h')
  const down = rules.filter((r) => r.way === 'v')
  if (across.length === 0 || down.length === 0) return null
  const xs = withEnds(
    clusters(
      down.map((r) => r.at),
      NEAR,
    ),
    across,
  )
  const ys = withEnds(
    clusters(
      across.map((r) => r.at),
      NEAR,
    ),
    down,
  )
  if (xs.length < 3 || ys.length < 2) return null
  const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)]
  return { x0, x1, y0, y1, xs, ys, cells: cellsOf(xs, ys, across, down) }
}

/** Tables drawn without their outer lines (open at the sides, cut by the page's end) end where the crossing lines end. */
function withEnds(edges: readonly number[], crossing: readonly Rule[]): number[] {
  const first = Math.min(...crossing.map((r) => r.from))
  const last = Math.max(...crossing.map((r) => r.to))
  const out = [...edges]
  if (first < (out[0] ?? first) - 3 * NEAR) out.unshift(first)
  if (last > (out.at(-1) ?? last) + 3 * NEAR) out.push(last)
  return out
}

function cellsOf(xs: readonly number[], ys: readonly number[], across: readonly Rule[], down: readonly Rule[]): GridCell[] {
  const columns = xs.length - 1
  const rows = ys.length - 1
  const taken = new Set<number>()
  const cells: GridCell[] = []
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      if (taken.has(r * columns + c)) continue
      const wide = stretch(c, columns, (k) => !taken.has(r * columns + k + 1) && !barred(down, xs[k + 1], ys[r], ys[r + 1]))
      const high = stretch(r, rows, (k) => spanOpen(across, xs, c, wide, ys[k + 1]))
      for (let i = r; i < r + high; i++) for (let j = c; j < c + wide; j++) taken.add(i * columns + j)
      const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [xs[c], xs[c + wide], ys[r], ys[r + high]]
      cells.push({ row: r, column: c, rows: high, columns: wide, x0, x1, y0, y1 })
    }
  }
  return cells
}

/** How many steps from `from` on stay open, at least one. */
function stretch(from: number, limit: number, open: (k: number) => boolean): number {
  let k = from
  while (k + 1 < limit && open(k)) k++
  return k - from + 1
}

function spanOpen(across: readonly Rule[], xs: readonly number[], column: number, wide: number, y: number | undefined): boolean {
  for (let c = column; c < column + wide; c++) if (barred(across, y, xs[c], xs[c + 1])) return false
  return true
}

/** True when a line at `at` runs through the middle of from..to. */
function barred(rules: readonly Rule[], at = 0, from = 0, to = 0): boolean {
  const centre = (from + to) / 2
  return rules.some((r) => Math.abs(r.at - at) <= NEAR && r.from <= centre && r.to >= centre)
}
