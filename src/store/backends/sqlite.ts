/** The SQLite backend: one file, safe for several processes on one machine. */
import { Kysely, Migrator, sql } from 'kysely'
import { migrations } from '../migrations.js'
import { SqlStore } from '../sql-store.js'
import { type Store, StoreTrouble } from '../store.js'
import type { Tables } from '../tables.js'
import { sqliteDialect } from './sqlite-dialect.js'
import { connectSqlite, type SqliteConnection } from './sqlite-driver.js'
import { sqliteTextIndex, sqliteTextMigrations } from './sqlite-text-index.js'

/** How long one process waits for another's write, in ms. A letter takes some ms; opening a big store some hundred. */
const BUSY = 15_000

export async function openSqlite(path: string): Promise<Store> {
  const db = new Kysely<Tables>({ dialect: sqliteDialect(() => prepared(path)) })
  try {
    await migrate(db)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return new SqlStore(db, sqliteTextIndex)
}

async function prepared(path: string): Promise<SqliteConnection> {
  const connection = await connectSqlite(path, BUSY)
  try {
    await refuseForeign(connection)
    await turnToWal(connection)
  } catch (error) {
    await connection.close()
    throw error
  }
  // FULL: a letter moved to done/ must be in the store even when the power goes the next second.
  await connection.run('pragma synchronous = full')
  await connection.run('pragma foreign_keys = on')
  return connection
}

/** Another program's file is left as it is: its tables are there, our list of migrations is not. */
async function refuseForeign(connection: SqliteConnection): Promise<void> {
  // The query names its column: rows of this shape.
  const tables = (await connection.all("select name from sqlite_master where type = 'table'")) as { name: string }[]
  if (tables.length > 0 && !tables.some(({ name }) => name === 'kysely_migration')) throw new StoreTrouble('STORE_FOREIGN')
}

/** Two processes that turn a new file to WAL at once: the busy timeout does not hold for this step, so it is tried again. */
async function turnToWal(connection: SqliteConnection): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await connection.all('pragma journal_mode = wal')
      return
    } catch (error) {
      if (tries >= 100 || !/SQLITE_BUSY|locked/.test(String(error))) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

async function migrate(db: Kysely<Tables>): Promise<void> {
  const steps = { ...migrations({ bytes: 'blob', serial: 'integer' }), ...sqliteTextMigrations }
  const done = await stepsDone(db)
  if (done.some((name) => !Object.hasOwn(steps, name))) throw new StoreTrouble('STORE_NEWER')
  // A store that is up to date is not locked: reports open while another process writes.
  if (Object.keys(steps).every((name) => done.includes(name))) return
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(steps) }, allowUnorderedMigrations: true })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error instanceof Error ? error : new Error(JSON.stringify(error))
}

/** Names of the migrations that this file has seen; none for a new file. */
async function stepsDone(db: Kysely<Tables>): Promise<string[]> {
  const { rows: known } = await sql`select 1 from sqlite_master where name = 'kysely_migration'`.execute(db)
  if (known.length === 0) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db)
  return rows.map(({ name }) => name)
}
