/** One letter into its tables, inside the caller's transaction. */
import type { Transaction } from 'kysely'
import { letterIdOf } from '../model/letter-id.js'
import { spanOfPages } from '../model/document-part.js'
import { madeBy, type ParsedDocument } from '../model/parsed-document.js'
import type { Span } from '../model/span.js'
import { unitKey } from '../model/statement.js'
import { numberKey } from '../text/letter-number.js'
import { sentenceAround } from '../text/sentence.js'
import { chunks } from './chunks.js'
import { saidOrder, slotOf } from './keys.js'
import { pack } from './pack.js'
import { forgetQuestions, questionAnew } from './questions.js'
import {
  citationRows,
  deadlineNameRows,
  deadlineRows,
  fieldsText,
  headOf,
  mentionRows,
  misprintRows,
  problemRows,
  readingKeys,
} from './rows-of.js'
import { waitFor, waitNoMore } from './register/waiting.js'
import type { Instant, ReadingToKeep, SourceFacts } from './store.js'
import type { Tables } from './tables.js'
import type { TextIndex } from './text-index.js'

interface Keep {
  readonly source: Pick<SourceFacts, 'sha256' | 'arrivedOn'>
  readonly reading: ReadingToKeep
  readonly part: number
  readonly extractor: string
  readonly at: Instant
  /** What was held of this source before. */
  readonly held: readonly HeldReading[]
}

/** A reading of one of the letters of a source; `open`: not replaced by a newer one. */
export interface HeldReading {
  readonly id: string
  readonly extractor: string
  readonly open: boolean
}

type Tx = Transaction<Tables>

export async function heldOf(tx: Tx, sha256: string): Promise<HeldReading[]> {
  const rows = await tx.selectFrom('letters').select(['id', 'extractor', 'recorded_to']).where('sha256', '=', sha256).execute()
  return rows.map(({ id, extractor, recorded_to }) => ({ id, extractor, open: recorded_to === null }))
}

/** What is known of a held source when its letters are laid or read anew. */
export async function heldSource(tx: Tx, sha256: string): Promise<Keep['source']> {
  const row = await tx.selectFrom('sources').select('arrived_on').where('sha256', '=', sha256).executeTakeFirst()
  return { sha256, arrivedOn: row?.arrived_on ?? null }
}

/** Letters that an earlier reading found in this file and this one does not (it was one letter and is several now): closed with all they said. */
export async function closeOthers(
  tx: Tx,
  index: TextIndex,
  held: readonly HeldReading[],
  kept: ReadonlySet<string>,
  at: Instant,
): Promise<void> {
  for (const { id } of held.filter((letter) => letter.open && !kept.has(letter.id))) {
    await closeEarlier(tx, id, at)
    await tx.updateTable('statements').set({ recorded_to: at }).where('letter', '=', id).where('recorded_to', 'is', null).execute()
    await forgetText(tx, index, id)
    await waitNoMore(tx, [id])
    await forgetQuestions(tx, id)
  }
}

/** Of a letter that comes for the first time nothing is asked: each question is a trip to the engine. */
export async function keepReading(tx: Tx, index: TextIndex, keep: Keep): Promise<void> {
  const id = letterIdOf(keep.reading.record)
  const earlier = keep.held.filter((letter) => letter.id === id)
  if (earlier.some((letter) => letter.open)) await closeEarlier(tx, id, keep.at)
  if (earlier.length > 0) await forgetText(tx, index, id)
  const reading = await saveLetter(tx, id, earlier.length, keep)
  await saveRows(tx, { reading, recorded_from: keep.at, recorded_to: null }, keep.reading)
  await saveStatements(tx, id, earlier.length > 0, keep)
  await saveText(tx, index, id, keep.reading)
  const { arrival_order } = readingKeys(keep.reading.record, keep.source.arrivedOn)
  await waitFor(tx, id, arrival_order, keep.reading.record.form, earlier.length === 0)
  await questionAnew(
    tx,
    id,
    keep.reading.record.citations.map(({ number }) => numberKey(number)),
  )
}

async function closeEarlier(tx: Tx, id: string, at: Instant): Promise<void> {
  const open = tx.updateTable('letters').set({ recorded_to: at }).where('id', '=', id).where('recorded_to', 'is', null)
  for (const { reading } of await open.returning('reading').execute())
    for (const table of ['deadlines', 'deadline_names', 'citations', 'mentions', 'misprints'] as const)
      await tx.updateTable(table).set({ recorded_to: at }).where('reading', '=', reading).execute()
}

