/** Sources with letters, by hash, a page at a time: never all of them in memory. */
import type { Kysely } from 'kysely'
import type { MediaType } from '../model/source-file.js'
import type { SourceFacts } from './store.js'
import type { Tables } from './tables.js'

const PAGE = 500

export async function* sourceFactsPages(db: Kysely<Tables>): AsyncGenerator<SourceFacts> {
  for (let last = ''; ;) {
    const rows = await db
      .selectFrom('sources')
      .selectAll()
      .where('sha256', '>', last)
      .where('status', '=', 'done')
      .orderBy('sha256')
      .limit(PAGE)
      .execute()
    for (const { sha256, name, media_type, bytes, path, arrived_on } of rows)
      // Written by this store alone, of a source that was read.
      yield { sha256, name, mediaType: media_type as MediaType, bytes: bytes ?? 0, path: path ?? '', arrivedOn: arrived_on }
    if (rows.length < PAGE) return
    last = rows.at(-1)?.sha256 ?? last
  }
}

export async function countSources(db: Kysely<Tables>): Promise<number> {
  const { n } = await db
    .selectFrom('sources')
    .select(({ fn }) => fn.countAll<number | string>().as('n'))
    .where('status', '=', 'done')
    .executeTakeFirstOrThrow()
  return Number(n)
}
