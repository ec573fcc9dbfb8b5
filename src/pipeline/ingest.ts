/**
 * Files into the store. Safe to repeat (identity = sha-256 of the bytes) and to kill (one transaction a file).
 * Files are opened one after the other in a fixed order and read a few at a time, so at most `concurrency` are in memory,
 * and of two equal files always the first in that order is the letter and the other the duplicate.
 */
import { lstat } from 'node:fs/promises'
import { resolve } from 'node:path'
import pLimit from 'p-limit'
import type { Limits } from '../intake/limits.js'
import { displayName, readSource } from '../intake/read-source.js'
import { type FileOutcome, whatIsIn } from '../model/outcome.js'
import { isRefusal, type Refusal, type SourceFile } from '../model/source-file.js'
import type { EngineChoice } from '../parse/ocr/engines.js'
import type { PageAtWork } from '../parse/parser.js'
import type { HeldSource, Instant, Store } from '../store/store.js'
import { EXTRACTOR } from './extractor.js'
import { type FileRead, type FileRefused, isRefused, readBytes } from './read-file.js'
import { overlay, statementsIn } from './overlay.js'
import { walk } from './walk.js'

export interface IngestOptions {
  readonly store: Store
  readonly limits: Limits
  readonly ocr: EngineChoice
  /** Files that are read at the same time. */
  readonly concurrency: number
  /** Pages that are recognised at the same time, in all files together. */
  readonly cores: number
  /** The door's clock: asked once a file, only to say when something was recorded. */
  readonly now: () => Instant
  /**
   * The day a letter came to the office, as far as the door knows; asked once a file. `firstSeen`: when a scan came that has waited for recognition until now;
   * null for what comes now.
   */
  readonly arrivedOn: (firstSeen: Instant | null) => string | null
  /** Absolute paths that are none of our letters: the store's own files, when it lies in the folder. */
  readonly leaveOut?: ReadonlySet<string>
  /** A page of a file begins to be recognised. */
  readonly onPage?: (at: PageAtWork & { readonly name: string }, progress: Progress) => void
  /** Reads held sources too, for rules of another name: what was recognised in them is taken from the store. */
  readonly reread?: { readonly extractor: string }
  readonly onOutcome?: (outcome: FileOutcome, progress: Progress) => void
  /** Asked before each file: true ends the run after the files at hand. */
  readonly stopped?: () => boolean
}

export interface Progress {
  readonly done: number
  readonly total: number
}

/** Outcomes in the order of the files. */
export async function ingest(paths: readonly string[], options: IngestOptions): Promise<FileOutcome[]> {
  const { files, failed } = await gather(paths, options.leaveOut ?? new Set())
  const progress = { done: 0, total: files.length + failed.length }
  const report = (outcome: FileOutcome): FileOutcome => {
    options.onOutcome?.(outcome, { ...progress, done: ++progress.done })
    return outcome
  }
  failed.forEach(report)
  const line = new IngestLine(options, progress)
  const slots = pLimit(options.concurrency)
  // A broken store ends the run: what is at hand comes to its end, nothing more is begun, then the first error is told.
  let broken = false
  const read = (path: string) =>
    slots(async () => {
      if (broken || options.stopped?.()) return []
      try {
        return [report(await line.take(path))]
      } catch (error) {
        broken = true
        throw error
      }
    })
  const ends = await Promise.allSettled(files.map(read))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  return [...failed, ...ends.flatMap((end) => (end.status === 'fulfilled' ? end.value : []))]
}

/** One file, for the door that waits. */
export async function ingestFile(path: string, options: IngestOptions): Promise<FileOutcome> {
  return new IngestLine(options, { done: 0, total: 1 }).take(path)
}

/** Opens files one by one in the order they come; of equal files the later waits for the earlier and is then its duplicate. */
class IngestLine {
  private turn: Promise<unknown> = Promise.resolve()
  private readonly atWork = new Map<string, Promise<unknown>>()

  constructor(
    private readonly options: IngestOptions,
    private readonly progress: Progress,
  ) {}

  async take(path: string): Promise<FileOutcome> {
    const opened = this.turn.then(async () => {
      const source = await readSource(path, this.options.limits)
      return isRefusal(source) ? source : { work: this.queue(path, source) }
    })
    this.turn = opened
    const next = await opened
    return isRefusal(next) ? this.note(refusedOutcome(path, next, null)) : next.work
  }

