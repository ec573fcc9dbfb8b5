/**
 * The one file that knows the `pg` package: connections as Kysely's PostgresDialect wants them, values as the tables promise them,
 * troubles with a code that the doors can explain, and no password in any of them.
 */
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import pg from 'pg'
import { storable } from '../storable.js'

/** Connections of one process: as many letters are kept at once as files are read. */
const CONNECTIONS = 4
/** How long a server may take to answer the first call, in ms. */
const PATIENCE = 10_000
/** A process that died without a word in the middle of a letter (a machine without power) holds that letter no longer than this, in ms. */
const SILENCE = 60_000

/** int8 and numeric (counts, sums) come as numbers, as from SQLite: ours stay far below 2^53. */
const NUMBERS = new Set([20, 1700])

/**
 * Hangs up when it is not let in: without a password to give, pg would leave the line open and the program waiting until the server has had enough (a minute).
 * And listens to its own end: a connection that breaks tells its query; with nobody listening the event would end the program.
 */
class Caller extends pg.Client {
  override connect(): Promise<pg.Client>
  override connect(callback: Connected): void
  override connect(callback?: Connected): Promise<pg.Client> | undefined {
    this.on('error', () => undefined)
    const called = super.connect().catch((error: unknown) => {
      this.end().catch(() => undefined)
      throw error
    })
    if (callback === undefined) return called
    // The pool's way: pg types the callback as one of two functions, and it takes both: an error, or null and the client.
    const tell = callback as (error: Error | null, client?: pg.Client) => void
    called.then((client) => tell(null, client), tell)
    return undefined
  }
}

type Connected = ((error: Error) => void) | ((error: null, client: pg.Client) => void)

export function postgresPool(url: string): PostgresPool {
  const pool = new pg.Pool({
    ...{ connectionString: url, max: CONNECTIONS, connectionTimeoutMillis: PATIENCE, keepAlive: true },
    ...{ application_name: 'congvan', Client: Caller, idle_in_transaction_session_timeout: SILENCE },
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        NUMBERS.has(oid) ? Number : (pg.types.getTypeParser(oid, format) as (value: string) => unknown), // pg does not say what its parsers give
    },
  })
  pool.on('error', () => undefined)
  return {
    connect: async () => {
      const client = await pool.connect().catch((error: unknown) => {
        throw trouble(error)
      })
      return speaking(client)
    },
    end: () => pool.end(),
  }
}

function speaking(client: pg.PoolClient): PostgresPoolClient {
  const query = async (sql: string, parameters: readonly unknown[]) => {
    try {
      return await client.query(sql, storable(parameters))
    } catch (error) {
      // With the connection gone there is nothing to roll back, and the first error must be the one that is told.
      if (sql === 'rollback') return { command: 'SELECT', rowCount: 0, rows: [] }
      throw trouble(error)
    }
  }
  // Kysely asks for two forms, text and cursor; this store reads rows at once and never hands over a cursor.
  return { query: query as unknown as PostgresPoolClient['query'], release: () => client.release() }
}

/** Troubles of which pg tells a sentence and no code. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/password must be a (?:non-empty )?string/, 'PG_NO_PASSWORD'],
  [/timeout expired|timeout exceeded/i, 'PG_TIMEOUT'],
  [/terminated|Connection ended|not queryable/i, 'PG_LOST'],
  [/SSL|certificate/i, 'PG_TLS'],
]

/** The same trouble with a code and without its surroundings: some of pg's errors carry the whole address. */
function trouble(error: unknown): Error {
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  const told = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
  const code = told ?? SENTENCES.find(([pattern]) => pattern.test(message))?.[1] ?? 'PG_OTHER'
  return Object.assign(new Error(message), { code: code === 'ERR_INVALID_URL' ? 'PG_URL' : code, stack })
}
