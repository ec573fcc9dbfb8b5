/** How far it is, on stderr, only where somebody watches it. */
import { displayName } from '../intake/read-source.js'
import type { Call } from './command.js'
import type { PageAtWork } from '../parse/parser.js'
import type { Progress } from '../pipeline/ingest.js'
import { flag } from './options.js'

export interface Bar {
  readonly at: (done: number, total: number, name: string) => void
  /** A page of a file is being recognised: long work shows that it goes on. */
  readonly page: (at: PageAtWork & { readonly name: string }, files: Progress) => void
  readonly stop: () => void
}

const none: Bar = { at: () => undefined, page: () => undefined, stop: () => undefined }

const isWatched = (call: Call): boolean => call.terminal.watched && !flag(call, 'quiet')

const LONGEST = 40
const short = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name)

export async function progressBar(call: Call): Promise<Bar> {
  if (!isWatched(call)) return none
  const { default: progress } = await import('cli-progress')
  const bar = new progress.SingleBar({
    format: `${call.say.reading} {bar} {value}/{total} {name}`,
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    barsize: 24,
  })
  let started = false
  const show = (done: number, total: number, name: string): void => {
    if (!started) bar.start(total, done, { name })
    else bar.update(done, { name })
    started = true
  }
  return {
    at: (done, total, name) => show(done, total, short(name)),
    page: ({ name, nth, of }, { done, total }) => show(done, total, call.say.page(short(name), nth, of)),
    stop: () => bar.stop(),
  }
}

/** Pages of one file as they come, on a line that is gone afterwards. */
export async function pageLine<T>(call: Call, path: string, work: (onPage: (at: PageAtWork) => void) => Promise<T>): Promise<T> {
  if (!isWatched(call)) return work(() => undefined)
  const { stderr } = process
  const show = (text: string): void => void stderr.write(`\r${text}\u001b[K`)
  try {
    return await work(({ nth, of }) => show(call.say.page(short(displayName(path)), nth, of)))
  } finally {
    show('')
  }
}
