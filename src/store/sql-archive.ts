/** The letters held now, by whom they meet: what reconciling asks inside the transaction that keeps a letter. */
import { type RawBuilder, sql, type Transaction } from 'kysely'
import { type Archive, CROWD, type DerivedBody, type DerivedKind, type Stretch } from '../model/archive.js'
import { compare } from '../model/collect.js'
import type { KnownLetter } from '../model/known-letter.js'
import type { LetterRecord } from '../model/letter-record.js'
import { unpackSketch } from '../text/sketch.js'
import { chunks } from './chunks.js'
import { placeKey } from './known-letters.js'
import type { Tables } from './tables.js'

type Tx = Transaction<Tables>

/** Letters read lately, by the number of their row, which is never given twice. */
export type Remembered = Map<number, KnownLetter>
const MOST_REMEMBERED = 2_000

export function sqlArchive(tx: Tx, remembered: Remembered): Archive {
  const byRows = async (wanted: readonly number[]): Promise<KnownLetter[]> => {
    for (const some of chunks(wanted.filter((no) => !remembered.has(no)))) {
      if (remembered.size > MOST_REMEMBERED) remembered.clear()
      const rows = await tx.selectFrom('known').selectAll().where('no', 'in', some).execute()
      for (const row of rows) remembered.set(row.no, knownOf(row))
    }
    return wanted.flatMap((no) => remembered.get(no) ?? []).sort((a, b) => compare(a.id, b.id))
  }
  return {
    async at(stretches) {
      const found = new Set<number>()
      for (const some of chunks([...new Map(stretches.map((s) => [JSON.stringify(s), s])).values()], 100)) {
        const { rows } = await sql<{ letter_no: number }>`${sql.join(some.map(pieceOf), sql` union all `)}`.execute(tx)
        for (const { letter_no } of rows) found.add(letter_no)
      }
      return byRows([...found])
    },
    async letters(ids) {
      const found: number[] = []
      for (const some of chunks([...new Set(ids)]))
        found.push(...(await tx.selectFrom('known').select('no').where('letter', 'in', some).execute()).map((r) => r.no))
      return byRows(found)
    },
    derived: (kind, owners) => derivedOf(tx, kind, 'owner', owners),
    derivedUnder: (kind, keys) => derivedOf(tx, kind, 'key', keys),
  }
}

const pieceOf = ({ place, from, to, most = CROWD, last = false }: Stretch): RawBuilder<{ letter_no: number }> => {
  const least = from === undefined || from === '' ? sql`` : sql` and point >= ${from}`
  const highest = to === undefined ? sql`` : sql` and point <= ${to}`
  const order = last ? sql`point desc, letter_no desc` : sql`point, letter_no`
  return sql`select letter_no from (select letter_no from spots where place = ${placeKey(place)}${least}${highest} order by ${order} limit ${most}) as piece`
}

/** These columns are written by this store alone, from values of these types. */
const knownOf = ({ letter: id, file, arrived_on: arrivedOn, brief, sketch }: Omit<Tables['known'], 'no'>): KnownLetter => ({
  ...{ id, file, arrivedOn, record: JSON.parse(brief) as LetterRecord, sketch: unpackSketch(sketch) },
})

export async function derivedOf<K extends DerivedKind>(
  tx: Tx,
  kind: K,
  column: 'owner' | 'key',
  wanted: readonly string[],
): Promise<ReadonlyMap<string, DerivedBody[K]>> {
  const found = new Map<string, DerivedBody[K]>()
  for (const some of chunks(wanted)) {
    const open = tx.selectFrom('derived').select(['owner', 'body']).where('kind', '=', kind).where('recorded_to', 'is', null)
    for (const { owner, body } of await open.where(column, 'in', some).execute()) found.set(owner, JSON.parse(body) as DerivedBody[K])
  }
  return found
}
