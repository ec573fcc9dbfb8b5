/** The register as it is read: one number, its versions, numbers in order. */
import type { Kysely, Transaction } from 'kysely'
import { bookCover, type BookCover, type RegisterEntry } from '../../model/register.js'
import type { RegisterAsked } from '../../model/ledger.js'
import { chunks } from '../chunks.js'
import { after } from '../keys.js'
import type { EntryKey } from '../register.js'
import type { Instant } from '../store.js'
import type { Tables } from '../tables.js'
import { ofDays } from '../view/day-stretches.js'
import { heldAt, pieces, type Source, type Stretch } from '../view/pieces.js'
import { entryOf, type EntryRow, numberOrder, ofYear } from './rows.js'

type Db = Kysely<Tables> | Transaction<Tables>

/** Papers of one number are few: other years, other offices. */
const SOME = 50

export async function heldEntry(db: Db, { year, no }: EntryKey): Promise<RegisterEntry | null> {
  const held = db.selectFrom('register_entries').selectAll().where('in_order', '=', numberOrder(year, no)).where('recorded_to', 'is', null)
  const row = await held.executeTakeFirst()
  return row ? entryOf(row) : null
}

export async function entryHistory(db: Db, { year, no }: EntryKey): Promise<RegisterEntry[]> {
  const all = db.selectFrom('register_entries').selectAll().where('year', '=', year).where('no', '=', no)
  return (await all.orderBy('version').execute()).map(entryOf)
}

/** As the question was answered. */
export async function entryAsked(db: Db, key: string): Promise<RegisterEntry | null> {
  const row = await db.selectFrom('register_entries').selectAll().where('asked', '=', key).executeTakeFirst()
  return row ? entryOf(row) : null
}

/** Cancelled ones count: no number is given twice. */
export async function lastEntry(db: Db, year: number): Promise<EntryKey | null> {
  const of = db.selectFrom('register_entries').select(['year', 'no']).where('recorded_to', 'is', null)
  const within = of.where('in_order', '>', ofYear(year)).where('in_order', '<', after(ofYear(year)))
  return (await within.orderBy('in_order', 'desc').limit(1).executeTakeFirst()) ?? null
}

export async function firstNumber(db: Db, year: number): Promise<number> {
  const own = await db.selectFrom('register_covers').select('body').where('year', '=', year).orderBy('version', 'desc').limit(1).executeTakeFirst() // prettier-ignore
  return own ? bookCover.parse(JSON.parse(own.body)).begins : 1
}

/** Where nothing is written for the year, the last year's cover stands; its numbers begin at 1. */
export async function coverOf(db: Db, year: number): Promise<BookCover | null> {
  const row = await db
    .selectFrom('register_covers')
    .select(['year', 'body'])
    .where('year', '<=', year)
    .orderBy('year', 'desc')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const cover = bookCover.parse(JSON.parse(row.body))
  return row.year === year ? cover : { ...cover, volume: null, begins: 1 }
}

/** One step of the index for each year. */
export async function yearsOf(db: Db): Promise<number[]> {
  const years: number[] = []
  for (let before = 10_000; ;) {
    const row = await db.selectFrom('register_entries').select('year').where('year', '<', before).orderBy('year', 'desc').limit(1).executeTakeFirst() // prettier-ignore
    if (!row) return years
    years.push(row.year)
    before = row.year
  }
}

export async function entriesNumbered(db: Db, numberKey: string): Promise<RegisterEntry[]> {
  const held = db.selectFrom('register_entries').selectAll().where('number_key', '=', numberKey).where('recorded_to', 'is', null)
  return (await held.orderBy('in_order', 'desc').limit(SOME).execute()).map(entryOf)
}

export async function numberOf(db: Db, letter: string): Promise<EntryKey | null> {
  const held = db.selectFrom('register_letters').select(['year', 'no']).where('letter', '=', letter).where('recorded_to', 'is', null)
  return (await held.executeTakeFirst()) ?? null
}

/** Under which number each of these letters stood in the book, as known then; a letter without one is left out. */
export async function registeredAs(
  db: Kysely<Tables>,
  knownAt: Instant | null,
  letters: readonly string[],
): Promise<ReadonlyMap<string, RegisterEntry>> {
  const found = new Map<string, RegisterEntry>()
  for (const tied of heldAt(knownAt, 'register_letters'))
    for (const some of chunks([...new Set(letters)])) {
      const ties = await db
        .selectFrom('register_letters')
        .select(['letter', 'year', 'no'])
        .where(tied)
        .where('letter', 'in', some)
        .execute()
      const entries = await heldEntries(db, knownAt, ties.map(({ year, no }) => numberOrder(year, no))) // prettier-ignore
      for (const { letter, year, no } of ties) {
        const entry = entries.get(numberOrder(year, no))
        if (entry) found.set(letter, entry)
      }
    }
  return found
}

async function heldEntries(
  db: Kysely<Tables>,
  knownAt: Instant | null,
  orders: readonly string[],
): Promise<ReadonlyMap<string, RegisterEntry>> {
  const found = new Map<string, RegisterEntry>()
  for (const held of heldAt(knownAt, 'register_entries'))
    for (const some of chunks([...new Set(orders)]))
      for (const row of await db.selectFrom('register_entries').selectAll().where(held).where('in_order', 'in', some).execute())
        found.set(row.in_order, entryOf(row))
  return found
}

/** By number within a year, or by day of arrival. */
export async function* entriesInOrder(db: Kysely<Tables>, knownAt: Instant | null, asked: RegisterAsked): AsyncGenerator<RegisterEntry> {
  const order = 'year' in asked ? 'in_order' : 'arrival_order'
  const source: Source<EntryRow> = {
    column: `register_entries.${order}`,
    keyOf: (row) => row[order],
    among: heldAt(knownAt, 'register_entries'),
    read: (where, most) => db.selectFrom('register_entries').selectAll().where(where).orderBy(order).limit(most).execute(),
  }
  for await (const rows of pieces(source, stretchesOf(asked))) yield* rows.map(entryOf)
}

function stretchesOf(asked: RegisterAsked): readonly Stretch[] {
  if (!('year' in asked)) return ofDays(asked.days)
  const { year, from, to } = asked
  // The key before the first number that is wanted.
  const begin = from === undefined ? ofYear(year) : numberOrder(year, Math.max(from - 1, 0))
  return [{ from: begin, to: to === undefined ? after(ofYear(year)) : numberOrder(year, to + 1) }]
}
