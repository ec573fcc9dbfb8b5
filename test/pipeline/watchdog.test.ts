/** The thread inside a reading process: whatever it watches over ends with all that it has started. Real processes. */
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { familyOf, running, until } from '../builders/processes.js'

const ROOT = resolve(import.meta.dirname, '../..')
const own = ['--import', resolve(ROOT, 'node_modules/tsx/dist/loader.mjs'), resolve(ROOT, 'test/builders/guarded.ts')]

it.each([
  ['holds', 'too much memory itself', 250],
  ['child-holds', 'too much memory in a program that it started (Linux tells)', 330],
  ['loops', 'no end, in a thread that cannot hear', 2000],
])('%s: %s', async (what, _, megabytes) => {
  const child = spawn(process.execPath, [...own, what, String(megabytes)], { detached: true, stdio: ['ignore', 'pipe', 'ignore'] })
  const { pid = 0 } = child
  onTestFinished(() => void (running().some((p) => p.group === pid) && process.kill(-pid, 'SIGKILL')))
  const ended = new Promise<string | null>((done) => child.on('exit', (_code, signal) => done(signal)))
  await new Promise((done) => child.stdout.once('data', done))
  expect(familyOf(pid).length, 'it runs, and has started another').toBeGreaterThan(0)
  expect(await ended).toBe('SIGKILL')
  expect(
    await until(
      () => running().filter((p) => p.group === pid),
      (left) => left.length === 0,
    ),
  ).toEqual([])
})
