/** Steps that stores have already gone through are never written otherwise: whoever needs another table or column adds a step. What each adds (+) and takes away (-) is kept in `steps/`. */
import { join } from 'node:path'
import { Kysely, Migrator, sql } from 'kysely'
import { expect, it } from 'vitest'
import { sqliteDialect } from '../../src/store/backends/sqlite-dialect.js'
import { connectSqlite } from '../../src/store/backends/sqlite-driver.js'
import { sqliteTextMigrations } from '../../src/store/backends/sqlite-text-index.js'
import { migrations } from '../../src/store/migrations.js'
import { sqliteJson } from '../../src/store/migrations/views.js'
import { temporaryFolder } from '../builders/folder.js'

it('each step leaves the tables that it left when it was made', async () => {
  const steps = {
    ...migrations({ bytes: 'blob', serial: 'integer', inKeyOrder: 'without rowid', json: sqliteJson }),
    ...sqliteTextMigrations,
  }
  const { folder, remove } = await temporaryFolder()
  const db = new Kysely<unknown>({ dialect: sqliteDialect(() => connectSqlite(join(folder, 's.sqlite'), 1000)) })
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(steps) } })
  let before: readonly string[] = []
  for (const step of Object.keys(steps).sort()) {
    const { error } = await migrator.migrateTo(step)
    expect(error).toBeUndefined()
    const now = await tables(db)
    const [gone, come] = [before.filter((t) => !now.includes(t)), now.filter((t) => !before.includes(t))]
    await expect([...gone.map((t) => `- ${t}`), ...come.map((t) => `+ ${t}`), ''].join('\n')).toMatchFileSnapshot(
      join('steps', `${step}.sql`),
    )
    before = now
  }
  await db.destroy()
  await remove()
})

async function tables(db: Kysely<unknown>): Promise<string[]> {
  const { rows } = await sql<{ sql: string }>`
    select sql from sqlite_master where sql is not null and name not like 'kysely%' and name not like 'sqlite%' order by name`.execute(db)
  return rows.map((row) => `${row.sql.replaceAll(/\s+/g, ' ')};`)
}
