/** Pages as read → pages of blocks: furniture out, tables and columns found, what a page's end cut made whole. */
import type { Furniture } from '../../model/parsed-document.js'
import type { PageInput } from '../document-builder.js'
import { frameOf } from './frame.js'
import { separateFurniture } from './furniture.js'
import type { Row } from './geometry.js'
import { gridsOf } from './lattice.js'
import { pageBlocks, type PageBlock, type PlacedTable } from './layout.js'
import { goesOn, paragraphBlock, type ColumnFrame } from './paragraphs.js'
import type { PageContent } from './read-page.js'
import { rowsOf } from './rows.js'
import { inside, joinTables, tableOf } from './tables.js'
import { turned } from './turned.js'
import { wordsOf } from './words.js'

interface Sorted {
  readonly page: PageContent
  readonly rows: readonly Row[]
  readonly tables: readonly PlacedTable[]
  readonly marks: readonly Row[]
}

export function assemble(contents: readonly PageContent[]): { readonly pages: PageInput[]; readonly furniture: Furniture[] } {
  const sorted = contents.map(sortPage)
  const asRows = sorted.map(({ page, rows }) => ({ number: page.number, height: page.height, rows }))
  const { furniture, rows } = separateFurniture(asRows)
  const pages = sorted.map((entry, i) => ({ ...entry, rows: rows[i] ?? [] }))
  const blocks = pages.map(({ page, rows: own, tables, marks }) => {
    const frame = frameFor(pages, page.width)
    const first = marks.map((mark): PageBlock => ({ block: 'rows', rows: [mark], manner: 'stack' }))
    return { frame, blocks: [...first, ...pageBlocks(own, tables, frame)] }
  })
  const hidden = contents.flatMap((page) => turned(page).hidden)
  return { pages: joinPages(contents, blocks), furniture: [...furniture, ...hidden] }
}

/** Words into tables where there is a grid, into rows elsewhere. */
function sortPage(content: PageContent): Sorted {
  const { page, marks } = turned(content)
  const words = wordsOf(page.runs, page.number)
  const grids = gridsOf(page.rules)
  const tables = grids.map((grid) => ({
    y: (grid.y0 + grid.y1) / 2,
    table: tableOf(
      grid,
      words.filter((word) => inside(grid, word)),
    ),
  }))
  const outside = words.filter((word) => !grids.some((grid) => inside(grid, word)))
  return { page, rows: rowsOf(outside), tables, marks: marks.flatMap((run) => rowsOf(wordsOf([run], page.number))) }
}

const frameFor = (pages: readonly Sorted[], width: number): ColumnFrame =>
  frameOf(
    pages.filter(({ page }) => Math.abs(page.width - width) < 20).map(({ rows }) => rows),
    width,
  )

interface Laid {
  readonly frame: ColumnFrame
  readonly blocks: readonly PageBlock[]
}

/** A table that goes on is put to the page where it begins; a paragraph that goes on says so to the builder. */
function joinPages(contents: readonly PageContent[], laid: readonly Laid[]): PageInput[] {
  const pages: PageBlock[][] = []
  const carried: boolean[] = []
  laid.forEach(({ blocks, frame }, i) => {
    const [first, ...rest] = blocks
    const home = pages.findLast((page) => page.length > 0)
    const last = home?.at(-1)
    const whole = first?.block === 'table' && last?.block === 'table' ? joinTables(last, first) : null
    if (home && whole) home[home.length - 1] = whole
    pages.push(whole ? rest : [...blocks])
    carried[i] = !whole && first !== undefined && last !== undefined && carriesOver(last, first, frame)
  })
  return contents.map((content, i) => ({
    number: content.number,
    width: content.width,
    height: content.height,
    blocks: (pages[i] ?? []).map((block, k) =>
      block.block === 'table' ? block : paragraphBlock(block.rows, k === 0 && (carried[i] ?? false)),
    ),
  }))
}

/** Seen as if the next page's first line stood right below. */
function carriesOver(last: PageBlock, first: PageBlock, frame: ColumnFrame): boolean {
  if (last.block === 'table' || first.block === 'table' || first.manner !== last.manner) return false
  const [above, below] = [last.rows.at(-1), first.rows[0]]
  if (!above || !below) return false
  return goesOn(last.rows, { ...below, baseline: above.baseline + frame.pitch }, last.manner, frame)
}
