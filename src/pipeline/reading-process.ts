/**
 * Entry point of a reading process: takes one job after another, answers each. Whatever a file does to it (endless loops, gigabytes), only this process dies.
 * It never outlives its parent, and the programs that recognise pictures never outlive it: the channel's end ends it, and a watchdog ends it when it is stuck.
 */
import { shownPage } from '../parse/shown/shown-page.js'
import { closeEngine } from './kept-engine.js'
import { readAgain, readBytes, textOf, type SignsOfLife } from './read-bytes.js'
import { ReadingClock } from './reading-clock.js'
import type { Answered, AnyJob, Told } from './reading-job.js'
import { startWatchdog } from './watchdog.js'

const MB = 1024 * 1024
/** The parent ends a job in time itself; the watchdog only for a parent that is gone or stuck. */
const GRACE_MS = 10_000

const watch = startWatchdog()
const tell = (told: Told): void => void process.send?.(told)

// Safe: only read-apart.ts of this program writes into the channel.
process.on('message', (message) => void answer(message as AnyJob))
process.on('disconnect', () => void closeEngine().finally(() => process.exit()))
// Ctrl+C reaches the whole group: the parent decides, and ends the file at hand first.
process.on('SIGINT', () => undefined).on('SIGTERM', () => undefined)

tell({ tells: 'ready' })

async function answer(job: AnyJob): Promise<void> {
  const clock = new ReadingClock(job.limits, Date.now())
  const wind = (): void => watch({ bytes: job.limits.maxMemoryMb * MB, until: clock.due().at + GRACE_MS })
  wind()
  const read = await work(job, {
    onPage(at) {
      clock.pageBegins(at.page, Date.now())
      wind()
      tell({ tells: 'page-begins', at })
    },
    onPageEnd(at) {
      clock.pageEnds(at.page, Date.now())
      wind()
      tell({ tells: 'page-ends', at })
    },
  })
  watch(null)
  tell({ tells: 'answer', answer: read, rss: process.memoryUsage.rss() })
}

async function work(job: AnyJob, signs: SignsOfLife): Promise<Answered['answer']> {
  if (job.job === 'again') return readAgain(job)
  if (job.job === 'picture') return shownPage(job.source, job.page, job.limits)
  if (job.job === 'read') return readBytes(job, signs)
  const text = await textOf(job, signs)
  return typeof text === 'string' ? { text } : text
}
