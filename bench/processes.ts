/** What a process and all that it started hold in memory; and how long a command took. Memory is read from /proc: null on machines without it. */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

const MB = 1024 * 1024
const PAGE_BYTES = 4096

/** Sum of the resident memory of a process and its descendants, in MB; pages that they share count more than once. */
export function memoryOf(root: number): number | null {
  if (!existsSync('/proc/self/stat')) return null
  const processes = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? statOf(name) : []))
  const family = new Set([root])
  // Children have higher numbers than their parents except after a wrap-around: two rounds are enough for a few dozen.
  for (let round = 0; round < 2; round++) for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid)
  return processes.filter(({ pid }) => family.has(pid)).reduce((sum, { bytes }) => sum + bytes, 0) / MB
}

function statOf(pid: string): { pid: number; parent: number; bytes: number }[] {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return [{ pid: Number(pid), parent: Number(fields[1]), bytes: Number(fields[21]) * PAGE_BYTES }]
  } catch {
    return [] // ended meanwhile
  }
}

/** Looks at memory a few times a second while work goes on. */
export class Watching {
  peak: number | null = null
  private readonly timer: NodeJS.Timeout

  constructor(root: number) {
    this.timer = setInterval(() => {
      const now = memoryOf(root)
      if (now !== null) this.peak = Math.max(this.peak ?? 0, now)
    }, 150)
  }

  stop(): number | null {
    clearInterval(this.timer)
    return this.peak
  }
}

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly peak: number | null
}

/** Runs one command without a shell to its end. */
export function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    const watching = new Watching(child.pid ?? 0)
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk))
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk))
    child.on('error', fail)
    child.on('close', (code) => done({ code, stdout, stderr, peak: watching.stop() }))
  })
}

export async function timed<T>(work: () => Promise<T>): Promise<{ readonly seconds: number; readonly value: T }> {
  const started = performance.now()
  const value = await work()
  return { seconds: (performance.now() - started) / 1000, value }
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1 ? (sorted[Math.floor(middle)] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2
}
