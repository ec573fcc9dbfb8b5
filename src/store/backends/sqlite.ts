/** The SQLite backend: one file, safe for several processes on one machine. */
import { Kysely, Migrator } from 'kysely'
import { migrations } from '../migrations.js'
import { SqlStore } from '../sql-store.js'
import type { Store } from '../store.js'
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
  await turnToWal(connection)
  // FULL: a letter moved to done/ must be in the store even when the power goes the next second.
  await connection.run('pragma synchronous = full')
  await connection.run('pragma foreign_keys = on')
  return connection
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
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(steps) }, allowUnorderedMigrations: true })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error instanceof Error ? error : new Error(JSON.stringify(error))
}
