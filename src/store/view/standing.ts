/**
 * Of units, all that may bear on what holds on a day. A unit of which ten thousand letters speak is read as fast as one of which ten do: of each slot only the newest
 * word is read, by its index; and many units are asked about in as few questions as one, for a picture has hundreds of rows.
 */
import { type Kysely, type RawBuilder, sql, type SqlBool } from 'kysely'
import { compare, grouped } from '../../model/collect.js'
import type { HeldStatement } from '../../model/statement.js'
import { chunks } from '../chunks.js'
import { after, DECIDED, lastDay, RECOGNISED, slotsOf } from '../keys.js'
import type { Instant } from '../store.js'
import type { Tables } from '../tables.js'
import { type Condition, heldAt } from './pieces.js'
import { STATEMENT_COLUMNS, type StatementRow, statementRows } from './statements.js'

type Db = Kysely<Tables>
/** With the unit of which it is said. */
type Row = StatementRow & Pick<Tables['statements'], 'unit_key'>

const COLUMNS = sql.join(['unit_key' as const, ...STATEMENT_COLUMNS].map((column) => sql.ref(`statements.${column}`)))
const ALL: Condition = sql<SqlBool>`true`

/** By unit, each in order; units of which nothing is said are left out. */
export async function standing(
  db: Db,
  knownAt: Instant | null,
  units: readonly string[],
  asOf: string,
): Promise<ReadonlyMap<string, readonly HeldStatement[]>> {
  const found = new Map<string, readonly HeldStatement[]>()
  for (const some of chunks([...new Set(units)])) {
    const newest = new Map<string, Row>()
    const add = (row: Row): unknown => newest.set(`${row.unit_key}\n${row.in_order}`, row)
    for (const held of heldAt(knownAt, 'statements')) (await newestOf(db, held, some, asOf)).forEach(add)
    const beside = [...new Map([...newest.values()].flatMap(scoreLetter).map((told) => [Object.values(told).join('\n'), told])).values()]
    for (const held of heldAt(knownAt, 'statements')) for (const told of chunks(beside)) (await besideOf(db, held, told)).forEach(add)
    const rows = [...newest.values()].sort((a, b) => compare(a.in_order, b.in_order))
    const said = await statementRows(db, knownAt, rows)
    for (const [unit, own] of grouped(rows.map((row, i) => ({ unit: row.unit_key, said: said[i] })), (r) => r.unit)) // prettier-ignore
      found.set(unit, own.flatMap((r) => r.said ?? [])) // prettier-ignore
  }
  return found
}

interface ScoreLetter {
  readonly unit: string
  readonly letter: string
  /** The key as far as the file: there the statements of one letter follow one another. */
  readonly from: string
}

/** A score goes with all that its letter says of that day: a count with its lists. */
function scoreLetter({ unit_key: unit, slot, letter, in_order }: Row): ScoreLetter[] {
  const isScore = /\t(?:criterion \d+|count(?: full(?: \d+)?)?)$/.test(slot ?? '')
  return isScore ? [{ unit, letter, from: `${in_order.split('\t').slice(0, 3).join('\t')}\t` }] : []
}

/** What one letter says of one unit and day: some dozens of sentences. */
async function besideOf(db: Db, held: Condition, told: readonly ScoreLetter[]): Promise<readonly Row[]> {
  const asked = told.map(({ unit, letter, from }) => sql`(${unit}, ${letter}, ${from}, ${after(from)})`)
  const { rows } = await sql<Row>`with asked(unit, said_in, begins, ends) as (values ${sql.join(asked)})
    select ${COLUMNS} from asked cross join statements
    where statements.unit_key = asked.unit and statements.in_order > asked.begins and statements.in_order < asked.ends
      and statements.letter = asked.said_in and ${held}`.execute(db)
  return rows
}

/**
 * From one slot to the next, and in each the last before the day ends. Of titles the first as well (since when it is held decides which plans are for a higher
 * one), the first of the last's own day (the decision itself, where others repeat it), and of decisions the first of all: before it nobody holds that title.
 */
async function newestOf(db: Db, held: Condition, units: readonly string[], asOf: string): Promise<readonly Row[]> {
  const end = after(lastDay(asOf))
  const inSlot = (
    order: 'asc' | 'desc',
    within: Condition,
  ) => sql`(select in_order from statements where slot = slots.slot and ${within} and ${held}
      order by in_order ${sql.raw(order)} limit 1)`
  const byThen = sql<SqlBool>`in_order < ${end}`
  const last = inSlot('desc', byThen)
  const ofLastDay = sql<SqlBool>`in_order >= substr(${last}, 1, 10) and ${byThen}`
  const picked = (slots: string, which: RawBuilder<unknown>) => sql`select ${COLUMNS} from slots cross join statements
      where slots.slot like ${slots} and statements.slot = slots.slot and statements.in_order = ${which} and ${held}`
  const nextSlot = (from: string, to: string) =>
    sql`(select slot from statements where slot > ${sql.ref(from)} and slot < ${sql.ref(to)} and ${held} order by slot limit 1)`
  const asked = units.map((unit) => sql`(${slotsOf(unit)}, ${after(slotsOf(unit))})`)
  const { rows } = await sql<Row>`with recursive asked(begins, ends) as (values ${sql.join(asked)}), slots(slot, ends) as (
      select ${nextSlot('asked.begins', 'asked.ends')}, asked.ends from asked
      union all
      select ${nextSlot('slots.slot', 'slots.ends')}, slots.ends from slots where slots.slot is not null)
    ${picked('%', last)}
    union all ${picked(`%${RECOGNISED}%`, inSlot('asc', byThen))}
    union all ${picked(`%${RECOGNISED}%`, inSlot('asc', ofLastDay))}
    union all ${picked(`%${RECOGNISED}%${DECIDED}`, inSlot('asc', ALL))}`.execute(db)
  return rows
}
