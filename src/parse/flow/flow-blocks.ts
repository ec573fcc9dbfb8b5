/** Flow to blocks in reading order: layout tables and faked columns read column by column, soft breaks settled, data tables kept as tables. */
import { fold } from '../../text/fold.js'
import type { BlockInput, CellInput } from '../document-builder.js'
import { type Flow, type FlowTable, paragraphsIn } from './flow.js'
import { isLabelled, isRule } from './labels.js'
import { cellText, isLayout, readColumns, splitFoot } from './layout-table.js'
import { unfoldColumns } from './two-columns.js'

type Zone = 'head' | 'body' | 'foot'

export const flowBlocks = (flow: readonly Flow[]): BlockInput[] => flowPages(flow).flat()

/** The same, page by page where breaks between pages are told; a page without words is none. At least one. */
export function flowPages(flow: readonly Flow[]): BlockInput[][] {
  const pages: Line[][] = [[]]
  for (const item of settle(flow, { zone: 'head' }, false)) {
    if (item === NEW_PAGE) pages.push([])
    else pages.at(-1)?.push(item)
  }
  const filled = pages.map(groupLines).filter((blocks) => blocks.length > 0)
  return filled.length > 0 ? filled : [[]]
}

const NEW_PAGE = Symbol('a new page')

type Line = string | FlowTable
type Settled = Line | typeof NEW_PAGE

/** Lines of their own and data tables. `state` travels along: soft breaks mean more in head and foot than in the body. */
function settle(flow: readonly Flow[], state: { zone: Zone }, inLayout: boolean): Settled[] {
  return flow.flatMap((item, i): Settled[] => {
    if (item.flow === 'paragraph') {
      if (item.newPage !== true || inLayout) return splitBreaks(item.text, state, inLayout)
      if (paragraphsIn(flow.slice(i, i + HEAD_ITEMS)).some((text) => MOTTO.test(fold(text)))) state.zone = 'head'
      return [NEW_PAGE, ...splitBreaks(item.text, state, inLayout)]
    }
    return splitFoot(item).flatMap((table) => {
      if (isLayout(table)) return settle(readColumns(table), state, true)
      state.zone = state.zone === 'head' ? 'body' : state.zone
      return [table]
    })
  })
}

/** A new page with the motto near its top begins another letter, or a form: soft breaks mean there what they mean in a head. */
const MOTTO = /^\s*(?:doc lap ?[-–] ?tu do|dang cong san viet nam)/
const HEAD_ITEMS = 6
const FOOT = /^\s*noi nhan\b/
const BODY = /^\s*(?:kinh gui|can cu|thuc hien|dieu 1\b)/
const LONG = 200

function splitBreaks(text: string, state: { zone: Zone }, inLayout: boolean): string[] {
  const lines: string[] = []
  for (const line of text.split('\n')) {
    const folded = fold(line)
    if (FOOT.test(folded)) state.zone = 'foot'
    else if (state.zone === 'head' && !inLayout && (BODY.test(folded) || line.length > LONG)) state.zone = 'body'
    const last = lines.at(-1)
    if (last !== undefined && !inLayout && state.zone === 'body' && runsOn(last, line))
      lines[lines.length - 1] = `${last.trimEnd()} ${line.trimStart()}`
    else lines.push(line)
  }
  return lines
}

/** In running text a soft break is a blank, unless a sentence ends before it and a new one or a point begins after it. */
function runsOn(line: string, next: string): boolean {
  if (line.trim() === '' || next.trim() === '' || isLabelled(next)) return false
  if (!/^\s*[\p{Lu}“"]/u.test(next)) return true
  return !/[.;:!?]\s*$/.test(line) && line.trim().length > 50
}

/** Runs of lines between tables: faked columns are unfolded, then every line is a paragraph. */
function groupLines(settled: readonly Line[]): BlockInput[] {
  const blocks: BlockInput[] = []
  let lines: string[] = []
  const flush = (): void => {
    for (const line of unfoldColumns(lines)) blocks.push({ block: 'paragraph', lines: [line] })
    lines = []
  }
  for (const item of settled) {
    if (typeof item === 'string') {
      if (item.trim() !== '' && !isRule(item)) lines.push(item)
    } else {
      flush()
      blocks.push({ block: 'table', rows: dataRows(item) })
    }
  }
  flush()
  return blocks
}

const dataRows = (table: FlowTable): CellInput[][] =>
  table.rows.map((row) => row.map((cell) => ({ text: cellText(cell), column: cell.column, columns: cell.columns, rows: cell.rows })))
