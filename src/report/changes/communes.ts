/** Answers about communes that are other ones now, and words on them that changed none: those of whom words came or went, by name. */
import { grouped } from '../../model/collect.js'
import type { CommuneStatus } from '../../model/commune-status.js'
import { type HeldStatement, unitKey } from '../../model/statement.js'
import { batches } from '../batches.js'
import { pairsOf } from '../compare/cell-pairs.js'
import { fitsUnit } from '../filters.js'
import type { ReportArgs, ReportView } from '../report.js'
import { byName } from '../show.js'
import { cellChanges, flipsIn } from './cells.js'
import type { Change, Learning } from './change.js'
import { quietChanges } from './statements.js'
import { both, learningOf, type Two } from './two.js'

/** Unit by unit: only those of whom words came or went. */
export async function* communeChanges(two: Two): AsyncIterable<Change> {
  const told = await both(two, async (view) => grouped(await view.statementsIn(two.touched), unitKey))
  const units = (await two.now.unitsSaidBy(two.touched)).filter(({ unit }) => fitsUnit(two.args.commune, unit))
  const moved = units.flatMap(({ key }) => movedIn(told, key) ?? [])
  for await (const some of batches(moved, A_FEW_FIRST)) yield* await unitsChanges(two, some)
}

/** A page is filled by few. */
const A_FEW_FIRST = { first: 4 }

/** What the touched letters said then and say now, by unit: whatever else is said of it, others say, and nothing came or went of that. */
type Told = readonly [ReadonlyMap<string, readonly HeldStatement[]>, ReadonlyMap<string, readonly HeldStatement[]>]

/** Words on a unit that came or went. */
interface Moved {
  readonly unit: string
  readonly came: readonly HeldStatement[]
  readonly went: readonly HeldStatement[]
}

function movedIn(told: Told, unit: string): Moved | null {
  const [said, says] = [told[0].get(unit) ?? [], told[1].get(unit) ?? []]
  const [known, kept] = [new Set(said.map((s) => s.id)), new Set(says.map((s) => s.id))]
  const [came, went] = [says.filter((s) => !known.has(s.id)), said.filter((s) => !kept.has(s.id))]
  return came.length === 0 && went.length === 0 ? null : { unit, came, went }
}

/** Asked for together. */
async function unitsChanges(two: Two, units: readonly Moved[]): Promise<Change[]> {
  const keys = units.map(({ unit }) => unit)
  const [stood, stands] = await both(two, (view) => view.statusesOfAll(keys, two.args.asOf))
  const moved = units.flatMap(({ came, went }) => [...came, ...went])
  const learning = learningOf(two.since, ...(await both(two, (view) => lettersHeld(view, moved))))
  return units.flatMap((one) => unitChanges(one, [stood.get(one.unit) ?? [], stands.get(one.unit) ?? []], learning, two.args))
}

function unitChanges(
  { came, went }: Moved,
  [stood, stands]: readonly [readonly CommuneStatus[], readonly CommuneStatus[]],
  learning: Learning,
  args: ReportArgs,
): Change[] {
  const asked = (statuses: readonly CommuneStatus[]) => statuses.filter((s) => isWanted(s, args))
  const flips = flipsIn(pairsOf(asked(stood), asked(stands)), learning.since)
  const [flipped, news, losses] = [grouped(flips, (f) => nameKey(f.at)), grouped(came, nameKey), grouped(went, nameKey)]
  return [...new Set([...flipped.keys(), ...news.keys(), ...losses.keys()])].sort(byName).flatMap((key) => {
    const own = flipped.get(key) ?? []
    const told = new Set(own.flatMap((f) => [...f.came, ...f.went].map((s) => s.id)))
    const quiet = (list: readonly HeldStatement[] = []) => list.filter((s) => !told.has(s.id) && isWanted(s, args))
    return [
      ...cellChanges(own, learning),
      ...quietChanges('learnt', quiet(news.get(key)), learning),
      ...quietChanges('closed', quiet(losses.get(key)), learning),
    ]
  })
}

/** Of these statements' letters those that are held in the view. */
const lettersHeld = async (view: ReportView, said: readonly HeldStatement[]): Promise<ReadonlySet<string>> =>
  new Set((await view.lettersById(said.map((s) => s.letter))).map(({ id }) => id))

/** By name, then by which of that name. */
const nameKey = ({ unit: { name, district, code, validFrom } }: Pick<HeldStatement, 'unit'>): string =>
  [name, district, code, validFrom].map((part) => part ?? '').join('\t')

const isWanted = (s: Pick<HeldStatement, 'unit' | 'standard' | 'set'>, { commune, standard, set }: ReportArgs): boolean =>
  fitsUnit(commune, s.unit) && (standard === null || s.standard === standard) && (set === null || s.set === set)
