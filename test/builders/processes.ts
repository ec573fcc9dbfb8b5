import { execFileSync } from 'node:child_process'

export interface Running {
  readonly pid: number
  readonly parent: number
  readonly group: number
  readonly command: string
}

/** All processes of this machine that are alive (a dead one that nobody has asked after is dead). */
export function running(): Running[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,pgid=,stat=,args=']).toString().trim().split('\n')
  return lines.flatMap((line) => {
    const [pid = '', parent = '', group = '', state = '', ...args] = line.trim().split(/\s+/)
    return state.startsWith('Z') ? [] : [{ pid: Number(pid), parent: Number(parent), group: Number(group), command: args.join(' ') }]
  })
}

/** What a process has started, and what those have. */
export function familyOf(pid: number, all = running()): Running[] {
  return all.filter((p) => p.parent === pid).flatMap((child) => [child, ...familyOf(child.pid, all)])
}

/** Looks again and again until it is so; gives what was seen last. */
export async function until<T>(look: () => T | Promise<T>, isSo: (seen: T) => boolean, seconds = 30): Promise<T> {
  const end = Date.now() + seconds * 1000
  for (;;) {
    const seen = await look()
    if (isSo(seen) || Date.now() > end) return seen
    await new Promise((done) => setTimeout(done, 50))
  }
}
