/**
 * Reads a source in a process of its own, so that no file can stop the program: one that takes too long or too much memory is refused with the limit named.
 * Processes are kept for the next file and reused; callers decide how many files they read at once. Same bytes, same answer as in this process.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Limits } from '../intake/limits.js'
import type { Refusal } from '../model/source-file.js'
import { type Answered, type Answers, type Job, READY } from './reading-job.js'

const MB = 1024 * 1024
const idle: ChildProcess[] = []
/** Processes that have loaded all they need: a death after that is the file's doing, before it the installation's. */
const ready = new WeakSet<ChildProcess>()

export async function readApart<K extends keyof Answers>(job: Job<K>): Promise<Answers[K] | Refusal> {
  const child = idle.pop() ?? started(job.limits)
  child.ref()
  child.channel?.ref()
  const ended = await answerOf(child, job)
  if ('refused' in ended) return ended
  // A process that has grown is not asked to carry the next file too.
  if (ended.rss > (job.limits.maxMemoryMb * MB) / 2) child.kill('SIGKILL')
  else putBack(child)
  // Safe: reading-process.ts answers a job of kind K with Answers[K] or a Refusal.
  return ended.answer as Answers[K] | Refusal
}

/** An idle process keeps nobody from ending; it ends when its parent does. */
function putBack(child: ChildProcess): void {
  idle.push(child)
  child.unref()
  child.channel?.unref()
}

function started({ maxMemoryMb }: Limits): ChildProcess {
  const own = import.meta.url
  const entry = new URL(own.endsWith('.ts') ? 'reading-process.ts' : 'reading-process.js', own)
  const child = fork(fileURLToPath(entry), [], {
    execArgv: [`--max-old-space-size=${maxMemoryMb}`, ...loader(own)],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', process.env['CONGVAN_DEBUG'] === undefined ? 'ignore' : 'inherit', 'ipc'],
  })
  child.once('message', () => ready.add(child))
  child.once('exit', () => {
    const at = idle.indexOf(child)
    if (at >= 0) idle.splice(at, 1)
  })
  return child
}

/** From sources (tests, scripts) the child needs the same loader as we do; from dist/ none. */
const loader = (own: string): string[] => (own.endsWith('.ts') ? ['--import', pathToFileURL(createRequire(own).resolve('tsx')).href] : [])

/** What the child sends, or why it is no more. */
function answerOf(child: ChildProcess, job: Job): Promise<Answered | Refusal> {
  const { maxSecondsPerFile, maxMemoryMb } = job.limits
  return new Promise((done, fail) => {
    let late = false
    const timer = setTimeout(() => {
      late = true
      child.kill('SIGKILL')
    }, maxSecondsPerFile * 1000)
    const finish = (end: () => void): void => {
      clearTimeout(timer)
      child.off('message', onMessage).off('exit', onExit).off('error', onError)
      end()
    }
    const onMessage = (message: unknown): void => {
      // Safe: only reading-process.ts writes into the channel.
      if (message !== READY) finish(() => done(message as Answered))
    }
    const onExit = (): void =>
      finish(() => (late ? done(tooSlow(maxSecondsPerFile)) : ready.has(child) ? done(tooBig(maxMemoryMb)) : fail(new Error(NOT_STARTED))))
    const onError = (error: Error): void => finish(() => fail(error))
    child.on('message', onMessage).on('exit', onExit).on('error', onError)
    child.send(job)
  })
}

const NOT_STARTED = 'bộ đọc không khởi động được, hãy chạy: npm ci'

const tooSlow = (seconds: number): Refusal => ({
  refused: 'limit',
  code: 'too-slow',
  says: `Đọc tệp này quá ${seconds} giây vẫn chưa xong nên dừng lại, một văn bản thường chỉ mất vài giây; hãy kiểm tra tệp với nơi gửi hoặc tách nhỏ rồi nộp lại.`,
})

/** The watchdog, the heap's own limit or the system's: a death without an answer is by far most often that of memory. */
const tooBig = (megabytes: number): Refusal => ({
  refused: 'limit',
  code: 'too-much-memory',
  says: `Đọc tệp này cần quá ${megabytes} MB bộ nhớ hoặc làm bộ đọc dừng đột ngột nên tệp không được đọc; hãy kiểm tra tệp với nơi gửi hoặc tách nhỏ rồi nộp lại.`,
})
