/** What is said of a unit, in the order of days: all of it, or as rows of other lists. */
import { type Kysely, sql, type SqlBool } from 'kysely'
import { compare, grouped } from '../../model/collect.js'
import type { HeldStatement, Statement } from '../../model/statement.js'
import { chunks } from '../chunks.js'
import type { Instant } from '../store.js'
import type { Tables } from '../tables.js'
import { every, heldAt, pieces, type Source } from './pieces.js'
import { fromJson } from './rows.js'

type Db = Kysely<Tables>

export type StatementRow = Pick<Tables['statements'], 'letter' | 'file' | 'body' | 'in_order' | 'slot' | 'recorded_from' | 'recorded_to'>
export const STATEMENT_COLUMNS = ['letter', 'file', 'body', 'in_order', 'slot', 'recorded_from', 'recorded_to'] as const

export async function* statementsOf(db: Db, knownAt: Instant | null, unit: string): AsyncGenerator<HeldStatement> {
  for await (const rows of pieces(saidOf(db, knownAt, unit))) yield* await statementRows(db, knownAt, rows)
}

/** Bands alone, unit by unit in the order of the list. */
export async function bandsOf(db: Db, knownAt: Instant | null, units: readonly string[]): Promise<readonly HeldStatement[]> {
  const rows: (StatementRow & Pick<Tables['statements'], 'unit_key'>)[] = []
  // Written out, so that an engine sees that the small index holds them.
  const isBand = sql<SqlBool>`property = 'band'`
  for (const held of heldAt(knownAt, 'statements'))
    for (const some of chunks(units))
      rows.push(...(await db.selectFrom('statements').select([...STATEMENT_COLUMNS, 'unit_key']).where(isBand).where(held).where('unit_key', 'in', some).execute())) // prettier-ignore
  const own = grouped(rows.sort((a, b) => compare(a.in_order, b.in_order)), (row) => row.unit_key) // prettier-ignore
  return statementRows(db, knownAt, units.flatMap((unit) => own.get(unit) ?? [])) // prettier-ignore
}

/** In the same order. */
export async function statementsIn(db: Db, knownAt: Instant | null, letters: readonly string[]): Promise<readonly HeldStatement[]> {
  const rows: StatementRow[] = []
  for (const held of heldAt(knownAt, 'statements'))
    for (const some of chunks(letters))
      rows.push(...(await db.selectFrom('statements').select(STATEMENT_COLUMNS).where(held).where('letter', 'in', some).execute()))
  return statementRows(db, knownAt, rows.sort((a, b) => compare(a.in_order, b.in_order))) // prettier-ignore
}

const saidOf = (db: Db, knownAt: Instant | null, unit: string): Source<StatementRow> => ({
  column: 'statements.in_order',
  keyOf: (row) => row.in_order,
  among: heldAt(knownAt, 'statements').map((held) => every(sql<SqlBool>`unit_key = ${unit}`, held)),
  read: (where, most) => db.selectFrom('statements').select(STATEMENT_COLUMNS).where(where).orderBy('in_order').limit(most).execute(),
})

/** With the numbers of their letters. */
export async function statementRows(db: Db, knownAt: Instant | null, rows: readonly StatementRow[]): Promise<HeldStatement[]> {
  const numbers = new Map<string, string | null>()
  for (const ids of chunks([...new Set(rows.map(({ letter }) => letter))]))
    for (const held of heldAt(knownAt, 'letters'))
      for (const { id, number } of await db.selectFrom('letters').select(['id', 'number']).where(held).where('id', 'in', ids).execute())
        numbers.set(id, number)
  return rows.map(({ letter, file, body, recorded_from, recorded_to }) => ({
    ...fromJson<Statement>(body),
    ...{ file, number: numbers.get(letter) ?? null, recordedFrom: recorded_from, recordedTo: recorded_to },
  }))
}
