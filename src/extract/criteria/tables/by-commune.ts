/** One commune a row, with columns that count or list its criteria: "Số tiêu chí đạt | Tiêu chí chưa đạt | Ghi chú". */
import type { FindingOf } from '../../../model/finding.js'
import type { CriterionWritten, Standard } from '../../../model/written-criteria.js'
import type { LetterView } from '../../view.js'
import { scanList } from '../criterion-list.js'
import { countedOn, standardOf } from '../standards.js'
import { cellAt, headOver, wordsBefore, type Grid, type GridCell, type GridRow } from './grid.js'
import { countIn } from './marks.js'
import { tableFinding } from './table-finding.js'

type Role = 'met-count' | 'unmet-count' | 'met-list' | 'unmet-list' | 'standard' | 'criteria' | 'status' | 'remark'

interface Roles {
  readonly data: number
  readonly columns: ReadonlyMap<number, Role>
}

/** A cell that says there is none. */
export const NOTHING = /^(?:khong(?: co)?|0|00|-|\/|x)$/

export function readByCommune(grid: Grid): FindingOf<'criteria'>[] {
  const roles = rolesOf(grid)
  if (!roles) return []
  const bySet = rolesBySet(grid, roles)
  return grid.rows
    .slice(roles.data)
    .flatMap((row) => bySet.flatMap(({ set, columns }) => readRow(grid, row, { ...roles, columns }, set) ?? []))
}

interface SetColumns {
  /** The standard that the heads name, where they name several. */
  readonly set: Standard | null
  readonly columns: Roles['columns']
}

/** "Số tiêu chí đạt NTM | Số tiêu chí đạt NTM nâng cao": a score against each. */
function rolesBySet(grid: Grid, { data, columns }: Roles): SetColumns[] {
  const told = [...columns].map(([column, role]) => ({ column, role, set: setOver(headOver(grid, data, column)) }))
  const sets = new Set(told.flatMap(({ role, set }) => (set !== null && role.endsWith('-count') ? [set] : [])))
  if (sets.size < 2) return [{ set: null, columns: latestOf(grid, data, columns) }]
  return [...sets].map((set) => ({ set, columns: new Map(told.filter((t) => t.set === set).map(({ column, role }) => [column, role])) }))
}

function setOver(head: string): Standard | null {
  const level = /(?<!\p{L})(?:nang cao|kieu mau)(?!\p{L})/u.exec(head)?.[0]
  return level ? countedOn(standardOf(level)) : /nong thon moi|(?<!\p{L})ntm(?!\p{L})/u.test(head) ? 'ntm' : null
}

/** "Chưa đạt khi thẩm tra | Chưa đạt đến nay": where the same criteria stand in both, the last is what is. */
function latestOf(grid: Grid, data: number, columns: Roles['columns']): Roles['columns'] {
  const lists = [...columns].filter(([, role]) => role === 'unmet-list').map(([column]) => column)
  const last = lists.at(-1)
  const numbers = (row: GridRow, column: number): (number | string | null)[] => {
    const cell = cellAt(row, column)
    return cell ? listIn(grid.view, cell).map((c) => c.no ?? c.name) : []
  }
  const again =
    last !== undefined &&
    lists.length > 1 &&
    grid.rows.slice(data).some((row) => lists.slice(0, -1).some((c) => numbers(row, c).some((n) => numbers(row, last).includes(n))))
  return again ? new Map([...columns].filter(([column, role]) => role !== 'unmet-list' || column === last)) : columns
}

