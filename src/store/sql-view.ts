/** What reports see, as known at an instant: the letters held then, and the rows of those readings. */
import { compare } from '../model/collect.js'
import type { DerivedBody, DerivedKind } from '../model/archive.js'
import type { Kysely } from 'kysely'
import { bounds } from '../model/calendar.js'
import { byLetterId } from '../model/letter-id.js'
import type { CitationRow, LedgerView, LetterHead, LetterRef, LetterRow, ProblemRow } from '../model/ledger.js'
import type { KnownLetter } from '../model/known-letter.js'
import type { CitationRecord, DeadlineRecord, LetterRecord } from '../model/letter-record.js'
import { type HeldStatement, type Proof, statement } from '../model/statement.js'
import { unpackSketch } from '../text/sketch.js'
import { chunks } from './chunks.js'
import type { Instant } from './store.js'
import type { Tables } from './tables.js'

type Db = Kysely<Tables>

export function sqlView(db: Db, knownAt: Instant | null): LedgerView {
  const rowsOf = async <R extends { readonly reading: string; readonly position: number }, V>(
    rows: Promise<readonly R[]>,
    make: (row: R, at: { readonly letter: LetterRef; readonly index: number }) => V,
  ): Promise<V[]> => {
    const letters = await refsByReading(db, knownAt)
    const known = (await rows).flatMap((row) => {
      const letter = letters.get(row.reading)
      return letter ? [{ row, letter }] : []
    })
    return known
      .sort((a, b) => inOrder(a.letter, b.letter) || a.row.position - b.row.position)
      .map(({ row, letter }) => make(row, { letter, index: row.position }))
  }
  return {
    letters: () => letterRows(db, knownAt),
    deadlines: () =>
      rowsOf(db.selectFrom('deadlines').selectAll().execute(), (row, at) => ({
        ...at,
        deadline: fromJson<DeadlineRecord>(row.deadline),
        proof: proofOf(row.proof),
      })),
    citations: () =>
      rowsOf(db.selectFrom('citations').selectAll().execute(), (row, at): CitationRow => ({
        ...at,
        ...fromJson<CitationRecord>(row.citation),
        proof: proofOf(row.proof),
      })),
    problems: () =>
      rowsOf(db.selectFrom('problems').selectAll().execute(), (row, at): ProblemRow => {
        const { code, severity, says } = row
        return { ...at, code, severity, says, at: row.at, ...fromJson<Pick<ProblemRow, 'about' | 'places' | 'answered'>>(row.detail) }
      }),
    mentions: () =>
      rowsOf(db.selectFrom('mentions').selectAll().execute(), ({ name, code, district, proof }, at) => ({
        ...{ ...at, name, code, district },
        proof: proofOf(proof),
      })),
    statements: () => statementRows(db, knownAt),
    known: () => knownLetters(db, knownAt),
    derived: (kind, owners) => derivedRows(db, knownAt, kind, owners),
  }
}

/** Held at that instant; null = now. */
const heldAt = (knownAt: Instant | null, row: { readonly recorded_from: string; readonly recorded_to: string | null }): boolean =>
  knownAt === null ? row.recorded_to === null : row.recorded_from <= knownAt && (row.recorded_to === null || row.recorded_to > knownAt)

async function refsByReading(db: Db, knownAt: Instant | null): Promise<Map<string, LetterRef>> {
  const columns = ['reading', 'id', 'file', 'number', 'date', 'issuer', 'recorded_from', 'recorded_to'] as const
  const rows = await db.selectFrom('letters').select(columns).execute()
  return new Map(rows.filter((row) => heldAt(knownAt, row)).map((row) => [row.reading, refOf(row)]))
}

