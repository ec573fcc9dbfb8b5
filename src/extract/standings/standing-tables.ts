/** Titles and targets in tables: "Danh hiệu phấn đấu | Năm", "Năm công nhận", a column for each year, a remark "Đăng ký năm 2025". */
import { ofKind, type Finding, type FindingOf } from '../../model/finding.js'
import type { BodyNode } from '../../model/letter-parts.js'
import { covers } from '../../model/span.js'
import type { Standard } from '../../model/written-criteria.js'
import type { Reader } from '../rule.js'
import { setNamedIn, standardOf } from '../criteria/standards.js'
import { cellAt, gridsOf, headOver, wordsAround, type Grid, type GridCell, type GridRow } from '../criteria/tables/grid.js'
import { countIn } from '../criteria/tables/marks.js'
import { placeAmong } from '../view.js'
import type { Status } from './modality.js'
import { leadRuling, titleYear, type Ruling } from './rulings.js'
import { standingFinding } from './standing-finding.js'

export const standingTables: Reader = {
  name: 'standings/tables',
  read: (view, found: readonly Finding[]) => ({ add: gridsOf(view, found).flatMap((grid) => readGrid(grid, found)) }),
}

/** What the paragraph or heading that leads to the table says of "the communes" in it: "các xã phấn đấu đạt chuẩn năm 2024". */
function leadOf(grid: Grid, found: readonly Finding[]): Ruling | null {
  const { node, view } = grid
  const leads = grid.part === 'attachment' ? titleOver(node) : [before(node), node.parent]
  for (const lead of leads) {
    if (!lead || lead.table !== null || lead.kind === 'root') continue
    const ruled = leadRuling(view, lead, found)
    if (ruled && SPEAKS_OF_COMMUNES.test(ruled.stretch.view.folded.slice(lead.span.start, ruled.ruling.mark.span.start)))
      return ruled.ruling
  }
  return null
}

const before = (node: BodyNode): BodyNode | undefined => {
  const siblings = node.parent?.children ?? []
  return siblings[placeAmong(node) - 1]
}

/** Over a list that is attached stand "DANH SÁCH", its title and "(Kèm theo Quyết định số …)", nearest first. */
function titleOver(node: BodyNode): BodyNode[] {
  const own = [before(node), node.parent?.kind === 'root' ? undefined : (node.parent ?? undefined)].find((n) => n !== undefined)
  const lines = own ? [own] : []
  for (let line = own; line && lines.length < 4;) {
    const above = before(line)
    if (above) lines.push(above)
    line = above
  }
  const table = lines.findIndex((n) => n.table !== null)
  return table < 0 ? lines : lines.slice(0, table)
}

const SPEAKS_OF_COMMUNES = /(?<!\p{L})(?:cac|\d+|danh sach|nhung)\s+xa(?!\p{L})|^[\s(]*(?:[ivx]+|\d+|[a-z])[.)/]+\s*xa(?!\p{L})/u

/** "Xã NTM | Xã NTM nâng cao | Xã NTM kiểu mẫu": the head of the column is the standard, its cells name the communes. */
function byStandardHeads(grid: Grid, lead: Ruling | null, found: readonly Finding[]): FindingOf<'standing'>[] {
  const data = Math.max(1, grid.rows.findIndex((row, i) => i > 0 && row.unit !== null)) // prettier-ignore
  const heads = grid.rows.slice(0, data).flatMap((row) => row.cells.filter((c) => c.columns === 1 && STANDARD_HEAD.test(c.folded)))
  const years = grid.rows.slice(data).filter((row) => rowYear(row) !== null).length
  const status = lead?.status ?? statusAround(grid)
  if (!status || (heads.length < 2 && (heads.length === 0 || years < 2)) || (lead === null && years === 0)) return []
  return heads.flatMap((head) =>
    grid.rows
      .slice(data)
      .flatMap((row) =>
        namedIn(grid, cellAt(row, head.column), found, { status, standard: standardIn(head), year: rowYear(row) ?? lead?.year ?? null }),
      ),
  )
}

