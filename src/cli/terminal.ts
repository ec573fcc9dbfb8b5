/** Where a command talks: data to stdout, talk to stderr. */
import pc from 'picocolors'
import { secretLines } from './secret-lines.js'

export interface Terminal {
  /** Data. */
  out(text: string): void
  /** Talk: one line. */
  err(line: string): void
  /** Columns of stdout; null when it is not a terminal. */
  readonly width: number | null
  /** True when somebody watches stderr: progress makes sense. */
  readonly watched: boolean
  /** One line of stdin: typed unseen after `prompt` at a terminal, else the next line of what is piped in. null: none came, or it was broken off. */
  readonly secret: (prompt: string) => Promise<string | null>
  /** True when `secret` is typed by somebody: it may be asked for twice. */
  readonly typed: boolean
  readonly bold: (text: string) => string
  readonly red: (text: string) => string
  readonly dim: (text: string) => string
  readonly now: () => Date
}

export function processTerminal(): Terminal {
  const { stdout, stderr } = process
  // `| head` closes the pipe: the reader has enough, that is no failure.
  for (const stream of [stdout, stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0)
      throw error
    })
  const out = pc.createColors(stdout.isTTY && pc.isColorSupported)
  const err = pc.createColors(stderr.isTTY && pc.isColorSupported)
  return {
    out: (text) => void stdout.write(stdout.isTTY ? harmless(text) : text),
    err: (line) => void stderr.write(`${harmless(line)}\n`),
    width: stdout.isTTY ? stdout.columns : null,
    watched: stderr.isTTY,
    secret: secretLines(process.stdin, stderr),
    typed: process.stdin.isTTY,
    bold: out.bold,
    dim: out.dim,
    red: err.red,
    now: () => new Date(),
  }
}

/** Our own colours stay; any other command to the terminal, and signs that turn the direction of writing, become visible. */
export const harmless = (text: string): string => text.replace(COMMANDS, (sign) => (OURS.test(sign) ? sign : '\uFFFD'))

const COMMANDS = /\x1b\[(?:1|2|22|31|39)m|[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const OURS = /^\x1b\[/
