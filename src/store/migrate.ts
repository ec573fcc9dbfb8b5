/** Brings a store to today's steps, or says why it cannot be used. The same for every engine. */
import { type Kysely, type Migration, Migrator, sql } from 'kysely'
import { StoreTrouble } from './store.js'
import type { Tables } from './tables.js'

export interface Place {
  /** Names of the tables that are there. */
  readonly tables: readonly string[]
  /** Where there may be several stores in one database: the schema of this one. */
  readonly schema?: string
  /** An empty place becomes a store; else it is told that there is none. */
  readonly create: boolean
}

const LIST = 'kysely_migration'

export async function migrate(db: Kysely<Tables>, steps: Readonly<Record<string, Migration>>, place: Place): Promise<void> {
  if (isForeign(place.tables)) throw new StoreTrouble('STORE_FOREIGN')
  const done = place.tables.includes(LIST) ? await stepsDone(db) : []
  // Another program that keeps such a list too: our first step is not in it.
  if (done.length > 0 && !done.includes(Object.keys(steps)[0] ?? '')) throw new StoreTrouble('STORE_FOREIGN')
  if (done.some((name) => !Object.hasOwn(steps, name))) throw new StoreTrouble('STORE_NEWER')
  if (done.length === 0 && !place.create) throw new StoreTrouble('STORE_ABSENT')
  // A store that is up to date is not locked: reports open while another process writes.
  if (Object.keys(steps).every((name) => done.includes(name))) return
  await take(db, steps, place.schema)
}

/** Another program's place is left as it is: its tables are there, our list of steps is not. */
export const isForeign = (tables: readonly string[]): boolean => tables.length > 0 && !tables.includes(LIST)

/** Kysely's migrator holds a lock of the engine: of several processes that open a new store at once one works, the others wait. */
async function take(db: Kysely<Tables>, steps: Readonly<Record<string, Migration>>, schema: string | undefined): Promise<void> {
  const migrator = new Migrator({
    ...{ db, provider: { getMigrations: () => Promise.resolve({ ...steps }) }, allowUnorderedMigrations: true },
    ...(schema === undefined ? {} : { migrationTableSchema: schema }),
  })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error instanceof Error ? error : new Error(JSON.stringify(error))
}

/** In order. */
export async function stepsDone(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(LIST)} order by name`.execute(db)
  return rows.map(({ name }) => name)
}