async function letterRows(db: Db, knownAt: Instant | null): Promise<LetterRow[]> {
  const rows = await db
    .selectFrom('letters')
    .innerJoin('sources', 'sources.sha256', 'letters.sha256')
    .select(['letters.id', 'letters.file', 'letters.number', 'letters.date', 'letters.issuer', 'letters.sha256', 'letters.extractor'])
    .select(['letters.head', 'letters.recorded_from', 'letters.recorded_to', 'sources.path', 'sources.arrived_on'])
    .execute()
  return rows
    .filter((row) => heldAt(knownAt, row))
    .map((row) => {
      const head = fromJson<LetterHead>(row.head)
      const { sha256, path, extractor, recorded_from: recordedFrom } = row
      return { ...refOf(row), sha256, path, arrivedOn: row.arrived_on ?? stampedDay(head), extractor, recordedFrom, head }
    })
    .sort(inOrder)
}

/** Of a letter that is held no more as it was then, how alike it was to others is not known. */
async function knownLetters(db: Db, knownAt: Instant | null): Promise<KnownLetter[]> {
  const rows = await db
    .selectFrom('letters')
    .innerJoin('sources', 'sources.sha256', 'letters.sha256')
    .leftJoin('known', 'known.letter', 'letters.id')
    .select(['letters.id', 'letters.file', 'letters.record', 'letters.recorded_from', 'letters.recorded_to'])
    .select(['sources.arrived_on', 'known.sketch'])
    .execute()
  return rows
    .filter((row) => heldAt(knownAt, row))
    .map(({ id, file, record, sketch, arrived_on: arrivedOn, recorded_to: until }) => ({
      // records kept before a list was read lack it
      ...{
        id,
        file,
        arrivedOn,
        record: { fulfilments: [], persons: [], ...fromJson<Omit<LetterRecord, 'fulfilments' | 'persons'>>(record) },
      },
      sketch: sketch === null || until !== null ? [] : unpackSketch(sketch),
    }))
    .sort((a, b) => compare(a.file, b.file) || byLetterId(a.id, b.id))
}

async function derivedRows<K extends DerivedKind>(
  db: Db,
  knownAt: Instant | null,
  kind: K,
  owners: readonly string[] | null,
): Promise<ReadonlyMap<string, DerivedBody[K]>> {
  const found = new Map<string, DerivedBody[K]>()
  for (const some of owners === null ? [null] : chunks(owners)) {
    const ofKind = db.selectFrom('derived').selectAll().where('kind', '=', kind).orderBy('owner')
    const rows = await (some === null ? ofKind : ofKind.where('owner', 'in', some)).execute()
    for (const row of rows) if (heldAt(knownAt, row)) found.set(row.owner, fromJson<DerivedBody[K]>(row.body))
  }
  return found
}

/** The stamp ĐẾN counts only when it shows a whole day. */
const stampedDay = ({ marks }: LetterHead): string | null =>
  marks.arrival?.date && /^\d{4}-\d{2}-\d{2}$/.test(marks.arrival.date) ? marks.arrival.date : null

async function statementRows(db: Db, knownAt: Instant | null): Promise<HeldStatement[]> {
  const rows = await db.selectFrom('statements').selectAll().execute()
  return rows
    .filter((row) => heldAt(knownAt, row))
    .map((row) => ({
      ...statement.parse(JSON.parse(row.body)),
      ...{ file: row.file, recordedFrom: row.recorded_from, recordedTo: row.recorded_to },
    }))
    .sort((a, b) => compare(lastDay(a.asOf), lastDay(b.asOf)) || compare(a.file, b.file) || compare(a.id, b.id))
}

const refOf = ({ id, file, number, date, issuer }: LetterRef): LetterRef => ({ id, file, number, date, issuer })

/** Oldest first; undated letters last; then by file name and id, so that the order never hangs on arrival. */
const inOrder = (a: LetterRef, b: LetterRef): number =>
  compare(lastDay(a.date), lastDay(b.date)) || compare(a.file, b.file) || byLetterId(a.id, b.id)

const lastDay = (edtf: string | null): string => (edtf === null ? '9999' : bounds(edtf).last)

/** These columns are written by this store alone, from values of type T. */
const fromJson = <T>(json: string): T => JSON.parse(json) as T

const proofOf = (json: string | null): Proof | null => (json === null ? null : fromJson<Proof>(json))
