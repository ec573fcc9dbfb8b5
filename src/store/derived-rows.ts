/** What follows from letters, kept with both clocks: what is no longer so is closed, never overwritten; what is as it was is left alone. */
import type { Transaction } from 'kysely'
import type { Derived } from '../model/archive.js'
import { grouped } from '../model/collect.js'
import { chunks } from './chunks.js'
import { derivedOrder } from './keys.js'
import type { Instant } from './store.js'
import type { Tables } from './tables.js'

type Tx = Transaction<Tables>

export async function saveDerived(tx: Tx, derived: readonly Derived[], at: Instant): Promise<void> {
  for (const ofKind of grouped(derived, (d) => d.kind).values())
    for (const some of chunks(ofKind)) {
      const [{ kind }] = ofKind
      const keys = new Map(some.map(({ owner, key = null }) => [owner, key]))
      const orders = new Map(some.map((d) => [d.owner, derivedOrder(d)]))
      const bodies = new Map(some.map(({ owner, body }) => [owner, body === null ? null : JSON.stringify(body)]))
      const held = await openRows(tx, kind, [...bodies.keys()])
      for (const row of held) {
        if (row.body === bodies.get(row.owner)) bodies.delete(row.owner)
        else await close(tx, kind, row, at)
      }
      const fresh = [...bodies].flatMap(([owner, body]) =>
        body === null
          ? []
          : [
              {
                kind,
                owner,
                key: keys.get(owner) ?? null,
                in_order: orders.get(owner) ?? null,
                body,
                recorded_from: at,
                recorded_to: null,
              },
            ],
      )
      for (const rows of chunks(fresh)) await tx.insertInto('derived').values(rows).execute()
    }
}

const openRows = (tx: Tx, kind: Derived['kind'], owners: readonly string[]) =>
  tx
    .selectFrom('derived')
    .select(['owner', 'body', 'recorded_from'])
    .where('kind', '=', kind)
    .where('owner', 'in', owners)
    .where('recorded_to', 'is', null)
    .execute()

/** What was found and lost within one instant nobody can have known. */
async function close(tx: Tx, kind: Derived['kind'], { owner, recorded_from }: { owner: string; recorded_from: string }, at: Instant) {
  if (recorded_from === at)
    await tx.deleteFrom('derived').where('kind', '=', kind).where('owner', '=', owner).where('recorded_from', '=', at).execute()
  else
    await tx
      .updateTable('derived')
      .set({ recorded_to: at })
      .where('kind', '=', kind)
      .where('owner', '=', owner)
      .where('recorded_to', 'is', null)
      .execute()
}
