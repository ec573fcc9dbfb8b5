/** The real program, serving real letters on a port of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll } from 'vitest'
import { congvan } from '../../builders/congvan.js'

export interface Served {
  /** "http://127.0.0.1:40123" */
  readonly address: string
  readonly store: string
  readonly inbox: string
}

const ROOT = resolve(import.meta.dirname, '../../..')

const LOADER = resolve(ROOT, 'node_modules/tsx/dist/loader.mjs')
const CLOCK = resolve(ROOT, 'test/builders/clock.mjs')

/** `files`: read into its store first. Ends with the suite. */
export async function serveLetters(files: readonly string[], more: readonly string[] = []): Promise<Served> {
  const places = placesOf()
  const read = await congvan(['ingest', ...files, '--store', places.store, '--ocr', 'off'])
  if (!read.stderr.includes('tệp') && !read.stdout.includes('tệp')) throw new Error(`nothing was read: ${read.stdout}${read.stderr}`)
  return served(places, ['--import', LOADER], more)
}

/** With nothing in its store, begun at that moment; only the clock is not the real one. Ends with the suite. */
export const serveAt = (moment: string): Promise<Served> =>
  served(placesOf(), ['--import', LOADER, '--import', CLOCK], [], { CONGVAN_TEST_NOW: moment })

type Places = Omit<Served, 'address'>

function placesOf(): Places {
  const folder = mkdtempSync(join(tmpdir(), 'congvan-served-'))
  // Hooks of a suite run last first: whoever writes there has ended by then.
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return { store: join(folder, 'kho.sqlite'), inbox: join(folder, 'hop-den') }
}

async function served(
  { store, inbox }: Places,
  node: readonly string[],
  more: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const args = [...node, resolve(ROOT, 'src/main.ts'), 'serve', '--store', store, '--inbox', inbox, '--port', '0', ...more]
  const child = spawn(process.execPath, args, {
    ...{ cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] },
    env: { ...process.env, NO_COLOR: '1', ...env },
  })
  afterAll(() => ended(child))
  return { address: await addressOf(child), store, inbox }
}

/** The first address that it prints. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let told = ''
    const look = (piece: Buffer): void => {
      told += piece.toString()
      const [address] = /http:\/\/[\w.:[\]]+:\d+/.exec(told) ?? []
      if (address !== undefined) found(address)
    }
    child.stdout?.on('data', look)
    child.stderr?.on('data', look)
    child.once('exit', (code) => failed(new Error(`serve ended (${code ?? 'killed'}): ${told}`)))
  })
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
}
