/** Words that are everywhere: only the newest letters are weighed, but all that was asked for is found. */
import { join } from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openPostgres } from '../../src/store/backends/postgres.js'
import { postgresPool } from '../../src/store/backends/postgres-driver.js'
import { postgresTextIndex } from '../../src/store/backends/postgres-text-index.js'
import { openSqlite } from '../../src/store/backends/sqlite.js'
import { sqliteDialect } from '../../src/store/backends/sqlite-dialect.js'
import { connectSqlite } from '../../src/store/backends/sqlite-driver.js'
import { sqliteTextIndex } from '../../src/store/backends/sqlite-text-index.js'
import type { Tables } from '../../src/store/tables.js'
import { type TextIndex, WEIGHED } from '../../src/store/text-index.js'
import { temporaryFolder } from '../builders/folder.js'
import { freshDatabase, postgresServer } from '../builders/postgres/databases.js'

const server = await postgresServer()
const LETTERS = 1300

interface Opened {
  readonly db: Kysely<Tables>
  readonly done: () => Promise<void>
}

async function onSqlite(): Promise<Opened> {
  const { folder, remove } = await temporaryFolder()
  const path = join(folder, 's.sqlite')
  await (await openSqlite(path)).close()
  return { db: new Kysely<Tables>({ dialect: sqliteDialect(() => connectSqlite(path, 1000)) }), done: remove }
}

async function onPostgres(): Promise<Opened> {
  const { url, drop } = await freshDatabase(server ?? '')
  await (await openPostgres(url)).close()
  return { db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool: postgresPool(url) }) }), done: drop }
}

const ENGINES: readonly (readonly [string, boolean, () => Promise<Opened>, (db: Kysely<Tables>) => TextIndex])[] = [
  ['SQLite', true, onSqlite, sqliteTextIndex],
  ['PostgreSQL', server !== null, onPostgres, postgresTextIndex],
]

describe.each(ENGINES)('full text on %s', (_, isThere, open, indexOn) => {
  it.skipIf(!isThere)('of words that are everywhere', async () => {
    const { db, done } = await open()
    await db.transaction().execute(async (tx) => {
      const index = indexOn(tx)
      await index.add(1, { body: 'đất nước đất nước đất', fields: 'đất' })
      for (let doc = 2; doc <= LETTERS; doc++) await index.add(doc, { body: doc % 3 ? 'nước và đất' : 'và đất', fields: '' })
    })
    const found = async (text: string, limit: number) => (await indexOn(db).match([{ text, accents: false }], limit)).map(({ doc }) => doc)
    expect(await found('dat', 5000)).toHaveLength(LETTERS)
    const best = await found('dat', 10)
    expect(best).toHaveLength(10)
    // The best of all is older than those that are weighed.
    expect(Math.min(...best)).toBeGreaterThan(LETTERS - WEIGHED)
    expect((await found('dat', LETTERS))[0]).toBe(1)
    expect(await found('nuoc va dat', 5000)).toHaveLength(LETTERS - 1 - Math.floor(LETTERS / 3))
    // The oldest letter is the only one with this run.
    expect(await found('dat nuoc', 10)).toEqual([1])
    expect(await found('va nuoc', 10)).toEqual([])
    await db.destroy()
    await done()
  })
})
