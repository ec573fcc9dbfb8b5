/** Kills the real program at random moments and runs it again: nothing is lost, nothing is there twice. */
import { spawn } from 'node:child_process'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { openSqlite } from '../../src/store/backends/sqlite.js'
import { letterText, secretText, tempFolder } from '../builders/folder.js'
import { until } from '../builders/processes.js'
import { all, statementsIn } from '../builders/all.js'

const ROOT = resolve(import.meta.dirname, '../..')
const LETTERS = 500

function start(inbox: string, store: string): { readonly kill: () => void; readonly signal: Promise<NodeJS.Signals | null> } {
  const loader = resolve(ROOT, 'node_modules/tsx/dist/loader.mjs')
  const child = spawn(process.execPath, ['--import', loader, resolve(ROOT, 'src/main.ts'), 'ingest', inbox, '--store', store], {
    stdio: 'ignore',
  })
  const signal = new Promise<NodeJS.Signals | null>((done) => child.on('exit', (_, by) => done(by)))
  return { kill: () => void child.kill('SIGKILL'), signal }
}

/** Runs ingest; killed after so many ms, or left to its end when null. */
async function ingest(inbox: string, store: string, killAfter: number | null): Promise<NodeJS.Signals | null> {
  const { kill, signal } = start(inbox, store)
  const timer = killAfter === null ? undefined : setTimeout(kill, killAfter)
  return signal.finally(() => clearTimeout(timer))
}

/** Runs ingest until the store holds so many letters, then kills it; gives how many it held. */
async function ingestUntil(letters: number, inbox: string, store: string): Promise<number> {
  const ended = start(inbox, store)
  const held = await until(
    async () => {
      const open = await openSqlite(store)
      const { length } = await all(open.view(null).letters())
      await open.close()
      return length
    },
    (length) => length >= letters,
    120,
  )
  ended.kill()
  await ended.signal
  return held
}

/** Everything that the store shows, without the times at which it was recorded. */
async function contents(path: string): Promise<unknown> {
  const store = await openSqlite(path)
  const view = store.view(null)
  const held = {
    letters: await all(view.letters()),
    deadlines: await all(view.deadlines()),
    cited: await all(view.documentsCited()),
    statements: await statementsIn(view),
    facts: [...(await view.derived('facts', null))],
    terms: [...(await view.derived('terms', null))],
    answers: [...(await view.derived('answers', null))],
    conflicts: [...(await view.derived('conflicts', null))],
    spellings: [...(await view.derived('spellings', null))],
    outcomes: await store.outcomes(),
    found: await store.search('bao cao', 1000),
  }
  await store.close()
  return JSON.parse(JSON.stringify(held, (key, value: unknown) => (['recordedFrom', 'at'].includes(key) ? undefined : value)))
}

it('killed again and again, it ends where an undisturbed run ends', async () => {
  const dir = await tempFolder()
  const inbox = join(dir, 'inbox')
  await mkdir(inbox)
  // Each knows the one before, and every tenth has its day from its neighbours in the book: what follows from letters together is torn too.
  const text = (n: number): string =>
    letterText(n, ` Công văn này thay thế Công văn số ${n - 1}/PNN.`).replace(
      'ngày 05 tháng',
      n % 10 === 0 ? 'ngày      tháng' : 'ngày 05 tháng',
    )
  for (let n = 1; n <= LETTERS; n++) await writeFile(join(inbox, `${n}.txt`), text(n))
  await writeFile(join(inbox, 'trung.txt'), text(3))
  // One file with two letters in it: both or none.
  await writeFile(join(inbox, 'hai-thu.txt'), [901, 902].map((n) => letterText(n)).join('\f'))
  await writeFile(join(inbox, 'kin.txt'), secretText)
  await writeFile(join(inbox, 'rong.txt'), '')
  const [calm, torn] = [join(dir, 'calm.sqlite'), join(dir, 'torn.sqlite')]
  await ingest(inbox, calm, null)
  let pause = 700
  let kills = 0
  // Each run may live a little longer than the one before, so kills fall on opening, migrating, writing and the end.
  while ((await ingest(inbox, torn, pause)) === 'SIGKILL' && kills < 20) {
    kills++
    pause += 150
  }
  await ingest(inbox, torn, null)
  expect(kills).toBeGreaterThan(3)
  const seen = await contents(torn)
  expect(seen).toEqual(await contents(calm))
  expect(seen).toMatchObject({ letters: { length: LETTERS + 2 } })
  expect(seen).toMatchObject({ facts: { length: LETTERS / 10 } })
}, 600_000)

it('killed while the second scan is recognised, it loses nothing and doubles nothing', async () => {
  const dir = await tempFolder()
  const inbox = join(dir, 'inbox')
  await mkdir(inbox)
  await copyFile(join(ROOT, 'fixtures/formats/scan/hai-trang-fax.tif'), join(inbox, '1.tif'))
  // Both begin at once; the second takes several times as long.
  await copyFile(join(ROOT, 'fixtures/scans/04-nam-ngang.png'), join(inbox, '2.png'))
  const [calm, torn] = [join(dir, 'calm.sqlite'), join(dir, 'torn.sqlite')]
  await ingest(inbox, calm, null)
  expect(await ingestUntil(1, inbox, torn), 'the first is held, the second is not').toBe(1)
  await ingest(inbox, torn, null)
  const seen = await contents(torn)
  expect(seen).toEqual(await contents(calm))
  expect(seen).toMatchObject({ letters: { length: 2 } })
}, 600_000)
