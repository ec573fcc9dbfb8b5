/**
 * A thread that watches over the process it runs in, even from inside an endless loop: ends it when it holds too much memory (with the programs it has started),
 * when its time is over, or when the program that started it is gone. Its programs (tesseract) end with it: they are one group of processes.
 */
import { Worker } from 'node:worker_threads'

/** Memory of the whole process, not of the JavaScript heap alone: unpacked PDF streams and pictures lie outside it. Children are told by Linux only. */
const WATCHDOG = `
const { readFileSync } = require('node:fs')
const { parentPort, workerData: parent } = require('node:worker_threads')
let limit = null
parentPort.on('message', (next) => { limit = next })
const read = (path) => { try { return readFileSync(path, 'latin1') } catch { return '' } }
const childrenOf = (pid) => read('/proc/' + pid + '/task/' + pid + '/children').split(' ').filter(Boolean)
const familyOf = (pid) => childrenOf(pid).flatMap((child) => [child, ...familyOf(child)])
const heldBy = (pid) => 4096 * Number(read('/proc/' + pid + '/statm').split(' ')[1] || 0)
const held = () => familyOf(process.pid).reduce((sum, pid) => sum + heldBy(pid), process.memoryUsage.rss())
const end = () => { try { process.kill(-process.pid, 'SIGKILL') } catch { process.kill(process.pid, 'SIGKILL') } }
setInterval(() => {
  const over = limit !== null && (Date.now() > limit.until || held() > limit.bytes)
  if (over || process.ppid !== parent) end()
}, 100)`

export interface Watch {
  readonly bytes: number
  /** In ms since 1970. */
  readonly until: number
}

/** `null` = nothing to watch for but the parent's end. */
export function startWatchdog(): (watch: Watch | null) => void {
  const watchdog = new Worker(WATCHDOG, { eval: true, workerData: process.ppid, execArgv: [], stdout: true, stderr: true })
  return (watch) => watchdog.postMessage(watch)
}
