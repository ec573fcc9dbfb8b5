/** Units in the order of their names, and what is said of one. */
import { type Kysely, type RawBuilder, sql, type SqlBool } from 'kysely'
import { compare, grouped } from '../../model/collect.js'
import type { NamedUnitRef, UnitRef } from '../../model/ledger.js'
import type { HeldStatement, Statement } from '../../model/statement.js'
import { chunks } from '../chunks.js'
import { after, DECIDED, END, lastDay, nameKey, nameOrder, RECOGNISED, slotsOf } from '../keys.js'
import type { Instant } from '../store.js'
import type { Tables } from '../tables.js'
import { type Condition, every, goingOn, heldAt, pieces, type Source, WHOLE } from './pieces.js'
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

type Row = Pick<Tables['statements'], 'letter' | 'file' | 'body' | 'in_order' | 'slot' | 'recorded_from' | 'recorded_to'>
const COLUMNS = ['letter', 'file', 'body', 'in_order', 'slot', 'recorded_from', 'recorded_to'] as const

export async function* statementsOf(db: Db, knownAt: Instant | null, unit: string): AsyncGenerator<HeldStatement> {
  for await (const rows of pieces(saidOf(db, knownAt, unit))) yield* await statementRows(db, knownAt, rows)
}

const saidOf = (db: Db, knownAt: Instant | null, unit: string): Source<Row> => ({
  column: 'statements.in_order',
  keyOf: (row) => row.in_order,
  among: heldAt(knownAt, 'statements').map((held) => every(sql<SqlBool>`unit_key = ${unit}`, held)),
  read: (where, most) => db.selectFrom('statements').select(COLUMNS).where(where).orderBy('in_order').limit(most).execute(),
})

/** A unit of which ten thousand letters speak is read as fast as one of which ten do: of each slot only the newest word is read, by its index. */
export async function standing(db: Db, knownAt: Instant | null, unit: string, asOf: string): Promise<readonly HeldStatement[]> {
  const newest = new Map<string, Row>()
  for (const held of heldAt(knownAt, 'statements')) for (const row of await newestOf(db, held, unit, asOf)) newest.set(row.in_order, row)
  const beside = new Map([...newest.values()].flatMap(scoreLetter).map((told) => [`${told.from} ${told.letter}`, told]))
  for (const { from, letter } of beside.values())
    for (const held of heldAt(knownAt, 'statements')) {
      const said = db.selectFrom('statements').select(COLUMNS).where(held).where('unit_key', '=', unit).where('letter', '=', letter)
      const rows = said.where((eb) => eb.and([eb('in_order', '>', from), eb('in_order', '<', after(from))])).orderBy('in_order')
      for (const row of await rows.limit(BESIDE).execute()) newest.set(row.in_order, row)
    }
  return statementRows(db, knownAt, [...newest.values()].sort((a, b) => compare(a.in_order, b.in_order))) // prettier-ignore
}

/** What one letter says of one unit: some dozens of sentences at most. */
const BESIDE = 500

/** A score goes with all that its letter says of that day: a count with its lists. */
function scoreLetter({ slot, letter, in_order }: Row): { readonly letter: string; readonly from: string }[] {
  const isScore = /\t(?:criterion \d+|count(?: full)?)$/.test(slot ?? '')
  // The key as far as the file: there the statements of one letter follow one another.
  return isScore ? [{ letter, from: `${in_order.split('\t').slice(0, 3).join('\t')}\t` }] : []
}

/**
 * From one slot to the next, and in each the last before the day ends. Of titles the first as well (since when it is held decides which plans are for a higher
 * one), the first of the last's own day (the decision itself, where others repeat it), and of decisions the first of all: before it nobody holds that title.
 */
async function newestOf(db: Db, held: Condition, unit: string, asOf: string): Promise<readonly Row[]> {
  const [from, to, end] = [slotsOf(unit), after(slotsOf(unit)), after(lastDay(asOf))]
  const columns = sql.join(COLUMNS.map((column) => sql.ref(`statements.${column}`)))
  const inSlot = (
    order: 'asc' | 'desc',
    within: Condition,
  ) => sql`(select in_order from statements where slot = slots.slot and ${within} and ${held}
      order by in_order ${sql.raw(order)} limit 1)`
  const byThen = sql<SqlBool>`in_order < ${end}`
  const last = inSlot('desc', byThen)
  const ofLastDay = sql<SqlBool>`in_order >= substr(${last}, 1, 10) and ${byThen}`
  const picked = (slots: string, which: RawBuilder<unknown>) => sql`select ${columns} from slots cross join statements
      where slots.slot like ${slots} and statements.slot = slots.slot and statements.in_order = ${which} and ${held}`
  const { rows } = await sql<Row>`with recursive slots(slot) as (
      select (select slot from statements where slot > ${from} and slot < ${to} and ${held} order by slot limit 1)
      union all
      select (select slot from statements where slot > slots.slot and slot < ${to} and ${held} order by slot limit 1)
      from slots where slots.slot is not null)
    ${picked('%', last)}
    union all ${picked(`%${RECOGNISED}%`, inSlot('asc', byThen))}
    union all ${picked(`%${RECOGNISED}%`, inSlot('asc', ofLastDay))}
    union all ${picked(`%${RECOGNISED}%${DECIDED}`, inSlot('asc', ALL))}`.execute(db)
  return rows
}

/** With the numbers of their letters. */
async function statementRows(db: Db, knownAt: Instant | null, rows: readonly Row[]): Promise<HeldStatement[]> {
  const numbers = new Map<string, string | null>()
  for (const ids of chunks([...new Set(rows.map(({ letter }) => letter))]))
    for (const held of heldAt(knownAt, 'letters'))
      for (const { id, number } of await db.selectFrom('letters').select(['id', 'number']).where(held).where('id', 'in', ids).execute())
        numbers.set(id, number)
  return rows.map(({ letter, file, body, recorded_from, recorded_to }) => ({
    ...fromJson<Statement>(body),
    ...{ file, number: numbers.get(letter) ?? null, recordedFrom: recorded_from, recordedTo: recorded_to },
  }))
}
