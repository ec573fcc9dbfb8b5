/** What follows from letters together, worked out where that is still to be done; whoever watches sees how far it is. */
import type { Store } from '../store/store.js'
import type { Call } from './command.js'
import { type Bar, progressBar } from './progress.js'

/** `all`: for every letter, by today's rules. Else only for a store of before: some letters a moment, once. */
export async function catchUp(call: Call, store: Store, all: boolean): Promise<void> {
  let [bar, total]: [Bar | null, number] = [null, 0]
  const showing = progressBar(call).then((made) => (bar = made))
  const tell = (left: number): void => {
    total = Math.max(total, left)
    bar?.at(total - left, total, call.say.joiningLetters)
  }
  try {
    await store.catchUp(() => call.terminal.now().toISOString(), all, tell)
  } finally {
    ;(await showing).stop()
  }
}
