/** Documents as letters cite them: rows of one document stand side by side in their index; of one that everybody cites the rest is stepped over. */
import type { Kysely } from 'kysely'
import { compare, grouped } from '../../model/collect.js'
import type { CitationRow, CitedDocument, DayRange, LetterRef, Placed } from '../../model/ledger.js'
import type { CitationRecord } from '../../model/letter-record.js'
import { chunks } from '../chunks.js'
import { after, documentKey } from '../keys.js'
import type { Instant } from '../store.js'
import type { Tables } from '../tables.js'
import { ofPrintedDays } from './day-stretches.js'
import { firstOf, goingOn, heldAt, type Source, type Stretch } from './pieces.js'
import { refsByReading } from './letters.js'
import { fromJson, proofOf, withLetters } from './rows.js'

type Db = Kysely<Tables>
type Row = Tables['citations']

/** So many citing letters of one document are shown. */
const SHOWN = 50
const PIECE = 128

export async function* documentsCited(db: Db, knownAt: Instant | null, days: DayRange | undefined): AsyncGenerator<CitedDocument> {
  for await (const { row } of documentsFrom(db, knownAt, null, days)) yield row
}

export async function* documentsFrom(
  db: Db,
  knownAt: Instant | null,
  last: string | null,
  days: DayRange | undefined,
): AsyncGenerator<Placed<CitedDocument>> {
  const source = citationSource(db, knownAt)
  for (const stretch of goingOn(ofPrintedDays(days), last))
    for await (const keys of documentsIn(keySource(db, knownAt), stretch)) {
      const documents: Placed<readonly Row[]>[] = []
      for (const rows of await rowsOf(source, keys)) {
        const row = await wholeDocument(db, knownAt, source, rows)
        // After all its rows: whoever goes on begins with the next document.
        if (row !== null) documents.push({ place: after(documentOf(rows[0].in_order)), row })
      }
      yield* await documentsOf(db, documents)
    }
}

const citationSource = (db: Db, knownAt: Instant | null): Source<Row> => ({
  column: 'citations.in_order',
  keyOf: (row) => row.in_order,
  among: heldAt(knownAt, 'citations'),
  read: (where, most) => db.selectFrom('citations').selectAll().where(where).orderBy('in_order').limit(most).execute(),
})

/** The index alone tells which documents there are. */
const keySource = (db: Db, knownAt: Instant | null): Source<Pick<Row, 'in_order'>> => ({
  ...citationSource(db, knownAt),
  keyOf: (row) => row.in_order,
  read: (where, most) => db.selectFrom('citations').select('in_order').where(where).orderBy('in_order').limit(most).execute(),
})

/** Keys of documents, a piece at a time; the last document of a piece comes with the next one, unless it fills the piece: then the rest of it is stepped over. */
async function* documentsIn(source: Source<Pick<Row, 'in_order'>>, stretch: Stretch): AsyncGenerator<readonly string[]> {
  for (let from = stretch.from; ;) {
    const rows = await firstOf(source, { ...stretch, from }, PIECE)
    const keys = [...new Set(rows.map(({ in_order }) => documentOf(in_order)))]
    const last = keys.at(-1)
    if (last === undefined) return
    const isEnd = rows.length < PIECE
    yield isEnd || keys.length === 1 ? keys : keys.slice(0, -1)
    if (isEnd) return
    from = keys.length === 1 ? after(last) : last
  }
}

/** Of several documents all rows (they are few), of one that fills a piece the first. */
async function rowsOf(source: Source<Row>, keys: readonly string[]): Promise<(readonly [Row, ...Row[]])[]> {
  const [first = '', last = first] = [keys[0], keys.at(-1)]
  const rows = await firstOf(source, { from: first, to: after(last) }, keys.length === 1 ? SHOWN + 1 : PIECE)
  return [...grouped(rows, ({ in_order }) => documentOf(in_order)).values()]
}

