/** What follows from letters together, as held then: by owners, or by the key under which it was kept. */
import type { Kysely } from 'kysely'
import type { DerivedBody, DerivedKind } from '../../model/archive.js'
import { chunks } from '../chunks.js'
import type { Instant } from '../store.js'
import type { Tables } from '../tables.js'
import { heldAt } from './pieces.js'
import { fromJson } from './rows.js'

type Db = Kysely<Tables>
type Found<K extends DerivedKind> = ReadonlyMap<string, DerivedBody[K]>

export async function derivedOwned<K extends DerivedKind>(
  db: Db,
  knownAt: Instant | null,
  kind: K,
  owners: readonly string[] | null,
): Promise<Found<K>> {
  const found = new Map<string, DerivedBody[K]>()
  for (const held of heldAt(knownAt, 'derived'))
    for (const some of owners === null ? [null] : chunks([...new Set(owners)])) {
      const ofKind = db.selectFrom('derived').select(['owner', 'body']).where('kind', '=', kind).where(held)
      const rows = await (some === null ? ofKind.orderBy('owner') : ofKind.where('owner', 'in', some)).execute()
      for (const row of rows) found.set(row.owner, fromJson<DerivedBody[K]>(row.body))
    }
  return found
}

export async function derivedUnder<K extends DerivedKind>(
  db: Db,
  knownAt: Instant | null,
  kind: K,
  keys: readonly string[],
): Promise<Found<K>> {
  const found = new Map<string, DerivedBody[K]>()
  for (const held of heldAt(knownAt, 'derived'))
    for (const some of chunks([...new Set(keys)])) {
      const under = db.selectFrom('derived').select(['owner', 'body']).where('kind', '=', kind).where('key', 'in', some).where(held)
      for (const row of await under.orderBy('key').orderBy('owner').execute()) found.set(row.owner, fromJson<DerivedBody[K]>(row.body))
    }
  return found
}
