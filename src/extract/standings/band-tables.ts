/** Bands in tables: "Đạt 15 - 18 tiêu chí | 03 | A, B, C", the band in one cell of the row and its communes in another. */
import type { Finding, FindingOf } from '../../model/finding.js'
import { ofKind } from '../../model/finding.js'
import { covers } from '../../model/span.js'
import type { Reader } from '../rule.js'
import { setNamedIn } from '../criteria/standards.js'
import { gridsOf, wordsAround, type Grid, type GridRow } from '../criteria/tables/grid.js'
import { rangeIn } from './bands.js'
import { standingFinding } from './standing-finding.js'

export const bandTables: Reader = {
  name: 'standings/band-tables',
  read: (view, found: readonly Finding[]) => ({
    add: gridsOf(view, found).flatMap((grid) => grid.rows.flatMap((row) => readRow(grid, row, found))),
  }),
}

function readRow(grid: Grid, row: GridRow, found: readonly Finding[]): FindingOf<'standing'>[] {
  const cell = row.cells.find((c) => c.unit === null && rangeIn(c.folded) !== null)
  const range = cell ? rangeIn(cell.folded) : null
  if (!cell || !range) return []
  const units = ofKind(found, 'unit').filter((u) => covers(row.span, u.span) && !covers(cell.span, u.span))
  // "xã A | 16 tiêu chí" is A's own score.
  const owner = row.cells.find((c) => c.unit !== null)
  if (range[0] === range[1] && units.length === 1 && owner && owner.column < cell.column) return []
  const said = row.cells.map((c) => /^(\d{1,3})(?: xa)?$/.exec(c.folded)?.[1]).at(cell === row.cells[0] ? 1 : 2)
  return units.map((u) =>
    standingFinding({
      status: 'band',
      standard: setNamedIn(wordsAround(grid)),
      year: null,
      range,
      said: said === undefined ? null : Number(said),
      span: cell.span,
      commune: u.value,
      at: u.span,
      part: grid.part,
      rule: 'standing/band-table',
      confidence: 0.9,
    }),
  )
}
