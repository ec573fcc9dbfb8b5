/** Communes down, criteria 1…19 (or 1…10) across, a mark in each cell, often a total at the end. */
import type { FindingOf } from '../../../model/finding.js'
import type { CriterionWritten, Standard } from '../../../model/written-criteria.js'
import { CRITERION_NAME } from '../names.js'
import { countedOn } from '../standards.js'
import { cellAt, headOver, wordsAround, type Grid, type GridCell, type GridRow } from './grid.js'
import { countIn, legendOf, meaningOf, type Legend } from './marks.js'
import { standardInCell } from './by-commune.js'
import { tableFinding } from './table-finding.js'

interface Column {
  readonly column: number
  readonly no: number | null
  readonly name: string | null
}

interface Head {
  /** First row of data. */
  readonly data: number
  readonly criteria: readonly Column[]
  /** Some numbers were misread and are told by their columns. */
  readonly inStep: boolean
}

const NUMBER_HEAD = /^(?:(?:tieu chi|tc)\s*)?(?:so\s*)?(\d{1,2})(?:\s*[.:-].*)?$/
const NAME_HEAD = new RegExp(`^(?:\\d{1,2}\\s*[.:-]?\\s*)?${CRITERION_NAME}$`, 'u')

export function readMatrix(grid: Grid): FindingOf<'criteria'>[] {
  const head = headOf(grid)
  if (!head) return []
  const words = wordsAround(grid)
  const told = legendOf(words)
  const legend = { ...(saysInWords(grid, head) ? withUntold(told) : told), restMet: REST_MET.test(words) }
  return grid.rows.slice(head.data).flatMap((row) => readRow(grid, head, row, legend) ?? [])
}

/** Cells that say "Đạt" and "Chưa đạt": a dash or a blank beside them says nothing. */
const saysInWords = (grid: Grid, head: Head): boolean =>
  grid.rows
    .slice(head.data)
    .some((row) => head.criteria.some(({ column }) => /^(?:chua|khong) dat$/.test(cellAt(row, column)?.folded ?? '')))

const withUntold = (legend: Legend): Legend => ({
  ...legend,
  blank: legend.told.get('') ?? 'untold',
  told: new Map([...['-', '–', '/'].map((mark) => [mark, 'untold'] as const), ...legend.told]),
})

/** "các tiêu chí không nêu trong bảng đều đạt". */
const REST_MET = /(?:cac\s+)?tieu chi\s+(?:khong neu|khong ghi|con lai|khac)[^.;)]{0,40}(?<!chua\s)dat/u

function headOf(grid: Grid): Head | null {
  for (const row of grid.rows.slice(0, 4)) {
    const numbered = row.cells.flatMap((c) => numberColumn(c) ?? [])
    const run = longestRun(numbered)
    const even = evenRun(numbered)
    const whole = even.length > run.length ? even : run
    if (whole.length >= 8) {
      const criteria = whole.map((c) => ({ ...c, name: nameOver(grid, row.index, c.column) }))
      return { data: row.index + 1, criteria, inStep: whole !== run }
    }
  }
  for (const row of grid.rows.slice(0, 3)) {
    const some = row.cells.flatMap((c) => labelledColumn(c) ?? [])
    if (some.length >= 2) return { data: row.index + 1, criteria: some, inStep: false }
    const named = row.cells.filter((c) => NAME_HEAD.test(c.folded)).map((c) => ({ column: c.column, no: null, name: c.text.trim() }))
    if (named.length >= 6) return { data: row.index + 1, criteria: named, inStep: false }
  }
  return null
}

function numberColumn(cell: GridCell): Column | null {
  const no = NUMBER_HEAD.exec(cell.folded)?.[1]
  return no === undefined ? null : { column: cell.column, no: Number(no), name: null }
}

/** "TC2 GT", "TC 17 MT&ATTP": some criteria only, each with its number. */
function labelledColumn(cell: GridCell): Column | null {
  const no = /^(?:tieu chi|tc)\s*(?:so\s*)?(\d{1,2})(?!\d)/.exec(cell.folded)?.[1]
  return no === undefined ? null : { column: cell.column, no: Number(no), name: null }
}

/** 1, 2, 3 … in neighbouring columns. */
function longestRun(columns: readonly Column[]): Column[] {
  const from = columns.findIndex((c, i) => c.no === 1 && columns[i + 1]?.no === 2)
  if (from < 0) return []
  const run: Column[] = []
  for (const c of columns.slice(from)) {
    if (c.no !== run.length + 1) break
    run.push(c)
  }
  return run
}

