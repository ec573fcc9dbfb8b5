/** Tables of an RTF: each row tells its cells' right edges anew, so that columns are found by comparing the edges of all rows. */
import type { Flow, FlowCell, FlowTable } from '../flow/flow.js'

export interface CellDefinition {
  /** Right edge in twips (1/1440 inch). */
  readonly right: number
  /** First of vertically merged cells, or one of those that go on. */
  readonly vertical: 'first' | 'on' | null
  /** Goes on the cell to its left. */
  readonly mergedLeft: boolean
  readonly ruled: boolean
}

export interface RowDefinition {
  left: number
  cells: CellDefinition[]
}

export interface Row {
  readonly definition: RowDefinition
  readonly cells: readonly (readonly Flow[])[]
}

/** Edges nearer than this are one: typists' tables are never exact. */
const SAME_EDGE = 70

interface Placed {
  content: Flow[]
  readonly column: number
  columns: number
  rows: number
  readonly vertical: CellDefinition['vertical']
}

export function tableOf(rows: readonly Row[]): FlowTable {
  const edges = edgesOf(rows)
  const placed = rows.map((row) => placeRow(row, edges))
  joinDown(placed)
  const ruled = rows.some((row) => row.definition.cells.some((cell) => cell.ruled))
  return { flow: 'table', ruled, rows: placed.map((row) => row.filter((cell) => cell.vertical !== 'on').map(asCell)) }
}

const asCell = ({ content, column, columns, rows }: Placed): FlowCell => ({ content, column, columns, rows })

function edgesOf(rows: readonly Row[]): number[] {
  const all = rows.flatMap(({ definition }) => [definition.left, ...definition.cells.map((cell) => cell.right)]).sort((a, b) => a - b)
  return all.filter((edge, i) => i === 0 || edge - (all[i - 1] ?? 0) > SAME_EDGE)
}

/** The grid line at or before an edge. */
const lineAt = (edges: readonly number[], edge: number): number =>
  Math.max(
    0,
    edges.findLastIndex((line) => line <= edge + SAME_EDGE),
  )

function placeRow({ definition, cells }: Row, edges: readonly number[]): Placed[] {
  const placed: Placed[] = []
  let left = definition.left
  let next = 0
  cells.forEach((content, i) => {
    const told = definition.cells[i]
    const from = told === undefined ? next : lineAt(edges, left)
    const to = told === undefined ? next + 1 : Math.max(from + 1, lineAt(edges, told.right))
    const before = placed.at(-1)
    if (told?.mergedLeft === true && before !== undefined) {
      before.columns = to - before.column
      before.content.push(...content)
    } else placed.push({ content: [...content], column: from, columns: to - from, rows: 1, vertical: told?.vertical ?? null })
    left = told?.right ?? left
    next = to
  })
  return placed
}

/** A cell that goes on the one above lends it its row. */
function joinDown(rows: readonly (readonly Placed[])[]): void {
  const above = new Map<number, Placed>()
  for (const row of rows)
    for (const cell of row) {
      const first = above.get(cell.column)
      if (cell.vertical === 'on' && first !== undefined) {
        first.rows++
        first.content.push(...cell.content)
      } else above.set(cell.column, cell)
    }
}
