/** Criteria down; across either one result of one commune ("Kết quả tự đánh giá") or a column for each commune. */
import type { Finding, FindingOf } from '../../../model/finding.js'
import { ofKind } from '../../../model/finding.js'
import type { CriterionWritten } from '../../../model/written-criteria.js'
import { covers } from '../../../model/span.js'
import { fold } from '../../../text/fold.js'
import { ancestors } from '../../view.js'
import { scanList } from '../criterion-list.js'
import type { UnitFinding } from '../stretch.js'
import { issuingCommune } from '../subject.js'
import { cellAt, headOver, wordsAround, type Grid, type GridRow } from './grid.js'
import { countIn, legendOf, meaningOf, type Legend } from './marks.js'
import { tableFinding } from './table-finding.js'

interface Lines {
  readonly data: number
  readonly column: number
  readonly lines: readonly { readonly row: GridRow; readonly criterion: CriterionWritten }[]
}

export function readByCriterion(grid: Grid, found: readonly Finding[]): FindingOf<'criteria'>[] {
  const lines = linesOf(grid)
  if (!lines) return []
  const listed = communesInCells(grid, lines)
  if (listed.length > 0) return listed
  const legend = legendOf(wordsAround(grid))
  const results = resultColumns(grid, lines, legend)
  const owned = results.flatMap((column) => {
    const unit = cellsOver(grid, lines.data, column).find((c) => c.unit)?.unit
    return unit ? [{ column, unit }] : []
  })
  if (owned.length > 0) return owned.flatMap(({ column, unit }) => readColumn(grid, lines, column, unit, legend) ?? [])
  const unit = subjectOf(grid, found)
  return unit ? readFor(grid, lines, results, unit, legend) : []
}

/** "Tiêu chí | Các xã chưa đạt": each cell names the communes that it is told of. */
function communesInCells(grid: Grid, { data, lines }: Lines): FindingOf<'criteria'>[] {
  const width = Math.max(0, ...grid.rows.map((r) => r.cells.length))
  return Array.from({ length: width }, (_, column) => ({ column, told: TOLD_OF.exec(headOver(grid, data, column)) })).flatMap(
    ({ column, told }) => {
      if (told === null) return []
      const side = told.groups?.['no'] === undefined ? 'met' : 'unmet'
      return lines.flatMap(({ row, criterion }) =>
        (cellAt(row, column)?.units ?? []).map((unit) =>
          tableFinding(grid, { span: criterion.span }, unit, {
            [side]: [criterion],
            confidence: 0.9,
            rule: 'criteria/table-communes-in-cells',
          }),
        ),
      )
    },
  )
}

const TOLD_OF =
  /(?:^|\s)(?:cac |ten |so |danh sach )*xa (?:(?:con |hien )?(?<no>chua |khong )|da )?dat(?: (?:chuan|tieu chi))?$|^(?:cac |ten )*xa (?:con )?(?<none>thieu|no|vuong)$/

const cellsOver = (grid: Grid, data: number, column: number) => grid.rows.slice(0, data).flatMap((row) => cellAt(row, column) ?? [])

/** The column of criteria: at least five rows of it are one criterion each. */
function linesOf(grid: Grid): Lines | null {
  const data = grid.rows.findIndex((row, i) => i > 0 && row.cells.length > 1)
  if (data < 1) return null
  for (const column of [0, 1, 2]) {
    if (!/tieu chi|noi dung/.test(headOver(grid, data, column))) continue
    const lines = grid.rows.slice(data).flatMap((row) => {
      const criterion = criterionIn(grid, row, column)
      return criterion ? [{ row, criterion }] : []
    })
    if (lines.length >= 5 && areCriteria(lines)) return { data, column, lines: withOrdinals(lines, column) }
  }
  return null
}

/** "5", "TC 5", "Tiêu chí số 5": the number alone stands for the criterion. */
const BARE_NUMBER = /^(?:(?:tieu chi|tc)\s*)?(?:so\s*)?((?:0?[1-9]|1\d|20))[.)]?$/u

