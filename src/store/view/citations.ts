/** Documents as letters cite them: rows of one document stand side by side in their index; of one that everybody cites the rest is stepped over. */
import type { Kysely } from 'kysely'
import { compare, grouped } from '../../model/collect.js'
import type { CitationRow, CitedDocument, DayRange, LetterRef } from '../../model/ledger.js'
import type { CitationRecord } from '../../model/letter-record.js'
import { after, documentKey } from '../keys.js'
import type { Instant } from '../store.js'
import type { Tables } from '../tables.js'
import { ofPrintedDays } from './day-stretches.js'
import { firstOf, heldAt, type Source, type Stretch } from './pieces.js'
import { fromJson, proofOf, withLetters } from './rows.js'

type Db = Kysely<Tables>
type Row = Tables['citations']

/** So many citing letters of one document are shown. */
const SHOWN = 100
const PIECE = 128

interface Group {
  readonly key: string
  readonly rows: readonly [Row, ...Row[]]
}

export async function* documentsCited(db: Db, knownAt: Instant | null, days: DayRange | undefined): AsyncGenerator<CitedDocument> {
  const source = citationSource(db, knownAt)
  for (const stretch of ofPrintedDays(days))
    for await (const groups of groupsIn(source, stretch)) {
      const documents: (readonly Row[])[] = []
      for (const group of groups) {
        const rows = await wholeDocument(db, knownAt, source, group)
        if (rows !== null) documents.push(rows)
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

/** Rows by document, a piece at a time; the last document of a piece is read again with the next, unless it fills the piece. */
async function* groupsIn(source: Source<Row>, stretch: Stretch): AsyncGenerator<readonly Group[]> {
  for (let from = stretch.from; ;) {
    const rows = await firstOf(source, { ...stretch, from }, PIECE)
    const groups = [...grouped(rows, keyOf)].map(([key, of]) => ({ key, rows: of }))
    const last = groups.at(-1)
    if (last === undefined) return
    const isEnd = rows.length < PIECE
    yield isEnd || groups.length === 1 ? groups : groups.slice(0, -1)
    if (isEnd) return
    from = groups.length === 1 ? after(last.key) : last.key
  }
}

const keyOf = (row: Row): string => documentKey(row.day, row.number_key)

/** Citations without a day belong to the one dated document of their number, where there is one only; null: these rows do. */
async function wholeDocument(db: Db, knownAt: Instant | null, source: Source<Row>, { rows }: Group): Promise<readonly Row[] | null> {
  const [{ day, number_key }] = rows
  if (day === null) return (await onlyDay(db, knownAt, number_key)) === null ? rows : null
  const blank = documentKey(null, number_key)
  const undated = await firstOf(source, { from: blank, to: after(blank) }, SHOWN + 1)
  if (undated.length === 0 || (await onlyDay(db, knownAt, number_key)) === null) return rows
  return [...rows, ...undated].sort((a, b) => compare(inLetters(a), inLetters(b)))
}

/** The citing letter's own place: what follows the document in the key. */
const inLetters = (row: Row): string => row.in_order.slice(keyOf(row).length)

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

async function documentsOf(db: Db, documents: readonly (readonly Row[])[]): Promise<CitedDocument[]> {
  const shown = documents.flatMap((rows) => rows.slice(0, SHOWN))
  const citations = new Map(await withLetters(db, shown, (row, letter) => [row.in_order, citationRow(row, letter)] as const))
  return documents.map((rows) => ({
    numberKey: rows[0]?.number_key ?? '',
    date: rows.find((row) => row.day !== null)?.day ?? null,
    citations: rows.slice(0, SHOWN).flatMap((row) => citations.get(row.in_order) ?? []),
    more: rows.length > SHOWN,
  }))
}

const citationRow = (row: Row, letter: LetterRef): CitationRow => ({
  ...{ letter, index: row.position },
  ...fromJson<CitationRecord>(row.citation),
  proof: proofOf(row.proof),
})
