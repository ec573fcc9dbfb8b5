/** Kysely on our SQLite connection: one connection, taken in turns, so that transactions never mix. */
import type { Kysely } from 'kysely'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { storable } from '../storable.js'
import type { SqliteConnection } from './sqlite-driver.js'

// SQLite can roll back DDL; Kysely's own adapter says no only because of how its driver locks.
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

export const sqliteDialect = (connect: () => Promise<SqliteConnection>): Dialect => ({
  createAdapter: () => new TransactionalSqliteAdapter(),
  createDriver: () => sqliteKyselyDriver(connect),
  createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
})

function sqliteKyselyDriver(connect: () => Promise<SqliteConnection>): Driver {
  let raw: SqliteConnection | null = null
  const turns = takeTurns()
  const exec = async (sql: string): Promise<void> => {
    await raw?.run(sql)
  }
  return {
    init: async () => {
      raw = await connect()
    },
    acquireConnection: async () => {
      await turns.take()
      if (raw === null) throw new Error('sqlite: not connected')
      return kyselyConnection(raw)
    },
    releaseConnection: () => Promise.resolve(turns.give()),
    // IMMEDIATE: our transactions write; taking the lock at once lets busy_timeout wait instead of failing half-way.
    beginTransaction: () => exec('begin immediate'),
    commitTransaction: () => exec('commit'),
    // A full disk ends the transaction by itself: there is nothing to roll back then, and the first error must be the one that is told.
    rollbackTransaction: () => exec('rollback').catch(() => undefined),
    destroy: async () => {
      await raw?.close()
      raw = null
    },
  }
}

function kyselyConnection(raw: SqliteConnection): DatabaseConnection {
  return {
    async executeQuery<R>({ sql, parameters, query }: CompiledQuery): Promise<QueryResult<R>> {
      const gives = query.kind === 'SelectQueryNode' || /\breturning\b|^\s*(?:select|with|pragma)\b/i.test(sql)
      // Kysely types rows by the query that was built; the driver hands on what the database gave.
      if (gives) return { rows: (await raw.all(sql, storable(parameters))) as R[] }
      const { changes, lastId } = await raw.run(sql, storable(parameters))
      return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastId) }
    },

    async *streamQuery() {
      await Promise.reject(new Error('sqlite: rows are read at once, not streamed'))
    },
  }
}

function takeTurns(): { take: () => Promise<void>; give: () => void } {
  const waiting: (() => void)[] = []
  let taken = false
  return {
    take: () => {
      if (!taken) {
        taken = true
        return Promise.resolve()
      }
      return new Promise((resolve) => waiting.push(resolve))
    },
    give: () => {
      const next = waiting.shift()
      if (next) next()
      else taken = false
    },
  }
}