function criterionIn(grid: Grid, row: GridRow, column: number): CriterionWritten | null {
  const cell = cellAt(row, column)
  if (!cell || cell.folded === '' || SUM_ROW.test(cell.folded)) return null
  const number = BARE_NUMBER.exec(cell.folded)?.[1]
  if (number !== undefined) return { no: Number(number), name: null, span: cell.span }
  const source = { text: grid.view.text, folded: grid.view.folded, taken: () => false }
  const list = scanList(source, cell.span.start, cell.span.end, 'cell')
  if (list && list.items.length === 1 && list.span.end >= cell.span.end - 25) return list.items[0] ?? null
  return cell.columns === 1 && /^\p{L}/u.test(cell.folded) && cell.text.length <= 90
    ? { no: null, name: cell.text.trim(), span: cell.span }
    : null
}

/** Numbers alone must each stand once, or they count something else. */
function areCriteria(lines: Lines['lines']): boolean {
  const bare = lines.flatMap(({ criterion }) => (criterion.name === null && criterion.no !== null ? [criterion.no] : []))
  return new Set(bare).size === bare.length
}

/** The ordinal column is the criterion's number when it counts through the whole set. */
function withOrdinals(lines: Lines['lines'], column: number): Lines['lines'] {
  const ordinals = lines.map(({ row }) => Number(/^\d{1,2}$/.exec((column > 0 ? cellAt(row, column - 1)?.folded : '') ?? '')?.[0] ?? 0))
  const counts = ordinals.length >= 10 && ordinals.every((n, i) => n === i + 1)
  if (!counts) return lines
  return lines.map(({ row, criterion }, i) => ({ row, criterion: { ...criterion, no: criterion.no ?? ordinals[i] ?? null } }))
}

/** Columns whose cells say met or not met. */
function resultColumns(grid: Grid, lines: Lines, legend: Legend): number[] {
  const widest = Math.max(0, ...grid.rows.map((r) => r.cells.length))
  return Array.from({ length: widest }, (_, c) => c).filter((column) => {
    if (column === lines.column || /^(?:so )?(?:tt|stt)$/.test(headOver(grid, lines.data, column))) return false
    const cells = lines.lines.map(({ row }) => cellAt(row, column)?.folded ?? '')
    const filled = cells.filter((c) => c !== '')
    return filled.length > 0 && filled.every((c) => meaningOf(c, legend) !== null) && !filled.every((c) => /^\d+$/.test(c))
  })
}

function readColumn(grid: Grid, lines: Lines, column: number, unit: UnitFinding, legend: Legend): FindingOf<'criteria'> | null {
  const told = lines.lines.map(({ row, criterion }) => ({ criterion, meaning: meaningOf(cellAt(row, column)?.folded ?? '', legend) }))
  const met = told.filter((t) => t.meaning === 'met').map((t) => t.criterion)
  const unmet = told.filter((t) => t.meaning === 'unmet').map((t) => t.criterion)
  const printed = sumOf(grid, lines, column, met.length)
  const full = lines.lines.length >= 10 && met.length + unmet.length === lines.lines.length
  const place = { span: { start: lines.lines[0]?.row.span.start ?? 0, end: lines.lines.at(-1)?.row.span.end ?? 0 } }
  return tableFinding(grid, place, unit, {
    met,
    unmet,
    metCount: printed?.count ?? (full ? met.length : null),
    unmetCount: full && (printed === null || printed.count === met.length) ? unmet.length : null,
    total: printed?.total ?? (full ? lines.lines.length : null),
    confidence: printed && printed.count !== met.length ? 0.75 : 0.94,
    rule: 'criteria/table-by-criterion',
  })
}

/** What the rows without a criterion count in this column ("Tổng", "Xã tự chấm", "Đoàn thẩm định"): the one that the marks bear out, else the last. */
function sumOf(
  grid: Grid,
  { data, lines }: Lines,
  column: number,
  met: number,
): { readonly count: number; readonly total: number | null } | null {
  const sums = grid.rows
    .slice(data)
    .filter((row) => !lines.some((l) => l.row === row) && row.cells.some((c) => SUM_ROW.test(c.folded)))
    .flatMap((row) => countIn(cellAt(row, column)?.folded ?? '') ?? [])
  return sums.find((s) => s.count === met) ?? sums.at(-1) ?? null
}

