/** Units in the order of their names. */
import { type Kysely, sql, type SqlBool } from 'kysely'
import { compare, grouped } from '../../model/collect.js'
import type { NamedUnitRef, UnitRef } from '../../model/ledger.js'
import type { Statement } from '../../model/statement.js'
import { chunks } from '../chunks.js'
import { after, END, nameKey, nameOrder } from '../keys.js'
import type { Tables } from '../tables.js'
import { type Condition, goingOn, pieces, type Source, WHOLE } from './pieces.js'
import { fromJson, nameKeysOf } from './rows.js'

type Db = Kysely<Tables>
type Place = Pick<Tables['unit_sets'], 'in_order' | 'unit_key'>
type NamedPlace = Pick<Tables['units'], 'in_order' | 'unit_key' | 'unit'>
const NAMED = ['in_order', 'unit_key', 'unit'] as const

const ALL: Condition = sql<SqlBool>`true`

export async function* unitsFrom(
  db: Db,
  last: string | null,
  commune: string | null,
  from: string | null = null,
): AsyncGenerator<NamedUnitRef> {
  const names = commune === null ? null : await nameKeysOf(db, commune)
  const source: Source<NamedPlace> = {
    column: 'units.in_order',
    keyOf: (row) => row.in_order,
    among: names === null ? [ALL] : names.map((name) => sql<SqlBool>`name_key = ${name}`),
    read: (where, most) => db.selectFrom('units').select(NAMED).where(where).orderBy('in_order').limit(most).execute(),
  }
  const places = (keys: readonly string[]) => db.selectFrom('units').select(NAMED).where('unit_key', 'in', keys).execute()
  for await (const { places: all, ...ref } of refsIn(source, places, startAt(last, from))) yield { ...ref, unit: unitIn(all) }
}

/** As the letters name it that tell most: one place is without a district, another with it. */
function unitIn(places: readonly NamedPlace[]): Statement['unit'] {
  const named = places.map(({ unit }) => fromJson<Statement['unit']>(unit))
  const [first] = named
  if (first === undefined) throw new Error('a unit has at least one place')
  return named.find(({ district }) => district !== null) ?? first
}

export async function unitsOfCode(db: Db, code: string): Promise<readonly NamedUnitRef[]> {
  // A key begins with the code.
  const [from, to] = [`${code} `, after(`${code} `)]
  return refsOf(await db.selectFrom('units').select(NAMED).where((eb) => eb.and([eb('unit_key', '>=', from), eb('unit_key', '<', to)])).execute()) // prettier-ignore
}

export async function unitsOfDistrict(db: Db, name: string): Promise<readonly NamedUnitRef[]> {
  return refsOf(await db.selectFrom('units').select(NAMED).where('district_key', '=', nameKey(name)).execute())
}

export async function unitsSaidBy(db: Db, letters: readonly string[]): Promise<readonly NamedUnitRef[]> {
  const keys = new Set<string>()
  for (const some of chunks(letters))
    for (const row of await db.selectFrom('statements').select('unit_key').where('letter', 'in', some).execute()) keys.add(row.unit_key)
  const places: NamedPlace[] = []
  for (const some of chunks([...keys])) places.push(...(await db.selectFrom('units').select(NAMED).where('unit_key', 'in', some).execute()))
  return refsOf(places).sort((a, b) => compare(a.order, b.order))
}

/** A few units with their places, in the order of keys. */
const refsOf = (places: readonly NamedPlace[]): NamedUnitRef[] =>
  [
    ...grouped(
      [...places].sort((a, b) => compare(a.unit_key, b.unit_key) || compare(a.in_order, b.in_order)),
      (p) => p.unit_key,
    ),
  ].map(([key, own]) => ({ key, order: own[0].in_order, unit: unitIn(own) }))

export async function* unitsCountedFrom(
  db: Db,
  last: string | null,
  sets: readonly string[],
  from: string | null = null,
): AsyncGenerator<UnitRef> {
  const source: Source<Place> = {
    column: 'unit_sets.in_order',
    keyOf: (row) => row.in_order,
    among: sets.map((set) => sql<SqlBool>`set_id = ${set}`),
    read: (where, most) =>
      db.selectFrom('unit_sets').select(['in_order', 'unit_key']).where(where).orderBy('in_order').limit(most).execute(),
  }
  const all = (keys: readonly string[]) =>
    db.selectFrom('unit_sets').select(['in_order', 'unit_key']).where('unit_key', 'in', keys).where('set_id', 'in', sets).execute()
  if (sets.length > 0) for await (const { key, order } of refsIn(source, all, startAt(last, from))) yield { key, order }
}

/** After the last one seen, or from a name on. */
const startAt = (last: string | null, from: string | null): ReturnType<typeof goingOn> =>
  from === null ? goingOn([WHOLE], last) : [{ from: nameOrder(from), to: END }]

/** Each once: a unit of which letters tell more than one district, or one and none, stands at its first place. `all`: the places of these units. */
async function* refsIn<P extends Place>(
  source: Source<P>,
  all: (keys: readonly string[]) => Promise<readonly P[]>,
  start: ReturnType<typeof goingOn>,
): AsyncGenerator<UnitRef & { readonly places: readonly P[] }> {
  let before = ''
  for await (const rows of pieces(source, start)) {
    const found = await all([...new Set(rows.map(({ unit_key }) => unit_key))])
    const places = grouped([...found].sort((a, b) => compare(a.in_order, b.in_order)), (p) => p.unit_key) // prettier-ignore
    for (const { in_order: order, unit_key: key } of rows) {
      const own = places.get(key) ?? []
      if (order !== before && own[0]?.in_order === order) yield { key, order, places: own }
      before = order
    }
  }
}

/** From one set to the next: as many questions as there are sets. */
export async function setsCounted(db: Db): Promise<readonly string[]> {
  const sets: string[] = []
  for (let last = ''; ;) {
    const row = await db.selectFrom('unit_sets').select('set_id').where('set_id', '>', last).orderBy('set_id').limit(1).executeTakeFirst()
    if (row === undefined) return sets
    last = row.set_id
    sets.push(last)
  }
}

/** Of each set the nearest on both sides, by its index; then the nearest of all. */
export async function daysCounted(db: Db, sets: readonly string[], around: string, most: number): Promise<readonly string[]> {
  const [before, later] = [new Set<string>(), new Set<string>()]
  for (const set of sets) {
    const days = db.selectFrom('set_days').select('day').where('set_id', '=', set).limit(most)
    for (const { day } of await days.where('day', '<=', around).orderBy('day', 'desc').execute()) before.add(day)
    for (const { day } of await days.where('day', '>', around).orderBy('day').execute()) later.add(day)
  }
  return [...[...before].sort().slice(-most), ...[...later].sort().slice(0, most)]
}