function rolesOf(grid: Grid): Roles | null {
  const data = grid.rows.findIndex((row, i) => i > 0 && row.unit !== null)
  if (data < 1) return null
  const columns = new Map<number, Role>()
  const widest = Math.max(0, ...grid.rows.map((r) => r.cells.length))
  for (let column = 0; column < widest; column++) {
    const cells = grid.rows.slice(data).flatMap((row) => (row.unit ? (cellAt(row, column) ?? []) : []))
    const role = groupRole(grid, headOver(grid, data, column)) ?? roleOf(grid.view, headOver(grid, data, column), cells)
    if (role) columns.set(column, role)
  }
  const has = (...wanted: readonly Role[]): boolean => [...columns.values()].some((r) => wanted.includes(r))
  return has('met-count', 'unmet-count', 'met-list', 'unmet-list') || (has('criteria') && has('status')) ? { data, columns } : null
}

/** "Hạ tầng (TC 2 - 9)" under "Tiêu chí chưa đạt theo nhóm": a part of the list. */
function groupRole(grid: Grid, head: string): Role | null {
  if (!/\((?:tc|tieu chi)\s*(?:so\s*)?\d{1,2}(?:\s*(?:-|den)\s*(?:tc\s*)?\d{1,2})?\)$/.test(head)) return null
  const told = /tieu chi (?:(?<no>chua|khong|con thieu)|da|dat)/.exec(wordsBefore(grid))
  return told === null ? null : told.groups?.['no'] === undefined ? 'met-list' : 'unmet-list'
}

function roleOf(view: LetterView, head: string, cells: readonly GridCell[]): Role | null {
  const filled = cells.filter((c) => c.folded !== '' && !NOTHING.test(c.folded) && c.unit === null)
  if (filled.length === 0 && !/chua dat/.test(head)) return null
  const lists = filled.filter((c) => countIn(c.folded) === null && listIn(view, c).length > 0).length
  const counts = filled.filter((c) => countIn(c.folded) !== null).length
  const statuses = filled.filter((c) => statusOf(c.folded) !== null).length
  if (/bo tieu chi|tieu chuan|danh hieu|loai xa|muc tieu|phan dau|dang ky/.test(head)) return 'standard'
  if (statuses > 0 && statuses === filled.length) return 'status'
  if (/chua dat|khong dat|con thieu|chua hoan thanh|con lai|chua$/.test(head))
    return lists > 0 || (!/so (?:tc|tieu chi|luong)/.test(head) && /^(?:cac )?(?:tieu chi|tc)(?!\p{L})/u.test(head))
      ? 'unmet-list'
      : counts > 0
        ? 'unmet-count'
        : null
  if (/ghi chu|noi dung/.test(head)) return lists > 0 ? 'remark' : null
  if (/tieu chi|(?<!\p{L})tc(?!\p{L})|dat|ket qua|tong|cong/u.test(head)) {
    if (counts === filled.length && !/tang|giam|ke hoach|muc tieu|nam 20\d\d$/.test(head))
      return /^(?:cac )?(?:tieu chi|tc)$/u.test(head) && filled.every((c) => /^\d+$/.test(c.folded)) ? null : 'met-count'
    if (lists > filled.length / 2) return /(?<!can |phan dau |phai )dat/.test(head) ? 'met-list' : 'criteria'
  }
  return null
}

export const statusOf = (folded: string): 'met' | 'unmet' | null =>
  /^(?:chua|khong)(?: dat[^\d]*)?$|^chua hoan thanh$/.test(folded) ? 'unmet' : /^(?:da )?dat$|^da hoan thanh$/.test(folded) ? 'met' : null

export function listIn(view: LetterView, cell: GridCell): readonly CriterionWritten[] {
  const { start, end } = cell.span
  const lead =
    /^\s*(?:(?:con\s+)?(?:(?:chua|khong)\s+dat|thieu)\s*:?\s*(?=\D*\d))?(?:(?:con\s+)?\d+\s+tieu chi\s*:?\s*)?/u.exec(
      view.folded.slice(start, end),
    )?.[0].length ?? 0
  const list = scanList({ text: view.text, folded: view.folded, taken: () => false }, start + lead, end, 'cell')
  return list && !list.worn && list.span.end >= end - 2 - (end - start) / 3 ? list.items : listWithStrangers(view, start + lead, end)
}

