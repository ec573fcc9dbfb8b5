/** A page's rows and grids → blocks in reading order. */
import { columnBlocks, wordsBeside, type ColumnBlock } from './columns.js'
import { crowd, rowText, type Row } from './geometry.js'
import type { TableBlock } from './tables.js'
import { paragraphsOf, type ColumnFrame, type Manner, type ParagraphRows } from './paragraphs.js'
import { rowsOf } from './rows.js'
import { hasLabel, isRecipients } from './wordings.js'

/** What a page is made of: tables, and paragraphs that still know their rows (the next page may carry the last one on). */
export type PageBlock = TableBlock | { readonly block: 'rows'; readonly rows: ParagraphRows; readonly manner: Manner }

export interface PlacedTable {
  readonly y: number
  readonly table: TableBlock
}

export function pageBlocks(rows: readonly Row[], tables: readonly PlacedTable[], frame: ColumnFrame): PageBlock[] {
  const blocks: PageBlock[] = []
  let rest = rows
  for (const { y, table } of tables) {
    blocks.push(
      ...textBlocks(
        rest.filter((row) => row.baseline <= y),
        frame,
      ),
      table,
    )
    rest = rest.filter((row) => row.baseline > y)
  }
  return [...blocks, ...textBlocks(rest, frame)]
}

function textBlocks(rows: readonly Row[], frame: ColumnFrame): PageBlock[] {
  const blocks: PageBlock[] = []
  let next = 0
  for (const columns of columnBlocks(rows)) {
    blocks.push(...made(rows.slice(next, columns.from), 'flow', frame))
    blocks.push(...besideBlocks(rows.slice(columns.from, columns.to + 1), columns, frame))
    next = columns.to + 1
  }
  return [...blocks, ...made(rows.slice(next), 'flow', frame)]
}

const made = (rows: readonly Row[], manner: Manner, frame: ColumnFrame): PageBlock[] =>
  paragraphsOf(rows, manner, frame).map((paragraph) => ({ block: 'rows', rows: paragraph, manner }))

/** Left column complete, then the right one. */
function besideBlocks(rows: readonly Row[], columns: ColumnBlock, frame: ColumnFrame): PageBlock[] {
  const words = wordsBeside(rows, columns.gutter)
  return [rowsOf(words.left), rowsOf(words.right)].flatMap((side, i) => {
    const manner = mannerOf(columns.kind, side)
    const axisFrame = manner === 'flow' ? textFrame(side, frame) : stackFrame(side, i === 0 ? frame.left : columns.gutter, frame)
    return made(side, manner, axisFrame)
  })
}

function mannerOf(kind: ColumnBlock['kind'], side: readonly Row[]): Manner {
  if (kind === 'text') return 'flow'
  if (kind === 'head') return 'stack'
  return side.some((row) => isRecipients(rowText(row)) || hasLabel(rowText(row))) ? 'list' : 'stack'
}

const textFrame = (rows: readonly Row[], frame: ColumnFrame): ColumnFrame => ({
  left: Math.min(...rows.map((row) => row.x0)),
  right: Math.max(...rows.map((row) => row.x1)),
  pitch: frame.pitch,
  indent: null,
})

/** Stacked lines are centred: the column reaches as far on one side of their axis as on the other. Its pitch is the paragraphs', the widest usual. */
function stackFrame(rows: readonly Row[], edge: number, frame: ColumnFrame): ColumnFrame {
  const axis =
    crowd(
      rows.map((row) => (row.x0 + row.x1) / 2),
      3,
    ) ?? (edge + frame.right) / 2
  const reach = Math.max(axis - edge, ...rows.map((row) => (row.x1 - row.x0) / 2))
  const steps = rows.slice(1).map((row, i) => row.baseline - (rows[i]?.baseline ?? 0))
  const usual = steps.filter((step) => step < 2 * (rows[0]?.size ?? 12))
  return { left: axis - reach, right: axis + reach, pitch: Math.max(...usual, frame.pitch * 0.5), indent: null }
}
