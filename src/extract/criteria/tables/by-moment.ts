/** Communes down, days or years across: "Đến 31/12/2022 | Đến 30/11/2023" over "17/19 | 18/19". Each count is a score as of its column's day. */
import type { FindingOf } from '../../../model/finding.js'
import type { AsOfWritten } from '../../../model/written-criteria.js'
import { asOfIn } from '../as-of.js'
import { listIn, NOTHING } from './by-commune.js'
import { cellAt, headOver, wordsAround, type Grid, type GridCell, type GridRow } from './grid.js'
import { countIn } from './marks.js'
import { tableFinding } from './table-finding.js'

interface Moment {
  readonly column: number
  readonly asOf: AsOfWritten
}

export function readByMoment(grid: Grid): FindingOf<'criteria'>[] {
  const data = grid.rows.findIndex((row, i) => i > 0 && row.unit !== null)
  if (data < 1) return []
  const moments = momentsOf(grid, data)
  if (moments.length < 2) return []
  const lacking = columnWith(grid, data, /(?:tieu chi|tc) (?:chua|khong) dat|con (?:thieu|no)|chua dat/)
  return grid.rows.slice(data).flatMap((row) => moments.flatMap((m, i) => scoreOf(grid, row, m, i === moments.length - 1 ? lacking : null)))
}

const widthOf = (grid: Grid): number => Math.max(0, ...grid.rows.map((r) => r.cells.length))

const columnWith = (grid: Grid, data: number, head: RegExp): number | null =>
  Array.from({ length: widthOf(grid) }, (_, c) => c).find((c) => head.test(headOver(grid, data, c))) ?? null

/** Columns headed by a day, month or year whose cells count criteria; no plans. */
function momentsOf(grid: Grid, data: number): Moment[] {
  const speaks = /tieu chi|(?<!\p{L})tc(?!\p{L})/u.test(
    [...grid.rows.slice(0, data).flatMap((r) => r.cells.map((c) => c.folded)), wordsAround(grid)].join(' '),
  )
  if (!speaks) return []
  return Array.from({ length: widthOf(grid) }, (_, column) => column).flatMap((column) => {
    const head = headOver(grid, data, column)
    const asOf = MOMENT.test(head) && !PLAN.test(head) ? asOfIn(head.replace(MOMENT, 'den ')) : null
    const cells = grid.rows.slice(data).flatMap((row) => (row.unit ? (cellAt(row, column) ?? []) : []))
    return asOf && cells.length > 0 && cells.every((c) => countIn(c.folded) !== null) ? [{ column, asOf }] : []
  })
}

/** What may stand before the moment: "Kết quả đến", "Số tiêu chí đạt năm", "Cuối năm". */
const MOMENT =
  /^(?:(?:ket qua|so (?:tieu chi|tc)|(?:tieu chi|tc)|dat|hien trang|thuc hien|da dat|tinh|thoi diem|cuoi|het|den) ?)*(?:den )?(?:ngay )?(?=\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|thang \d|quy |nam 20\d\d|\d{1,2} thang)/
const PLAN = /ke hoach|muc tieu|phan dau|dang ky|du kien/

function scoreOf(grid: Grid, row: GridRow, { column, asOf }: Moment, lacking: number | null): FindingOf<'criteria'>[] {
  const count = countIn(cellAt(row, column)?.folded ?? '')
  if (!row.unit || !count) return []
  const cell: GridCell | null = lacking === null ? null : cellAt(row, lacking)
  const unmet = cell && !NOTHING.test(cell.folded) ? [...listIn(grid.view, cell)] : []
  const rule = 'criteria/table-by-moment'
  return [tableFinding(grid, row, row.unit, { unmet, metCount: count.count, total: count.total, asOf, confidence: 0.92, rule })]
}
