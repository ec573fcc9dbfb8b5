import Table from 'cli-table3'
import type { Format, Paper } from './format.js'
import type { Answer, Shown } from './report.js'

/** For eyes. On a terminal wide columns share the room that is left and break between words; elsewhere nothing is broken but long texts. */
export const tableFormat: Format = {
  name: 'table',
  print: (answer, paper) => {
    const cells = answer.cells(paper.lang).map((row) => row.map(text))
    const heads = answer.columns.map((c) => c.title[paper.lang])
    if (cells.length === 0) return paper.lang === 'vi' ? 'Không có dòng nào.\n' : 'No rows.\n'
    const table = new Table({
      head: heads.map(paper.strong),
      colWidths: widths(answer, heads, cells, paper),
      wordWrap: true,
      style: { head: [], border: [] },
    })
    table.push(...cells)
    return `${table.toString()}\n`
  },
}

const text = (cell: Shown): string => (cell === null ? '' : String(cell).replace(/\s*\n\s*/g, '\n'))

const WIDE_ALONE = 48
const NARROWEST = 10
/** cli-table3 counts one blank on each side of a cell. */
const PADDING = 2

function widths(answer: Answer, heads: readonly string[], cells: readonly (readonly string[])[], { width }: Paper): number[] {
  const natural = heads.map((head, i) => Math.max(...[head, ...cells.map((row) => row[i] ?? '')].map(longestLine)) + PADDING)
  const wide = answer.columns.map((c) => c.wide)
  const full = natural.map((w, i) => (wide[i] ? Math.min(w, WIDE_ALONE + PADDING) : w))
  if (width === null) return full
  const borders = heads.length + 1
  const fixed = sum(full.filter((_, i) => !wide[i])) + borders
  const flexible = full.filter((_, i) => wide[i])
  const room = Math.max(width - fixed, flexible.length * NARROWEST)
  return shrink(full, wide, room)
}

/** Takes from the widest first, so that short texts stay whole. */
function shrink(full: readonly number[], wide: readonly boolean[], room: number): number[] {
  const out = [...full]
  const total = () => sum(out.filter((_, i) => wide[i]))
  while (total() > room) {
    const widest = out.reduce((best, w, i) => (wide[i] && w > (out[best] ?? 0) * (wide[best] ? 1 : 0) ? i : best), wide.indexOf(true))
    if (widest < 0 || (out[widest] ?? 0) <= NARROWEST) break
    out[widest] = (out[widest] ?? 0) - 1
  }
  return out
}

const longestLine = (cell: string): number => Math.max(...cell.split('\n').map((line) => line.length))
const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)
