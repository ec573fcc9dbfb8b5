/** One commune, groups of criteria down: "Hạ tầng (2 - 9) | 3, 4, 7 | 2, 5, 6, 8, 9" under "Đạt | Chưa đạt"; the last row counts them. */
import type { Finding, FindingOf } from '../../../model/finding.js'
import type { CriterionWritten } from '../../../model/written-criteria.js'
import { scanList } from '../criterion-list.js'
import { subjectOf } from './by-criterion.js'
import { NOTHING } from './by-commune.js'
import { cellAt, headOver, type Grid, type GridRow } from './grid.js'
import { countIn } from './marks.js'
import { tableFinding } from './table-finding.js'

const UNMET_HEAD = /(?:chua|khong)\s+(?:dat|hoan thanh)$/u
const MET_HEAD = /(?<!chua |khong )(?:dat|hoan thanh)$/u

export function readByGroup(grid: Grid, found: readonly Finding[]): FindingOf<'criteria'>[] {
  const columns = grid.rows[0]?.cells ?? []
  const column = (head: RegExp): number | undefined => columns.find((c) => head.test(headOver(grid, 1, c.column)))?.column
  const [yes, no] = [column(MET_HEAD), column(UNMET_HEAD)]
  const rows = grid.rows.slice(1)
  const sum = rows.find((row) => /^(?:tong|cong)/u.test(row.cells[0]?.folded ?? ''))
  const groups = rows.filter((row) => row !== sum)
  if (yes === undefined || no === undefined || groups.length < 2) return []
  const met = listOf(grid, groups, yes)
  const unmet = listOf(grid, groups, no)
  if (!met || !unmet || met.length + unmet.length <= groups.length) return []
  const unit = subjectOf(grid, found)
  if (!unit) return []
  const counted = (at: number): number | null => (sum ? (countIn(cellAt(sum, at)?.folded ?? '')?.count ?? null) : null)
  const fits = !sum || (counted(yes) === met.length && counted(no) === unmet.length)
  const span = { start: groups[0]?.span.start ?? grid.node.span.start, end: groups.at(-1)?.span.end ?? grid.node.span.end }
  const told = { met, unmet, metCount: counted(yes), unmetCount: counted(no) }
  return [tableFinding(grid, { span }, unit, { ...told, confidence: fits ? 0.92 : 0.75, rule: 'criteria/table-by-group' })]
}

/** null when a cell says anything but numbers (or names) of criteria, or when a number comes twice: then they are counts. */
function listOf(grid: Grid, rows: readonly GridRow[], column: number): CriterionWritten[] | null {
  const items: CriterionWritten[] = []
  for (const row of rows) {
    const cell = cellAt(row, column)
    if (!cell || cell.folded === '' || NOTHING.test(cell.folded)) continue
    const source = { text: grid.view.text, folded: grid.view.folded, taken: () => false }
    const start = cell.span.start + (/^\s*/u.exec(grid.view.text.slice(cell.span.start, cell.span.end))?.[0].length ?? 0)
    const list = scanList(source, start, cell.span.end, 'cell')
    if (!list || list.worn || list.span.end < cell.span.end - 2) return null
    items.push(...list.items)
  }
  const numbers = items.flatMap((i) => i.no ?? [])
  return new Set(numbers).size === numbers.length ? items : null
}
