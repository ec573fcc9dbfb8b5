/** What the bulk copy asks of an engine: plain SQL, and the few words that the two say in their own way. */
import pg from 'pg'
import { connectSqlite } from '../../src/store/backends/sqlite-driver.js'

export interface Bulk {
  readonly all: <R>(sql: string, parameters?: readonly unknown[]) => Promise<R[]>
  readonly run: (sql: string, parameters?: readonly unknown[]) => Promise<void>
  readonly close: () => Promise<void>
  readonly engine: 'sqlite' | 'postgres'
}

export interface Column {
  readonly table: string
  readonly column: string
  readonly isText: boolean
}

export async function bulkSqlite(path: string): Promise<Bulk> {
  const connection = await connectSqlite(path, 1000)
  return {
    // Rows of queries written here.
    all: async <R>(sql: string, parameters: readonly unknown[] = []) => (await connection.all(sql, parameters)) as R[],
    run: async (sql, parameters = []) => void (await connection.run(sql, parameters)),
    close: () => connection.close(),
    engine: 'sqlite',
  }
}

export async function bulkPostgres(url: string): Promise<Bulk> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const all = async <R>(sql: string, parameters: readonly unknown[] = []): Promise<R[]> => {
    // One notation for both: $1 is what SQLite knows as ?1.
    return (await client.query(sql.replace(/\?(\d)/g, '$$$1'), [...parameters])).rows as R[]
  }
  return { all, run: async (sql, parameters) => void (await all(sql, parameters)), close: () => client.end(), engine: 'postgres' }
}

/** Tables of the store that hold rows of its own; not the full-text index, which is filled in another way, nor the list of steps. */
export function columnsOf(db: Bulk): Promise<Column[]> {
  return db.engine === 'sqlite'
    ? db.all(`select m.name as "table", c.name as "column", lower(c.type) = 'text' as "isText" from sqlite_master m, pragma_table_info(m.name) c
        where m.type = 'table' and m.name not like 'sqlite_%' and m.name not like 'kysely_%' and m.name not like 'text_index%' order by m.name, c.cid`)
    : db.all(`select table_name as "table", column_name as "column", data_type = 'text' as "isText" from information_schema.columns
        where table_schema = current_schema() and table_name in (select tablename from pg_tables where schemaname = current_schema()) and table_name not like 'kysely_%' and table_name not like 'text_index%' order by table_name, ordinal_position`)
}

/** Rows of numbers and words out of one JSON parameter. */
export const rowsOfJson = (engine: Bulk['engine'], types: readonly string[]): string =>
  engine === 'sqlite'
    ? `select ${types.map((_, i) => `json_extract(value, '$[${i}]')`).join(', ')} from json_each(?1)`
    : `select ${types.map((type, i) => `(value->>${i})::${type}`).join(', ')} from json_array_elements(?1::json) as rows(value)`
