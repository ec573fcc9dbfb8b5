/**
 * The one file that knows the `sqlite3` package (archived upstream): another driver is a change of this file alone.
 * A thin promise wrapper: run statements, read rows, close.
 */
import sqlite3 from 'sqlite3'

export interface SqliteConnection {
  /** Rows of a query; an empty list for a statement that gives none. */
  all(sql: string, parameters?: readonly unknown[]): Promise<unknown[]>
  run(sql: string, parameters?: readonly unknown[]): Promise<{ readonly changes: number; readonly lastId: number }>
  close(): Promise<void>
}

/** Waits up to `busyTimeout` ms for another process that holds the write lock. */
export async function connectSqlite(path: string, busyTimeout: number): Promise<SqliteConnection> {
  const database = await open(path)
  database.configure('busyTimeout', busyTimeout)
  return {
    all: (sql, parameters = []) =>
      new Promise((resolve, reject) =>
        database.all(sql, [...parameters], (error: Error | null, rows: unknown[]) => (error ? reject(error) : resolve(rows))),
      ),
    run: (sql, parameters = []) =>
      new Promise((resolve, reject) =>
        database.run(sql, [...parameters], function (this: sqlite3.RunResult, error: Error | null) {
          if (error) reject(error)
          else resolve({ changes: this.changes, lastId: this.lastID })
        }),
      ),
    close: () => new Promise((resolve, reject) => database.close((error) => (error ? reject(error) : resolve()))),
  }
}

const open = (path: string): Promise<sqlite3.Database> =>
  new Promise((resolve, reject) => {
    const database = new sqlite3.Database(path, (error) => (error ? reject(error) : resolve(database)))
  })

/** What the SQLite that comes with the driver can do: `doctor` asks. */
export async function sqliteAbilities(): Promise<{ readonly version: string; readonly fullText: boolean }> {
  const connection = await connectSqlite(':memory:', 0)
  try {
    // The query names its columns: one row of this shape.
    const [row] = (await connection.all("select sqlite_version() as version, sqlite_compileoption_used('ENABLE_FTS5') as fts")) as {
      version: string
      fts: number
    }[]
    return { version: row?.version ?? '?', fullText: row?.fts === 1 }
  } finally {
    await connection.close()
  }
}
