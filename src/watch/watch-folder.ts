/**
 * The door that waits. A scan of the folder is the truth, events only make the next scan come sooner (they are missed on shares and while busy).
 * Files are handled one at a time, in the order of their names.
 */
import { lstat } from 'node:fs/promises'
import { displayName } from '../intake/read-source.js'
import { walk } from '../pipeline/walk.js'
import type { OutcomePlace, RecentOutcome } from '../store/store.js'
import { type Handled, handleFile, type HandleOptions } from './handle-file.js'
import { firstSeen, isSettled, later, lookOf, type Pending, seenAgain } from './pending.js'
import { unwatched } from './places.js'
import { takeBack } from './take-back.js'

export interface WatchOptions extends HandleOptions {
  /** How long a file must be unchanged before it is touched. */
  readonly quietMs: number
  /** How long after its last change a damaged file may still heal. */
  readonly patienceMs: number
  readonly rescanMs: number
  /** Handle what is there and end. */
  readonly once: boolean
  readonly onHandled: (name: string, handled: Handled) => void
  /** A file has its turn (null), and what came of it: also what is no news. */
  readonly onTurn?: (path: string, handled: Handled | null) => void
  /** What lies in the folder and is known to the door, by path; it stays up to date. */
  readonly onLook?: (pending: ReadonlyMap<string, Pending>) => void
  /** Files that are known to be whole (they came through the desk, or were put back): what is wrong with them will not heal. */
  readonly isWhole?: (path: string) => boolean
  readonly onPassedOver: (name: string) => void
  /** Milliseconds since 1970, as file times are. */
  readonly clock: () => number
  /** Sleeps, but wakes at once for an event or a wish to stop. */
  readonly sleep: (ms: number) => Promise<void>
  readonly stopped: () => boolean
}

export async function watchFolder(options: WatchOptions): Promise<void> {
  if (options.ocr !== 'off') await takeBack(options.folder, options.store)
  const desk: Desk = { pending: new Map(), tried: new Set(), told: await secretsTold(options) }
  const until = options.clock() + Math.max(ONCE_MS, 10 * options.quietMs)
  while (!options.stopped()) {
    await look(desk.pending, options)
    options.onLook?.(desk.pending)
    for (const path of settled(desk.pending, options)) {
      if (options.stopped()) return
      desk.tried.add(path)
      await handle(path, desk, options)
    }
    const open = [...desk.pending].filter(([path, p]) => !p.leftAlone && !(options.once && desk.tried.has(path)))
    if (options.once && (open.length === 0 || options.clock() > until)) return
    await options.sleep(pause(open, options))
  }
}

/** With `once`: so long at most for a file that never comes to rest. */
const ONCE_MS = 30_000

interface Desk {
  readonly pending: Map<string, Pending>
  /** Files that had their turn in this run. */
  readonly tried: Set<string>
  /** Secret letters (by hash) that the clerk was told of, in this run or an earlier one. */
  readonly told: Set<string>
}

/** So many at a time. */
const SOME = 500

async function secretsTold({ store }: WatchOptions): Promise<Set<string>> {
  const told = new Set<string>()
  for (let last: OutcomePlace | null = null; ;) {
    const some: readonly RecentOutcome[] = await store.recentOutcomes(SOME, last, 'secret')
    for (const { sha256 } of some) if (sha256 !== null) told.add(sha256)
    last = some.at(-1) ?? null
    if (last === null) return told
  }
}

/** Brings `pending` in step with what lies in the folder now. */
async function look(pending: Map<string, Pending>, options: WatchOptions): Promise<void> {
  const now = options.clock()
  const { files } = await walk(options.folder, unwatched(options.folder))
  const there = new Set(files)
  for (const path of pending.keys()) if (!there.has(path)) pending.delete(path)
  for (const path of files) {
    const stats = await lstat(path).catch(() => null)
    const known = pending.get(path)
    // Gone since the folder was listed; a broken name is there but cannot be had, so it is told.
    if (stats === null && !path.includes('\uFFFD')) continue
    if (stats?.isFile()) pending.set(path, seenAgain(known, lookOf(stats), now))
    else if (known === undefined) {
      options.onPassedOver(displayName(path))
      pending.set(path, { ...firstSeen('', now), leftAlone: true })
    }
  }
}

const settled = (pending: ReadonlyMap<string, Pending>, { clock, quietMs }: WatchOptions): string[] =>
  [...pending].filter(([, p]) => isSettled(p, clock(), quietMs)).map(([path]) => path)

async function handle(path: string, { pending, told }: Desk, options: WatchOptions): Promise<void> {
  const known = pending.get(path)
  const stats = await lstat(path).catch(() => null)
  if (known === undefined || stats === null || lookOf(stats) !== known.look) return
  options.onTurn?.(path, null)
  // ctime cannot be set back by a copy that keeps the old mtime.
  const young = !options.isWhole?.(path) && options.clock() - Math.max(stats.ctimeMs, stats.mtimeMs) < options.patienceMs
  const handled = await handleFile(path, young, options)
  options.onTurn?.(path, handled)
  if (handled.did === 'moved' || handled.did === 'gone') pending.delete(path)
  else if (handled.did === 'left') pending.set(path, { ...known, leftAlone: true })
  else pending.set(path, later(known, options.clock(), options.quietMs))
  if (isNews(handled, known, told)) options.onHandled(displayName(path), handled)
}

/** A secret letter is told of once, a file that must wait when it begins to wait. */
function isNews(handled: Handled, { tries }: Pending, told: Set<string>): boolean {
  if (handled.did === 'wait') return tries === 0
  if (handled.did !== 'left') return handled.did === 'moved'
  const hash = handled.outcome.sha256 ?? ''
  const news = !told.has(hash)
  told.add(hash)
  return news
}

/** Until the next file may be ready, at most until the next regular scan. */
function pause(open: readonly (readonly [string, Pending])[], { clock, quietMs, rescanMs }: WatchOptions): number {
  const now = clock()
  const ready = open.map(([, p]) => Math.max(p.since + quietMs, p.notBefore) - now)
  return Math.min(rescanMs, Math.max(20, ...(ready.length > 0 ? [Math.min(...ready)] : [rescanMs])))
}