/** "Danh hiệu | Năm 2024 | Năm 2025" over "NTM nâng cao | A, B | C": the same, lying on its side. */
function byStandardRows(grid: Grid, lead: Ruling | null, found: readonly Finding[]): FindingOf<'standing'>[] {
  const years = (grid.rows[0]?.cells ?? []).flatMap((c) => {
    const year = YEAR_HEAD.exec(c.folded)?.[1]
    return year === undefined ? [] : [{ column: c.column, year: Number(year) }]
  })
  const status = lead?.status ?? statusAround(grid)
  if (!status || years.length < 2) return []
  return grid.rows.slice(1).flatMap((row) => {
    const head = row.cells.slice(0, 2).find((c) => STANDARD_HEAD.test(c.folded))
    return head
      ? years.flatMap(({ column, year }) => namedIn(grid, cellAt(row, column), found, { status, standard: standardIn(head), year }))
      : []
  })
}

/** The communes that a cell names, each with what the cell's place says of it. */
function namedIn(
  grid: Grid,
  cell: GridCell | null,
  found: readonly Finding[],
  value: { readonly status: Status; readonly standard: Standard | null; readonly year: number | null },
): FindingOf<'standing'>[] {
  const units = cell ? ofKind(found, 'unit').filter((u) => covers(cell.span, u.span)) : []
  return units.map((u) =>
    standingFinding({
      ...value,
      span: u.span,
      commune: u.value,
      at: u.span,
      part: grid.part,
      rule: 'standing/table-standards',
      confidence: 0.88,
    }),
  )
}

const YEAR_HEAD = /^(?:nam )?(20\d\d)$/u

/** A row that begins with its year: "2025", "Năm 2025". */
function rowYear(row: GridRow): number | null {
  const year = row.cells.slice(0, 2).flatMap((c) => YEAR_HEAD.exec(c.folded)?.[1] ?? [])[0]
  return year === undefined ? null : Number(year)
}

/** What the words round the table say of it: a plan, or titles held. */
function statusAround(grid: Grid): Status | null {
  const words = wordsAround(grid)
  if (/lo trinh|phan dau|dang ky|muc tieu|ke hoach(?! so)|du kien/u.test(words)) return 'target'
  return /(?:da|duoc) (?:duoc )?cong nhan/u.test(words) ? 'recognised' : null
}

const STANDARD_HEAD =
  /^(?:(?:ten|cac)\s+)*(?:xa\s+)?(?:dat\s+(?:chuan\s+)?)?(?:(?:ntm|nong thon moi)(?:\s+(?:nang cao|kieu mau|hien dai))?|nang cao|kieu mau)$/u

/** The lead rules every commune of the table. */
function byLead(grid: Grid, row: GridRow, lead: Ruling): FindingOf<'standing'>[] {
  const [standard = null, other] = lead.standards
  if (!row.unit || other !== undefined || lead.year === null) return []
  return told(grid, row, { status: lead.status, standard, year: lead.year, confidence: 0.85 })
}

interface Columns {
  readonly data: number
  readonly width: number
  readonly standard: number | null
  readonly year: number | null
  readonly status: Status | null
  /** Columns headed by a year, with a mark or a standard in the cells. */
  readonly years: readonly { readonly column: number; readonly year: number }[]
}

function readGrid(grid: Grid, found: readonly Finding[]): FindingOf<'standing'>[] {
  const lead = leadOf(grid, found)
  for (const read of [byStandardHeads, byStandardRows]) {
    const told = read(grid, lead, found)
    if (told.length > 0) return told
  }
  const data = grid.rows.findIndex((row, i) => i > 0 && row.unit !== null)
  if (data < 1) return []
  const columns = columnsOf(grid, data)
  const printedYear = lead?.year ?? titleYear(grid.view)
  const told = grid.rows
    .slice(data)
    .flatMap((row) => [
      ...byColumns(grid, row, columns),
      ...byTitle(grid, row, columns, lead, printedYear),
      ...byYears(grid, row, columns),
      ...byRemarks(grid, row, columns),
    ])
  return told.length > 0 || !lead ? told : grid.rows.slice(data).flatMap((row) => byLead(grid, row, lead))
}

