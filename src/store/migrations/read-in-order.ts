/** Step 008: every row knows its place in the order in which reports show it, so that a first page is read without the rest. What was kept before is given its place. */
import { type Kysely, sql } from 'kysely'

type Database = Kysely<unknown>

/** Rows of readings whose order goes across letters. */
const OF_READINGS = ['deadlines', 'citations', 'mentions'] as const

export async function addPlaces(db: Database): Promise<void> {
  for (const column of ['in_order', 'arrival_order', 'arrived_on', 'stem'])
    await db.schema.alterTable('letters').addColumn(column, 'text').execute()
  await db.schema.alterTable('letters').addColumn('contradicts', 'integer').execute()
  for (const table of OF_READINGS)
    for (const column of ['in_order', 'recorded_from', 'recorded_to']) await db.schema.alterTable(table).addColumn(column, 'text').execute()
  await db.schema.alterTable('citations').addColumn('day', 'text').execute()
  await db.schema.alterTable('mentions').addColumn('name_key', 'text').execute()
  for (const column of ['in_order', 'slot']) await db.schema.alterTable('statements').addColumn(column, 'text').execute()
  for (const column of ['key', 'in_order']) await db.schema.alterTable('derived').addColumn(column, 'text').execute()
}

export async function addLists(db: Database): Promise<void> {
  await db.schema
    .createTable('bonds')
    .addColumn('version', 'integer', (c) => c.notNull())
    .execute()
  // Of readings, by name: terms of communes, and names printed otherwise.
  for (const list of ['deadline_names', 'misprints'])
    await db.schema
      .createTable(list)
      .addColumn('reading', 'text', (c) => c.notNull().references('letters.reading'))
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('name_key', 'text', (c) => c.notNull())
      .addColumn('in_order', 'text', (c) => c.notNull())
      .addColumn('recorded_from', 'text', (c) => c.notNull())
      .addColumn('recorded_to', 'text')
      .addPrimaryKeyConstraint(`${list}_key`, ['reading', 'position', 'name_key'])
      .execute()
  await db.schema
    .createTable('commune_names')
    .addColumn('name_key', 'text', (c) => c.notNull())
    .addColumn('code', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('commune_names_key', ['name_key', 'code'])
    .execute()
  await db.schema
    .createTable('units')
    .addColumn('unit_key', 'text', (c) => c.notNull())
    .addColumn('in_order', 'text', (c) => c.notNull())
    .addColumn('name_key', 'text', (c) => c.notNull())
    .addColumn('code', 'text')
    .addColumn('district_key', 'text')
    .addColumn('unit', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('units_key', ['in_order', 'unit_key'])
    .execute()
  await db.schema
    .createTable('unit_sets')
    .addColumn('set_id', 'text', (c) => c.notNull())
    .addColumn('in_order', 'text', (c) => c.notNull())
    .addColumn('unit_key', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('unit_sets_key', ['set_id', 'in_order', 'unit_key'])
    .execute()
}

/** For what is held now, and apart from it for what was held once: pages of today are not read through what is past. */
const HELD_OR_PAST: readonly (readonly [name: string, table: string, columns: readonly string[], more?: string])[] = [
  ['letters_order', 'letters', ['in_order']],
  ['letters_arrival', 'letters', ['arrival_order']],
  ['letters_contradicting', 'letters', ['in_order'], 'contradicts = 1'],
  ['deadlines_order', 'deadlines', ['in_order']],
  ['deadline_names_order', 'deadline_names', ['name_key', 'in_order']],
  ['citations_order', 'citations', ['in_order']],
  ['citations_day', 'citations', ['number_key', 'day', 'in_order']],
  ['mentions_order', 'mentions', ['name_key', 'in_order']],
  ['misprints_order', 'misprints', ['name_key', 'in_order']],
  ['statements_order', 'statements', ['unit_key', 'in_order']],
  ['statements_slot', 'statements', ['slot', 'in_order']],
  ['derived_under', 'derived', ['kind', 'key', 'owner'], 'key is not null'],
  ['derived_order', 'derived', ['kind', 'in_order'], 'in_order is not null'],
]

const OTHER: readonly (readonly [name: string, table: string, columns: readonly string[]])[] = [
  ['letters_source', 'letters', ['sha256']],
  ['letters_number', 'letters', ['number_key', 'in_order']],
  ['letters_stem', 'letters', ['stem']],
  ['letters_opened', 'letters', ['recorded_from', 'id']],
  ['derived_opened', 'derived', ['recorded_from', 'owner']],
  ['commune_names_code', 'commune_names', ['code', 'name_key']],
  ['units_unit', 'units', ['unit_key']],
  ['units_name', 'units', ['name_key', 'in_order']],
  ['units_district', 'units', ['district_key', 'unit_key']],
  ['unit_sets_unit', 'unit_sets', ['unit_key', 'set_id', 'in_order']],
]

/** What is held still lies in none of these: it would be taken for a way to it. */
const PAST: readonly (readonly [name: string, table: string, columns: readonly string[]])[] = [
  ['letters_past', 'letters', ['id']],
  ['letters_closed', 'letters', ['recorded_to', 'id']],
  ['derived_closed', 'derived', ['recorded_to', 'owner']],
]

export async function indexPlaces(db: Database): Promise<void> {
  for (const name of ['letters_number', 'deadlines_due', 'citations_number', 'statements_unit', 'statements_unit_key'])
    await db.schema.dropIndex(name).execute()
  for (const [name, table, columns, more] of HELD_OR_PAST)
    for (const past of [false, true]) {
      const held = sql`${sql.ref('recorded_to')} is ${past ? sql`not null` : sql`null`}`
      await sql`create index ${sql.ref(past ? `${name}_past` : name)} on ${sql.table(table)} (${sql.join(columns.map((c) => sql.ref(c)))})
        where ${more === undefined ? held : sql`${sql.raw(more)} and ${held}`}`.execute(db)
    }
  for (const [name, table, columns] of PAST)
    await db.schema.createIndex(name).on(table).columns([...columns]).where('recorded_to' as never, 'is not', null).execute() // prettier-ignore
  for (const [name, table, columns] of OTHER)
    await db.schema.createIndex(name).on(table).columns([...columns]).execute() // prettier-ignore
}
