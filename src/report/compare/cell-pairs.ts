/** Cells of two pictures, each beside its own kind: what both tell, what only one does. */
import { type Cell, cellsOf, criterionNo } from '../../model/cells.js'
import type { CommuneStatus } from '../../model/commune-status.js'
import { byName } from '../show.js'

export interface CellPair {
  readonly a: Cell | null
  readonly b: Cell | null
  /** Either of them: unit, standard, set and name are the same, as far as the pairing asks for it. */
  readonly at: Cell
}

/** The same cell of the same unit, on two days or as known at two times; by unit, then standard, set and cell. */
export const pairsOf = (a: readonly CommuneStatus[], b: readonly CommuneStatus[]): CellPair[] =>
  paired(a, b, (cell) => `${unitKey(cell)} ${placeKey(cell)}`).sort((x, y) => byUnit(x.at, y.at) || byPlace(x.at, y.at))

/** The same cell of two units. */
export const pairsAcross = (a: readonly CommuneStatus[], b: readonly CommuneStatus[]): CellPair[] =>
  paired(a, b, placeKey).sort((x, y) => byPlace(x.at, y.at))

const unitKey = ({ unit: { code, validFrom, name, district } }: Cell): string =>
  code === null ? `${name}, ${district ?? ''}` : `${code} ${validFrom ?? ''}`
const placeKey = ({ standard, set, name }: Cell): string => `${standard} ${set ?? ''} ${name}`

function paired(a: readonly CommuneStatus[], b: readonly CommuneStatus[], keyOf: (cell: Cell) => string): CellPair[] {
  const [left, right] = [a, b].map((rows) => new Map(rows.flatMap(cellsOf).map((cell) => [keyOf(cell), cell])))
  const keys = new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])])
  return [...keys].flatMap((key): CellPair[] => {
    const pair = { a: left?.get(key) ?? null, b: right?.get(key) ?? null }
    const at = pair.b ?? pair.a
    return at === null ? [] : [{ ...pair, at }]
  })
}

/** Title, score, target, then criteria by number. */
const rank = ({ name }: Cell): number => criterionNo(name) ?? ['title', 'score', 'target'].indexOf(name) - 3

const byUnit = (a: Cell, b: Cell): number => byName(a.unit.name, b.unit.name) || byName(unitKey(a), unitKey(b))
const byPlace = (a: Cell, b: Cell): number => byName(a.standard, b.standard) || byName(a.set ?? '', b.set ?? '') || rank(a) - rank(b)