/** Once a source, however many letters it holds. */
export async function saveDocuments(tx: Tx, sha256: string, documents: ReadonlySet<ParsedDocument>): Promise<void> {
  for (const document of documents)
    await tx
      .insertInto('documents')
      .values({ sha256, parser: madeBy(document), packed: pack(document) })
      .onConflict((c) => c.columns(['sha256', 'parser']).doNothing())
      .execute()
}

async function saveLetter(tx: Tx, id: string, before: number, { source, reading, part, extractor, at }: Keep): Promise<string> {
  const key = `${id}.${before}`
  const { record, document, trace } = reading
  await tx
    .insertInto('letters')
    .values({
      ...{ reading: key, id, sha256: source.sha256, part, extractor, parser: madeBy(document), file: record.source.name },
      ...readingKeys(record, source.arrivedOn),
      ...{ date: record.date, issuer: record.issuer, head: JSON.stringify(headOf(record)), record: JSON.stringify(record) },
      machine: reading.machine ? JSON.stringify(reading.machine) : null,
      trace: pack({ findings: trace.findings, dropped: trace.dropped }),
      recorded_from: at,
      recorded_to: null,
    })
    .execute()
  return key
}

type Holding = Pick<Tables['deadlines'], 'reading' | 'recorded_from' | 'recorded_to'>

async function saveRows(tx: Tx, holding: Holding, kept: ReadingToKeep): Promise<void> {
  const of = <R extends object>(rows: readonly R[]): (R & Holding)[] => rows.map((r) => ({ ...holding, ...r }))
  const { reading } = holding
  const spoken = { record: kept.record, sentenceAt: (at: Span) => sentenceAround(kept.document.text, at) }
  for (const some of chunks(deadlineRows(spoken))) await tx.insertInto('deadlines').values(of(some)).execute()
  for (const some of chunks(deadlineNameRows(kept.record))) await tx.insertInto('deadline_names').values(of(some)).execute()
  for (const some of chunks(citationRows(spoken))) await tx.insertInto('citations').values(of(some)).execute()
  for (const some of chunks(problemRows(kept)))
    await tx
      .insertInto('problems')
      .values(some.map((row) => ({ reading, ...row })))
      .execute()
  for (const some of chunks(mentionRows(spoken))) await tx.insertInto('mentions').values(of(some)).execute()
  for (const some of chunks(misprintRows(kept))) await tx.insertInto('misprints').values(of(some)).execute()
}

/** What an earlier reading said and this one says too stays as it is; the rest is closed, the new is added. Nothing is overwritten. */
async function saveStatements(tx: Tx, letter: string, spokeBefore: boolean, { reading, at }: Keep): Promise<void> {
  const said = new Map(reading.statements.map((s) => [s.id, s]))
  const open = spokeBefore ? await openStatements(tx, letter) : []
  const gone = open.map((s) => s.id).filter((id) => !said.has(id))
  for (const ids of chunks(gone))
    await tx.updateTable('statements').set({ recorded_to: at }).where('letter', '=', letter).where('id', 'in', ids).execute()
  for (const { id } of open) said.delete(id)
  const rows = [...said.values()].map((s) => ({
    ...{ id: s.id, letter, file: reading.record.source.name, track: s.claim.track, property: s.claim.property, as_of: s.asOf },
    ...{ unit_code: s.unit.code, unit_valid_from: s.unit.validFrom, unit_name: s.unit.name, unit_key: unitKey(s), body: JSON.stringify(s) },
    ...{ recorded_from: at, recorded_to: null, slot: slotOf(s), in_order: saidOrder({ ...s, file: reading.record.source.name }) },
  }))
  for (const some of chunks(rows)) await tx.insertInto('statements').values(some).execute()
}

const openStatements = (tx: Tx, letter: string) =>
  tx.selectFrom('statements').select('id').where('letter', '=', letter).where('recorded_to', 'is', null).execute()

async function saveText(tx: Tx, index: TextIndex, letter: string, { record, document }: ReadingToKeep): Promise<void> {
  const text = { body: textOf({ record, document }), fields: fieldsText(record) }
  const { doc } = await tx
    .insertInto('texts')
    .values({ letter, ...text })
    .returning('doc')
    .executeTakeFirstOrThrow()
  await index.add(doc, text)
}

/** The letter's own text, where its file holds several. */
function textOf({ record, document }: Pick<ReadingToKeep, 'record' | 'document'>): string {
  const { part } = record.source
  const { start, end } = part === null ? { start: 0, end: document.text.length } : spanOfPages(document, part)
  return document.text.slice(start, end)
}

async function forgetText(tx: Tx, index: TextIndex, letter: string): Promise<void> {
  const gone = await tx.deleteFrom('texts').where('letter', '=', letter).returning('doc').execute()
  for (const { doc } of gone) await index.remove(doc)
}
