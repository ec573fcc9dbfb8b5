/** Rows of readings in the order of their table, each with its letter and its proof. */
import { type Kysely, sql, type SqlBool } from 'kysely'
import { compare } from '../../model/collect.js'
import type { DayRange, DeadlineRow, LetterRef, MentionRow, Placed, ProblemRow } from '../../model/ledger.js'
import type { DeadlineRecord } from '../../model/letter-record.js'
import type { Proof } from '../../model/statement.js'
import { chunks } from '../chunks.js'
import { nameKey } from '../keys.js'
import type { Instant } from '../store.js'
import type { Tables } from '../tables.js'
import { ofDays } from './day-stretches.js'
import { letterSource, readingsOf, refOf, refsByReading } from './letters.js'
import { type Condition, every, goingOn, heldAt, pieces, type Source } from './pieces.js'

type Db = Kysely<Tables>

/** Rows with their letters, which are asked for once a piece. */
export async function withLetters<R extends { readonly reading: string }, V>(
  db: Db,
  rows: readonly R[],
  make: (row: R, letter: LetterRef) => V,
): Promise<V[]> {
  const refs = await refsByReading(
    db,
    rows.map(({ reading }) => reading),
  )
  return rows.flatMap((row) => {
    const letter = refs.get(row.reading)
    return letter ? [make(row, letter)] : []
  })
}

export async function* deadlinesInOrder(
  db: Db,
  knownAt: Instant | null,
  days: DayRange | undefined,
  atOnce: number | undefined,
): AsyncGenerator<DeadlineRow> {
  for await (const { row } of deadlinesFrom(db, knownAt, null, days, atOnce)) yield row
}

export async function* deadlinesFrom(
  db: Db,
  knownAt: Instant | null,
  last: string | null,
  days: DayRange | undefined,
  atOnce?: number,
): AsyncGenerator<Placed<DeadlineRow>> {
  const source: Source<Tables['deadlines']> = {
    column: 'deadlines.in_order',
    keyOf: (row) => row.in_order,
    among: heldAt(knownAt, 'deadlines'),
    read: (where, most) => db.selectFrom('deadlines').selectAll().where(where).orderBy('in_order').limit(most).execute(),
  }
  for await (const rows of pieces(source, goingOn(ofDays(days), last), atOnce))
    yield* await withLetters(db, rows, (row, letter) => ({ place: row.in_order, row: deadlineRow(row, letter) }))
}

export async function* deadlinesNaming(db: Db, knownAt: Instant | null, commune: string): AsyncGenerator<DeadlineRow> {
  const source: Source<Tables['deadline_names']> = {
    column: 'deadline_names.in_order',
    keyOf: (row) => row.in_order,
    among: await named(db, knownAt, 'deadline_names', commune),
    read: (where, most) => db.selectFrom('deadline_names').selectAll().where(where).orderBy('in_order').limit(most).execute(),
  }
  for await (const rows of pieces(source)) {
    const deadlines = new Map((await deadlinesAt(db, rows)).map((row) => [`${row.reading} ${row.position}`, row]))
    const inOrder = rows.flatMap((row) => deadlines.get(`${row.reading} ${row.position}`) ?? [])
    yield* await withLetters(db, [...new Set(inOrder)], deadlineRow)
  }
}

async function deadlinesAt(db: Db, rows: readonly Pick<Tables['deadlines'], 'reading' | 'position'>[]): Promise<Tables['deadlines'][]> {
  const found: Tables['deadlines'][] = []
  const wanted = new Set(rows.map(({ reading, position }) => `${reading} ${position}`))
  for (const readings of chunks([...new Set(rows.map(({ reading }) => reading))]))
    found.push(...(await db.selectFrom('deadlines').selectAll().where('reading', 'in', readings).execute()))
  return found.filter(({ reading, position }) => wanted.has(`${reading} ${position}`))
}

export async function deadlinesOf(db: Db, knownAt: Instant | null, letters: readonly string[]): Promise<readonly DeadlineRow[]> {
  const found: Tables['deadlines'][] = []
  for (const readings of chunks(await readingsOf(db, knownAt, letters)))
    found.push(...(await db.selectFrom('deadlines').selectAll().where('reading', 'in', readings).execute()))
  return withLetters(db, found.sort(byPlace), deadlineRow)
}

const byPlace = (a: { reading: string; position: number }, b: { reading: string; position: number }): number =>
  compare(a.reading, b.reading) || a.position - b.position

const deadlineRow = (row: Tables['deadlines'], letter: LetterRef): DeadlineRow => ({
  ...{ letter, index: row.position, deadline: fromJson<DeadlineRecord>(row.deadline), proof: proofOf(row.proof) },
})

