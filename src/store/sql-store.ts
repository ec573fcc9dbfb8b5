/** The store in SQL that every backend understands; what differs (full text, connection) is handed in. */
import type { Kysely, Transaction } from 'kysely'
import type { Bonds } from '../model/archive.js'
import type { LedgerView, PlacedView } from '../model/ledger.js'
import type { SpokenView } from '../model/spoken.js'
import { letterIdOf } from '../model/letter-id.js'
import type { FileOutcome, OutcomeKind } from '../model/outcome.js'
import { madeBy } from '../model/parsed-document.js'
import type { Withdrawal, Word } from '../model/word.js'
import type { Engine } from './engine.js'
import { countSources, sourceFactsPages } from './sql-sources.js'
import { closeOthers, heldOf, keepReading, saveDocuments } from './keep-reading.js'
import { pathKey } from './path-key.js'
import { openReadings, sayWord, sourcesOf, underWords, withdrawWord } from './keep-words.js'
import { sourceOf, sqlSpoken, wordsOf } from './sql-spoken.js'
import { logRow, logRows, logRowsBefore } from './log.js'
import { countOutcomes, recentOutcomes } from './sql-outcomes.js'
import { sqlQuestions } from './questions.js'
import { hashKey, heldOutcome, isSame, keyOf, noteSource, outcomeAt, outcomeDone, saveOutcome, saveSource } from './outcome-rows.js'
import { rebuildSource } from './rebuild-source.js'
import { awaitAll, bondsOf, catchUpSome } from './catch-up.js'
import { following } from './following.js'
import { notBefore } from './instants.js'
import { stepsDone } from './migrate.js'
import { type Remembered, sqlArchive } from './sql-archive.js'
import { documentOf, documentsOf, findLetters, originsOf, searchLetters } from './sql-find.js'
import { SqlUsers } from './sql-users.js'
import { sqlPlacedView, sqlView } from './sql-view.js'
import type { Register } from './register.js'
import { sqlRegister } from './register/sql-register.js'
import type {
  HeldOutcome,
  HeldSource,
  Instant,
  LogAsked,
  OutcomePlace,
  Overlay,
  Questions,
  ReadingToKeep,
  SourceFacts,
  Store,
} from './store.js'
import type { Tables } from './tables.js'
import { saveUnits } from './units.js'
import type { UserStore } from './users.js'

/** The name under which those who work out what follows wait for each other. */
const FOLLOWING = 'what follows'

export class SqlStore implements Store {
  constructor(
    private readonly db: Kysely<Tables>,
    private readonly engine: Engine,
    private readonly bonds: Bonds,
  ) {
    this.users = new SqlUsers(db, engine)
  }

  readonly users: UserStore

  private readonly remembered: Remembered = new Map()

  get register(): Register {
    return sqlRegister(this.db, (things, work) => this.writing(things, work))
  }

  async source(sha256: string): Promise<HeldSource | null> {
    const row = await this.db.selectFrom('sources').selectAll().where('sha256', '=', sha256).executeTakeFirst()
    return row ? { sha256, name: row.name, path: row.path, status: row.status, firstSeen: row.first_seen } : null
  }

  async keep(
    source: SourceFacts,
    read: readonly ReadingToKeep[],
    extractor: string,
    clock: Instant,
    overlay: Overlay | null = null,
  ): Promise<'kept' | 'held'> {
    return this.keeping(source.sha256, [source.path], clock, async (tx, at) => {
      const held = await heldOf(tx, source.sha256)
      if (held.some((letter) => letter.open && letter.extractor === extractor)) return 'held'
      const readings = held.length === 0 ? read : await underWords(tx, source.sha256, read, overlay)
      await saveSource(tx, { ...source, status: 'done' }, at)
      const index = this.engine.textIndexOn(tx)
      await closeOthers(tx, index, held, new Set(readings.map(({ record }) => letterIdOf(record))), at)
      await saveUnits(tx, readings)
      await saveDocuments(tx, source.sha256, new Set(readings.map(({ document }) => document)))
      for (const [part, reading] of readings.entries()) await keepReading(tx, index, { source, reading, part, extractor, at, held })
      await saveOutcome(tx, outcomeDone(source, readings), at)
      const parsers = [...new Set(readings.map(({ document }) => madeBy(document)))]
      await logRow(tx, at, 'kept', source.sha256, { ...source, letters: readings.length, extractor, parsers })
      return 'kept'
    })
  }