/** "Giao thông; Trường học; Cảnh quan làng nghề; Y tế": a name that nobody knows among many that are known stays as printed; `compose` says so. */
function listWithStrangers(view: LetterView, from: number, to: number): readonly CriterionWritten[] {
  const pieces = [...view.folded.slice(from, to).matchAll(/[^;\n]+/gu)].map((m) => ({
    start: from + m.index,
    end: from + m.index + m[0].length,
  }))
  const read = pieces.map((piece): { readonly known: boolean; readonly items: readonly CriterionWritten[] } => {
    const blank = /^[\s-]*/u.exec(view.folded.slice(piece.start, piece.end))?.[0].length ?? 0
    const span = { start: piece.start + blank, end: piece.start + view.folded.slice(piece.start, piece.end).trimEnd().length }
    const list = scanList({ text: view.text, folded: view.folded, taken: () => false }, span.start, span.end, 'cell')
    if (list && !list.worn && list.span.end >= span.end - 1) return { known: true, items: list.items }
    const name = view.text.slice(span.start, span.end)
    return { known: false, items: /^\p{L}[^\d]{2,60}$/u.test(name) ? [{ no: null, name, span }] : [] }
  })
  const known = read.filter((r) => r.known).length
  return known >= 3 && known >= pieces.length * 0.75 && read.every((r) => r.items.length > 0) ? read.flatMap((r) => r.items) : []
}

function readRow(grid: Grid, row: GridRow, roles: Roles, set: Standard | null): FindingOf<'criteria'> | null {
  const { unit } = row
  if (!unit) return null
  const cellsFor = (role: Role): GridCell[] => [...roles.columns].filter(([, r]) => r === role).flatMap(([c]) => cellAt(row, c) ?? [])
  const metCount =
    cellsFor('met-count')
      .map((c) => countIn(c.folded))
      .find((c) => c !== null) ?? null
  const unmetCells = cellsFor('unmet-list')
  const status =
    cellsFor('status')
      .map((c) => statusOf(c.folded))
      .find((s) => s !== null) ?? null
  const named = cellsFor('criteria').flatMap((c) => listIn(grid.view, c))
  const met = [...cellsFor('met-list').flatMap((c) => listIn(grid.view, c)), ...(status === 'met' ? named : [])]
  const listed = [...unmetCells.flatMap((c) => listIn(grid.view, c)), ...(status === 'unmet' ? named : [])]
  const none = unmetCells.length > 0 && unmetCells.every((c) => NOTHING.test(c.folded) || c.folded === '')
  const unmetCount =
    cellsFor('unmet-count')
      .map((c) => countIn(c.folded)?.count)
      .find((c) => c !== undefined) ?? (none ? 0 : null)
  // A remark that names just as many criteria as are not met names those.
  const remark = cellsFor('remark').flatMap((c) => listIn(grid.view, c))
  const left = unmetCount ?? (metCount?.total ? metCount.total - metCount.count : null)
  const unmet = listed.length === 0 && remark.length > 0 && remark.length === left ? remark : listed
  if (!metCount && unmetCount === null && met.length + unmet.length === 0) return null
  const standard = standardInCell(cellsFor('standard')[0])
  return tableFinding(grid, row, unit, {
    met,
    unmet,
    metCount: metCount?.count ?? null,
    total: metCount?.total ?? null,
    unmetCount: metCount?.total && none && metCount.count !== metCount.total ? null : unmetCount,
    ...(set ? { standard: set } : standard ? { standard: countedOn(standard), toward: standard } : {}),
    confidence: 0.95,
    rule: 'criteria/table-by-commune',
  })
}

/** The standard that a cell names: "NTM nâng cao". */
export function standardInCell(cell: GridCell | undefined): Standard | null {
  const level = /nang cao|kieu mau|hien dai/.exec(cell?.folded ?? '')?.[0]
  return level ? standardOf(level) : /nong thon moi|ntm/.test(cell?.folded ?? '') ? 'ntm' : null
}
