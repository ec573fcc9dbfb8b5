/** Step 008, what was kept before: each row gets the place that today's program would give it. A few letters at a time: a store may be larger than memory. */
import type { Kysely } from 'kysely'
import type { LetterHead } from '../../model/ledger.js'
import type { CitationRecord, DeadlineRecord } from '../../model/letter-record.js'
import { isContradiction } from '../../model/problem.js'
import type { Statement } from '../../model/statement.js'
import { chunks } from '../chunks.js'
import { arrivalOrder, citationOrder, letterOrder, mentionOrder, nameKey, saidOrder, slotOf, stemKey, termOrder } from '../keys.js'
import { misprinted, namesIn, stampedDay } from '../rows-of.js'
import type { Tables } from '../tables.js'
import { nameRows, setRows, unitRows } from '../units.js'

type Db = Kysely<Tables>

export async function givePlaces(database: Kysely<unknown>): Promise<void> {
  // The columns that are written here are there since a moment ago.
  const db = database as unknown as Db
  for (let last = ''; ;) {
    const letters = await lettersAfter(db, last)
    for (const letter of letters) await placeLetter(db, letter)
    const { reading } = letters.at(-1) ?? { reading: null }
    if (reading === null) break
    last = reading
  }
  await placeStatements(db)
}

const lettersAfter = (db: Db, reading: string) =>
  db
    .selectFrom('letters')
    .innerJoin('sources', 'sources.sha256', 'letters.sha256')
    .select(['letters.reading', 'letters.id', 'letters.file', 'letters.date', 'letters.head', 'sources.arrived_on as told'])
    .select(['letters.recorded_from', 'letters.recorded_to'])
    .where('letters.reading', '>', reading)
    .orderBy('letters.reading')
    .limit(100)
    .execute()

type Letter = Awaited<ReturnType<typeof lettersAfter>>[number]

async function placeLetter(db: Db, letter: Letter): Promise<void> {
  const { reading, file, head, told, recorded_from, recorded_to } = letter
  const arrived_on = told ?? stampedDay(fromJson<LetterHead>(head))
  const problems = await db
    .selectFrom('problems')
    .select(['position', 'code', 'severity', 'detail'])
    .where('reading', '=', reading)
    .execute()
  const places = {
    ...{ in_order: letterOrder(letter), arrival_order: arrivalOrder(letter, arrived_on), arrived_on, stem: stemKey(file) },
    contradicts: problems.some(isContradiction) ? 1 : 0,
  }
  await db.updateTable('letters').set(places).where('reading', '=', reading).execute()
  const holding = { reading, recorded_from, recorded_to }
  const misprints = problems.flatMap(({ code, detail, position }) => misprinted(code, detail, { letter, position }))
  for (const some of chunks(misprints)) await db.insertInto('misprints').values(some.map((row) => ({ ...holding, ...row }))).execute() // prettier-ignore
  const names = await placeMentions(db, letter, holding)
  await placeDeadlines(db, letter, holding, names)
  await placeCitations(db, letter, holding)
}

type Holding = Pick<Letter, 'reading' | 'recorded_from' | 'recorded_to'>

type Named = { readonly name: string; readonly district: string | null }

async function placeMentions(db: Db, letter: Letter, holding: Holding): Promise<readonly Named[]> {
  const rows = await db
    .selectFrom('mentions')
    .select(['position', 'name', 'code', 'district'])
    .where('reading', '=', letter.reading)
    .execute()
  for (const { position, name } of rows) {
    const places = { ...holding, in_order: mentionOrder(letter, position), name_key: nameKey(name) }
    await db.updateTable('mentions').set(places).where('reading', '=', letter.reading).where('position', '=', position).execute()
  }
  for (const some of chunks(nameRows(rows))) await db.insertInto('commune_names').values(some).onConflict((c) => c.doNothing()).execute() // prettier-ignore
  return rows
}

async function placeDeadlines(db: Db, letter: Letter, holding: Holding, names: readonly Named[]): Promise<void> {
  const rows = await db.selectFrom('deadlines').select(['position', 'due', 'deadline']).where('reading', '=', letter.reading).execute()
  for (const { position, due, deadline } of rows) {
    const place = { ...holding, in_order: termOrder(letter, due, position) }
    await db.updateTable('deadlines').set(place).where('reading', '=', letter.reading).where('position', '=', position).execute()
    const named = namesIn(fromJson<DeadlineRecord>(deadline), names).map((name_key) => ({ ...place, position, name_key }))
    for (const some of chunks(named)) await db.insertInto('deadline_names').values(some).execute()
  }
}

async function placeCitations(db: Db, letter: Letter, holding: Holding): Promise<void> {
  const rows = await db
    .selectFrom('citations')
    .select(['position', 'number_key', 'citation'])
    .where('reading', '=', letter.reading)
    .execute()
  for (const { position, number_key, citation } of rows) {
    const { date: day } = fromJson<CitationRecord>(citation)
    const places = { ...holding, day, in_order: citationOrder(letter, day, number_key, position) }
    await db.updateTable('citations').set(places).where('reading', '=', letter.reading).where('position', '=', position).execute()
  }
}

async function placeStatements(db: Db): Promise<void> {
  for (let last = { id: '', recorded_from: '' }; ;) {
    const rows = await statementsAfter(db, last)
    const said = rows.map((row) => fromJson<Statement>(row.body))
    for (const [i, s] of said.entries()) {
      const { id, recorded_from, file } = rows[i] ?? { id: '', recorded_from: '', file: '' }
      const places = { in_order: saidOrder({ ...s, file }), slot: slotOf(s) }
      await db.updateTable('statements').set(places).where('id', '=', id).where('recorded_from', '=', recorded_from).execute()
    }
    for (const some of chunks(unitRows(said))) await db.insertInto('units').values(some).onConflict((c) => c.doNothing()).execute() // prettier-ignore
    for (const some of chunks(setRows(said))) await db.insertInto('unit_sets').values(some).onConflict((c) => c.doNothing()).execute() // prettier-ignore
    for (const some of chunks(nameRows(said.map((s) => s.unit)))) await db.insertInto('commune_names').values(some).onConflict((c) => c.doNothing()).execute() // prettier-ignore
    const end = rows.at(-1)
    if (end === undefined) return
    last = end
  }
}

const statementsAfter = (db: Db, { id, recorded_from }: { readonly id: string; readonly recorded_from: string }) =>
  db
    .selectFrom('statements')
    .select(['id', 'recorded_from', 'file', 'body'])
    .where((eb) => eb.or([eb('id', '>', id), eb('id', '=', id).and('recorded_from', '>', recorded_from)]))
    .orderBy('id')
    .orderBy('recorded_from')
    .limit(200)
    .execute()

/** Written by this store alone, from values of type T. */
const fromJson = <T>(json: string): T => JSON.parse(json) as T
