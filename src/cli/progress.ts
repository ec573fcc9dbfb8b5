/** A bar on stderr, only where somebody watches it. */
import type { Call } from './command.js'
import { flag } from './options.js'

export interface Bar {
  at(done: number, total: number, name: string): void
  stop(): void
}

const none: Bar = { at: () => undefined, stop: () => undefined }

export async function progressBar(call: Call): Promise<Bar> {
  if (!call.terminal.watched || flag(call, 'quiet')) return none
  const { default: progress } = await import('cli-progress')
  const bar = new progress.SingleBar({
    format: `${call.say.reading} {bar} {value}/{total} {name}`,
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    barsize: 24,
  })
  let started = false
  return {
    at(done, total, name) {
      if (!started) bar.start(total, done, { name })
      else bar.update(done, { name: name.slice(0, 40) })
      started = true
    },
    stop: () => bar.stop(),
  }
}