/** The document's part of a citation's key: see documentKey. */
const documentOf = (key: string): string => `${key.split('\t').slice(0, 3).join('\t')}\t`

/** Citations without a day belong to the one dated document of their number, where there is one only; null: these rows do. */
async function wholeDocument(
  db: Db,
  knownAt: Instant | null,
  source: Source<Row>,
  rows: readonly [Row, ...Row[]],
): Promise<readonly Row[] | null> {
  const [{ day, number_key }] = rows
  if (day === null) return (await onlyDay(db, knownAt, number_key)) === null ? rows : null
  const blank = documentKey(null, number_key)
  const undated = await firstOf(source, { from: blank, to: after(blank) }, SHOWN + 1)
  if (undated.length === 0 || (await onlyDay(db, knownAt, number_key)) === null) return rows
  return [...rows, ...undated].sort((a, b) => compare(inLetters(a), inLetters(b)))
}

/** The citing letter's own place: what follows the document in the key. */
const inLetters = ({ in_order }: Row): string => in_order.slice(documentOf(in_order).length)

/** The day that this number is cited with; null where there is none, or several. */
async function onlyDay(db: Db, knownAt: Instant | null, numberKey: string): Promise<string | null> {
  const days = new Set<string>()
  for (const held of heldAt(knownAt, 'citations'))
    for (const order of ['asc', 'desc'] as const) {
      const dated = db.selectFrom('citations').select('day').where(held).where('number_key', '=', numberKey).where('day', 'is not', null)
      const row = await dated.orderBy('day', order).limit(1).executeTakeFirst()
      if (row?.day) days.add(row.day)
    }
  const [only] = days
  return days.size === 1 ? (only ?? null) : null
}

/** Of a document that everybody cites so many letters are looked at. */
const CITING = 500

export async function lettersCiting(db: Db, knownAt: Instant | null, numberKey: string): Promise<readonly string[]> {
  const readings = new Set<string>()
  for (const held of heldAt(knownAt, 'citations')) {
    const citing = db.selectFrom('citations').select('reading').where(held).where('number_key', '=', numberKey)
    // Engines do not agree on where a row without a day stands: each kind is read on its own.
    for (const rows of [citing.where('day', 'is not', null).orderBy('day'), citing.where('day', 'is', null)])
      for (const { reading } of await rows.orderBy('in_order').limit(CITING).execute()) readings.add(reading)
  }
  const refs = await refsByReading(db, [...readings])
  return [...new Set([...refs.values()].map(({ id }) => id))]
}

async function documentsOf(db: Db, documents: readonly Placed<readonly Row[]>[]): Promise<Placed<CitedDocument>[]> {
  const shown = documents.flatMap(({ row: rows }) => rows.slice(0, SHOWN))
  const citations = new Map(await withLetters(db, shown, (row, letter) => [row.in_order, citationRow(row, letter)] as const))
  return documents.map(({ place, row: rows }) => ({
    place,
    row: {
      numberKey: rows[0]?.number_key ?? '',
      date: rows.find((row) => row.day !== null)?.day ?? null,
      citations: rows.slice(0, SHOWN).flatMap((row) => citations.get(row.in_order) ?? []),
      more: rows.length > SHOWN,
    },
  }))
}

const citationRow = (row: Row, letter: LetterRef): CitationRow => ({
  ...{ letter, index: row.position },
  ...fromJson<CitationRecord>(row.citation),
  proof: proofOf(row.proof),
})

export async function numbersCited(
  db: Db,
  knownAt: Instant | null,
  letters: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>()
  for (const some of chunks([...new Set(letters)]))
    for (const held of heldAt(knownAt, 'letters')) {
      const rows = db
        .selectFrom('letters')
        .innerJoin('citations', 'citations.reading', 'letters.reading')
        .select(['letters.id', 'citations.number_key'])
        .where(held)
        .where('letters.id', 'in', some)
      for (const { id, number_key } of await rows.execute()) found.set(id, [...(found.get(id) ?? []), number_key])
    }
  return found
}
