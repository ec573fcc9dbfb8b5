/** Flow to blocks in reading order: layout tables and faked columns read column by column, soft breaks settled, data tables kept as tables. */
import { fold } from '../../text/fold.js'
import type { BlockInput, CellInput } from '../document-builder.js'
import type { Flow, FlowTable } from './flow.js'
import { isLabelled, isRule } from './labels.js'
import { cellText, isLayout, readColumns, splitFoot } from './layout-table.js'
import { unfoldColumns } from './two-columns.js'

type Zone = 'head' | 'body' | 'foot'

export function flowBlocks(flow: readonly Flow[]): BlockInput[] {
  return groupLines(settle(flow, { zone: 'head' }, false))
}

type Settled = string | FlowTable

/** Lines of their own and data tables. `state` travels along: soft breaks mean more in head and foot than in the body. */
function settle(flow: readonly Flow[], state: { zone: Zone }, inLayout: boolean): Settled[] {
  return flow.flatMap((item): Settled[] => {
    if (item.flow === 'paragraph') return splitBreaks(item.text, state, inLayout)
    return splitFoot(item).flatMap((table) => {
      if (isLayout(table)) return settle(readColumns(table), state, true)
      state.zone = state.zone === 'head' ? 'body' : state.zone
      return [table]
    })
  })
}

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
function groupLines(settled: readonly Settled[]): BlockInput[] {
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
