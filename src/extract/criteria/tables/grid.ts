/** A table as rows and columns of cells with their words; a merged cell stands at its first row and column. */
import type { Finding } from '../../../model/finding.js'
import { ofKind } from '../../../model/finding.js'
import type { BodyNode, PartName } from '../../../model/letter-parts.js'
import { covers, startingIn, type Span } from '../../../model/span.js'
import { ancestors, placeAmong, treesOf, walk, type LetterView } from '../../view.js'
import type { UnitFinding } from '../stretch.js'

export interface GridCell {
  readonly column: number
  readonly columns: number
  readonly span: Span
  readonly text: string
  /** Folded, blanks made one. */
  readonly folded: string
  readonly unit: UnitFinding | null
  /** All communes of the cell. */
  readonly units: readonly UnitFinding[]
}

export interface GridRow {
  readonly index: number
  readonly span: Span
  readonly cells: readonly GridCell[]
  /** The first commune named in the row. */
  readonly unit: UnitFinding | null
}

export interface Grid {
  readonly view: LetterView
  readonly node: BodyNode
  readonly part: PartName
  readonly rows: readonly GridRow[]
}

export function gridsOf(view: LetterView, found: readonly Finding[]): Grid[] {
  const units = namesIn(ofKind(found, 'unit'))
  return treesOf(view).flatMap(([tree, part]) =>
    [...walk(tree)].filter((node) => node.table !== null).map((node) => ({ view, node, part, rows: rowsOf(view, node.table ?? 0, units) })),
  )
}

type Names = (cell: Span) => readonly UnitFinding[]

/** The communes whose names stand in a cell, in the order found: the first heads the row. */
function namesIn(units: readonly UnitFinding[]): Names {
  const ordered = units.map((unit, found) => ({ unit, found, span: unit.value.nameSpan })).sort((a, b) => a.span.start - b.span.start)
  return (cell) => {
    const here = startingIn(ordered, cell).filter(({ span }) => covers(cell, span))
    return [...here].sort((a, b) => a.found - b.found).map(({ unit }) => unit)
  }
}

function rowsOf(view: LetterView, table: number, nameIn: Names): GridRow[] {
  const rows = view.document.tables[table]?.rows ?? []
  return rows.map((row, index) => {
    const cells = row.cells.map((cell) => {
      const text = view.text.slice(cell.span.start, cell.span.end)
      const folded = view.folded.slice(cell.span.start, cell.span.end).replace(/\s+/g, ' ').trim()
      const units = nameIn(cell.span)
      return { column: cell.column, columns: cell.columns, span: cell.span, text, folded, unit: units[0] ?? null, units }
    })
    return { index, span: row.span, cells, unit: cells.find((c) => c.unit)?.unit ?? null }
  })
}

export const cellAt = (row: GridRow, column: number): GridCell | null =>
  row.cells.find((c) => c.column <= column && column < c.column + c.columns) ?? null

/** All that the rows above `data` print over a column, top down. */
export const headOver = (grid: Grid, data: number, column: number): string =>
  grid.rows
    .slice(0, data)
    .map((row) => cellAt(row, column)?.folded ?? '')
    .filter((text) => text !== '')
    .join(' ')

/** Headings above the table and the paragraphs just before it. */
export const wordsBefore = (grid: Grid): string => words(grid, [...near(grid.node, -2, 0), ...ancestors(grid.node)])

/** "Ghi chú: …" right under the table. */
export const noteUnder = (grid: Grid): string =>
  words(
    grid,
    near(grid.node, 1, 2).filter((n) =>
      /^[\s(*]*(?:ghi chu|chu thich|chu giai|trong do)|^\s*[(*]/u.test(grid.view.folded.slice(n.span.start, n.span.end)),
    ),
  )

function near(node: BodyNode, from: number, to: number): BodyNode[] {
  const siblings = node.parent?.children ?? []
  const at = placeAmong(node)
  return siblings.slice(Math.max(0, at + from), at + to)
}

const words = ({ view }: Grid, nodes: readonly BodyNode[]): string =>
  nodes
    .filter((n) => n.table === null)
    .map((n) => view.folded.slice(n.span.start, n.span.end).replace(/\s/g, ' '))
    .join(' . ')

/** Headings above the table, the paragraphs just before and after it: where legends, sets and days are told. */
export function wordsAround(grid: Grid): string {
  const { node } = grid
  return words(grid, [...near(node, -2, 0), ...near(node, 1, 3), ...ancestors(node)])
}
