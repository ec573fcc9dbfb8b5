/** People's words, and the machine's record beside the one that stands. */
import type { Kysely } from 'kysely'

export async function peoplesWords(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('words')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('letter', 'text', (c) => c.notNull())
    .addColumn('sha256', 'text', (c) => c.notNull())
    .addColumn('other_sha256', 'text')
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('said_at', 'text', (c) => c.notNull())
    .addColumn('withdrawn_at', 'text')
    .addColumn('withdrawn', 'text')
    .execute()
  await db.schema.createIndex('words_source').on('words').column('sha256').execute()
  await db.schema.createIndex('words_other').on('words').column('other_sha256').execute()
  await db.schema.alterTable('letters').addColumn('machine', 'text').execute()
}
