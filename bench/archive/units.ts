/** The lists of units of a further world: a unit's place in them is its name put in order, which no replacement in text can make. They are few. */
import type { Statement } from '../../src/model/statement.js'
import { unitOrder } from '../../src/store/keys.js'
import { unitRows } from '../../src/store/units.js'
import { type Bulk, rowsOfJson } from './engines.js'
import { exchanged, type World } from './world.js'

type Unit = Statement['unit']
interface Units {
  readonly units: readonly string[]
  /** Which of them was counted by which set. */
  readonly counted: readonly { readonly set_id: string; readonly unit_key: string; readonly unit: string }[]
}

export const UNIT_TABLES = ['units', 'unit_sets']

export const unitsOfBase = async (db: Bulk): Promise<Units> => ({
  units: (await db.all<{ unit: string }>('select unit from base.units')).map(({ unit }) => unit),
  counted: await db.all(
    'select s.set_id, s.unit_key, u.unit from base.unit_sets s join base.units u on u.unit_key = s.unit_key and u.in_order = s.in_order',
  ),
})

interface Copy {
  readonly world: World
  readonly first: World
  readonly marks: readonly (readonly [string, string])[]
}

export async function copyUnits(db: Bulk, { units, counted }: Units, { world, first, marks }: Copy): Promise<void> {
  // JSON of units, made by the store.
  const unitIn = (json: string): Unit => JSON.parse(exchanged(json, marks)) as Unit
  const rows = unitRows(units.map((json) => ({ unit: unitIn(json) })))
  await insert(
    db,
    'units (unit_key, in_order, name_key, code, district_key, unit)',
    rows.map((u) => [u.unit_key, u.in_order, u.name_key, u.code, u.district_key, u.unit]),
  )
  const setIn = (set: string): string => (set.startsWith('~') ? set.replace(/20\d\d$/, (year) => `${Number(year) + world.year - first.year}`) : set)
  await insert(
    db,
    'unit_sets (set_id, in_order, unit_key)',
    counted.map((c) => [setIn(c.set_id), unitOrder(unitIn(c.unit)), exchanged(c.unit_key, marks)]),
  )
}

async function insert(db: Bulk, into: string, rows: readonly (readonly (string | null)[])[]): Promise<void> {
  const types = (rows[0] ?? []).map(() => 'text')
  if (types.length > 0) await db.run(`insert into ${into} ${rowsOfJson(db.engine, types)} ${where(db)} on conflict do nothing`, [JSON.stringify(rows)])
}

/** SQLite takes "on" after a list of tables for a join's. */
const where = (db: Bulk): string => (db.engine === 'sqlite' ? 'where true' : '')
