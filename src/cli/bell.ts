/** What wakes a door that waits: an event in its folder, or somebody who asks it to end. */

export interface Bell {
  readonly sleep: (ms: number) => Promise<void>
  readonly stopped: () => boolean
  /** Wakes whoever sleeps. */
  readonly ring: () => void
  readonly close: () => Promise<void>
}

/** Sleep that ends early when a file comes or somebody asks to stop (SIGINT, SIGTERM: the file at hand is finished). */
export async function wakeUpCalls(folder: string, once: boolean): Promise<Bell> {
  let [stopped, rung] = [false, false]
  let wake: () => void = () => undefined
  const ring = (): void => {
    rung = true
    wake()
  }
  const stop = (): void => {
    stopped = true
    ring()
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
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
    stopped: () => stopped,
    ring,
    close: async () => {
      process.off('SIGINT', stop).off('SIGTERM', stop)
      await watcher?.close()
    },
  }
}

async function eventsOf(folder: string, ring: () => void) {
  const [{ watch }, { unwatched }] = await Promise.all([import('chokidar'), import('../watch/places.js')])
  const ignored = unwatched(folder)
  const watcher = watch(folder, { ignoreInitial: true, followSymlinks: false, ignored: (path) => ignored.has(path) })
  // Events are hints: when the system has no more of them to give, the regular scan still finds every file.
  return watcher.on('all', ring).on('error', () => undefined)
}
