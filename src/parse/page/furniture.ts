/** Page numbers and running heads: told by their place at the top or foot of the page, and by their coming again. */
import type { Furniture } from '../../model/parsed-document.js'
import { fold } from '../../text/fold.js'
import { rowText, type Row } from './geometry.js'
import { isStateLine } from './wordings.js'

export interface PageRows {
  readonly number: number
  readonly height: number
  readonly rows: readonly Row[]
}

/** How many rows at the top and at the foot may be furniture. */
const DEPTH = 3
/** The part of the page's height at top and foot where furniture stands. */
const MARGIN = 0.12

const PAGE_NUMBER = /^(?:trang|page|tr\.)?\s*[-–—.|[(/]*\s*(\d{1,4})\s*(?:[/|]\s*\d{1,4})?\s*[-–—.|\])]*$/

/** The furniture of each page, with the rows that are left. What is all that a page says is no running head. */
export function separateFurniture(pages: readonly PageRows[]): { readonly furniture: Furniture[]; readonly rows: (readonly Row[])[] } {
  const furniture: Furniture[] = []
  const offsets = numberOffsets(pages)
  const repeated = repeatedRows(pages)
  const rows = pages.map((page) => {
    const out = new Set<Row>()
    for (const edge of edgesOf(page)) {
      for (const row of edge) {
        const role = roleOf(row, page, offsets, repeated)
        if (role === null || (role === 'running-head' && out.size + 1 >= page.rows.length)) break
        out.add(row)
        furniture.push({ role, page: page.number, text: rowText(row) })
      }
    }
    return page.rows.filter((row) => !out.has(row))
  })
  return { furniture, rows }
}

function roleOf(row: Row, page: PageRows, offsets: ReadonlySet<number>, repeated: ReadonlySet<Row>): Furniture['role'] | null {
  const number = pageNumber(row)
  if (number !== null && (number === page.number || offsets.has(number - page.number))) return 'page-number'
  return repeated.has(row) ? 'running-head' : null
}

/** Rows from the top downwards, and from the foot upwards, as far as the margins go. */
function edgesOf(page: PageRows): Row[][] {
  const top = page.rows.slice(0, DEPTH).filter((row) => row.baseline < page.height * MARGIN)
  const foot = page.rows
    .slice(-DEPTH)
    .filter((row) => row.baseline > page.height * (1 - MARGIN) && !top.includes(row))
    .reverse()
  return [top, foot]
}

function pageNumber(row: Row): number | null {
  const told = PAGE_NUMBER.exec(fold(rowText(row)).trim())?.[1]
  return told === undefined ? null : Number(told)
}

/** number − page, where it is the same on two pages or more: a part of a longer print is numbered on. */
function numberOffsets(pages: readonly PageRows[]): Set<number> {
  const counts = new Map<number, number>()
  for (const page of pages) {
    const found = new Set(edgesOf(page).flatMap((edge) => edge.flatMap((row) => pageNumber(row) ?? [])))
    for (const number of found) counts.set(number - page.number, (counts.get(number - page.number) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([offset]) => offset))
}

const key = (row: Row): string => fold(rowText(row)).replace(/\d+/g, '#')

/** Rows that come again at the same height on the page before or after. A letterhead is none: a file may hold several letters. */
function repeatedRows(pages: readonly PageRows[]): Set<Row> {
  const edges = pages.map((page) => {
    const [top = [], foot = []] = edgesOf(page)
    return page.rows.slice(0, 2 * DEPTH).some((row) => isStateLine(rowText(row))) ? foot : [...top, ...foot]
  })
  const out = new Set<Row>()
  edges.forEach((rows, i) => {
    for (const row of rows) {
      const near = [...(edges[i - 1] ?? []), ...(edges[i + 1] ?? [])]
      if (near.some((other) => Math.abs(other.baseline - row.baseline) < 3 && key(other) === key(row))) out.add(row)
    }
  })
  return out
}
