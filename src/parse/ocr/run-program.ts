/** One run of another program: its absolute path, arguments as they are (no shell), bytes in, bytes out, an end in time. */
import { type ChildProcess, spawn, type StdioOptions } from 'node:child_process'
import { closeSync } from 'node:fs'
import { closed, died, EngineFailure, tooSlow } from './engine.js'
import { namelessFile } from './nameless-file.js'

export interface Run {
  readonly args: readonly string[]
  readonly input?: readonly Uint8Array[]
  readonly seconds: number
  readonly maxOutputBytes: number
  readonly signal?: AbortSignal
}

export async function runProgram(program: string, run: Run): Promise<string> {
  if (run.signal?.aborted === true) throw closed()
  const input = run.input === undefined ? null : fileOf(run.input)
  try {
    const stdio: StdioOptions = [input ?? 'ignore', 'pipe', 'ignore']
    return await outcome(spawn(program, run.args, { env: environment(), stdio, windowsHide: true }), run)
  } finally {
    if (input !== null) closeSync(input)
  }
}

function fileOf(input: readonly Uint8Array[]): number {
  try {
    return namelessFile(input)
  } catch (cause) {
    throw died(cause instanceof Error ? cause.message : 'không ghi được tệp tạm')
  }
}

function outcome(child: ChildProcess, { seconds, maxOutputBytes, signal }: Run): Promise<string> {
  return new Promise((done, fail) => {
    const out: Buffer[] = []
    let bytes = 0
    let given: EngineFailure | null = null
    const giveUp = (why: EngineFailure): void => {
      given ??= why
      child.kill('SIGKILL')
    }
    const timer = setTimeout(() => giveUp(tooSlow(seconds)), seconds * 1000)
    const onAbort = (): void => giveUp(closed())
    signal?.addEventListener('abort', onAbort)
    const finish = (end: () => void): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
      end()
    }
    child.stdout?.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > maxOutputBytes) giveUp(new EngineFailure('too-large', 'Tesseract trả về nhiều chữ quá mức cho một trang ảnh.'))
      else out.push(chunk)
    })
    child.on('error', (error) => finish(() => fail(died(error.message))))
    child.on('close', (code, by) =>
      finish(() =>
        given !== null ? fail(given) : code === 0 ? done(Buffer.concat(out).toString('utf8')) : fail(died(`mã ${code ?? by ?? ''}`)),
      ),
    )
  })
}

/** What a program may need to start, where it stands off the beaten track (Windows; an own build; its models elsewhere); nothing else of ours is its business. */
const HANDED_ON = ['SystemRoot', 'TEMP', 'TMP', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'TESSDATA_PREFIX']

/** OMP_THREAD_LIMIT: its threads wait for each other five times longer than they work. */
function environment(): NodeJS.ProcessEnv {
  const handedOn = HANDED_ON.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]] as const]))
  return { ...Object.fromEntries(handedOn), OMP_THREAD_LIMIT: '1', LC_ALL: 'C' }
}
