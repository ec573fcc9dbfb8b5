/** Communes down, and a column or two that tell of one criterion each: "Kết luận tiêu chí 17 | Chưa đạt". Columns of indicators (17.1) tell of none. */
import type { FindingOf } from '../../../model/finding.js'
import type { CriterionWritten } from '../../../model/written-criteria.js'
import { statusOf } from './by-commune.js'
import { cellAt, headOver, type Grid } from './grid.js'
import { tableFinding } from './table-finding.js'

const HEAD = /(?:tieu chi|(?<!\p{L})tc)\s*(?:so\s*)?(?<no>0?[1-9]|1\d)(?![\d.])(?!\s*\.\d)/u

export function readOneCriterion(grid: Grid): FindingOf<'criteria'>[] {
  const data = grid.rows.findIndex((row, i) => i > 0 && row.unit !== null)
  if (data < 1) return []
  const rows = grid.rows.slice(data).filter((row) => row.unit !== null)
  const widest = Math.max(0, ...rows.map((r) => r.cells.length))
  const columns = Array.from({ length: widest }, (_, column) => ({
    column,
    no: HEAD.exec(headOver(grid, data, column))?.groups?.['no'],
  })).filter(
    ({ column, no }) =>
      no !== undefined && rows.every((row) => ['', '-'].includes(cellAt(row, column)?.folded ?? '') || told(row, column) !== null),
  )
  return rows.flatMap((row) => {
    const items = columns.flatMap(({ column, no }) => {
      const polarity = told(row, column)
      const span = cellAt(row, column)?.span ?? row.span
      return polarity ? [{ polarity, item: { no: Number(no), name: null, span } }] : []
    })
    const of = (polarity: 'met' | 'unmet'): CriterionWritten[] => items.filter((i) => i.polarity === polarity).map((i) => i.item)
    if (!row.unit || items.length === 0) return []
    return [
      tableFinding(grid, row, row.unit, { met: of('met'), unmet: of('unmet'), confidence: 0.9, rule: 'criteria/table-one-criterion' }),
    ]
  })
}

const told = (row: Grid['rows'][number], column: number): 'met' | 'unmet' | null => statusOf(cellAt(row, column)?.folded ?? '')
