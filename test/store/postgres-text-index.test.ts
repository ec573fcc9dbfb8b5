/** Words that are everywhere: only the newest letters are weighed, but all that was asked for is found. */
import { Kysely, PostgresDialect } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openPostgres } from '../../src/store/backends/postgres.js'
import { postgresPool } from '../../src/store/backends/postgres-driver.js'
import { postgresTextIndex } from '../../src/store/backends/postgres-text-index.js'
import type { Tables } from '../../src/store/tables.js'
import { freshDatabase, postgresServer } from '../builders/postgres/databases.js'

const server = await postgresServer()
const LETTERS = 1300

describe.skipIf(server === null)('full text on PostgreSQL', () => {
  it('of words that are everywhere', async () => {
    const { url, drop } = await freshDatabase(server ?? '')
    await (await openPostgres(url)).close()
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: postgresPool(url) }) })
    await db.transaction().execute(async (tx) => {
      const index = postgresTextIndex(tx)
      await index.add(1, { body: 'đất nước', fields: '' })
      for (let doc = 2; doc <= LETTERS; doc++) await index.add(doc, { body: doc % 3 ? 'nước và đất' : 'và đất', fields: '' })
    })
    const found = async (text: string, limit: number) =>
      (await postgresTextIndex(db).match([{ text, accents: false }], limit)).map(({ doc }) => doc)
    expect(await found('dat', 5000)).toHaveLength(LETTERS)
    expect(await found('dat', 10)).toHaveLength(10)
    expect(await found('nuoc va dat', 5000)).toHaveLength(LETTERS - 1 - Math.floor(LETTERS / 3))
    // The oldest letter is the only one with this run.
    expect(await found('dat nuoc', 10)).toEqual([1])
    expect(await found('va nuoc', 10)).toEqual([])
    await db.destroy()
    await drop()
  })
})
