import { run } from '../../src/cli/program.js'
import type { Run } from './congvan.js'

const plain = (text: string): string => text

/** The same program without a process of its own: for the many cases where only words and codes matter. */
export async function door(args: readonly string[], piped: readonly string[] = [], width: number | null = null): Promise<Run> {
  let [stdout, stderr] = ['', '']
  const lines = [...piped]
  const code = await run(args, {
    out: (data) => void (stdout += typeof data === 'string' ? data : Buffer.from(data).toString('latin1')),
    err: (line) => void (stderr += `${line}\n`),
    ...{ width, watched: false, bold: plain, red: plain, dim: plain },
    ...{ typed: false, secret: () => Promise.resolve(lines.shift() ?? null) },
    now: () => new Date(),
  })
  return { code, stdout, stderr }
}
