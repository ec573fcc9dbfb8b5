/** Letters held that have no number yet, in the order of their arrival: a list of its own, so that the first page does not go through all that have one. */
import type { Kysely, Transaction } from 'kysely'
import type { LetterRecord } from '../../model/letter-record.js'
import type { LetterHead } from '../../model/ledger.js'
import { chunks } from '../chunks.js'
import type { Tables } from '../tables.js'
import { ofDays } from '../view/day-stretches.js'
import { pieces, type Source } from '../view/pieces.js'
import { sql, type SqlBool } from 'kysely'

type Tx = Transaction<Tables>

/** What an office registers by itself: letters and legal norms. News and loose papers it may, one by one. */
const isRegistered = (form: LetterRecord['form']): boolean => form === 'letter' || form === 'norm'

/** A reading of a letter was opened; `isNew`: the letter was never held before. */
export async function waitFor(tx: Tx, letter: string, arrivalOrder: string, form: LetterRecord['form'], isNew: boolean): Promise<void> {
  if (!isNew) await waitNoMore(tx, [letter])
  if (!isRegistered(form) || (!isNew && (await hasNumber(tx, letter)))) return
  await tx.insertInto('register_waiting').values({ letter, arrival_order: arrivalOrder }).execute()
}

export async function waitNoMore(tx: Tx, letters: readonly string[]): Promise<void> {
  for (const some of chunks(letters)) await tx.deleteFrom('register_waiting').where('letter', 'in', some).execute()
}

/** Letters that are still held and have no number any more. */
export async function waitAgain(tx: Tx, letters: readonly string[]): Promise<void> {
  for (const some of chunks(letters)) {
    const held = tx.selectFrom('letters').select(['id', 'arrival_order', 'head']).where('id', 'in', some).where('recorded_to', 'is', null)
    for (const { id, arrival_order, head } of await held.execute())
      // Written by this store alone.
      await waitFor(tx, id, arrival_order, (JSON.parse(head) as LetterHead).form, false)
  }
}

async function hasNumber(tx: Tx, letter: string): Promise<boolean> {
  const held = tx.selectFrom('register_letters').select('no').where('letter', '=', letter).where('recorded_to', 'is', null)
  return (await held.executeTakeFirst()) !== undefined
}

export async function* waitingLetters(
  db: Kysely<Tables>,
  days: { readonly from: string | null; readonly to: string | null } | undefined,
): AsyncGenerator<string> {
  const source: Source<Tables['register_waiting']> = {
    column: 'register_waiting.arrival_order',
    keyOf: (row) => row.arrival_order,
    among: [sql<SqlBool>`true`],
    read: (where, most) => db.selectFrom('register_waiting').selectAll().where(where).orderBy('arrival_order').limit(most).execute(),
  }
  for await (const rows of pieces(source, ofDays(days))) yield* rows.map(({ letter }) => letter)
}
