/** Step 016: people's words by what they do and when, so that a page asks for those on its own letters and not for all that was ever said. */
import { type Kysely, sql } from 'kysely'
import type { JsonWords } from './views.js'

export async function wordsAsked(db: Kysely<unknown>, json: JsonWords): Promise<void> {
  await db.schema.alterTable('words').addColumn('act', 'text').execute()
  await sql`update words set act = ${sql.raw(json.text('body', 'says', 'act'))}`.execute(db)
  await db.schema.createIndex('words_said').on('words').columns(['said_at', 'id']).execute()
  await db.schema.createIndex('words_of_act').on('words').columns(['act', 'said_at', 'id']).execute()
  await db.schema.createIndex('words_taken').on('words').columns(['act', 'withdrawn_at']).execute()
  await db.schema.createIndex('words_taken_at').on('words').column('withdrawn_at').execute()
}
