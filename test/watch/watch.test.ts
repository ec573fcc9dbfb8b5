/** The waiting door, in its own process, on real folders. */
import { execFileSync, spawn } from 'node:child_process'
import { appendFile, copyFile, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openSqlite } from '../../src/store/backends/sqlite.js'
import { congvan } from '../builders/congvan.js'
import { letterText, secretText, tempFolder } from '../builders/folder.js'
import { all } from '../builders/all.js'

const QUICK = ['--settle', '0', '--patience', '0']

async function bench() {
  const dir = await tempFolder()
  const inbox = join(dir, 'den')
  await mkdir(inbox)
  const store = join(dir, 's.sqlite')
  return {
    ...{ dir, inbox, store },
    put: (name: string, text: string | Buffer) => writeFile(join(inbox, name), text),
    once: (...more: string[]) => congvan(['watch', inbox, '--once', '--store', store, ...(more.length > 0 ? more : QUICK)]),
    there: async () => (await readdir(inbox, { recursive: true, withFileTypes: true })).filter((e) => !e.isDirectory()).map((e) => relative(inbox, join(e.parentPath, e.name))).sort(), // prettier-ignore
    letters: async () => {
      const open = await openSqlite(store)
      const files = (await all(open.view(null).letters())).map((l) => l.file)
      await open.close()
      return files
    },
  }
}

it('every file goes where it belongs, with a reason beside a failed one; a secret letter is not touched', async () => {
  const { inbox, put, once, there, letters } = await bench()
  await put('a.txt', letterText(1))
  await put('b.txt', letterText(1))
  await put('c.docx', 'PK\u0003\u0004 half')
  await put('kin.txt', secretText)
  await put('Thumbs.db', 'litter')
  await symlink('/etc/hostname', join(inbox, 'lien-ket.txt'))
  execFileSync('mkfifo', [join(inbox, 'ong.pdf')])
  await mkdir(join(inbox, 'phong-ban'))
  await put('phong-ban/d.txt', letterText(4))
  const first = await once()
  expect(first.code, first.stderr).toBe(0)
  expect(await there()).toEqual([
    ...['Thumbs.db', 'done/a.txt', 'done/duplicates/b.txt', 'done/phong-ban/d.txt', 'failed/c.docx', 'failed/c.docx.lydo.txt'],
    ...['kin.txt', 'lien-ket.txt', 'ong.pdf'],
  ])
  expect(await readFile(join(inbox, 'failed/c.docx.lydo.txt'), 'utf8')).toMatch(/^\p{Lu}[^\n]+\.\n$/u)
  expect(await letters()).toEqual(['a.txt', 'd.txt'])
  expect(first.stderr).toContain('MẬT')
  const second = await once()
  expect(second.stderr, 'the secret letter is told once').not.toContain('MẬT')
})

it('a scan is put by while nothing recognises it, and read by the next run that does', async () => {
  const { inbox, put, once, there, letters } = await bench()
  const fax = await readFile(resolve(import.meta.dirname, '../../fixtures/formats/scan/hai-trang-fax.tif'))
  await mkdir(join(inbox, 'phong-ban'))
  await put('phong-ban/quet.tif', fax)
  const off = await once(...QUICK, '--ocr', 'off')
  expect([off.code, await there()], off.stderr).toEqual([0, ['cho-ocr/phong-ban/quet.tif']])
  const still = await once(...QUICK, '--ocr', 'off')
  expect([still.code, await there()], still.stderr).toEqual([0, ['cho-ocr/phong-ban/quet.tif']])
  const on = await once()
  expect([on.code, await there(), await letters()], on.stderr).toEqual([0, ['done/phong-ban/quet.tif'], ['quet.tif']])
})

it('a scan that comes back goes under another name where its own is taken', async () => {
  const { inbox, put, once, there } = await bench()
  await mkdir(join(inbox, 'cho-ocr'))
  await put('cho-ocr/thu.txt', letterText(1))
  await put('thu.txt', letterText(2))
  const run = await once()
  expect([run.code, await there()], run.stderr).toEqual([0, ['done/thu (2).txt', 'done/thu.txt']])
})

