/** Pages as read → pages of blocks: furniture out, tables and columns found, what a page's end cut made whole. */
import type { Furniture } from '../../model/parsed-document.js'
import type { BlockInput, PageInput } from '../document-builder.js'
import { besideParagraphs, type Beside } from './beside.js'
import { frameOf } from './frame.js'
import { separateFurniture } from './furniture.js'
import { rowText, type Row } from './geometry.js'
import { gridsOf, isTable, type Grid } from './lattice.js'
import { pageBlocks, type PageBlock, type PlacedTable } from './layout.js'
import { endsSentence, goesOn, opensSmall, paragraphBlock, type ColumnFrame } from './paragraphs.js'
import type { PageContent } from './page-content.js'
import { rowsOf } from './rows.js'
import { inside, joinTables, tableOf } from './tables.js'
import { isMotto } from './wordings.js'

interface Sorted {
  readonly page: PageContent
  readonly rows: readonly Row[]
  readonly tables: readonly PlacedTable[]
  readonly marks: readonly Row[]
}

export function assemble(contents: readonly PageContent[]): { readonly pages: PageInput[]; readonly furniture: Furniture[] } {
  const grids = contents.map((page) => gridsOf(page.rules))
  const all = grids.flat()
  const sorted = contents.map((page, i) => ({
    ...sortPage(page, grids[i]?.filter((grid) => isTable(grid, all)) ?? []),
    marks: page.marks.flatMap(rowsOf),
  }))
  const { furniture, rows } = separateFurniture(sorted.map(({ page, rows }) => ({ number: page.number, height: page.height, rows })))
  const pages = sorted.map((entry, i) => ({ ...entry, rows: rows[i] ?? [] }))
  return { pages: layOut(pages), furniture: [...furniture, ...contents.flatMap(({ hidden }) => hidden)] }
}

/** Words into tables where there is a grid, into rows elsewhere. */
function sortPage(page: PageContent, grids: readonly Grid[]): Omit<Sorted, 'marks'> {
  const { words } = page
  const tables = grids.map((grid) => ({
    y: (grid.y0 + grid.y1) / 2,
    table: tableOf(
      grid,
      words.filter((word) => inside(grid, word)),
    ),
  }))
  const outside = words.filter((word) => !grids.some((grid) => inside(grid, word)))
  return { page, rows: rowsOf(outside), tables }
}

const frameFor = (pages: readonly Sorted[], width: number): ColumnFrame =>
  frameOf(
    pages.filter(({ page }) => Math.abs(page.width - width) < 20).map(({ rows }) => rows),
    width,
  )

interface Laid {
  readonly page: PageContent
  readonly frame: ColumnFrame
  readonly blocks: PageBlock[]
  /** The first block goes on from the last one before. */
  carried: boolean
}

/** Page after page; a table or a foot that goes on is put to the page where it begins. */
function layOut(pages: readonly Sorted[]): PageInput[] {
  const laid: Laid[] = []
  for (const { page, rows, tables, marks } of pages) {
    const frame = frameFor(pages, page.width)
    const home = beginsLetter(rows) ? undefined : laid.findLast((entry) => entry.blocks.length > 0)
    const last = home?.blocks.at(-1)
    const { opened, blocks } = pageBlocks(rows, tables, frame, last?.block === 'beside' ? last : null)
    if (home && opened) home.blocks[home.blocks.length - 1] = opened
    const first = blocks[0]
    const whole = !opened && last?.block === 'table' && first?.block === 'table' ? joinTables(last, first) : null
    if (home && whole) home.blocks[home.blocks.length - 1] = whole
    const kept = whole ? blocks.slice(1) : blocks
    const carried = !opened && marks.length === 0 && last !== undefined && kept[0] !== undefined && carriesOver(last, kept[0], frame)
    laid.push({ page, frame, blocks: [...marks.map((mark): PageBlock => ({ block: 'rows', rows: [mark] })), ...kept], carried })
  }
  return laid.map(({ page, frame, blocks, carried }) => ({
    number: page.number,
    width: page.width,
    height: page.height,
    blocks: blocks.flatMap((block, k) => inputs(block, frame, k === 0 && carried)),
  }))
}

/** A letterhead carries nothing on, however well its columns fit those of the foot before it: it is another letter's, or a form's. */
const beginsLetter = (rows: readonly Row[]): boolean => rows.slice(0, HEAD_ROWS).some((row) => isMotto(rowText(row)))
const HEAD_ROWS = 5

const inputs = (block: PageBlock, frame: ColumnFrame, carried: boolean): BlockInput[] => {
  if (block.block === 'table') return [block]
  if (block.block === 'rows') return [paragraphBlock(block.rows, carried)]
  return besideParagraphs(block satisfies Beside, frame).map((rows) => paragraphBlock(rows, false))
}

/** Seen as if the next page's first line stood right below; where only spacing tells paragraphs apart, a full stop ends one. */
function carriesOver(last: PageBlock, first: PageBlock, frame: ColumnFrame): boolean {
  if (last.block !== 'rows' || first.block !== 'rows') return false
  const [above, below] = [last.rows.at(-1), first.rows[0]]
  if (!above || !below) return false
  if (frame.indent === null && endsSentence(rowText(above)) && !opensSmall(rowText(below))) return false
  return goesOn(last.rows, { ...below, baseline: above.baseline + frame.pitch }, 'flow', frame)
}
