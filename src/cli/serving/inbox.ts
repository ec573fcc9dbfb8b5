/** The watched folder as the desk sees it: what waits, what is being read, what became of it. */
import { mkdirSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { FileOutcome } from '../../model/outcome.js'
import type { Store } from '../../store/store.js'
import type { Handled } from '../../watch/handle-file.js'
import type { FileAtWork, Inbox } from '../../web/desk.js'
import { wakeUpCalls } from '../bell.js'
import type { Call } from '../command.js'
import { dayOn, today } from '../options.js'
import { howToRead } from '../reading-options.js'

/** So many outcomes of this run are remembered; all that matters is in the store. */
const MOST = 200

export interface OpenInbox {
  readonly inbox: Inbox
  /** Ends when somebody asks the program to end, and the file at hand is finished. */
  readonly watched: Promise<void>
}

export async function openInbox(call: Call, folder: string, store: Store): Promise<OpenInbox> {
  mkdirSync(folder, { recursive: true })
  const { limits, ocr, pagesAtOnce: cores } = await howToRead(call)
  const { watchFolder } = await import('../../watch/watch-folder.js')
  const bell = await wakeUpCalls(folder, false)
  const atWork = new Map<string, FileAtWork>()
  const handled: FileOutcome[] = []
  const note = (name: string, done: Handled): void => {
    if (done.did === 'wait') return void atWork.set(name, { name, state: 'waits', why: done.why, page: null, pages: null })
    atWork.delete(name)
    if ('outcome' in done) handled.splice(0, handled.length, ...[...handled, done.outcome].slice(-MOST))
  }
  const watched = watchFolder({
    ...{
      store,
      folder,
      limits,
      ocr,
      cores,
      concurrency: 1,
      maxAttempts: 3,
      once: false,
      quietMs: 500,
      patienceMs: 300_000,
      rescanMs: 30_000,
    },
    now: () => call.terminal.now().toISOString(),
    clock: () => call.terminal.now().getTime(),
    arrivedOn: (firstSeen) => (firstSeen === null ? today(call) : dayOn(new Date(firstSeen))),
    onPage: ({ name, nth, of }) => void atWork.set(name, { name, state: 'reads', why: null, page: nth, pages: of }),
    onHandled: note,
    onPassedOver: () => undefined,
    ...{ sleep: bell.sleep, stopped: bell.stopped },
  }).finally(bell.close)
  const inbox: Inbox = {
    folder: resolve(folder),
    ...{ atWork: () => [...atWork.values()], handled: () => handled, ring: bell.ring, maxBytes: limits.maxBytes },
    again: (path) => putBack(path, folder),
  }
  return { inbox, watched }
}

/** Out of failed/ and into the folder again. */
const putBack = (path: string, folder: string): Promise<boolean> =>
  rename(path, join(folder, basename(path))).then(
    () => true,
    () => false,
  )
