/** What wakes a door that waits: an event in its folder, or somebody who asks it to end. */
import { basename } from 'node:path'

export interface Bell {
  readonly sleep: (ms: number) => Promise<void>
  readonly stopped: () => boolean
  /** Wakes whoever sleeps. */
  readonly ring: () => void
  /** As the first signal does, without a word. */
  readonly stop: () => void
  readonly close: () => Promise<void>
}

/** A terminal and npm both send the signal of one Ctrl+C: what comes so soon is no second wish. */
const SAME_WISH_MS = 1_000
/** As shells tell of a program that Ctrl+C has ended. */
const INTERRUPTED = 130

/**
 * Sleep that ends early when a file comes or somebody asks to stop (SIGINT, SIGTERM: the file at hand is finished). Asked once more it ends at once: a kill at
 * any moment loses nothing. `onStop` is told of the first signal.
 */
export async function wakeUpCalls(folder: string, once: boolean, onStop?: () => void): Promise<Bell> {
  let rung = false
  let stoppedAt: number | null = null
  let wake: () => void = () => undefined
  const ring = (): void => {
    rung = true
    wake()
  }
  const stop = (): void => {
    stoppedAt ??= performance.now()
    ring()
  }
  const onSignal = (): void => {
    if (stoppedAt !== null && performance.now() - stoppedAt > SAME_WISH_MS) process.exit(INTERRUPTED)
    if (stoppedAt === null) onStop?.()
    stop()
  }
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
  const watcher = once ? null : await eventsOf(folder, ring)
  return {
    sleep: async (ms) => {
      if (!rung)
        await new Promise<void>((done) => {
          const timer = setTimeout(done, ms)
          wake = () => (clearTimeout(timer), done())
        })
      rung = false
    },
    stopped: () => stoppedAt !== null,
    ...{ ring, stop },
    close: async () => {
      process.off('SIGINT', onSignal).off('SIGTERM', onSignal)
      await watcher?.close()
    },
  }
}

async function eventsOf(folder: string, ring: () => void) {
  const [{ watch }, { unwatched }, { isLitter }] = await Promise.all([
    import('chokidar'),
    import('../watch/places.js'),
    import('../pipeline/walk.js'),
  ])
  const leftOut = unwatched(folder)
  const ignored = (path: string): boolean => leftOut.has(path) || (path !== folder && isLitter(basename(path)))
  const watcher = watch(folder, { ignoreInitial: true, followSymlinks: false, ignored })
  // Events are hints: when the system has no more of them to give, the regular scan still finds every file.
  return watcher.on('all', ring).on('error', () => undefined)
}
