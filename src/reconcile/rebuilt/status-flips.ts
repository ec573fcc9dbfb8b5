/** Cells of the picture that two sets of statements fill otherwise. */
import type { CommuneStatus } from '../../model/commune-status.js'
import { saysMet } from '../../model/statement.js'
import { isSame } from '../words/pointer.js'

export interface CellFlip {
  readonly unit: CommuneStatus['unit']
  readonly standard: CommuneStatus['standard']
  readonly set: string | null
  /** "title", "met", "total", "band", "target", or the number of a criterion. */
  readonly cell: string
  readonly before: unknown
  readonly after: unknown
}

export function statusFlips(before: readonly CommuneStatus[], after: readonly CommuneStatus[]): CellFlip[] {
  const [held, now] = [byRow(before), byRow(after)]
  return [...new Set([...held.keys(), ...now.keys()])].sort().flatMap((key) => {
    const [was, is] = [held.get(key), now.get(key)]
    const row = was ?? is
    if (row === undefined) return []
    const { unit, standard, set } = row
    const [old, fresh] = [was ? cellsOf(was) : {}, is ? cellsOf(is) : {}]
    return [...new Set([...Object.keys(old), ...Object.keys(fresh)])]
      .filter((cell) => !isSame(old[cell] ?? null, fresh[cell] ?? null))
      .map((cell) => ({ unit, standard, set, cell, before: old[cell] ?? null, after: fresh[cell] ?? null }))
  })
}

const byRow = (rows: readonly CommuneStatus[]): Map<string, CommuneStatus> =>
  new Map(rows.map((r) => [JSON.stringify([r.unit.name, r.unit.district, r.unit.code, r.unit.validFrom, r.standard, r.set]), r]))

function cellsOf({ title, titleYear, titleEvent, met, total, band, target, criteria }: CommuneStatus): Record<string, unknown> {
  const cells = [...criteria].map(([no, { claim }]): [string, string | null] => [String(no), saysMet(claim) ? 'met' : 'unmet'])
  const years = target.map((t) => t.year)
  return {
    title: title && (titleYear ?? title),
    titleEvent,
    met,
    total,
    band,
    target: years.length > 0 ? years : null,
    ...Object.fromEntries(cells),
  }
}