export async function* mentionsInOrder(
  db: Db,
  knownAt: Instant | null,
  commune: string,
  days: DayRange | undefined,
): AsyncGenerator<MentionRow> {
  const source: Source<Tables['mentions']> = {
    column: 'mentions.in_order',
    keyOf: (row) => row.in_order,
    among: await named(db, knownAt, 'mentions', commune),
    read: (where, most) => db.selectFrom('mentions').selectAll().where(where).orderBy('in_order').limit(most).execute(),
  }
  for await (const rows of pieces(source, ofDays(days))) yield* await withLetters(db, rows, mentionRow)
}

export async function mentionsOf(db: Db, knownAt: Instant | null, letters: readonly string[]): Promise<readonly MentionRow[]> {
  const found: Tables['mentions'][] = []
  for (const readings of chunks(await readingsOf(db, knownAt, letters)))
    found.push(...(await db.selectFrom('mentions').selectAll().where('reading', 'in', readings).execute()))
  return withLetters(db, found.sort(byPlace), mentionRow)
}

const mentionRow = ({ name, code, district, proof }: Tables['mentions'], letter: LetterRef): MentionRow => ({
  ...{ letter, name, code, district, proof: proofOf(proof) },
})

/** The names that one may mean who calls a commune so: by its code every name that it was ever given. */
export async function nameKeysOf(db: Db, called: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('commune_names').select('name_key').where('code', '=', called).orderBy('name_key').execute()
  return rows.length > 0 ? rows.map((row) => row.name_key) : [nameKey(called)]
}

async function named(db: Db, knownAt: Instant | null, table: string, commune: string): Promise<Condition[]> {
  const names = await nameKeysOf(db, commune)
  return names.flatMap((name) => heldAt(knownAt, table).map((held) => every(sql<SqlBool>`${sql.ref(`${table}.name_key`)} = ${name}`, held)))
}

export async function* contradictions(db: Db, knownAt: Instant | null): AsyncGenerator<ProblemRow> {
  const source = letterSource(db, knownAt, 'in_order', sql<SqlBool>`${sql.ref('letters.contradicts')} = 1`)
  for await (const letters of pieces(source)) {
    const problems = await problemsAt(db, letters.map(({ reading }) => reading)) // prettier-ignore
    for (const letter of letters) yield* (problems.get(letter.reading) ?? []).map((row) => problemRow(row, refOf(letter)))
  }
}

/** In which letters a commune is printed so, in their order. */
export async function* misprints(db: Db, knownAt: Instant | null, printed: string): AsyncGenerator<ProblemRow> {
  const name = sql<SqlBool>`${sql.ref('misprints.name_key')} = ${nameKey(printed)}`
  const source: Source<Tables['misprints']> = {
    column: 'misprints.in_order',
    keyOf: (row) => row.in_order,
    among: heldAt(knownAt, 'misprints').map((held) => every(name, held)),
    read: (where, most) => db.selectFrom('misprints').selectAll().where(where).orderBy('in_order').limit(most).execute(),
  }
  for await (const rows of pieces(source)) {
    const problems = await problemsAt(db, rows.map(({ reading }) => reading)) // prettier-ignore
    const meant = rows.flatMap((row) => problems.get(row.reading)?.find(({ position }) => position === row.position) ?? [])
    yield* await withLetters(db, meant, problemRow)
  }
}

export async function problemsOf(db: Db, knownAt: Instant | null, letters: readonly string[]): Promise<readonly ProblemRow[]> {
  const problems = await problemsAt(db, await readingsOf(db, knownAt, letters))
  return withLetters(db, [...problems.values()].flat(), problemRow)
}

async function problemsAt(db: Db, readings: readonly string[]): Promise<ReadonlyMap<string, Tables['problems'][]>> {
  const byReading = new Map<string, Tables['problems'][]>()
  for (const some of chunks(readings)) {
    const rows = await db.selectFrom('problems').selectAll().where('reading', 'in', some).execute()
    for (const row of rows.sort(byPlace)) byReading.set(row.reading, [...(byReading.get(row.reading) ?? []), row])
  }
  return byReading
}

const problemRow = ({ code, severity, says, at, position, detail }: Tables['problems'], letter: LetterRef): ProblemRow => ({
  ...{ letter, index: position, code, severity, says, at },
  ...fromJson<Pick<ProblemRow, 'about' | 'places' | 'answered'>>(detail),
})

/** These columns are written by this store alone, from values of type T. */
export const fromJson = <T>(json: string): T => JSON.parse(json) as T

export const proofOf = (json: string | null): Proof | null => (json === null ? null : fromJson<Proof>(json))
