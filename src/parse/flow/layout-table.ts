/**
 * Tables that only lay out the page (letterhead, foot, signatures side by side, a frame around text) are told from tables of data,
 * and read column by column.
 */
import { fold } from '../../text/fold.js'
import type { Flow, FlowCell, FlowTable } from './flow.js'
import { paragraphsIn } from './flow.js'

/** Wordings that stand in a letterhead or foot alone. */
const SIGN =
  /^\s*(?:cong h?oa xa hoi\b|doc lap\s*-\s*tu do|dang cong san viet nam\s*$|noi nhan\s*:|noi nhan\s*$|kinh gui\s*:|(?:tm|kt|tl|tuq|q|t\/m|k\/t|t\/l)\s?\.\s|\(?ky,? (?:va )?(?:ghi ro|ten|dong dau))/

const FOOT = /^\s*noi nhan\b/

/**
 * A foot that follows a table of data without a paragraph between is made one table with it by Word and its kin: it is taken apart again at "Nơi nhận".
 */
export function splitFoot(table: FlowTable): FlowTable[] {
  const at = table.rows.findIndex((row) => FOOT.test(fold(paragraphsIn(row[0]?.content ?? []).find((text) => text.trim() !== '') ?? '')))
  const before = table.rows.slice(0, Math.max(0, at))
  const isData = before.some((row) => row.filter((cell) => cellText(cell) !== '').length > 1) && !hasSign(before)
  if (at < 1 || !isData) return [table]
  return [
    { ...table, rows: before },
    { ...table, rows: table.rows.slice(at) },
  ]
}

const hasSign = (rows: FlowTable['rows']): boolean =>
  rows
    .flat()
    .flatMap((cell) => paragraphsIn(cell.content))
    .some((text) => text.split('\n').some((line) => SIGN.test(fold(line))))

export function isLayout(table: FlowTable): boolean {
  const cells = table.rows.flat()
  const filled = cells.filter((cell) => cellText(cell) !== '')
  const width = widthOf(cells)
  if (filled.length <= 1 || width === 1) return true
  if (width <= 6 && table.rows.length <= 12 && hasSign(table.rows)) return true
  return holdsPage(table, filled) || isSideBySide(table, filled, width)
}

/** A web page or form built of tables: a cell holds tables or whole passages. */
const holdsPage = (table: FlowTable, filled: readonly FlowCell[]): boolean =>
  table.ruled !== true && filled.some((cell) => cell.content.some((item) => item.flow === 'table') || nonBlank(cell).length > 8)

/** One or two rows without lines whose cells hold several paragraphs, or a pair of texts side by side. */
function isSideBySide(table: FlowTable, filled: readonly FlowCell[], width: number): boolean {
  if (table.rows.length > 2 || width > 4) return false
  const several = filled.filter((cell) => nonBlank(cell).length > 1).length
  if (table.ruled === true) return table.rows.length === 1 && several === filled.length
  return several > 0 || (table.ruled === false && table.rows.length === 1)
}

const nonBlank = (cell: FlowCell): string[] => paragraphsIn(cell.content).filter((text) => text.trim() !== '')
export const cellText = (cell: FlowCell): string => nonBlank(cell).join(' ').replace(/\s+/g, ' ').trim()

/** The cells' contents, left column whole, then the next; a row that spans the table ends the columns above it. */
export function readColumns(table: FlowTable): Flow[] {
  const width = widthOf(table.rows.flat())
  const out: Flow[] = []
  let group: FlowCell[] = []
  const flush = (): void => {
    const columns = [...new Set(group.map((cell) => cell.column))].sort((a, b) => a - b)
    for (const column of columns) for (const cell of group) if (cell.column === column) out.push(...cell.content)
    group = []
  }
  for (const row of table.rows) {
    const [only] = row
    if (row.length === 1 && only !== undefined && only.columns >= width && width > 1) {
      flush()
      out.push(...only.content)
    } else group.push(...row)
  }
  flush()
  return out
}

/** Counted one by one: a table may have more cells than a call takes arguments. */
const widthOf = (cells: readonly FlowCell[]): number => cells.reduce((width, cell) => Math.max(width, cell.column + cell.columns), 0)
