/** What stands under the picture: of each criterion how many meet it, of all communes shown their average, worked out from the cells themselves. */
import { type Average, averageOf } from './average.js'
import type { PictureRow } from './rows.js'

export interface Totals {
  readonly communes: number
  /** By criterion: how many meet it, of how many of which letters tell. */
  readonly criteria: ReadonlyMap<number, { readonly met: number; readonly told: number }>
  readonly average: Average
  /** Communes that meet every criterion, as far as their count is told. */
  readonly full: number
}

/** `side`: 0 or 1; `criteria`: how many the set has. */
export function totalsOf(rows: readonly PictureRow[], side: number, criteria: number): Totals {
  const shown = rows.flatMap((row) => row.sides[side] ?? [])
  const numbers = Array.from({ length: criteria }, (_, i) => i + 1)
  return {
    communes: shown.length,
    criteria: new Map(
      numbers.map((no) => {
        const cells = shown.flatMap(({ cells: of }) => of.get(no) ?? [])
        return [no, { met: cells.filter((c) => c.met).length, told: cells.length }]
      }),
    ),
    average: averageOf(shown.map(({ status }) => status.met)),
    full: shown.filter(({ status: { met, total } }) => met !== null && met === (total ?? criteria)).length,
  }
}

/** How many criteria a set has; of one that is not known as many as the rows tell. */
export function sizeOf(known: number | undefined, rows: readonly PictureRow[], side: number): number {
  if (known !== undefined && known > 0) return known
  const told = rows.flatMap((row) => row.sides[side] ?? []).flatMap(({ status, cells }) => [status.total ?? 0, ...cells.keys()])
  return Math.max(0, ...told)
}
