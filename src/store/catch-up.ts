/** Letters whose bonds are still to be worked out: those of a store made before there were any, and all when the rules of reconciling are others. */
import type { Kysely, Transaction } from 'kysely'
import type { Archive, Bonds } from '../model/archive.js'
import type { KnownLetter } from '../model/known-letter.js'
import type { LetterRecord } from '../model/letter-record.js'
import { sketchOf } from '../text/sketch.js'
import { saveDerived } from './derived-rows.js'
import { addKnown, removeKnown } from './known-letters.js'
import type { Instant } from './store.js'
import type { Tables } from './tables.js'

type Tx = Transaction<Tables>

/** Under which bonds what follows was worked out. */
export const bondsOf = async (db: Kysely<Tables> | Tx): Promise<number> =>
  (await db.selectFrom('bonds').select('version').executeTakeFirst())?.version ?? 0

/** Every letter held awaits it anew, under these bonds. */
export async function awaitAll(tx: Tx, version: number): Promise<void> {
  await tx.deleteFrom('bonds').execute()
  await tx.insertInto('bonds').values({ version }).execute()
  await tx
    .insertInto('awaiting')
    .columns(['letter'])
    .expression(tx.selectFrom('letters').select('id').where('recorded_to', 'is', null))
    .onConflict((c) => c.doNothing())
    .execute()
}

/** Some of those that wait, in the caller's transaction; gives how many still do. */
export async function catchUpSome(tx: Tx, archive: Archive, bonds: Bonds, at: Instant): Promise<number> {
  const ids = (await tx.selectFrom('awaiting').select('letter').orderBy('letter').limit(SOME).execute()).map((row) => row.letter)
  if (ids.length === 0) return 0
  const before = await archive.letters(ids)
  await removeKnown(tx, ids)
  const after = await heldLetters(tx, ids)
  for (const letter of after) await addKnown(tx, letter, bonds.spots(letter))
  await saveDerived(tx, await bonds.follow(archive, { before, after }), at)
  await tx.deleteFrom('awaiting').where('letter', 'in', ids).execute()
  const { left } = await tx
    .selectFrom('awaiting')
    .select((e) => e.fn.countAll<number | string>().as('left'))
    .executeTakeFirstOrThrow()
  return Number(left)
}
const SOME = 50

/** Letters as held now, the short way that reconciling knows them. */
export async function heldLetters(tx: Tx, ids: readonly string[]): Promise<KnownLetter[]> {
  const rows = await tx
    .selectFrom('letters')
    .innerJoin('sources', 'sources.sha256', 'letters.sha256')
    .innerJoin('texts', 'texts.letter', 'letters.id')
    .select(['letters.id', 'letters.file', 'letters.record', 'sources.arrived_on', 'texts.body'])
    .where('letters.id', 'in', ids)
    .where('letters.recorded_to', 'is', null)
    .orderBy('letters.id')
    .execute()
  return rows.map(({ id, file, record, arrived_on: arrivedOn, body }) => ({
    // records kept before a list was read lack it
    ...{
      id,
      file,
      arrivedOn,
      record: { fulfilments: [], persons: [], ...(JSON.parse(record) as Omit<LetterRecord, 'fulfilments' | 'persons'>) },
    },
    sketch: sketchOf(body),
  }))
}
