/**
 * One thread of tesseract.js. Its thread script is spoken to directly, in its own messages (7.0.0, pinned): the `createWorker` around it leaves errors of the
 * thread unheard (they would end our process), a failed start unanswered for ever, and the threads of failed starts running.
 */
import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { died, tooSlow } from './engine.js'

export interface Thread {
  /** Sends one order and waits for what comes back; a thread that dies or is late ends, and with it all that was asked. */
  ask(action: string, payload: unknown, seconds: number, moved?: readonly ArrayBuffer[]): Promise<unknown>
  /** False when it has ended or died: whatever is asked of it rejects. */
  isAlive(): boolean
  end(why: Error): Promise<void>
}

/** What the script sends back; "progress" is of no interest. */
interface Answer {
  readonly jobId: string
  readonly status: 'resolve' | 'reject' | 'progress'
  readonly data: unknown
}

interface Asked {
  readonly done: (data: unknown) => void
  readonly fail: (error: Error) => void
}

const SCRIPT = createRequire(import.meta.url).resolve('tesseract.js/src/worker-script/node/index.js')

export function startThread(): Thread {
  // Its own stdout and stderr: tesseract's remarks are not ours. No loader of ours, nothing of our environment.
  const worker = new Worker(SCRIPT, { stdout: true, stderr: true, execArgv: [], env: {} })
  // An engine that nobody closes keeps nobody from ending; while something is asked, the clock below does.
  worker.unref()
  worker.stdout.resume()
  worker.stderr.resume()
  const asked = new Map<string, Asked>()
  let over: Error | null = null
  const end = async (why: Error): Promise<void> => {
    over ??= why
    for (const { fail } of asked.values()) fail(over)
    asked.clear()
    await worker.terminate()
  }
  worker.on('error', (error) => void end(died(error.message)))
  worker.on('exit', () => void end(died('luồng đã dừng')))
  // Safe: only the script of tesseract.js sends here, in this shape.
  worker.on('message', (message) => settle(asked, message as Answer))
  let count = 0
  return {
    isAlive: () => over === null,
    end,
    ask(action, payload, seconds, moved = []) {
      const jobId = String(++count)
      return new Promise<unknown>((done, fail) => {
        if (over !== null) return fail(over)
        const timer = setTimeout(() => void end(tooSlow(seconds)), seconds * 1000)
        const after = <T>(settled: (value: T) => void) => {
          return (value: T): void => {
            clearTimeout(timer)
            settled(value)
          }
        }
        asked.set(jobId, { done: after(done), fail: after(fail) })
        worker.postMessage({ workerId: 'congvan', jobId, action, payload }, [...moved])
      })
    },
  }
}

function settle(asked: Map<string, Asked>, { jobId, status, data }: Answer): void {
  if (status === 'progress') return
  const one = asked.get(jobId)
  asked.delete(jobId)
  if (status === 'resolve') one?.done(data)
  else one?.fail(died(String(data)))
}