const SUM_ROW =
  /^(?:tong|cong|so (?:tieu chi|tc)|(?:xa |huyen )?tu (?:cham|danh gia)|(?:to|doan|hoi dong|ban|so|huyen|tinh)(?: \p{L}+){0,3} (?:kiem tra|cham|danh gia|tham dinh|tham tra|xac nhan)|(?:to|doan) (?:kiem tra|cham|danh gia|tham dinh|tham tra)|ket qua)/u

/** One commune: the last result column counts (after the commune's own comes the checking body's), or the pair Đạt | Chưa đạt. */
function readFor(grid: Grid, lines: Lines, results: readonly number[], unit: UnitFinding, legend: Legend): FindingOf<'criteria'>[] {
  const heads = results.map((column) => headOver(grid, lines.data, column))
  const no = results[heads.findIndex((h) => /(?:chua|khong) dat$/.test(h))]
  const yes = results[heads.findIndex((h) => /(?<!chua |khong )dat$/.test(h))]
  if (no !== undefined && yes !== undefined) return readPair(grid, lines, yes, no, unit)
  const last = results.at(-1)
  const read = last === undefined ? null : readColumn(grid, lines, last, unit, legend)
  return read ? [read] : []
}

function readPair(grid: Grid, lines: Lines, yes: number, no: number, unit: UnitFinding): FindingOf<'criteria'>[] {
  const marked = (row: GridRow, column: number): boolean => (cellAt(row, column)?.folded ?? '') !== ''
  const met = lines.lines.filter(({ row }) => marked(row, yes) && !marked(row, no)).map((l) => l.criterion)
  const unmet = lines.lines.filter(({ row }) => marked(row, no) && !marked(row, yes)).map((l) => l.criterion)
  const place = { span: { start: lines.lines[0]?.row.span.start ?? 0, end: lines.lines.at(-1)?.row.span.end ?? 0 } }
  const [metCount, unmetCount] = [sumOf(grid, lines, yes, met.length)?.count ?? null, sumOf(grid, lines, no, unmet.length)?.count ?? null]
  const fits = (metCount ?? met.length) === met.length && (unmetCount ?? unmet.length) === unmet.length
  return [
    tableFinding(grid, place, unit, { met, unmet, metCount, unmetCount, confidence: fits ? 0.93 : 0.75, rule: 'criteria/table-met-unmet' }),
  ]
}

/** "BIÊN BẢN thẩm tra … xã A": the only commune that the title names. */
function inTitle(found: readonly Finding[]): UnitFinding | null {
  const units = ofKind(found, 'unit').filter((u) => u.part === 'title')
  return units[0] && new Set(units.map((u) => fold(u.value.written))).size === 1
    ? { ...units[0], confidence: Math.min(units[0].confidence, 0.88) }
    : null
}

/** The only commune of the headings or of the paragraph before, else the commune that writes. */
export function subjectOf(grid: Grid, found: readonly Finding[]): UnitFinding | null {
  const siblings = grid.node.parent?.children ?? []
  const before = siblings[siblings.indexOf(grid.node) - 1]
  for (const node of [...(before && before.table === null ? [before] : []), ...ancestors(grid.node)]) {
    const units = ofKind(found, 'unit').filter((u) => covers(node.span, u.span))
    if (units[0] && new Set(units.map((u) => fold(u.value.written))).size === 1) return units[0]
    if (units.length > 1) return null
  }
  const titled = inTitle(found)
  if (titled) return titled
  const own = issuingCommune(found)
  return own
    ? { kind: 'unit', value: own, span: own.nameSpan, part: 'letterhead', rule: 'criteria/issuer', confidence: 0.9, assumed: [] }
    : null
}
