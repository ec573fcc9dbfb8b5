/** The processes that read: started, kept for the next file, replaced when they are worn, ended with all that they have started. */
import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Limits } from '../intake/limits.js'
import type { Told } from './reading-job.js'

const MB = 1024 * 1024
/** What libraries leave behind adds up slowly; a fresh process costs half a second. */
const MOST_FILES = 100

const idle: ChildProcess[] = []
/** Processes that have loaded all they need: a death after that is the file's doing, before it the installation's. */
const ready = new WeakSet<ChildProcess>()
const filesRead = new WeakMap<ChildProcess, number>()

export const filesReadBy = (child: ChildProcess): number => filesRead.get(child) ?? 0

export const wasReady = (child: ChildProcess): boolean => ready.has(child)

export function takeProcess(limits: Limits): ChildProcess {
  const child = idle.pop() ?? startProcess(limits)
  child.ref()
  child.channel?.ref()
  return child
}

/** A process that has grown (`rss`, in bytes) or read many files is not asked to carry the next one too. */
export function putBack(child: ChildProcess, rss: number, { maxMemoryMb }: Limits): void {
  const files = filesReadBy(child) + 1
  filesRead.set(child, files)
  // It ends by itself then, and tidies up: nobody waits for it.
  if (rss > (maxMemoryMb * MB) / 2 || files >= MOST_FILES) child.disconnect()
  else idle.push(child)
  // An idle process keeps nobody from ending; it ends when its parent does.
  child.unref()
  child.channel?.unref()
}

/** Room for the many small words of a page, and no threads that clean up beside the engine's: they would take the processors it reads with (a thirtieth of the time). */
const TIDY = ['--max-semi-space-size=32', '--single-threaded-gc']

/** Every pattern of the rules is used on hundreds of paragraphs: worked out for the machine at once, not first tried by interpretation (a fourth of the time for rules). */
const AT_ONCE = ['--no-regexp-tier-up']

export function startProcess({ maxMemoryMb }: Limits): ChildProcess {
  const own = import.meta.url
  const entry = new URL(own.endsWith('.ts') ? 'reading-process.ts' : 'reading-process.js', own)
  const child = fork(fileURLToPath(entry), [], {
    execArgv: [`--max-old-space-size=${maxMemoryMb}`, ...TIDY, ...AT_ONCE, ...loader(own)],
    serialization: 'advanced',
    // A group of its own, so that the programs it starts can be ended with it. (Windows knows no groups; there they end when their pipe breaks.)
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', process.env['CONGVAN_DEBUG'] === undefined ? 'ignore' : 'inherit', 'ipc'],
  })
  // Safe: only reading-process.ts writes into the channel.
  child.on('message', (message) => (message as Told).tells === 'ready' && ready.add(child))
  child.once('exit', () => {
    endGroup(child)
    const at = idle.indexOf(child)
    if (at >= 0) idle.splice(at, 1)
  })
  return child
}

/** From sources (tests, scripts) the child needs the same loader as we do; from dist/ none. */
const loader = (own: string): string[] => (own.endsWith('.ts') ? ['--import', pathToFileURL(createRequire(own).resolve('tsx')).href] : [])

/** Ends the process with all that it has started; also what it leaves behind when something else has killed it. */
export function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // No such group (any more), or a system without groups.
    child.kill('SIGKILL')
  }
}