  async catchUp(at: () => Instant, all: boolean, onProgress?: (left: number) => void): Promise<void> {
    if (all || (await bondsOf(this.db)) < this.bonds.version) await this.writing([FOLLOWING], (tx) => awaitAll(tx, this.bonds.version))
    const step = () =>
      this.writing([FOLLOWING], async (tx) => catchUpSome(tx, sqlArchive(tx, this.remembered), this.bonds, await notBefore(tx, at())))
    const none = this.db.selectFrom('awaiting').select('letter').limit(1)
    if ((await none.execute()).length === 0) return
    for (let left = await step(); left > 0; left = await step()) onProgress?.(left)
  }

  async say(word: Word, overlay: Overlay): Promise<'said' | 'said-before'> {
    return this.keeping(sourceOf(word.says.letter), sourcesOf(word), word.at, async (tx, at) => {
      const told = await sayWord(tx, this.engine.textIndexOn(tx), { word, overlay, at })
      if (told === 'said') await logRow(tx, word.at, 'said', word.says.letter, { ...word, ...(await nameOf(tx, word.says.letter)) })
      return told
    })
  }

  async withdraw(id: string, taken: Withdrawal, overlay: Overlay): Promise<'withdrawn' | 'withdrawn-before' | 'unknown'> {
    const held = await this.db.selectFrom('words').select(['sha256', 'other_sha256']).where('id', '=', id).executeTakeFirst()
    const sha256 = held?.sha256 ?? ''
    return this.keeping(sha256, [held?.other_sha256 ?? ''], taken.at, async (tx, at) => {
      const word = await withdrawWord(tx, this.engine.textIndexOn(tx), { id, taken, overlay, at })
      if (typeof word === 'string') return word
      await logRow(tx, taken.at, 'withdrawn', word.says.letter, {
        word: id,
        act: word.says.act,
        ...taken,
        ...(await nameOf(tx, word.says.letter)),
      })
      return 'withdrawn'
    })
  }

  async rebuild(
    sha256: string,
    readings: readonly ReadingToKeep[],
    extractor: string,
    clock: Instant,
    overlay: Overlay,
  ): Promise<readonly string[]> {
    return this.keeping(sha256, [], clock, async (tx, at) => {
      const changed = await rebuildSource(tx, this.engine.textIndexOn(tx), { sha256, readings, extractor, at, overlay })
      if (changed.length > 0) await logRow(tx, at, 'rebuilt', sha256, { extractor, changed, ...(await nameOf(tx, sha256)) })
      return changed
    })
  }

  async note(outcome: FileOutcome, at: Instant): Promise<void> {
    await this.writing([keyOf(outcome), outcome.sha256 ?? ''], async (tx) => {
      const kept = outcome.kind === 'secret' ? { ...outcome, path: null } : outcome
      const before = await outcomeAt(tx, keyOf(kept))
      const { kind } = kept
      const said = before && before.kind !== 'trying' ? heldOutcome(before, before.kind) : null
      if (said && isSame(said, kept) && said.attempts === 0 && outcome.path === kept.path) return
      if (kept.sha256 && (kind === 'waiting' || kind === 'secret' || kind === 'refused')) await noteSource(tx, kept, kept.sha256, kind, at)
      if (kept.path === null && outcome.path !== null) await tx.deleteFrom('outcomes').where('key', '=', pathKey(outcome.path)).execute()
      await saveOutcome(tx, kept, at)
      await logRow(tx, at, kind, kept.sha256 ?? kept.path ?? kept.name, kept)
    })
  }

  async outcomeOf(key: { readonly path: string } | { readonly sha256: string }): Promise<HeldOutcome | null> {
    const row = await outcomeAt(this.db, 'path' in key ? pathKey(key.path) : hashKey(key.sha256))
    return row && row.kind !== 'trying' ? heldOutcome(row, row.kind) : null
  }

  async outcomes(): Promise<readonly HeldOutcome[]> {
    const rows = await this.db.selectFrom('outcomes').selectAll().orderBy('key').execute()
    return rows.flatMap((row) => (row.kind === 'trying' ? [] : [heldOutcome(row, row.kind)]))
  }

