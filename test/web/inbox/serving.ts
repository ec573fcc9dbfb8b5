/** The program as people start it, with a port of its own; ended when the test is. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { until } from '../../builders/processes.js'

const ROOT = resolve(import.meta.dirname, '../../..')

export interface Running {
  readonly address: string
  readonly child: ChildProcess
  readonly ended: Promise<number | string | null>
  readonly said: () => string
  readonly page: (path?: string) => Promise<string>
}

export async function start(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<Running> {
  const child = spawn(
    process.execPath,
    ['--import', resolve(ROOT, 'node_modules/tsx/dist/loader.mjs'), resolve(ROOT, 'src/main.ts'), command, ...args],
    {
      ...{ cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] },
      env: { ...process.env, CI: '', NO_COLOR: '1', ...env },
    },
  )
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = new Promise<number | string | null>((done) => child.on('exit', (code, signal) => done(code ?? signal)))
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (said += text))
  const seen = await until(
    () => said,
    (text) => /Bàn làm việc mở tại http/.test(text) || child.exitCode !== null,
    90,
  )
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(seen)?.[0] ?? ''
  expect(address, seen).not.toBe('')
  return { ...{ address, child, ended }, said: () => said, page: async (path = '/') => (await fetch(address + path)).text() }
}

export const fixture = (path: string): Buffer => readFileSync(join(ROOT, 'fixtures', path))

export async function drop({ address }: Running, files: readonly (readonly [name: string, bytes: Buffer])[]): Promise<unknown> {
  const body = new FormData()
  for (const [name, bytes] of files) body.append('tep', new Blob([new Uint8Array(bytes)]), name)
  const headers = { origin: address, 'sec-fetch-site': 'same-origin', accept: 'application/json' }
  return (await fetch(`${address}/hop-den/gui`, { method: 'POST', body, headers })).json()
}
