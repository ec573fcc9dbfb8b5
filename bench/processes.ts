/** What a process and all that it started hold in memory; and how long a command took. Memory is read from /proc: null on machines without it. */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

const MB = 1024 * 1024
const PAGE_BYTES = 4096
/** Ticks a second: what Linux tells everywhere. */
const TICKS = 100

/** A process and its descendants: resident memory in MB (pages that they share count more than once), seconds of processor time so far, children that ended counted in. */
export interface Held {
  readonly mb: number
  readonly cpu: number
}

export const memoryOf = (root: number): number | null => heldBy(root)?.mb ?? null

export function heldBy(root: number): Held | null {
  if (!existsSync('/proc/self/stat')) return null
  const processes = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? statOf(name) : []))
  const family = new Set([root])
  // Children have higher numbers than their parents except after a wrap-around: two rounds are enough for a few dozen.
  for (let round = 0; round < 2; round++) for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid)
  const members = processes.filter(({ pid }) => family.has(pid))
  return { mb: members.reduce((sum, { bytes }) => sum + bytes, 0) / MB, cpu: members.reduce((sum, { ticks }) => sum + ticks, 0) / TICKS }
}

interface Stat {
  readonly pid: number
  readonly parent: number
  readonly bytes: number
  readonly ticks: number
}

function statOf(pid: string): Stat[] {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    // Own time in user and system, and that of children that ended: fields 14 to 17 of proc(5), the name and number before them cut off.
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0)
    return [{ pid: Number(pid), parent: Number(fields[1]), bytes: Number(fields[21]) * PAGE_BYTES, ticks }]
  } catch {
    return [] // ended meanwhile
  }
}

export interface Cost {
  /** Null where there is no /proc. */
  readonly mb: number | null
  readonly cpu: number | null
}

/** Looks a few times a second at what is held while work goes on; of several readings the highest of each. */
export class Watching {
  private mb: number | null = null
  private cpu: number | null = null
  private readonly before: number
  private readonly timer: NodeJS.Timeout

  constructor(private readonly root: number) {
    this.before = heldBy(root)?.cpu ?? 0
    this.timer = setInterval(() => this.look(), 150)
  }

  private look(): void {
    const now = heldBy(this.root)
    if (now === null) return
    this.mb = Math.max(this.mb ?? 0, now.mb)
    this.cpu = Math.max(this.cpu ?? 0, now.cpu - this.before)
  }

  stop(): Cost {
    clearInterval(this.timer)
    this.look()
    return { mb: this.mb, cpu: this.cpu }
  }
}

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly cost: Cost
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
    child.on('close', (code) => done({ code, stdout, stderr, cost: watching.stop() }))
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
