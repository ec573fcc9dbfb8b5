/** The PostgreSQL backend: one schema of one database, for several processes on several machines. */
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import { type Bonds, NO_BONDS } from '../../model/archive.js'
import type { Engine } from '../engine.js'
import { migrate, type Place } from '../migrate.js'
import { migrations } from '../migrations.js'
import { postgresJson } from '../migrations/views.js'
import { SqlStore } from '../sql-store.js'
import { type Store, StoreTrouble } from '../store.js'
import type { Tables } from '../tables.js'
import { textInByteOrder } from './postgres-collation.js'
import { postgresPool } from './postgres-driver.js'
import { postgresTextIndex, postgresTextMigrations } from './postgres-text-index.js'

const postgres: Engine = { name: 'PostgreSQL', bytes: bytesOf, textIndexOn: postgresTextIndex, holdBack }

/** Of the schema that the store is, not of a database that others use too. */
async function bytesOf(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ bytes: string | null }>`
    select sum(pg_total_relation_size(c.oid))::text as bytes from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = current_schema() and c.relkind in ('r', 'm')`.execute(db)
  return Number(rows[0]?.bytes ?? 0)
}

/** `create`: an empty database is made a store. */
export async function openPostgres(url: string, create = true, bonds: Bonds = NO_BONDS): Promise<Store> {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: postgresPool(url) }) })
  try {
    const steps = { ...migrations({ bytes: 'bytea', serial: 'serial', inKeyOrder: '', json: postgresJson }), ...postgresTextMigrations }
    await migrate(db.withPlugin(textInByteOrder), steps, { ...(await placeOf(db)), create })
  } catch (error) {
    await db.destroy()
    throw error
  }
  return new SqlStore(db, postgres, bonds)
}

/** One question: tables and list of steps must be seen at one moment, while another process may be making them. */
async function placeOf(db: Kysely<Tables>): Promise<Omit<Place, 'create'>> {
  const { rows } = await sql<{ encoding: string; schema: string | null; tables: string[] }>`
    select current_setting('server_encoding') as encoding, current_schema()::text as schema,
      array(select tablename::text from pg_tables where schemaname = current_schema()) as tables`.execute(db)
  const [{ encoding, schema, tables } = { encoding: '', schema: null, tables: [] }] = rows
  if (encoding !== 'UTF8') throw new StoreTrouble('STORE_ENCODING')
  return schema === null ? { tables } : { tables, schema }
}

/** Locks by name that end with the transaction; always taken in one order, so that two never wait for each other. */
async function holdBack(tx: Transaction<Tables>, things: readonly string[]): Promise<void> {
  const inOrder = [...new Set(things)].sort()
  await sql`select pg_advisory_xact_lock(hashtextextended(thing, 0)) from unnest(${inOrder}::text[]) as thing`.execute(tx)
}
