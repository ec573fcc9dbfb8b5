/** When something is recorded. */
import type { Transaction } from 'kysely'
import type { Instant } from './store.js'
import type { Tables } from './tables.js'

/** Now, but never before what is recorded already: a clock that was put back, or another machine's that is slow, must not turn round what was learnt after what. */
export async function notBefore(tx: Transaction<Tables>, at: Instant): Promise<Instant> {
  let last = at
  for (const table of ['letters', 'derived', 'register_entries'] as const)
    for (const column of ['recorded_from', 'recorded_to'] as const) {
      const row = await tx
        .selectFrom(table)
        .select((e) => e.fn.max(column).as('last'))
        .where(column, 'is not', null)
        .executeTakeFirst()
      if (row?.last != null && row.last > last) last = row.last
    }
  return last
}
