/** The SQLite backend: one file, safe for several processes on one machine. */
import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { Kysely, sql } from 'kysely'
import { type Bonds, NO_BONDS } from '../../model/archive.js'
import type { Engine } from '../engine.js'
import { isForeign, migrate } from '../migrate.js'
import { migrations } from '../migrations.js'
import { sqliteJson } from '../migrations/views.js'
import { SqlStore } from '../sql-store.js'
import { type Store, StoreTrouble } from '../store.js'
import type { Tables } from '../tables.js'
import { sqliteDialect } from './sqlite-dialect.js'
import { connectSqlite, type SqliteConnection } from './sqlite-driver.js'
import { sqliteTextIndex, sqliteTextMigrations } from './sqlite-text-index.js'

/** How long one process waits for another's write, in ms. A letter takes some ms; opening a big store some hundred. */
const BUSY = 15_000

const sqlite: Engine = {
  name: 'SQLite',
  bytes: bytesOf,
  textIndexOn: sqliteTextIndex,
  // Our transactions begin with the lock of the whole file.
  holdBack: () => Promise.resolve(),
}

/** Pages that are free are of the file too. */
async function bytesOf(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{
    bytes: number
  }>`select page_count * page_size as bytes from pragma_page_count(), pragma_page_size()`.execute(db)
  return rows[0]?.bytes ?? 0
}

/** `create`: a file that is not there is made, with its folder. */
export async function openSqlite(path: string, create = true, bonds: Bonds = NO_BONDS): Promise<Store> {
  if (!create && !existsSync(path)) throw new StoreTrouble('STORE_ABSENT')
  mkdirSync(dirname(path), { recursive: true })
  const db = new Kysely<Tables>({ dialect: sqliteDialect(() => prepared(path)) })
  try {
    const steps = {
      ...migrations({ bytes: 'blob', serial: 'integer', inKeyOrder: 'without rowid', json: sqliteJson }),
      ...sqliteTextMigrations,
    }
    // A file that is there but empty is one whose making was cut short: it may be made.
    await migrate(db, steps, { tables: await tablesIn(db), create: true })
  } catch (error) {
    await db.destroy()
    throw error
  }
  return new SqlStore(db, sqlite, bonds)
}

const tablesIn = async (db: Kysely<Tables>): Promise<string[]> => {
  const { rows } = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(db)
  return rows.map(({ name }) => name)
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
  // In KiB. A letter looks at some thousand pages, and the next one of its area at nearly the same: SQLite's own 2 MB hold none of them so long (bench/README).
  await connection.run('pragma cache_size = -65536')
  return connection
}

/** Before anything is changed in the file, be it only its journal. */
async function refuseForeign(connection: SqliteConnection): Promise<void> {
  // The query names its column: rows of this shape.
  const tables = (await connection.all("select name from sqlite_master where type = 'table'")) as { name: string }[]
  if (isForeign(tables.map(({ name }) => name))) throw new StoreTrouble('STORE_FOREIGN')
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
