/** Reading in order, a piece at a time: each piece begins after the last key of the one before, so that a place deep in the list costs no more than the first. */
import { type RawBuilder, sql, type SqlBool } from 'kysely'
import { compare } from '../../model/collect.js'
import { END } from '../keys.js'
import type { Instant } from '../store.js'

export type Condition = RawBuilder<SqlBool>

/** Keys between the two, neither of them counted. */
export interface Stretch {
  readonly from: string
  readonly to: string
  /** More that rows of the stretch must fulfil. */
  readonly only?: Condition
}

export const WHOLE: Stretch = { from: '', to: END }

/** What was held then; null = now. Two conditions for a day past, because what is held still and what is not lie in indexes of their own. */
export function heldAt(knownAt: Instant | null, table: string): readonly Condition[] {
  const [from, to] = [sql.ref(`${table}.recorded_from`), sql.ref(`${table}.recorded_to`)]
  if (knownAt === null) return [sql<SqlBool>`${to} is null`]
  return [
    sql<SqlBool>`${to} is null and ${from} <= ${knownAt}`,
    sql<SqlBool>`${to} is not null and ${to} > ${knownAt} and ${from} <= ${knownAt}`,
  ]
}

export const every = (...conditions: readonly (Condition | undefined)[]): Condition =>
  sql<SqlBool>`${sql.join(
    conditions.filter((c) => c !== undefined),
    sql` and `,
  )}`

export interface Source<R> {
  /** The column of the keys, with its table. */
  readonly column: string
  readonly keyOf: (row: R) => string
  /** Rows that fulfil one of these. Each is read on its own, by its own index. */
  readonly among: readonly Condition[]
  /** The first rows that fulfil the condition, in the order of the keys. */
  readonly read: (where: Condition, most: number) => Promise<readonly R[]>
}

/** The first rows of a stretch. */
export async function firstOf<R>(
  { column, keyOf, among, read }: Source<R>,
  { from, to, only }: Stretch,
  most: number,
): Promise<readonly R[]> {
  const key = sql.ref(column)
  const within = sql<SqlBool>`${key} > ${from} and ${key} < ${to}`
  const [first = [], ...others] = await Promise.all(among.map((one) => read(every(one, within, only), most)))
  if (others.length === 0) return first
  return [first, ...others].flat().sort((a, b) => compare(keyOf(a), keyOf(b))).slice(0, most) // prettier-ignore
}

/** What is left of stretches (in the order of keys) after one. */
export const goingOn = (stretches: readonly Stretch[], last: string | null): readonly Stretch[] =>
  last === null ? stretches : stretches.filter(({ to }) => last < to).map((s) => (last > s.from ? { ...s, from: last } : s))

/** A day of a calendar and a page are little, and whoever goes on will want more at once. */
const [FIRST, MOST] = [24, 512]

/** `first`: of the first piece; those after it are twice as large each. */
export async function* pieces<R>(source: Source<R>, stretches: readonly Stretch[] = [WHOLE], first = FIRST): AsyncGenerator<readonly R[]> {
  let size = first
  for (const stretch of stretches)
    for (let from = stretch.from; ; size = Math.min(size * 2, MOST)) {
      const rows = await firstOf(source, { ...stretch, from }, size)
      const last = rows.at(-1)
      if (last !== undefined) yield rows
      if (last === undefined || rows.length < size) break
      from = source.keyOf(last)
    }
}