/** A head of which recognition misread a few numbers: where nearly all stand in step with their columns, those between do too. */
function evenRun(columns: readonly Column[]): Column[] {
  const steps = columns.flatMap((c) => (c.no === null ? [] : [c.no - c.column]))
  const step = steps.find((s) => steps.filter((other) => other === s).length >= 8)
  if (step === undefined) return []
  const inStep = columns.flatMap((c) => (c.no !== null && c.no - c.column === step ? [c.no] : []))
  const last = Math.max(...inStep)
  if (inStep.length < IN_STEP * last || 1 - step < 0) return []
  return Array.from({ length: last }, (_, i) => ({ column: i + 1 - step, no: i + 1, name: null }))
}

/** Share of the numbers that must be read as they should. */
const IN_STEP = 0.7

function nameOver(grid: Grid, row: number, column: number): string | null {
  for (const above of grid.rows.slice(0, row)) {
    const cell = cellAt(above, column)
    if (cell && cell.columns === 1 && NAME_HEAD.test(cell.folded)) return cell.text.trim()
  }
  return null
}

function readRow(grid: Grid, head: Head, row: GridRow, legend: Legend & { readonly restMet: boolean }): FindingOf<'criteria'> | null {
  if (!row.unit) return null
  const met: CriterionWritten[] = []
  const unmet: CriterionWritten[] = []
  for (const { column, no, name } of head.criteria) {
    const cell = cellAt(row, column)
    const meaning = meaningOf(cell?.folded ?? '', legend)
    const span = cell && cell.span.end > cell.span.start ? cell.span : row.span
    if (meaning === 'met' || meaning === 'unmet') (meaning === 'met' ? met : unmet).push({ no, name, span })
  }
  if (met.length === 0 && !legend.explained && legend.blank !== 'untold' && !totalOf(grid, head, row)) return null
  if (met.length + unmet.length === 0) return null
  const total = totalOf(grid, head, row)
  const full = met.length + unmet.length === head.criteria.length && head.criteria.length >= 10
  const fits = total === null || total.count === met.length || (legend.restMet && !full)
  return tableFinding(grid, row, row.unit, {
    met,
    unmet,
    ...(legend.restMet && !full ? { rest: 'met' as const } : {}),
    metCount: total?.count ?? (full ? met.length : null),
    unmetCount: full && fits ? unmet.length : null,
    total: total?.total ?? (full ? head.criteria.length : null),
    ...standardOfRow(grid, head, row),
    // Columns told by their order are sure where the row's total bears them out.
    confidence: fits && (total || !head.inStep) ? (legend.explained || total ? 0.95 : 0.85) : 0.75,
    rule: 'criteria/table-matrix',
    assumed: [
      ...(legend.explained ? [] : ['Bảng không có chú giải: ô trống hiểu là chưa đạt.']),
      ...(head.inStep ? ['Đầu cột có số đọc không rõ: hiểu theo thứ tự các cột.'] : []),
    ],
  })
}

/** "Đăng ký: NTM nâng cao" in a column of the row: whose list its numbers are. */
function standardOfRow(grid: Grid, head: Head, row: GridRow): { readonly standard?: Standard; readonly toward?: Standard } {
  const cell = row.cells.find(
    (c) => c.unit === null && /dang ky|danh hieu|phan dau|muc tieu|chuan|bo tieu chi/u.test(headOver(grid, head.data, c.column)),
  )
  const standard = standardInCell(cell)
  return standard ? { standard: countedOn(standard), toward: standard } : {}
}

function totalOf(grid: Grid, head: Head, row: GridRow): { readonly count: number; readonly total: number | null } | null {
  const used = new Set(head.criteria.map((c) => c.column))
  for (const cell of row.cells) {
    if (used.has(cell.column) || cell.unit) continue
    const over = headOver(grid, head.data, cell.column)
    const last = head.criteria.at(-1)?.column ?? 0
    if (/chua dat|khong dat|con thieu|^tt$|^stt$/.test(over)) continue
    if (cell.column > last || /tong|cong|so (?:tc|tieu chi)|dat/.test(over)) {
      const count = countIn(cell.folded)
      if (count) return count
    }
  }
  return null
}
