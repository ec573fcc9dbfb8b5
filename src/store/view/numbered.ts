/** Letters by number and day: of many numbers in one question, for a page of citations asks about hundreds. */
import { type Kysely, type RawBuilder, sql, type SqlBool } from 'kysely'
import { bounds, type Edtf } from '../../model/calendar.js'
import { compare, grouped } from '../../model/collect.js'
import type { LetterRef, NumberAsked } from '../../model/ledger.js'
import { chunks } from '../chunks.js'
import { END, UNDATED } from '../keys.js'
import type { Instant } from '../store.js'
import type { Tables } from '../tables.js'
import { ofLastDays } from './day-stretches.js'
import { heldAt, type Stretch, WHOLE } from './pieces.js'

type Db = Kysely<Tables>
type Found = LetterRef & { readonly asked: number; readonly in_order: string }

/** Letters of one number and day are few: copies, or those of other offices. */
const SOME = 20
/** Each is some questions put together; an engine takes five hundred. */
const TOGETHER = 50

/** One list for each number asked about. */
export async function lettersNumbered(
  db: Db,
  knownAt: Instant | null,
  asked: readonly NumberAsked[],
): Promise<readonly (readonly LetterRef[])[]> {
  const found: Found[] = []
  for (const some of chunks([...asked.entries()], TOGETHER)) {
    const each = heldAt(knownAt, 'letters').flatMap((held) =>
      some.flatMap(([n, { numberKey, date }]) => agreeing(date).map((near) => lookUp(n, numberKey, near, held))),
    )
    found.push(...(await sql<Found>`${sql.join(each, sql` union all `)}`.execute(db)).rows)
  }
  const lists = grouped(found.sort((a, b) => compare(a.in_order, b.in_order)), (f) => String(f.asked)) // prettier-ignore
  return asked.map((_, n) => (lists.get(String(n)) ?? []).map(({ id, file, number, date, issuer }) => ({ id, file, number, date, issuer })))
}

/** Each way to agree is looked up on its own: numbers come again every year in every office, and only those near the day are read. */
const lookUp = (n: number, numberKey: string, { from, to, only }: Stretch, held: RawBuilder<SqlBool>) =>
  sql`select * from (select ${sql.lit(n)} as asked, id, file, number, date, issuer, in_order from letters
    where number_key = ${numberKey} and ${held} and ${only ?? sql<SqlBool>`true`} and in_order > ${from} and in_order < ${to}
    order by in_order limit ${sql.lit(SOME)}) as near`

/** Days agree where one begins with the other: letters stand at that day, at the end of its month or year, or undated. */
function agreeing(date: Edtf | null): readonly Stretch[] {
  if (date === null) return [WHOLE]
  const { first, last } = bounds(date)
  return [...ofLastDays({ from: first, to: last }, 'letters.date'), { from: UNDATED, to: END, only: sql<SqlBool>`date is null` }]
}
