/** The append-only log: a row for all that changes the store, with what is needed to do it again. */
import type { Kysely, Selectable, Transaction } from 'kysely'
import { after } from './keys.js'
import type { Instant, LogAsked, LogRow } from './store.js'
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
  return rows.reverse().map(rowOf)
}

/** The newest first. */
export async function logRowsBefore(db: Kysely<Tables>, { before, limit, source }: LogAsked): Promise<LogRow[]> {
  const rows = await db
    .selectFrom('log')
    .selectAll()
    .$if(before !== null, (q) => q.where('seq', '<', before ?? 0))
    .$if(source !== null, (q) => q.where('subject', '>=', source ?? '').where('subject', '<', after(source ?? '')))
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute()
  return rows.map(rowOf)
}

// The detail is written by this store alone, from objects.
const rowOf = ({ detail, ...row }: Selectable<Tables['log']>): LogRow => ({ ...row, detail: JSON.parse(detail) as LogRow['detail'] })
