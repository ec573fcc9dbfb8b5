/** People's words in the store: said and withdrawn inside the caller's transaction, with the reading that stands then. */
import type { Kysely, Transaction } from 'kysely'
import type { Dropped, Finding } from '../model/finding.js'
import { letterRecord, type LetterRecord } from '../model/letter-record.js'
import type { ParsedDocument } from '../model/parsed-document.js'
import { type HeldWord, isOfValue, type Withdrawal, word as wordSchema, type Word } from '../model/word.js'
import { heldOf, heldSource, keepReading } from './keep-reading.js'
import { unpack } from './pack.js'
import { isSameJson } from './same-json.js'
import { sourceOf, wordsOf } from './sql-spoken.js'
import type { Instant, Overlay, ReadingToKeep } from './store.js'
import type { Tables } from './tables.js'
import type { TextIndex } from './text-index.js'
import { saveUnits } from './units.js'
import { type Statement, statement } from '../model/statement.js'

type Tx = Transaction<Tables>

/** The sources that a word is about. */
export const sourcesOf = ({ says }: Word): string[] => [says.letter, ...('other' in says ? [says.other] : [])].map(sourceOf)

export const standing = (words: readonly HeldWord[]): Word[] => words.filter((w) => w.withdrawn === null)

/** Readings as they stand under the words that stand; the machine's record beside, where a word has changed it. */
export async function underWords(
  tx: Tx,
  sha256: string,
  readings: readonly ReadingToKeep[],
  overlay: Overlay | null,
): Promise<readonly ReadingToKeep[]> {
  const words = standing(await wordsOf(tx, sha256, null)).filter((w) => isOfValue(w.says))
  if (words.length === 0) return readings
  if (overlay === null) throw new Error('people have spoken of this letter: it is kept with their words over it')
  return readings.map((reading) => laid(reading, words, overlay))
}

function laid(reading: ReadingToKeep, words: readonly Word[], overlay: Overlay): ReadingToKeep {
  const { record, statements } = overlay(reading, words)
  return { ...reading, statements, record, machine: isSameJson(record, reading.record) ? null : reading.record }
}

export async function sayWord(
  tx: Tx,
  index: TextIndex,
  { word, overlay, at }: { word: Word; overlay: Overlay; at: Instant },
): Promise<'said' | 'said-before'> {
  const before = await tx.selectFrom('words').select('id').where('id', '=', word.id).executeTakeFirst()
  if (before) return 'said-before'
  const [sha256 = '', other = null] = sourcesOf(word)
  await tx
    .insertInto('words')
    .values({
      ...{
        id: word.id,
        letter: word.says.letter,
        sha256,
        other_sha256: other,
        body: JSON.stringify(word),
        said_at: word.at,
        act: word.says.act,
      },
      ...{ withdrawn_at: null, withdrawn: null },
    })
    .execute()
  if (isOfValue(word.says)) await layAnew(tx, index, { sha256, at, overlay })
  return 'said'
}

export async function withdrawWord(
  tx: Tx,
  index: TextIndex,
  { id, taken, overlay, at }: { id: string; taken: Withdrawal; overlay: Overlay; at: Instant },
): Promise<Word | 'unknown' | 'withdrawn-before'> {
  const row = await tx.selectFrom('words').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return 'unknown'
  if (row.withdrawn_at !== null) return 'withdrawn-before'
  await tx
    .updateTable('words')
    .set({ withdrawn_at: taken.at, withdrawn: JSON.stringify(taken) })
    .where('id', '=', id)
    .execute()
  const word = wordSchema.parse(JSON.parse(row.body))
  if (isOfValue(word.says)) await layAnew(tx, index, { sha256: row.sha256, at, overlay })
  return word
}

/** The letters of a source as they stand under today's words: a reading that this changes is closed and a new one opened, by the same rules. */
async function layAnew(
  tx: Tx,
  index: TextIndex,
  { sha256, at, overlay }: { sha256: string; at: Instant; overlay: Overlay },
): Promise<void> {
  const words = standing(await wordsOf(tx, sha256, null)).filter((w) => isOfValue(w.says))
  const [held, source] = [await heldOf(tx, sha256), await heldSource(tx, sha256)]
  for (const letter of await openReadings(tx, sha256)) {
    const { machine, part, extractor, recordedFrom } = letter
    const reading = laid({ ...letter, record: machine, statements: [] }, words, overlay)
    if (isSameJson(reading.record, letter.record)) continue
    await saveUnits(tx, [reading])
    await keepReading(tx, index, { source, reading, part, extractor, at: after(recordedFrom, at), held })
  }
}

/** A clock that stands or goes back must not make a reading that was never held. */
export const after = (held: Instant, at: Instant): Instant => (at > held ? at : new Date(Date.parse(held) + 1).toISOString())

export interface OpenReading extends Pick<ReadingToKeep, 'document' | 'trace'> {
  readonly id: string
  readonly part: number
  readonly extractor: string
  readonly recordedFrom: Instant
  /** The record that stands, and what the machine read (the same where no word has changed it). */
  readonly record: LetterRecord
  readonly machine: LetterRecord
  readonly statements: readonly Statement[]
}

/** The letters held of a source, by their place in it. */
export async function openReadings(db: Kysely<Tables>, sha256: string): Promise<OpenReading[]> {
  const rows = await db
    .selectFrom('letters')
    .select(['id', 'part', 'extractor', 'parser', 'record', 'machine', 'trace', 'recorded_from'])
    .where('sha256', '=', sha256)
    .where('recorded_to', 'is', null)
    .orderBy('part')
    .execute()
  const documents = new Map<string, ParsedDocument>()
  for (const parser of new Set(rows.map((row) => row.parser))) {
    const query = db.selectFrom('documents').select('packed').where('sha256', '=', sha256).where('parser', '=', parser)
    // Packed by this store alone, from values of this type.
    documents.set(parser, unpack((await query.executeTakeFirstOrThrow()).packed) as ParsedDocument)
  }
  const said = await statementsOf(db, rows.map(({ id }) => id)) // prettier-ignore
  return rows.flatMap(({ id, part, extractor, parser, trace, recorded_from, ...row }) => {
    const document = documents.get(parser)
    const record = letterRecord.parse(JSON.parse(row.record))
    const machine = row.machine === null ? record : letterRecord.parse(JSON.parse(row.machine))
    if (document === undefined) return []
    const statements = said.filter(({ letter }) => letter === id)
    // Packed by this store alone, from a trace.
    return [{ id, part, extractor, recordedFrom: recorded_from, record, machine, document, statements, trace: unpack(trace) as Trace }]
  })
}

async function statementsOf(db: Kysely<Tables>, letters: readonly string[]): Promise<Statement[]> {
  if (letters.length === 0) return []
  const query = db.selectFrom('statements').select('body').where('letter', 'in', letters).where('recorded_to', 'is', null)
  return (await query.orderBy('id').execute()).map(({ body }) => statement.parse(JSON.parse(body)))
}

type Trace = { findings: Finding[]; dropped: Dropped[] }