  async attempt(path: string, name: string, at: Instant): Promise<number> {
    return this.writing([path], async (tx) => {
      const before = await outcomeAt(tx, pathKey(path))
      const attempts = (before?.attempts ?? 0) + 1
      const fresh = { key: pathKey(path), kind: 'trying' as const, name, path, sha256: null, code: null, says: null, at, attempts }
      if (before) await tx.updateTable('outcomes').set({ attempts }).where('key', '=', pathKey(path)).execute()
      else await tx.insertInto('outcomes').values(fresh).execute()
      return attempts
    })
  }

  async moved(from: string, to: string): Promise<void> {
    await this.writing([from, to], async (tx) => {
      await tx.deleteFrom('outcomes').where('key', '=', pathKey(to)).execute()
      await tx
        .updateTable('outcomes')
        .set({ key: pathKey(to), path: to, attempts: 0 })
        .where('key', '=', pathKey(from))
        .execute()
      await tx.updateTable('sources').set({ path: to }).where('path', '=', from).execute()
    })
  }

  view(knownAt: Instant | null): LedgerView {
    return sqlView(this.db, knownAt)
  }

  placed(knownAt: Instant | null): PlacedView {
    return sqlPlacedView(this.db, knownAt)
  }

  spoken(knownAt: Instant | null): SpokenView {
    return sqlSpoken(this.db, knownAt)
  }

  find = (letter: string) => findLetters(this.db, letter)
  words = (letter: string | null, knownAt: Instant | null) => wordsOf(this.db, letter === null ? null : sourceOf(letter), knownAt)
  standing = (sha256: string) => openReadings(this.db, sha256)
  sources = () => sourceFactsPages(this.db)
  countSources = () => countSources(this.db)
  recentOutcomes = (limit: number, before: OutcomePlace | null, kind: OutcomeKind | null) => recentOutcomes(this.db, limit, before, kind)
  countOutcomes = (from: Instant, to: Instant, most: number) => countOutcomes(this.db, from, to, most)
  log = (limit: number | null) => logRows(this.db, limit)
  logBefore = (asked: LogAsked) => logRowsBefore(this.db, asked)
  facts = async () => ({ engine: this.engine.name, steps: await stepsDone(this.db), bytes: await this.engine.bytes(this.db) })
  parsed = (sha256: string) => documentsOf(this.db, sha256)
  document = (letter: string) => documentOf(this.db, letter)
  origins = (letters: readonly string[]) => originsOf(this.db, letters)
  search = (words: string, limit: number) => searchLetters(this.db, this.engine.textIndexOn(this.db), words, limit)

  get questions(): Questions {
    return sqlQuestions(this.db, (things, work) => this.writing(things, work))
  }

  async close(): Promise<void> {
    await this.db.destroy()
  }

  /** Like `writing`, where letters of the source may change: what follows from that is worked out with it. `at`: now, as the clock tells it. */
  private keeping<T>(
    sha256: string,
    things: readonly string[],
    at: Instant,
    work: (tx: Transaction<Tables>, at: Instant) => Promise<T>,
  ): Promise<T> {
    return this.writing([sha256, ...things], async (tx) => {
      const now = await notBefore(tx, at)
      const alone = async () => {
        await this.engine.holdBack(tx, [FOLLOWING])
        return notBefore(tx, now)
      }
      return following(tx, sha256, { archive: sqlArchive(tx, this.remembered), bonds: this.bonds, alone }, () => work(tx, now))
    })
  }

  /** All or nothing, and nobody else writes about these things meanwhile. */
  private writing<T>(things: readonly string[], work: (tx: Transaction<Tables>) => Promise<T>): Promise<T> {
    const done = this.db.transaction().execute(async (tx) => {
      await this.engine.holdBack(tx, things)
      return work(tx)
    })
    return done.catch((error: unknown) => {
      // rows of a transaction that came to nothing: their numbers may be given again
      this.remembered.clear()
      throw error
    })
  }
}

/** What people call the letter's file. */
async function nameOf(tx: Transaction<Tables>, letter: string): Promise<{ readonly name?: string }> {
  return (await tx.selectFrom('sources').select('name').where('sha256', '=', sourceOf(letter)).executeTakeFirst()) ?? {}
}
