/**
 * Entry point of a reading process: takes one job after another, answers each. Whatever a file does to it (endless loops, gigabytes), only this process dies.
 * It never outlives its parent: the channel's end ends it, and a watchdog in a thread of its own kills it even from inside an endless loop.
 */
import { Worker } from 'node:worker_threads'
import { readBytes, textOf } from './read-bytes.js'
import { type Answered, type Job, READY } from './reading-job.js'

/** Memory of the whole process, not of the JavaScript heap alone: unpacked PDF streams lie outside it. */
const WATCHDOG = `
const { parentPort, workerData: parent } = require('node:worker_threads')
let limit = null
parentPort.on('message', (next) => { limit = next })
setInterval(() => {
  const over = limit !== null && (process.memoryUsage.rss() > limit.bytes || Date.now() > limit.until)
  if (over || process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
}, 100)`

const watchdog = new Worker(WATCHDOG, { eval: true, workerData: process.ppid, execArgv: [], stdout: true, stderr: true })
const MB = 1024 * 1024
/** The parent ends a job in time itself; the watchdog only for a parent that is gone or stuck. */
const GRACE_MS = 10_000

async function work({ job, source, limits }: Job): Promise<Answered['answer']> {
  if (job === 'read') return readBytes(source, limits)
  const text = await textOf(source, limits)
  return typeof text === 'string' ? { text } : text
}

// Safe: only read-apart.ts of this program writes into the channel.
process.on('message', (message) => void answer(message as Job))
process.on('disconnect', () => process.exit())
// Ctrl+C reaches the whole group: the parent decides, and ends the file at hand first.
process.on('SIGINT', () => undefined).on('SIGTERM', () => undefined)

process.send?.(READY)

async function answer(job: Job): Promise<void> {
  const { maxMemoryMb, maxSecondsPerFile } = job.limits
  watchdog.postMessage({ bytes: maxMemoryMb * MB, until: Date.now() + maxSecondsPerFile * 1000 + GRACE_MS })
  const read = await work(job)
  watchdog.postMessage(null)
  process.send?.({ answer: read, rss: process.memoryUsage.rss() } satisfies Answered)
}
