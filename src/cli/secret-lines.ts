/** Passwords are read here alone: never from an argument, where anybody on the machine sees them in the list of processes. */
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import type { ReadStream, WriteStream } from 'node:tty'

/** Nobody's password is longer; whoever pipes in a disk is stopped. */
const MOST = 10_000

export function secretLines(from: ReadStream, prompts: WriteStream): (prompt: string) => Promise<string | null> {
  const piped: { rest: AsyncIterator<string> | null } = { rest: null }
  return async (prompt) => {
    if (from.isTTY) return unseenLine(from, prompts, prompt)
    piped.rest ??= linesOf(from)
    const next = await piped.rest.next()
    return next.done === true ? null : next.value
  }
}

/** Readline edits the line as people expect (backspace, Ctrl+U), but what it would echo goes nowhere. Ctrl+C and Ctrl+D break off. */
function unseenLine(from: ReadStream, prompts: WriteStream, prompt: string): Promise<string | null> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const reader = createInterface({ input: from, output: nowhere, terminal: true, historySize: 0 })
  // Now that the terminal echoes nothing: nobody types sooner than asked.
  prompts.write(prompt)
  return new Promise((done) => {
    const end = (line: string | null): void => {
      reader.removeAllListeners('close').close()
      prompts.write('\n')
      done(line)
    }
    reader.once('line', end)
    reader.once('SIGINT', () => end(null))
    reader.once('close', () => end(null))
  })
}

async function* linesOf(from: ReadStream): AsyncGenerator<string> {
  let held = ''
  from.setEncoding('utf8')
  for await (const piece of from as AsyncIterable<string>) {
    held += piece
    const lines = held.split(/\r?\n/)
    held = lines.pop() ?? ''
    yield* lines
    if (held.length > MOST) return
  }
  if (held !== '') yield held
}
