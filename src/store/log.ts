/** The append-only log: a row for all that changes the store, with what is needed to do it again. */
import type { Kysely, Transaction } from 'kysely'
import type { Instant, LogRow } from './store.js'
import type { Tables } from './tables.js'

export async function logRow(tx: Transaction<Tables>, at: Instant, event: string, subject: string, detail: object): Promise<void> {
  await tx
    .insertInto('log')
    .values({ at, event, subject, detail: JSON.stringify(detail) })
    .execute()
}

export async function logRows(db: Kysely<Tables>, limit: number | null): Promise<LogRow[]> {
  const rows = await db
    .selectFrom('log')
    .selectAll()
    .orderBy('seq', 'desc')
    .$if(limit !== null, (q) => q.limit(limit ?? 0))
    .execute()
  // The detail is written by this store alone, from objects.
  return rows.reverse().map(({ detail, ...row }) => ({ ...row, detail: JSON.parse(detail) as LogRow['detail'] }))
}
