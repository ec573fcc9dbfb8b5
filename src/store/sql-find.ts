/** Letters by what a person calls them, and by their words. */
import { compare } from '../model/collect.js'
import { type Kysely, sql, type SqlBool } from 'kysely'
import type { Dropped, Finding } from '../model/finding.js'
import { byLetterId } from '../model/letter-id.js'
import { type LetterRecord, letterRecord } from '../model/letter-record.js'
import type { ParsedDocument } from '../model/parsed-document.js'
import { numberKey } from '../text/letter-number.js'
import { chunks } from './chunks.js'
import { after, stemKey, stemOf } from './keys.js'
import { unpack } from './pack.js'
import { queryTerms, withoutAccents } from './query-terms.js'
import { snippetOf } from './snippet.js'
import { pathKey } from './path-key.js'
import type { HeldLetter, Origin, ReadingToKeep, SearchHit } from './store.js'
import type { Tables } from './tables.js'
import type { Match, Term, TextIndex } from './text-index.js'
import type { Condition } from './view/pieces.js'

type Db = Kysely<Tables>

/** Each way to call a letter is looked up by its own index. */
export async function findLetters(db: Db, called: string): Promise<readonly HeldLetter[]> {
  const name = called.normalize('NFC').trim()
  const hash = /^([0-9a-f]{6,64})(#\d+(?:-\d+)?)?$/.exec(name)
  const [, start = '', part = ''] = hash ?? []
  const byHash = hash ? await lettersWhere(db, { from: start, to: after(start) }, ({ id }) => isPart(id, part)) : []
  if (byHash.length > 0) return byHash
  const byNumber = await lettersWhere(db, sql<SqlBool>`number_key = ${numberKey(name)}`)
  if (byNumber.length > 0) return byNumber
  const byStem = await lettersWhere(db, sql<SqlBool>`stem = ${stemKey(name)}`, ({ file }) => stemOf(file) === stemOf(name))
  const whole = [...byStem.filter(({ record }) => record.source.name === name), ...(await lettersAt(db, name))]
  return whole.length > 0 ? whole : byStem
}

/** "1f3a9c" every letter of the file, "1f3a9c#3-5" or "1f3a9c#3" the one that begins there. */
function isPart(id: string, part: string): boolean {
  const own = id.slice(id.indexOf('#'))
  return part === '' || own === part || own.startsWith(`${part}-`)
}

/** By where the file lies: what was last read there. */
async function lettersAt(db: Db, path: string): Promise<HeldLetter[]> {
  const there = await db.selectFrom('outcomes').select('sha256').where('key', '=', pathKey(path)).executeTakeFirst()
  const letters = there?.sha256 ? await lettersWhere(db, { from: there.sha256, to: after(there.sha256) }) : []
  return letters.filter((letter) => letter.path === path)
}

type Where = Condition | { readonly from: string; readonly to: string }

/** Letters held that fulfil the condition, or whose ids lie between the two, the first counted. */
async function lettersWhere(
  db: Db,
  where: Where,
  fits: (row: { readonly id: string; readonly file: string }) => boolean = () => true,
): Promise<HeldLetter[]> {
  const held = db
    .selectFrom('letters')
    .innerJoin('sources', 'sources.sha256', 'letters.sha256')
    .select(['letters.id', 'letters.file', 'letters.reading', 'letters.extractor', 'letters.recorded_from'])
    .select(['sources.path', 'sources.arrived_on'])
    .where('letters.recorded_to', 'is', null)
  const rows = await ('from' in where ? held.where('id', '>=', where.from).where('id', '<', where.to) : held.where(where)).execute()
  const called = rows.filter(fits).sort((a, b) => compare(a.file, b.file) || byLetterId(a.id, b.id))
  return Promise.all(
    called.map(async ({ reading, id, path, arrived_on, extractor, recorded_from }) => {
      const { record } = await db.selectFrom('letters').select('record').where('reading', '=', reading).executeTakeFirstOrThrow()
      return { id, path, arrivedOn: arrived_on, extractor, recordedFrom: recorded_from, record: recordOf(record) }
    }),
  )
}

/** A record of an older schema fails here, loudly, instead of far away. */
const recordOf = (json: string): LetterRecord => letterRecord.parse(JSON.parse(json))

export async function documentOf(db: Db, letter: string): Promise<Pick<ReadingToKeep, 'document' | 'trace'> | null> {
  const row = await db
    .selectFrom('letters')
    .innerJoin('documents', (j) => j.onRef('documents.sha256', '=', 'letters.sha256').onRef('documents.parser', '=', 'letters.parser'))
    .select(['documents.packed', 'letters.trace'])
    .where('letters.id', '=', letter)
    .where('letters.recorded_to', 'is', null)
    .executeTakeFirst()
  if (!row) return null
  // Both columns are packed by this store alone, from values of these types.
  const document = unpack(row.packed) as ParsedDocument
  const trace = unpack(row.trace) as { findings: Finding[]; dropped: Dropped[] }
  return { document, trace }
}

/** The documents themselves stay where they are: a long scan's is megabytes. */
export async function originsOf(db: Db, letters: readonly string[]): Promise<ReadonlyMap<string, Origin>> {
  const origins = new Map<string, Origin>()
  for (const some of chunks([...new Set(letters)])) {
    const rows = await db
      .selectFrom('letters')
      .innerJoin('sources', 'sources.sha256', 'letters.sha256')
      .leftJoin('documents', (j) => j.onRef('documents.sha256', '=', 'letters.sha256').onRef('documents.parser', '=', 'letters.parser'))
      .select(['letters.id', 'sources.media_type', 'sources.bytes', 'documents.parser'])
      .where('letters.id', 'in', some)
      .where('letters.recorded_to', 'is', null)
      .execute()
    for (const { id, media_type: mediaType, bytes, parser } of rows) origins.set(id, { mediaType, bytes, parser })
  }
  return origins
}

export async function documentsOf(db: Db, sha256: string): Promise<readonly ParsedDocument[]> {
  const rows = await db.selectFrom('documents').select('packed').where('sha256', '=', sha256).orderBy('parser').execute()
  // Packed by this store alone, from values of this type.
  return rows.map(({ packed }) => unpack(packed) as ParsedDocument)
}

export async function searchLetters(db: Db, index: TextIndex, words: string, limit: number): Promise<readonly SearchHit[]> {
  const terms = queryTerms(words)
  const best = async (asked: readonly Term[], exact: boolean): Promise<SearchHit[]> =>
    (await hits(db, await bestMatches(index, asked, limit), asked, exact)).slice(0, limit)
  const exact = await best(terms, true)
  return exact.length > 0 || !terms.some((t) => t.accents) ? exact : best(withoutAccents(terms), false)
}

/** With all that are as good as the last one, as far as they are few: which of those are shown must not hang on which letter came in first. */
async function bestMatches(index: TextIndex, terms: readonly Term[], limit: number): Promise<readonly Match[]> {
  const matches = await index.match(terms, limit + ALIKE)
  const last = matches[limit - 1]?.score ?? Infinity
  return matches.filter(({ score }) => score <= last)
}
const ALIKE = 200

/** Best first; equally good ones by name, so that the order never hangs on which letter came in first. */
async function hits(db: Db, matches: readonly Match[], terms: readonly Term[], exact: boolean): Promise<SearchHit[]> {
  const found: { hit: SearchHit; score: number }[] = []
  for (const some of chunks(matches)) {
    const scores = new Map(some.map(({ doc, score }) => [doc, score]))
    for (const { id, file, number, date, doc, body, fields } of await textsOf(db, [...scores.keys()])) {
      const inBody = snippetOf(body, terms)
      const shown = inBody.marks.length > 0 ? inBody : snippetOf(fields, terms)
      found.push({ score: scores.get(doc) ?? 0, hit: { id, file, number, date, exact, ...shown } })
    }
  }
  return found.sort((a, b) => a.score - b.score || compare(a.hit.file, b.hit.file) || byLetterId(a.hit.id, b.hit.id)).map((f) => f.hit)
}

const textsOf = (db: Db, docs: readonly number[]) =>
  db
    .selectFrom('texts')
    .innerJoin('letters', 'letters.id', 'texts.letter')
    .select(['letters.id', 'letters.file', 'letters.number', 'letters.date', 'texts.doc', 'texts.body', 'texts.fields'])
    .where('texts.doc', 'in', docs)
    .where('letters.recorded_to', 'is', null)
    .execute()
