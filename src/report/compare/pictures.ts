/** Two days of one picture, two communes on one day: cell by cell, each with the statement that brought it. */
import type { Day } from '../../model/calendar.js'
import { type Cell, criterionNo } from '../../model/cells.js'
import { grouped } from '../../model/collect.js'
import type { CommuneStatus } from '../../model/commune-status.js'
import type { NamedUnitRef } from '../../model/ledger.js'
import { bareName, fitsUnit } from '../filters.js'
import type { ReportArgs, ReportView } from '../report.js'
import { showDay } from '../show.js'
import { type CellPair, pairsAcross, pairsOf } from './cell-pairs.js'
import { answerOf, type Compared, type ComparedAnswer, compared, plain } from './compared.js'
import { cellLabel, cellLabels, sideOf, unitName } from './show-cell.js'

/** What filters leave of the picture, and whether the same is told too. */
export type PictureArgs = Pick<ReportArgs, 'commune' | 'standard' | 'set'> & { readonly all: boolean }

/** Unit by unit: of each only what bears on the two days is read. */
export function compareDays(view: ReportView, days: { readonly a: Day; readonly b: Day }, args: PictureArgs): ComparedAnswer {
  const names = { a: plain(showDay(days.a) ?? days.a), b: plain(showDay(days.b) ?? days.b) }
  return answerOf(daysCompared(view, days, args), names, args.all)
}

async function* daysCompared(view: ReportView, days: { readonly a: Day; readonly b: Day }, args: PictureArgs): AsyncIterable<Compared> {
  for await (const { key } of view.units(args.commune === null ? null : bareName(args.commune))) {
    const on = async (day: Day) => (await view.statusesOf(key, day)).filter((s) => isWanted(s, args))
    yield* rowsOf('one', pairsOf(await on(days.a), await on(days.b)))
  }
}

export type Unit = CommuneStatus['unit']

/** `asOf`: the day on which both are looked at. */
export function compareCommunes(
  view: ReportView,
  units: { readonly a: NamedUnitRef; readonly b: NamedUnitRef },
  asOf: Day,
  args: PictureArgs,
): ComparedAnswer {
  const names = { one: true, a: plain(unitName(units.a.unit)), b: plain(unitName(units.b.unit)) } as const
  return answerOf(communesCompared(view, units, asOf, { ...args, commune: null }), names, args.all)
}

async function* communesCompared(
  view: ReportView,
  { a, b }: { readonly a: NamedUnitRef; readonly b: NamedUnitRef },
  asOf: Day,
  args: PictureArgs,
): AsyncIterable<Compared> {
  const of = async ({ key }: NamedUnitRef) => (await view.statusesOf(key, asOf)).filter((s) => isWanted(s, args))
  yield* rowsOf('both', pairsAcross(await of(a), await of(b)))
}

const isWanted = ({ unit, standard, set }: CommuneStatus, args: PictureArgs): boolean =>
  fitsUnit(args.commune, unit) && (args.standard === null || standard === args.standard) && (args.set === null || set === args.set)

/** `of`: rows are about one unit each, or about both. */
function rowsOf(of: 'one' | 'both', pairs: readonly CellPair[]): Compared[] {
  const rows = pairs.flatMap((pair) => rowOf(pair, of === 'one' ? pair.at.unit : null) ?? [])
  return [...grouped(rows, alikeKey).values()].map(together)
}

/** One word may speak of nineteen criteria: those that it answers alike are one row. */
const alikeKey = (row: Compared): string =>
  JSON.stringify([row.place, row.about, row.criteria === null ? row.what : 'criteria', row.a, row.b])

function together(alike: readonly [Compared, ...Compared[]]): Compared {
  const [row] = alike
  const criteria = alike.flatMap((r) => r.criteria ?? [])
  return criteria.length < 2 || row.place === null ? row : { ...row, criteria, label: cellLabels(criteria, row.place) }
}

function rowOf({ a, b, at }: CellPair, unit: Unit | null): Compared | null {
  const side = (cell: Cell | null, other: Cell | null) => sideOf(cell, brought(cell, other))
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
