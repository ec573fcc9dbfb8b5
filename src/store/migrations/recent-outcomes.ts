/** Step 011: outcomes are read from the newest on, all of them or those of a kind. */
import type { Kysely } from 'kysely'

export async function recentOutcomes(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex('outcomes_at').on('outcomes').columns(['at', 'key']).execute()
  await db.schema.createIndex('outcomes_kind').on('outcomes').columns(['kind', 'at', 'key']).execute()
}
