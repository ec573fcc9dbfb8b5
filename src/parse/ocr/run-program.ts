/** One run of another program: its absolute path, arguments as they are (no shell), bytes in, bytes out, an end in time. */
import { spawn } from 'node:child_process'
import { closed, died, EngineFailure, tooSlow } from './engine.js'

export interface Run {
  readonly args: readonly string[]
  readonly input?: readonly Uint8Array[]
  readonly seconds: number
  readonly maxOutputBytes: number
  readonly signal?: AbortSignal
}

export async function runProgram(program: string, { args, input = [], seconds, maxOutputBytes, signal }: Run): Promise<string> {
  if (signal?.aborted === true) throw closed()
  const child = spawn(program, args, { env: environment(), stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true })
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
    child.stdout.on('data', (chunk: Buffer) => {
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
    // A program that ends before it has read everything: its exit tells more than the broken pipe.
    child.stdin.on('error', () => undefined)
    for (const part of input) child.stdin.write(part)
    child.stdin.end()
  })
}

/** What a program may need to start, where it stands off the beaten track (Windows; an own build; its models elsewhere); nothing else of ours is its business. */
const HANDED_ON = ['SystemRoot', 'TEMP', 'TMP', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'TESSDATA_PREFIX']

/** OMP_THREAD_LIMIT: its threads wait for each other five times longer than they work. */
function environment(): NodeJS.ProcessEnv {
  const handedOn = HANDED_ON.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]] as const]))
  return { ...Object.fromEntries(handedOn), OMP_THREAD_LIMIT: '1', LC_ALL: 'C' }
}
