/** Works questions out while the desk is open and has nothing else to do: of a store of before there may be thousands of letters. */
import type { Store } from '../../store/store.js'
import { askSome } from './work-out.js'

/** A letter takes some hundredths of a second; between them others come first. */
const [BETWEEN_MS, IDLE_MS] = [150, 15_000]

/** Gives what ends it; resolved when the work at hand is done. A failure ends it: whoever opens the queue works out what waits. */
export function askInQuietMoments(store: Pick<Store, 'questions' | 'standing' | 'words' | 'spoken' | 'view'>): () => Promise<void> {
  let [ended, timer]: [boolean, NodeJS.Timeout | undefined] = [false, undefined]
  let work: Promise<void> = Promise.resolve()
  const step = async (): Promise<void> => {
    const more = await askSome(store, 1)
    if (!ended) again(more ? BETWEEN_MS : IDLE_MS)
  }
  const again = (wait: number): void => {
    timer = setTimeout(() => {
      work = step().catch(() => undefined)
    }, wait).unref()
  }
  again(BETWEEN_MS)
  return () => {
    ended = true
    clearTimeout(timer)
    return work
  }
}
