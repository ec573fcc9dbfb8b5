/** Two days of one picture, two communes on one day: cell by cell, each with the statement that brought it. */
import type { Day } from '../../model/calendar.js'
import { type Cell, criterionNo } from '../../model/cells.js'
import { grouped } from '../../model/collect.js'
import type { CommuneStatus } from '../../model/commune-status.js'
import type { Answer, ReportArgs, ReportView } from '../report.js'
import { ownStatuses } from '../wanted-statuses.js'
import { showDay } from '../show.js'
import { type CellPair, pairsAcross, pairsOf } from './cell-pairs.js'
import { answerOf, type Compared, compared, plain } from './compared.js'
import { cellLabel, cellLabels, type Letters, sideOf, unitName } from './show-cell.js'

/** What filters leave of the picture, and whether the same is told too. */
export type PictureArgs = Pick<ReportArgs, 'commune' | 'standard' | 'set'> & { readonly all: boolean }

export function compareDays(view: ReportView, days: { readonly a: Day; readonly b: Day }, args: PictureArgs): Answer {
  const on = (day: Day) => ownStatuses(view.statuses(day), args)
  const names = { a: plain(showDay(days.a) ?? days.a), b: plain(showDay(days.b) ?? days.b) }
  return answerOf(
    rowsOf(view, 'one', async () => pairsOf(await on(days.a), await on(days.b))),
    names,
    args.all,
  )
}

export type Unit = CommuneStatus['unit']

/** `asOf`: the day on which both are looked at. */
export function compareCommunes(view: ReportView, units: { readonly a: Unit; readonly b: Unit }, asOf: Day, args: PictureArgs): Answer {
  const rowsFor = async (unit: Unit) =>
    (await ownStatuses(view.statuses(asOf), { ...args, commune: null })).filter((s) => isUnit(s.unit, unit))
  const names = { one: true, a: plain(unitName(units.a)), b: plain(unitName(units.b)) } as const
  return answerOf(
    rowsOf(view, 'both', async () => pairsAcross(await rowsFor(units.a), await rowsFor(units.b))),
    names,
    args.all,
  )
}

const isUnit = (a: Unit, b: Unit): boolean =>
  a.code === b.code && a.validFrom === b.validFrom && a.name === b.name && a.district === b.district

/** `of`: rows are about one unit each, or about both. */
async function* rowsOf(view: ReportView, of: 'one' | 'both', pairs: () => Promise<CellPair[]>): AsyncIterable<Compared> {
  const letters: Letters = new Map((await view.letters()).map((l) => [l.id, l]))
  const rows = (await pairs()).flatMap((pair) => rowOf(pair, letters, of === 'one' ? pair.at.unit : null) ?? [])
  for (const alike of grouped(rows, alikeKey).values()) yield together(alike)
}

/** One word may speak of nineteen criteria: those that it answers alike are one row. */
const alikeKey = (row: Compared): string =>
  JSON.stringify([row.place, row.about, row.criteria === null ? row.what : 'criteria', row.a, row.b])

function together(alike: readonly [Compared, ...Compared[]]): Compared {
  const [row] = alike
  const criteria = alike.flatMap((r) => r.criteria ?? [])
  return criteria.length < 2 || row.place === null ? row : { ...row, criteria, label: cellLabels(criteria, row.place) }
}

function rowOf({ a, b, at }: CellPair, letters: Letters, unit: Unit | null): Compared | null {
  const side = (cell: Cell | null, other: Cell | null) => sideOf(cell, brought(cell, other), letters)
  const no = criterionNo(at.name)
  const place = { unit: unit && { code: unit.code, name: unit.name }, standard: at.standard, set: at.set }
  const criteria = no === null ? null : [no]
  return compared({
    ...{ about: unit && unitName(unit), place, criteria, what: no === null ? at.name : 'criterion' },
    label: criteria === null ? cellLabel(at.name, place) : cellLabels(criteria, place),
    ...{ a: side(a, b), b: side(b, a) },
  })
}

/** What this side stands on and the other does not; where that is nothing, all it stands on. */
function brought(cell: Cell | null, other: Cell | null): Cell['because'] {
  const own = (cell?.because ?? []).filter((s) => !other?.because.some((o) => o.id === s.id))
  return own.length > 0 ? own : (cell?.because ?? [])
}
