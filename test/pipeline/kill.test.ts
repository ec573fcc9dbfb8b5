/** Kills the real program at random moments and runs it again: nothing is lost, nothing is there twice. */
import { spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { openSqlite } from '../../src/store/backends/sqlite.js'
import { letterText, secretText, tempFolder } from '../builders/folder.js'

const ROOT = resolve(import.meta.dirname, '../..')
const LETTERS = 24

/** Runs ingest; killed after so many ms, or left to its end when null. */
function ingest(inbox: string, store: string, killAfter: number | null): Promise<NodeJS.Signals | null> {
  const loader = resolve(ROOT, 'node_modules/tsx/dist/loader.mjs')
  const child = spawn(process.execPath, ['--import', loader, resolve(ROOT, 'src/main.ts'), 'ingest', inbox, '--store', store], {
    stdio: 'ignore',
  })
  const timer = killAfter === null ? null : setTimeout(() => child.kill('SIGKILL'), killAfter)
  return new Promise((done) =>
    child.on('exit', (_, signal) => {
      if (timer) clearTimeout(timer)
      done(signal)
    }),
  )
}

/** Everything that the store shows, without the times at which it was recorded. */
async function contents(path: string): Promise<unknown> {
  const store = await openSqlite(path)
  const view = store.view(null)
  const all = {
    letters: await view.letters(),
    deadlines: await view.deadlines(),
    citations: await view.citations(),
    statements: await view.statements(),
    outcomes: await store.outcomes(),
    found: await store.search('bao cao', 100),
  }
  await store.close()
  return JSON.parse(JSON.stringify(all, (key, value: unknown) => (['recordedFrom', 'at'].includes(key) ? undefined : value)))
}

it('killed again and again, it ends where an undisturbed run ends', async () => {
  const dir = await tempFolder()
  const inbox = join(dir, 'inbox')
  await mkdir(inbox)
  for (let n = 1; n <= LETTERS; n++) await writeFile(join(inbox, `${n}.txt`), letterText(n, ' Gửi lại.'.repeat(200)))
  await writeFile(join(inbox, 'trung.txt'), letterText(3, ' Gửi lại.'.repeat(200)))
  await writeFile(join(inbox, 'kin.txt'), secretText)
  await writeFile(join(inbox, 'rong.txt'), '')
  const [calm, torn] = [join(dir, 'calm.sqlite'), join(dir, 'torn.sqlite')]
  await ingest(inbox, calm, null)
  let pause = 500
  let kills = 0
  // Each run may live a little longer than the one before, so kills fall on opening, migrating, writing and the end.
  while ((await ingest(inbox, torn, pause)) === 'SIGKILL' && kills < 10) {
    kills++
    pause += 70
  }
  await ingest(inbox, torn, null)
  expect(kills).toBeGreaterThan(3)
  const seen = await contents(torn)
  expect(seen).toEqual(await contents(calm))
  expect(seen).toMatchObject({ letters: { length: LETTERS } })
}, 120_000)