function columnsOf(grid: Grid, data: number): Columns {
  const width = Math.max(0, ...grid.rows.map((r) => r.cells.length))
  const heads = Array.from({ length: width }, (_, column) => ({ column, head: headOver(grid, data, column) }))
  const find = (pattern: RegExp): number | null => heads.find(({ head }) => pattern.test(head))?.column ?? null
  const all = [...heads.map((h) => h.head), wordsAround(grid)].join(' ')
  const recognised = find(/(?:nam|ngay|thoi gian)?\s*(?:duoc\s+)?(?:cong nhan|dat chuan)(?! .*(?:phan dau|dang ky))|nam dat/u)
  const target =
    /(?:^|\|\s)dich(?:\s|$)/u.test(heads.map((h) => h.head).join(' | ')) || /phan dau|dang ky|lo trinh|muc tieu|ke hoach|du kien/u.test(all)
  return {
    data,
    width,
    standard: find(
      /danh hieu|tieu chuan|(?:^|\s)dich(?:\s|$)|chuan (?:phan dau|dang ky)|bo tieu chi|muc tieu|loai|noi dung (?:dang ky|phan dau)|dang ky|muc do/u,
    ),
    year: find(/^nam(?!\s+20)|(?:^|\s)nam (?:phan dau|dang ky|ve dich|dat chuan|duoc cong nhan|cong nhan|hoan thanh)/u) ?? recognised,
    status: /danh hieu de nghi|de nghi (?:xet,? )?cong nhan|(?:xa|danh hieu) de nghi/u.test(heads.map((h) => h.head).join(' | '))
      ? 'proposed'
      : target
        ? 'target'
        : recognised !== null || /cong nhan|da dat chuan/u.test(all)
          ? 'recognised'
          : null,
    years: heads.flatMap(({ column, head }) => {
      const year = YEAR_HEAD.exec(head)?.[1]
      return year ? [{ column, year: Number(year) }] : []
    }),
  }
}

function byColumns(grid: Grid, row: GridRow, columns: Columns): FindingOf<'standing'>[] {
  const cell = columns.standard === null ? null : cellAt(row, columns.standard)
  // "Mục tiêu năm 2024 | 17": how many criteria, not which title.
  if (cell && countIn(cell.folded) !== null && yearIn(columns.year === null ? cell : cellAt(row, columns.year)) === null) return []
  const year = yearIn(columns.year === null ? cell : cellAt(row, columns.year)) ?? yearOver(grid, columns)
  if (row.unit && year !== null && /^da (?:dat|duoc)/u.test(cell?.folded ?? ''))
    return told(grid, row, { status: 'recognised', standard: standardIn(cell), year, confidence: 0.88 })
  if (!row.unit || !columns.status || year === null) return []
  const standard =
    standardIn(cell) ??
    standardOver(grid, columns) ??
    row.cells
      .filter((c) => c !== row.cells.find((own) => own.unit))
      .map(standardIn)
      .find((s) => s !== null) ??
    null
  return told(grid, row, { status: columns.status, standard, year, confidence: 0.92 })
}

/** "Năm phấn đấu đạt chuẩn NTM nâng cao" over the years. */
function standardOver(grid: Grid, { data, year }: Columns): Standard | null {
  const level = year === null ? undefined : /(?:ntm|nong thon moi)\s+(nang cao|kieu mau|hien dai)/u.exec(headOver(grid, data, year))?.[1]
  return level === undefined ? null : standardOf(level)
}