it('names never clash, nothing is overwritten', async () => {
  const { put, once, there } = await bench()
  for (const n of [1, 2]) {
    await put('thu.txt', letterText(n))
    await once()
  }
  await put('thu.txt', letterText(1))
  await once()
  expect(await there()).toEqual(['done/duplicates/thu.txt', 'done/thu (2).txt', 'done/thu.txt'])
})

it('a half-copied file is waited for, then read whole', async () => {
  const { inbox, put, once, there } = await bench()
  const whole = await readFile(resolve(import.meta.dirname, '../../fixtures/inbox/02-thong-bao-kiem-tra.docx'))
  await put('thu.docx', whole.subarray(0, whole.length - 400))
  const early = await once('--settle', '0', '--patience', '600')
  expect([early.code, await there()], early.stderr).toEqual([0, ['thu.docx']])
  await appendFile(join(inbox, 'thu.docx'), whole.subarray(whole.length - 400))
  await once()
  expect(await there()).toEqual(['done/thu.docx'])
})

it('killed after the store knew but before the file moved, the next run moves it and reads nothing twice', async () => {
  const { inbox, store, put, once, there, letters } = await bench()
  await put('thu.txt', letterText())
  await congvan(['ingest', join(inbox, 'thu.txt'), '--store', store])
  await once()
  expect([await there(), await letters()]).toEqual([['done/thu.txt'], ['thu.txt']])
})

it('a file that stopped the program too often is set aside, the others go on', async () => {
  const { inbox, store, put, once, there } = await bench()
  await put('doc.txt', letterText(1))
  await put('tot.txt', letterText(2))
  const open = await openSqlite(store)
  for (let i = 0; i < 3; i++) await open.attempt(join(inbox, 'doc.txt'), 'doc.txt', '2024-01-01T00:00:00.000Z')
  await open.close()
  await once()
  expect(await there()).toEqual(['done/tot.txt', 'failed/doc.txt', 'failed/doc.txt.lydo.txt'])
  await put('doc.txt', letterText(1))
  await once()
  expect(await there()).toContain('done/doc.txt')
})

it.each([
  ['the store inside the folder', (dir: string) => [join(dir, 'den'), '--store', join(dir, 'den', 'kho', 's.sqlite')]],
  ['a file instead of a folder', (dir: string) => [join(dir, 'tep.txt')]],
  ['a folder that is not there', (dir: string) => [join(dir, 'khong-co')]],
])('%s is wrong use', async (_, args) => {
  const { dir } = await bench()
  await writeFile(join(dir, 'tep.txt'), 'x')
  const run = await congvan(['watch', ...args(dir), '--once'])
  expect([run.code, run.stderr.trim().split('\n').length], run.stderr).toEqual([2, 1])
})

it('waits, reads what comes, and ends cleanly on SIGTERM', async () => {
  const { inbox, store, there, letters } = await bench()
  const root = resolve(import.meta.dirname, '../..')
  const args = ['--import', resolve(root, 'node_modules/tsx/dist/loader.mjs'), resolve(root, 'src/main.ts'), 'watch', inbox]
  const child = spawn(process.execPath, [...args, '--store', store, '--settle', '0'], { stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = new Promise<number | null>((done) => child.on('exit', done))
  const says = (words: string) =>
    new Promise<void>((done) => {
      let seen = ''
      const hear = (chunk: Buffer) => void ((seen += chunk.toString()), seen.includes(words) && done())
      child.stderr.on('data', hear)
      child.stdout.on('data', hear)
    })
  await says('theo dõi')
  const read = says('done/thu.txt')
  await copyFile(resolve(root, 'fixtures/inbox/09-giay-moi.txt'), join(inbox, 'thu.txt'))
  await read
  child.kill('SIGTERM')
  expect([await ended, await there(), await letters()]).toEqual([0, ['done/thu.txt'], ['thu.txt']])
})
