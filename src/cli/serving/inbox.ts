/** The watched folder as the desk sees it: what waits, what is being read, what became of it. */
import { resolve } from 'node:path'
import { displayName } from '../../intake/read-source.js'
import { walk } from '../../pipeline/walk.js'
import type { Store } from '../../store/store.js'
import { type Handled } from '../../watch/handle-file.js'
import type { Pending } from '../../watch/pending.js'
import { unwatched } from '../../watch/places.js'
import { isPutAside, putBack } from '../../watch/put-back.js'
import { clearParts, receive } from '../../watch/receive.js'
import { watchFolder } from '../../watch/watch-folder.js'
import type { FileAtWork, Inbox } from '../../web/desk.js'
import type { Bell } from '../bell.js'
import type { Call } from '../command.js'
import { dayOn, today } from '../options.js'
import { howToRead } from '../reading-options.js'
import { handledTeller } from './handled-told.js'

export interface OpenInbox {
  readonly inbox: Inbox
  /** Begins to watch; ends when somebody asks the program to end, and the file at hand is finished. */
  readonly watch: () => Promise<void>
}

/** Somebody waits before the screen: a file is touched half a second after its last change. */
const TIMES = { quietMs: 500, patienceMs: 300_000, rescanMs: 30_000 }
const MAX_ATTEMPTS = 3

export async function openInbox(call: Call, folder: string, store: Store, bell: Bell): Promise<OpenInbox> {
  const { limits, ocr, pagesAtOnce: cores } = await howToRead(call)
  await clearParts(folder)
  const state = new FolderState(folder)
  const teller = handledTeller(call, folder)
  const watch = (): Promise<void> =>
    watchFolder({
      ...{ store, folder, limits, ocr, cores, concurrency: 1, maxAttempts: MAX_ATTEMPTS, once: false, ...TIMES },
      now: () => call.terminal.now().toISOString(),
      clock: () => call.terminal.now().getTime(),
      arrivedOn: (firstSeen) => (firstSeen === null ? today(call) : dayOn(new Date(firstSeen))),
      onPage: (at) => {
        state.pageBegins(at.nth, at.of)
        teller.page(at)
      },
      onHandled: teller.tell,
      onPassedOver: teller.passedOver,
      onTurn: (path, handled) => state.turn(path, handled),
      onLook: (pending) => state.look(pending),
      isWhole: (path) => state.whole.has(path),
      ...{ sleep: bell.sleep, stopped: bell.stopped },
    })
  const inbox: Inbox = {
    ...{ folder: resolve(folder), maxBytes: limits.maxBytes, readsPictures: ocr !== 'off', ring: bell.ring },
    atWork: () => state.atWork(),
    isPutAside: (path) => isPutAside(path, folder),
    again: async (path) => {
      const back = await putBack(path, folder, store)
      if (back !== null) state.whole.add(back)
      bell.ring()
      return back !== null
    },
    receive: async (name, bytes) => {
      const received = await receive(folder, { name, bytes, maxBytes: limits.maxBytes })
      if (received.did === 'received') state.whole.add(received.path)
      bell.ring()
      return received
    },
  }
  return { inbox, watch }
}

/** What the door knows of files while they lie in the folder. */
class FolderState {
  /** Files that are as whole as they will be (they came through the desk, or were put back), until they have had their turn. */
  readonly whole = new Set<string>()
  private pending: ReadonlyMap<string, Pending> = new Map()
  private readonly because = new Map<string, FileAtWork['because']>()
  private reading: { readonly path: string; readonly page: number | null; readonly pages: number | null } | null = null

  constructor(private readonly folder: string) {}

  look(pending: ReadonlyMap<string, Pending>): void {
    this.pending = pending
    for (const path of this.because.keys()) if (!pending.has(path)) this.because.delete(path)
  }

  turn(path: string, handled: Handled | null): void {
    this.reading = handled === null ? { path, page: null, pages: null } : null
    if (handled?.did === 'wait') this.because.set(path, handled.because)
    else if (handled !== null) {
      this.because.delete(path)
      this.whole.delete(path)
    }
  }

  pageBegins(page: number, pages: number): void {
    if (this.reading !== null) this.reading = { ...this.reading, page, pages }
  }

  /** The folder itself is asked: while a long scan is read, nobody else looks. */
  async atWork(): Promise<readonly FileAtWork[]> {
    const { files } = await walk(this.folder, unwatched(this.folder))
    const all = files.flatMap((path) => this.fileAt(path) ?? [])
    return [...all.filter((f) => f.state === 'reads'), ...all.filter((f) => f.state !== 'reads')]
  }

  /** Null for what is done with: a secret letter, of which the store tells. */
  private fileAt(path: string): FileAtWork | null {
    const name = displayName(path)
    if (this.reading?.path === path) return { name, state: 'reads', because: null, page: this.reading.page, pages: this.reading.pages }
    const known = this.pending.get(path)
    // What is no regular file has no look.
    if (known?.leftAlone) return known.look === '' ? { name, state: 'left', because: null, page: null, pages: null } : null
    return { name, state: 'waits', because: this.because.get(path) ?? null, page: null, pages: null }
  }
}
