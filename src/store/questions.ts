/**
 * Questions for people. A letter that is kept, or stands otherwise, is put down in the same transaction as one whose questions are still to be worked out; whoever
 * opens the queue, or the desk in quiet moments, works them out (pipeline/questions). They are no facts: they have no clocks, and are made anew at any time.
 */
import type { Kysely, Transaction } from 'kysely'
import { compare } from '../model/collect.js'
import { type Question, questionSchema, type WaitingQuestion } from '../model/question.js'
import { chunks } from './chunks.js'
import { questionOrder } from './keys.js'
import type { Instant, Questions } from './store.js'
import type { Tables } from './tables.js'

type Tx = Transaction<Tables>
type Db = Kysely<Tables>

/** Its questions are to be worked out; and those of letters whose number it cites: more hangs on that number now. */
export async function questionAnew(tx: Tx, letter: string, numbersCited: readonly string[]): Promise<void> {
  await tx
    .insertInto('unquestioned')
    .values({ letter })
    .onConflict((c) => c.doNothing())
    .execute()
  for (const some of chunks([...new Set(numbersCited)]))
    await tx
      .insertInto('unquestioned')
      .columns(['letter'])
      .expression(
        tx
          .selectFrom('letters')
          .select('id')
          .where('number_key', 'in', some)
          .where('recorded_to', 'is', null)
          .where((e) => e.exists(e.selectFrom('questions').select('letter').whereRef('questions.letter', '=', 'letters.id'))),
      )
      .onConflict((c) => c.doNothing())
      .execute()
}

/** The letter is held no more. */
export async function forgetQuestions(tx: Tx, letter: string): Promise<void> {
  for (const table of ['questions', 'unquestioned'] as const) await tx.deleteFrom(table).where('letter', '=', letter).execute()
}

type Write = <T>(things: readonly string[], work: (tx: Tx) => Promise<T>) => Promise<T>

export function sqlQuestions(db: Db, writing: Write): Questions {
  return {
    after: async (key, limit) => waiting(await inOrder(db, 'asc').where('in_order', '>', key).limit(limit).execute()),
    before: async (key, limit) => waiting(await inOrder(db, 'desc').where('in_order', '<', key).limit(limit).execute()),
    of: async (letter) => waiting(await db.selectFrom('questions').selectAll().where('letter', '=', letter).execute()).sort(byKey),
    async unasked(version, limit) {
      if ((await askedBy(db)) < version) await writing(['questions'], (tx) => askAll(tx, version))
      const rows = await db.selectFrom('unquestioned').select('letter').where('letter', '>', '').orderBy('letter').limit(limit).execute()
      return rows.map((row) => row.letter)
    },
    keep: (letter, from, questions) => writing([letter.split('#')[0] ?? letter], (tx) => save(tx, letter, from, questions)),
  }
}

const inOrder = (db: Db, way: 'asc' | 'desc') => db.selectFrom('questions').selectAll().orderBy('in_order', way)

/** By which rules of asking all questions were made. */
const askedBy = async (db: Db | Tx): Promise<number> =>
  (await db.selectFrom('questioned_by').select('version').executeTakeFirst())?.version ?? 0

async function askAll(tx: Tx, version: number): Promise<void> {
  if ((await askedBy(tx)) >= version) return
  await tx.deleteFrom('questioned_by').execute()
  await tx.insertInto('questioned_by').values({ version }).execute()
  await tx
    .insertInto('unquestioned')
    .columns(['letter'])
    .expression(tx.selectFrom('letters').select('id').where('recorded_to', 'is', null))
    .onConflict((c) => c.doNothing())
    .execute()
}

/** Only of the reading that they were worked out from. */
async function save(tx: Tx, letter: string, from: Instant | null, questions: readonly Question[]): Promise<boolean> {
  const held = tx.selectFrom('letters').select(['date', 'recorded_from']).where('id', '=', letter).where('recorded_to', 'is', null)
  const row = await held.executeTakeFirst()
  if ((row?.recorded_from ?? null) !== from) return false
  await forgetQuestions(tx, letter)
  const rows = questions.map((question) => ({
    ...{ letter, pointer: question.pointer, body: JSON.stringify(question) },
    in_order: questionOrder({ id: letter, date: row?.date ?? null }, question),
  }))
  for (const some of chunks(rows)) await tx.insertInto('questions').values(some).execute()
  return true
}

const byKey = (a: WaitingQuestion, b: WaitingQuestion): number => compare(a.key, b.key)

/** One of an older form is made anew soon. */
function waiting(rows: readonly Tables['questions'][]): WaitingQuestion[] {
  return rows.flatMap(({ letter, in_order, body }) => {
    const read = questionSchema.safeParse(JSON.parse(body))
    return read.success ? [{ ...read.data, letter, key: in_order }] : []
  })
}
