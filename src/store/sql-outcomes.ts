/** What became of files, the newest first: what the inbox shows. Read by index, some at a time. */
import { type Kysely, sql, type SqlBool } from 'kysely'
import type { OutcomeKind } from '../model/outcome.js'
import { byLetterId } from '../model/letter-id.js'
import { chunks } from './chunks.js'
import { END } from './keys.js'
import type { Instant, OutcomePlace, RecentOutcome } from './store.js'
import type { Tables } from './tables.js'

type Db = Kysely<Tables>

const NEWEST: OutcomePlace = { at: END, key: '' }

/** `before`: the place of the last one seen. `kind` null = all kinds. */
export async function recentOutcomes(
  db: Db,
  limit: number,
  before: OutcomePlace | null,
  kind: OutcomeKind | null,
): Promise<RecentOutcome[]> {
  const { at, key } = before ?? NEWEST
  const rows = await db
    .selectFrom('outcomes')
    .selectAll()
    // Said of the first column alone too: an engine may look no further than that for where to begin.
    .where('at', '<=', at)
    .where(sql<SqlBool>`(at, key) < (${at}, ${key})`)
    .where('kind', kind === null ? '<>' : '=', kind ?? 'trying')
    .orderBy('at', 'desc')
    .orderBy('key', 'desc')
    .limit(limit)
    .execute()
  const letters = await lettersOf(db, rows.flatMap(({ sha256 }) => sha256 ?? [])) // prettier-ignore
  return rows.flatMap(({ kind: is, sha256, ...row }) =>
    is === 'trying' ? [] : [{ ...row, kind: is, sha256, letters: (sha256 !== null && letters.get(sha256)) || [] }],
  )
}

/** The ids of the letters that are held of each source, in their order. */
async function lettersOf(db: Db, sources: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>()
  for (const some of chunks([...new Set(sources)])) {
    const rows = await db
      .selectFrom('letters')
      .select(['id', 'sha256'])
      .where('sha256', 'in', some)
      .where('recorded_to', 'is', null)
      .execute()
    for (const { id, sha256 } of rows) found.set(sha256, [...(found.get(sha256) ?? []), id])
  }
  for (const ids of found.values()) ids.sort(byLetterId)
  return found
}

/** How many of each kind were told in [from, to); no further than `most`. */
export async function countOutcomes(db: Db, from: Instant, to: Instant, most: number): Promise<ReadonlyMap<OutcomeKind, number>> {
  const counts = new Map<OutcomeKind, number>()
  for (const kind of KINDS) {
    const some = db.selectFrom('outcomes').select('kind').where('kind', '=', kind).where('at', '>=', from).where('at', '<', to).limit(most)
    const row = await db
      .selectFrom(some.as('piece'))
      .select(({ fn }) => fn.countAll<number | string>().as('n'))
      .executeTakeFirstOrThrow()
    if (Number(row.n) > 0) counts.set(kind, Number(row.n))
  }
  return counts
}

const KINDS: readonly OutcomeKind[] = ['done', 'known', 'duplicate', 'waiting', 'secret', 'refused']