/** "Đăng ký năm 2024" over the standards. */
function yearOver(grid: Grid, { data, standard }: Columns): number | null {
  const year =
    standard === null ? null : /(?:dang ky|phan dau|muc tieu|de nghi)[^|]*?nam (20[0-4]\d)$/u.exec(headOver(grid, data, standard))?.[1]
  return year ? Number(year) : null
}

/** "Danh hiệu" in a column, the act and its year told by the sentence that leads to the table, or by the letter's title. */
function byTitle(grid: Grid, row: GridRow, columns: Columns, lead: Ruling | null, year: number | null): FindingOf<'standing'>[] {
  const status = columns.status === 'proposed' ? 'proposed' : (lead?.status ?? null)
  const standard = columns.standard === null ? null : standardIn(cellAt(row, columns.standard))
  if (columns.year !== null || !row.unit || !status || !standard) return []
  return told(grid, row, { status, standard, year, confidence: year === null ? 0.75 : 0.9 })
}

/** A roadmap: a column for each year, "x" or the standard where the commune is to reach it. */
function byYears(grid: Grid, row: GridRow, columns: Columns): FindingOf<'standing'>[] {
  if (!row.unit || columns.status !== 'target' || columns.years.length < 2) return []
  return columns.years.flatMap(({ column, year }) => {
    const cell = cellAt(row, column)
    const mark = cell && /^(?:x|v|\+)$|ntm|nong thon moi|nang cao|kieu mau/u.test(cell.folded)
    const standard = standardIn(cell) ?? standardIn(columns.standard === null ? null : cellAt(row, columns.standard))
    return mark ? told(grid, row, { status: 'target', standard, year, confidence: 0.88 }) : []
  })
}

/** "Đăng ký năm 2025", "Phấn đấu đạt chuẩn NTM năm 2026", "Đã công nhận năm 2019" in any cell. */
function byRemarks(grid: Grid, row: GridRow, columns: Columns): FindingOf<'standing'>[] {
  if (!row.unit) return []
  return row.cells.flatMap((cell) => {
    const over =
      /dang ky|phan dau|muc tieu|ke hoach/u.test(headOver(grid, columns.data, cell.column)) && standardIn(cell) !== null ? 'dang ky ' : ''
    const m = /(?<wish>dang ky|phan dau|ve dich|muc tieu)|(?:da |duoc )+cong nhan/u.exec(over + cell.folded)
    const year = yearIn(cell)
    if (!m || year === null) return []
    const standard =
      standardIn(cell) ?? standardIn(columns.standard === null ? null : cellAt(row, columns.standard)) ?? setNamedIn(wordsAround(grid))
    return told(grid, row, { status: m.groups?.['wish'] ? 'target' : 'recognised', standard, year, confidence: 0.88 })
  })
}

const yearIn = (cell: GridCell | null): number | null => {
  const year = /(?<!\d)(20[0-4]\d)(?!\d)/u.exec(cell?.folded ?? '')?.[1]
  return year ? Number(year) : null
}

function standardIn(cell: GridCell | null): Standard | null {
  const level = /nang cao|kieu mau|hien dai/u.exec(cell?.folded ?? '')?.[0]
  return level ? standardOf(level) : /nong thon moi|ntm|dat chuan/u.test(cell?.folded ?? '') ? 'ntm' : null
}

function told(
  grid: Grid,
  row: GridRow,
  value: { status: Status; standard: Standard | null; year: number | null; confidence: number },
): FindingOf<'standing'>[] {
  const { unit } = row
  if (!unit) return []
  // One row may name several: "2017 | 02 | A, B".
  const cell = row.cells.find((c) => c.unit === unit)
  const units = cell && cell.units.length > 1 ? cell.units : [unit]
  return units.map((u) =>
    standingFinding({
      ...value,
      span: row.span,
      commune: u.value,
      at: u.span,
      part: grid.part,
      rule: 'standing/table',
      confidence: value.confidence,
    }),
  )
}
