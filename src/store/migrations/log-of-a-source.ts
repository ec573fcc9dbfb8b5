/** Step 015: what was done about one source or its letters is found without going through the whole log. */
import type { Kysely } from 'kysely'

export async function logOfASource(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex('log_subject').on('log').columns(['subject', 'seq']).execute()
}
