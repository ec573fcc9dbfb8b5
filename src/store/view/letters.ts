/** Letters in their two orders, and by what they are asked for beside a page. */
import type { Kysely } from 'kysely'
import { letterOf, OF_LETTERS } from '../../model/archive.js'
import { bounds, type Day } from '../../model/calendar.js'
import { compare } from '../../model/collect.js'
import type { DayRange, LetterHead, LetterRef, LetterRow, Placed } from '../../model/ledger.js'
import { chunks } from '../chunks.js'
import { stemKey, UNDATED } from '../keys.js'
import type { Instant } from '../store.js'
import type { Tables } from '../tables.js'
import { ofDays, ofLastDays } from './day-stretches.js'
import { type Condition, every, goingOn, heldAt, pieces, type Source, type Stretch } from './pieces.js'

type Db = Kysely<Tables>

const rowsWhere = (db: Db, where: Condition) =>
  db
    .selectFrom('letters')
    .innerJoin('sources', 'sources.sha256', 'letters.sha256')
    .select(['letters.reading', 'letters.id', 'letters.file', 'letters.number', 'letters.date', 'letters.issuer', 'letters.sha256'])
    .select(['letters.extractor', 'letters.head', 'letters.recorded_from', 'letters.arrived_on', 'letters.in_order'])
    .select(['letters.arrival_order', 'sources.path'])
    .where(where)

export type HeldRow = Awaited<ReturnType<ReturnType<typeof rowsWhere>['execute']>>[number]

export function letterSource(
  db: Db,
  knownAt: Instant | null,
  order: 'in_order' | 'arrival_order' = 'in_order',
  only?: Condition,
): Source<HeldRow> {
  return {
    column: `letters.${order}`,
    keyOf: (row) => row[order],
    among: heldAt(knownAt, 'letters').map((held) => every(held, only)),
    read: (where, most) => rowsWhere(db, where).orderBy(`letters.${order}`).limit(most).execute(),
  }
}

export async function* lettersInOrder(db: Db, knownAt: Instant | null, days: DayRange | undefined): AsyncGenerator<LetterRow> {
  for await (const { row } of lettersFrom(db, knownAt, null, days)) yield row
}

export async function* lettersFrom(
  db: Db,
  knownAt: Instant | null,
  last: string | null,
  days: DayRange | undefined,
): AsyncGenerator<Placed<LetterRow>> {
  for await (const rows of pieces(letterSource(db, knownAt), goingOn(ofLastDays(days, 'letters.date'), last)))
    yield* rows.map((row) => ({ place: row.in_order, row: letterRow(row) }))
}

/** Who came on a day of the range; then those of whom no day of arrival is known, by their own. */
export async function* arrivals(db: Db, knownAt: Instant | null, days: DayRange | undefined): AsyncGenerator<LetterRow> {
  const isOpen = days === undefined || (days.from === null && days.to === null)
  const stretches: readonly Stretch[] = isOpen ? ofDays(days) : [...ofDays(days), ...ofLastDays(days, 'letters.date', `${UNDATED}\t`)]
  for await (const rows of pieces(letterSource(db, knownAt, 'arrival_order'), stretches)) yield* rows.map(letterRow)
}

export async function lettersById(db: Db, knownAt: Instant | null, ids: readonly string[]): Promise<readonly LetterRow[]> {
  const rows: HeldRow[] = []
  for (const some of chunks([...new Set(ids)]))
    for (const held of heldAt(knownAt, 'letters')) rows.push(...(await rowsWhere(db, held).where('letters.id', 'in', some).execute()))
  return rows.sort((a, b) => compare(a.in_order, b.in_order)).map(letterRow)
}

export const letterRow = (row: HeldRow): LetterRow => ({
  ...refOf(row),
  ...{ sha256: row.sha256, path: row.path, arrivedOn: row.arrived_on, extractor: row.extractor, recordedFrom: row.recorded_from },
  // Written by this store alone.
  head: JSON.parse(row.head) as LetterHead,
})

export const refOf = ({ id, file, number, date, issuer }: LetterRef): LetterRef => ({ id, file, number, date, issuer })

/** What stands in many lists is asked for once a piece. */
export async function refsByReading(db: Db, readings: readonly string[]): Promise<ReadonlyMap<string, LetterRef>> {
  const refs = new Map<string, LetterRef>()
  for (const some of chunks([...new Set(readings)])) {
    const rows = await db
      .selectFrom('letters')
      .select(['reading', 'id', 'file', 'number', 'date', 'issuer'])
      .where('reading', 'in', some)
      .execute()
    for (const row of rows) refs.set(row.reading, refOf(row))
  }
  return refs
}

/** Readings of these letters that were held then. */
export async function readingsOf(db: Db, knownAt: Instant | null, ids: readonly string[]): Promise<string[]> {
  const readings: string[] = []
  for (const some of chunks([...new Set(ids)]))
    for (const held of heldAt(knownAt, 'letters')) {
      const rows = await db.selectFrom('letters').select('reading').where(held).where('id', 'in', some).execute()
      readings.push(...rows.map((row) => row.reading))
    }
  return readings
}

export async function lettersInFile(db: Db, knownAt: Instant | null, file: string): Promise<readonly LetterRef[]> {
  const found: (LetterRef & { readonly in_order: string })[] = []
  for (const held of heldAt(knownAt, 'letters')) {
    const called = db.selectFrom('letters').select(['id', 'file', 'number', 'date', 'issuer', 'in_order']).where(held)
    found.push(...(await called.where('stem', '=', stemKey(file)).where('file', '=', file).execute()))
  }
  return found.sort((a, b) => compare(a.in_order, b.in_order)).map(refOf)
}

/** Whatever was opened or closed since: readings of letters, and what follows from several. */
export async function lettersTouched(db: Db, since: Instant): Promise<readonly string[]> {
  const touched = new Set<string>()
  for (const column of ['recorded_from', 'recorded_to'] as const) {
    for (const { id } of await db.selectFrom('letters').select('id').where(column, '>', since).execute()) touched.add(id)
    // The kinds are told apart here: asked for them, an engine goes through all rows of a kind.
    for (const { kind, owner } of await db.selectFrom('derived').select(['kind', 'owner']).where(column, '>', since).execute())
      if (OF_LETTERS.some((k) => k === kind)) touched.add(letterOf(owner))
  }
  return [...touched].sort(compare)
}

export async function letterCount(db: Db, knownAt: Instant | null): Promise<number> {
  let count = 0
  for (const held of heldAt(knownAt, 'letters')) {
    const row = await db.selectFrom('letters').select((eb) => eb.fn.countAll<number>().as('n')).where(held).executeTakeFirst() // prettier-ignore
    count += row?.n ?? 0
  }
  return count
}

export async function newestDay(db: Db, knownAt: Instant | null): Promise<Day | null> {
  const days: string[] = []
  for (const held of heldAt(knownAt, 'letters')) {
    const dated = db.selectFrom('letters').select('date').where(held).where('in_order', '<', UNDATED)
    const row = await dated.orderBy('in_order', 'desc').limit(1).executeTakeFirst()
    if (row?.date) days.push(bounds(row.date).last)
  }
  return days.sort().at(-1) ?? null
}