  /** Claims the bytes before anything else is opened. */
  private queue(path: string, source: SourceFile): Promise<FileOutcome> {
    const earlier = this.atWork.get(source.id) ?? Promise.resolve()
    const work = earlier.then(() => this.read(path, source))
    const settled = work.then(nothing, nothing).then(() => {
      if (this.atWork.get(source.id) === settled) this.atWork.delete(source.id)
    })
    this.atWork.set(source.id, settled)
    return work
  }

  private async read(path: string, source: SourceFile): Promise<FileOutcome> {
    const held = await this.options.store.source(source.id)
    if (held?.status === 'done' && this.options.reread === undefined) return this.again(path, source)
    const read = await this.readNow(source, held)
    if (isRefused(read)) return this.note(refusedOutcome(path, read.refusal, read.sha256))
    if ((await this.keep(path, read, held)) === 'held') return this.again(path, source)
    return { ...outcomeOf(path, source, 'done'), ...whatIsIn(read.readings.map(({ record }) => record.source.part)) }
  }

  private async readNow(source: SourceFile, held: HeldSource | null): Promise<FileRead | FileRefused> {
    const { store, limits, ocr, cores, concurrency, onPage } = this.options
    const { progress } = this
    // Those being read now or about to be: they share the cores.
    const filesAtOnce = Math.max(1, Math.min(concurrency, progress.total - progress.done))
    return readBytes(source, {
      ...{ limits, ocr, pagesAtOnce: Math.max(1, Math.floor(cores / filesAtOnce)) },
      held: held === null ? [] : await store.parsed(source.id),
      onPage: (at) => onPage?.({ name: source.name, ...at }, { ...progress }),
    })
  }

  private keep(path: string, { source, readings }: FileRead, held: HeldSource | null): Promise<'kept' | 'held'> {
    const arrivedOn = this.options.arrivedOn(held?.status === 'waiting' ? held.firstSeen : null)
    const { id: sha256, name, mediaType, bytes } = source
    const facts = { sha256, name, mediaType, bytes: bytes.byteLength, path: resolve(path), arrivedOn }
    const kept = readings.map((r) => ({ ...r, statements: statementsIn(r) }))
    return this.options.store.keep(facts, kept, this.options.reread?.extractor ?? EXTRACTOR, this.options.now(), overlay)
  }

  /** Bytes that are held already: nothing new from the same place, a calm duplicate from another. */
  private async again(path: string, source: SourceFile): Promise<FileOutcome> {
    const held = await this.options.store.source(source.id)
    const first = held?.path ?? null
    if (first === resolve(path)) return outcomeOf(path, source, 'known')
    const says = `Đã có trong kho (trùng từng byte với "${held?.name ?? source.name}"), không đọc lại.`
    return this.note({ ...outcomeOf(path, source, 'duplicate'), code: 'duplicate', says })
  }

  /** What is not there is no file: told, not kept. */
  private async note(outcome: FileOutcome): Promise<FileOutcome> {
    if (outcome.code !== 'ENOENT') await this.options.store.note(outcome, this.options.now())
    return outcome
  }
}

const nothing = (): void => undefined

const outcomeOf = (path: string, source: SourceFile, kind: FileOutcome['kind']): FileOutcome => ({
  ...{ kind, name: source.name, path: resolve(path), sha256: source.id, code: null, says: null },
})

function refusedOutcome(path: string, { refused, code, says }: Refusal, sha256: string | null): FileOutcome {
  const kind = refused === 'waiting' || refused === 'secret' ? refused : 'refused'
  return { kind, name: displayName(path), path: resolve(path), sha256, code, says }
}

/** The paths as given, folders opened; a path that is not there is a failed file, not the end of the run. */
async function gather(paths: readonly string[], leaveOut: ReadonlySet<string>): Promise<{ files: string[]; failed: FileOutcome[] }> {
  const files: string[] = []
  const failed: FileOutcome[] = []
  for (const path of paths) {
    if (!(await isFolder(path))) files.push(path)
    else {
      const walked = await walk(path)
      files.push(...walked.files.filter((f) => !leaveOut.has(resolve(f))))
      failed.push(...walked.closed.map(({ path: at, code }) => closedFolder(at, code)))
    }
  }
  return { files: [...new Map(files.map((f) => [resolve(f), f])).values()], failed }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isDirectory()
  } catch {
    return false
  }
}

const closedFolder = (path: string, code: string): FileOutcome => ({
  ...{ kind: 'refused', name: displayName(path), path: resolve(path), sha256: null, code },
  says: `Không mở được thư mục (${code}); hãy cấp quyền đọc rồi chạy lại.`,
})
