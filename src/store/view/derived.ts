/** What follows from letters together, as held then: by owners, by the key under which it was kept, or in the order of reports. */
import { type Kysely, sql, type SqlBool } from 'kysely'
import type { DerivedBody, DerivedKind } from '../../model/archive.js'
import type { DerivedRow, InOrderKind } from '../../model/ledger.js'
import { chunks } from '../chunks.js'
import { after } from '../keys.js'
import type { Instant } from '../store.js'
import type { Tables } from '../tables.js'
import { every, heldAt, pieces, type Source, WHOLE } from './pieces.js'
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

type Row = Pick<Tables['derived'], 'owner' | 'key' | 'body' | 'in_order'>

/** Those whose place begins so, or all. */
export async function* derivedInOrder<K extends InOrderKind>(
  db: Db,
  knownAt: Instant | null,
  kind: K,
  begins = '',
): AsyncGenerator<DerivedRow<K>> {
  const source: Source<Row> = {
    column: 'derived.in_order',
    keyOf: (row) => row.in_order ?? '',
    among: heldAt(knownAt, 'derived').map((held) => every(sql<SqlBool>`kind = ${kind} and in_order is not null`, held)),
    read: (where, most) =>
      db.selectFrom('derived').select(['owner', 'key', 'body', 'in_order']).where(where).orderBy('in_order').limit(most).execute(),
  }
  for await (const rows of pieces(source, begins === '' ? [WHOLE] : [{ from: begins, to: after(begins) }]))
    for (const { owner, key, body } of rows) yield { owner, key: key ?? '', body: fromJson<DerivedBody[K]>(body) }
}
