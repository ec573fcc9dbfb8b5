/** The marked text of an old Word file to flow: paragraphs, and tables from the ends of cells and rows. */
import { type Flow, type FlowTable, placeCells } from '../flow/flow.js'
import { CELL_PARAGRAPH } from './extract.js'

const MARK = new RegExp(`[\\r\\x07\\n\\f${CELL_PARAGRAPH}]`)

export function textToFlow(text: string): Flow[] {
  const flow: Flow[] = []
  let rows: Flow[][][] = []
  let cells: Flow[][] = []
  let cell: Flow[] = []
  const closeTable = (): void => {
    const open = cell.length > 0 ? [...cells, cell] : cells
    if (open.length > 0) rows.push(open)
    if (rows.length > 0) flow.push(tableOf(rows))
    rows = []
    cells = []
    cell = []
  }
  for (const { piece, mark } of pieces(shownText(text))) {
    const paragraph: Flow = { flow: 'paragraph', text: piece.replace(/\v/g, '\n') }
    if (mark === CELL_PARAGRAPH) cell.push(paragraph)
    else if (mark === '\x07') {
      cells.push([...cell, paragraph])
      cell = []
    } else if (mark === '\n') {
      if (cells.length > 0) rows.push(cells)
      cells = []
    } else {
      closeTable()
      flow.push(paragraph)
    }
  }
  closeTable()
  return flow
}

/** Whether lines are drawn stands in the tables' looks, which are not read. */
const tableOf = (rows: readonly (readonly Flow[][])[]): FlowTable => ({
  flow: 'table',
  ruled: null,
  rows: placeCells(rows.map((row) => row.map((content) => ({ content, columns: 1, rows: 1 })))),
})

function* pieces(text: string): Generator<{ readonly piece: string; readonly mark: string }> {
  let rest = 0
  for (const m of text.matchAll(new RegExp(MARK, 'g'))) {
    yield { piece: text.slice(rest, m.index), mark: m[0] }
    rest = m.index + 1
  }
  if (rest < text.length) yield { piece: text.slice(rest), mark: '\r' }
}

/** What the page shows: results of fields without their instructions, no deleted text, no anchors of pictures and notes. */
const shownText = (marked: string): string =>
  withoutFields(marked)
    .replace(/\x1E/g, '-')
    .replace(/\x1F/g, '\u00AD')
    .replace(/[\x00-\x06\x08\x0E-\x1D]/g, '')

const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION)\b/i

/** \x13 instruction \x14 result \x15, nested at will. */
function withoutFields(text: string): string {
  if (!text.includes('\x13')) return text
  const open: { instruction: string; result: string; inResult: boolean }[] = []
  let out = ''
  const put = (piece: string): void => {
    const field = open.at(-1)
    if (field === undefined) out += piece
    else if (field.inResult) field.result += piece
    else field.instruction += piece
  }
  for (const piece of text.split(/([\x13\x14\x15])/)) {
    const field = open.at(-1)
    if (piece === '\x13') open.push({ instruction: '', result: '', inResult: false })
    else if (piece === '\x14' && field !== undefined) field.inResult = true
    else if (piece === '\x15' && field !== undefined) {
      open.pop()
      put(PAGE_FIELD.test(field.instruction) ? '' : field.result)
    } else put(piece)
  }
  return out + open.map((field) => field.result).join('')
}
