/** Communes across, what is counted of them down: "Số tiêu chí đạt | 19 | 18", "Tiêu chí chưa đạt | 0 | 06". */
import type { FindingOf } from '../../../model/finding.js'
import { listIn, NOTHING } from './by-commune.js'
import { cellAt, type Grid, type GridCell, type GridRow } from './grid.js'
import { countIn } from './marks.js'
import { tableFinding } from './table-finding.js'

type Role = 'met-count' | 'unmet-count' | 'met-list' | 'unmet-list'

export function readByRow(grid: Grid): FindingOf<'criteria'>[] {
  const head = grid.rows[0]
  const owners = (head?.cells ?? []).filter((c) => c.column > 0 && c.unit !== null)
  if (owners.length < 2) return []
  const rows = grid.rows.slice(1).flatMap((row) => {
    const role = roleOf(labelOf(row))
    return role ? [{ row, role }] : []
  })
  if (rows.length === 0 || rows.length > 6) return []
  return owners.flatMap((owner) => readColumn(grid, owner, rows) ?? [])
}

/** The row's first cell with words in it. */
const labelOf = (row: GridRow): string => (row.cells.find((c) => /\p{L}{2}/u.test(c.folded))?.folded ?? '').replace(/["'“”]/gu, '')

function roleOf(label: string): Role | null {
  if (!/(?:tieu chi|(?<!\p{L})tc)(?!\p{L})/u.test(label) || /ke hoach|muc tieu|phan dau|tang|giam/u.test(label)) return null
  const lacks = /(?:chua|khong)\s+dat|con\s+(?:thieu|no|lai)|(?<!\p{L})(?:no|thieu|hut)(?!\p{L})/u.test(label)
  const counts = /^(?:(?:tong|cong)\s+)*so\s+(?:luong\s+)?(?:tieu chi|tc)|^(?:tong|cong)(?!\p{L})/u.test(label)
  if (lacks) return counts ? 'unmet-count' : 'unmet-list'
  return /(?<!\p{L})dat(?!\p{L})|hoan thanh/u.test(label) ? (counts ? 'met-count' : 'met-list') : null
}

interface RoleRow {
  readonly row: GridRow
  readonly role: Role
}

function readColumn(grid: Grid, owner: GridCell, rows: readonly RoleRow[]): FindingOf<'criteria'> | null {
  const cells = (role: Role): GridCell[] => rows.filter((r) => r.role === role).flatMap(({ row }) => cellAt(row, owner.column) ?? [])
  const count = (role: Role) => cells(role).map((c) => countIn(c.folded)).find((c) => c !== null) ?? null // prettier-ignore
  const list = (role: Role) => cells(role).flatMap((c) => (NOTHING.test(c.folded) ? [] : listIn(grid.view, c)))
  const [met, unmet, metCount, unmetCount] = [list('met-list'), list('unmet-list'), count('met-count'), count('unmet-count')]
  if (!owner.unit || (met.length + unmet.length === 0 && !metCount && !unmetCount)) return null
  return tableFinding(grid, owner, owner.unit, {
    met,
    unmet,
    metCount: metCount?.count ?? null,
    unmetCount: unmetCount?.count ?? null,
    total: metCount?.total ?? unmetCount?.total ?? null,
    confidence: 0.9,
    rule: 'criteria/table-by-row',
  })
}
