/** A page's rows and tables → blocks in reading order. */
import { alignedTables } from './aligned.js'
import { besideOf, continueBeside, type Beside } from './beside.js'
import { columnBlocks } from './columns.js'
import type { Row } from './geometry.js'
import { paragraphsOf, type ColumnFrame, type ParagraphRows } from './paragraphs.js'
import type { TableBlock } from './tables.js'

/** What a page is made of. Paragraphs and columns still know their rows: the next page may carry them on. */
export type PageBlock = TableBlock | Beside | { readonly block: 'rows'; readonly rows: ParagraphRows }

export interface PlacedTable {
  readonly y: number
  readonly table: TableBlock
}

/** `open` is the pair of columns with which the page before ended: its rest at the top of this page is given back joined to it. */
export function pageBlocks(
  rows: readonly Row[],
  tables: readonly PlacedTable[],
  frame: ColumnFrame,
  open: Beside | null,
): { readonly opened: Beside | null; readonly blocks: PageBlock[] } {
  const above = tables[0]?.y ?? Infinity
  const carried = open
    ? continueBeside(
        open,
        rows.filter((row) => row.baseline <= above),
      )
    : null
  let rest = carried ? rows.slice(carried.taken) : rows
  const blocks: PageBlock[] = []
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
  return { opened: carried?.beside ?? null, blocks: [...blocks, ...textBlocks(rest, frame)] }
}

function textBlocks(rows: readonly Row[], frame: ColumnFrame): PageBlock[] {
  const blocks: PageBlock[] = []
  let next = 0
  for (const columns of columnBlocks(rows)) {
    blocks.push(...flowing(rows.slice(next, columns.from), frame))
    blocks.push(besideOf(rows.slice(columns.from, columns.to + 1), columns.kind, columns.gap))
    next = columns.to + 1
  }
  return [...blocks, ...flowing(rows.slice(next), frame)]
}

function flowing(rows: readonly Row[], frame: ColumnFrame): PageBlock[] {
  const plain = (from: number, to?: number): PageBlock[] =>
    paragraphsOf(rows.slice(from, to), 'flow', frame).map((paragraph) => ({ block: 'rows', rows: paragraph }))
  const blocks: PageBlock[] = []
  let next = 0
  for (const { from, to, table } of alignedTables(rows)) {
    blocks.push(...plain(next, from), table)
    next = to + 1
  }
  return [...blocks, ...plain(next)]
}
