/** Step 009: of which days scores were counted by which set, so that whoever looks at the picture can go from one such day to the next. */
import type { Kysely } from 'kysely'
import type { Statement } from '../../model/statement.js'
import { chunks } from '../chunks.js'
import type { Tables } from '../tables.js'
import { dayRows } from '../units.js'

export async function daysCounted(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('set_days')
    .addColumn('set_id', 'text', (c) => c.notNull())
    .addColumn('day', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('set_days_key', ['set_id', 'day'])
    .execute()
  // The table that is written here is there since a moment ago.
  const db = database as unknown as Kysely<Tables>
  for (let last = ''; ;) {
    const rows = await statementsAfter(db, last)
    // Written by this store alone.
    const days = dayRows(rows.map(({ body }) => JSON.parse(body) as Statement))
    for (const some of chunks(days)) await db.insertInto('set_days').values(some).onConflict((c) => c.doNothing()).execute() // prettier-ignore
    const end = rows.at(-1)
    if (end === undefined) return
    last = end.id
  }
}

/** Of several rows of one statement (held, closed, held again) each says the same. */
const statementsAfter = (db: Kysely<Tables>, id: string) =>
  db.selectFrom('statements').select(['id', 'body']).where('id', '>', id).orderBy('id').limit(500).execute()
