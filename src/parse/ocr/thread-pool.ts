/** Threads that are started when needed, used again, replaced when they die or have worked long enough. How many at a time is the caller's to bound. */
import { closed } from './engine.js'
import type { Thread } from './js-thread.js'

export interface ThreadPool {
  /** A thread whose work rejects is not used again: nobody knows what state it is in. */
  use<T>(work: (thread: Thread) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export type Starter = () => { readonly thread: Thread; readonly ready: Promise<unknown> }

interface Kept {
  readonly thread: Thread
  uses: number
}

export function threadPool(start: Starter, usesPerThread: number): ThreadPool {
  const all = new Set<Kept>()
  const idle: Kept[] = []
  let isClosed = false
  const drop = async (kept: Kept): Promise<void> => {
    all.delete(kept)
    await kept.thread.end(closed())
  }
  const take = async (): Promise<Kept> => {
    for (let kept = idle.pop(); kept !== undefined; kept = idle.pop()) {
      if (kept.thread.isAlive()) return kept
      all.delete(kept)
    }
    const { thread, ready } = start()
    const kept = { thread, uses: 0 }
    all.add(kept)
    await ready.catch(async (error: unknown) => {
      await drop(kept)
      throw error
    })
    return kept
  }
  return {
    async use(work) {
      if (isClosed) throw closed()
      const kept = await take()
      let isGood = false
      try {
        const result = await work(kept.thread)
        isGood = ++kept.uses < usesPerThread
        return result
      } finally {
        if (isGood && !isClosed) idle.push(kept)
        else await drop(kept)
      }
    },
    async close() {
      isClosed = true
      await Promise.all([...all].map(drop))
    },
  }
}
