import { copyFile, mkdir, symlink, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { defaultLimits } from '../../src/intake/limits.js'
import type { FileOutcome } from '../../src/model/outcome.js'
import { ingest } from '../../src/pipeline/ingest.js'
import { openSqlite } from '../../src/store/backends/sqlite.js'
import type { Store } from '../../src/store/store.js'
import { letterText, secretText, tempFolder } from '../builders/folder.js'
import { all } from '../builders/all.js'

const run = (store: Store, paths: readonly string[], more: Partial<Parameters<typeof ingest>[1]> = {}): Promise<FileOutcome[]> =>
  ingest(paths, {
    ...{
      store,
      limits: defaultLimits,
      ocr: 'auto',
      cores: 2,
      concurrency: 3,
      arrivedOn: () => '2024-02-07',
      now: () => '2024-02-08T00:00:00.000Z',
      ...more,
    },
  })

const told = (outcomes: readonly FileOutcome[]) => outcomes.map((o) => `${o.kind} ${o.name}`)

async function bench() {
  const dir = await tempFolder()
  const inbox = join(dir, 'inbox')
  await mkdir(inbox)
  const store = await openSqlite(join(dir, 's.sqlite'))
  return { dir, inbox, store, put: (name: string, text: string | Buffer) => writeFile(join(inbox, name), text) }
}

it('the same folder twice: nothing new; of equal files always the first is the letter', async () => {
  const { inbox, store, put } = await bench()
  for (const name of ['c.txt', 'a.txt', 'b.txt']) await put(name, letterText())
  await put('d.txt', letterText(2))
  expect(told(await run(store, [inbox]))).toEqual(['done a.txt', 'duplicate b.txt', 'duplicate c.txt', 'done d.txt'])
  const before = [await all(store.view(null).letters()), await store.outcomes()]
  expect(told(await run(store, [inbox], { now: () => '2030-01-01T00:00:00.000Z' }))).toEqual([
    ...['known a.txt', 'duplicate b.txt', 'duplicate c.txt', 'known d.txt'],
  ])
  expect([await all(store.view(null).letters()), await store.outcomes()]).toEqual(before)
  expect((await all(store.view(null).letters()))[0]).toMatchObject({ arrivedOn: '2024-02-07', recordedFrom: '2024-02-08T00:00:00.000Z' })
  await store.close()
})

it('a file named twice, or beside its folder, is one file', async () => {
  const { inbox, store, put } = await bench()
  await put('a.txt', letterText())
  expect(told(await run(store, [inbox, join(inbox, 'a.txt'), join(inbox, '.', 'a.txt')]))).toEqual(['done a.txt'])
  await store.close()
})

it('what cannot be read is said, the others go on, and it may come again', async () => {
  const { inbox, store, put } = await bench()
  await put('1-rong.txt', '')
  await put('2-hong.docx', 'no zip at all')
  await put('3-tot.txt', letterText())
  await symlink('/etc/hostname', join(inbox, '4-lien-ket.txt'))
  const outcomes = await run(store, [inbox, join(inbox, 'khong-co.pdf')])
  expect(told(outcomes)).toEqual([
    'refused 1-rong.txt',
    'refused 2-hong.docx',
    'done 3-tot.txt',
    'refused 4-lien-ket.txt',
    'refused khong-co.pdf',
  ])
  for (const o of outcomes.filter((x) => x.kind === 'refused')) expect(o.says).toMatch(/^\p{Lu}[^\n]+\.$/u)
  expect((await store.outcomes()).map((o) => o.name)).not.toContain('khong-co.pdf')
  await put('1-rong.txt', letterText(2))
  expect(told(await run(store, [inbox])).slice(0, 1)).toEqual(['done 1-rong.txt'])
  await store.close()
})

it('of a secret letter nothing but hash, name and reason is in the store', async () => {
  const { dir, inbox, store, put } = await bench()
  await put('kin.txt', secretText)
  expect(told(await run(store, [inbox]))).toEqual(['secret kin.txt'])
  await store.close()
  const { readdir, readFile } = await import('node:fs/promises')
  const files = (await readdir(dir)).filter((f) => f.startsWith('s.sqlite'))
  const bytes = Buffer.concat(await Promise.all(files.map((f) => readFile(join(dir, f)))))
  for (const word of ['Lê Văn Mẫu', 'Đồng Ấm', 'dong am', 'PHÒNG NÔNG', basename(inbox) + '/kin'])
    expect(bytes.includes(word), word).toBe(false)
  expect(bytes.includes('kin.txt')).toBe(true)
})

it('the store itself, lying in the folder, is no letter', async () => {
  const { dir, store, put } = await bench()
  await put('a.txt', letterText())
  const leaveOut = new Set(['', '-wal', '-shm'].map((end) => join(dir, `s.sqlite${end}`)))
  expect(told(await run(store, [dir], { leaveOut }))).toEqual(['done a.txt'])
  await store.close()
})

it('stops when asked, and goes on where it stopped', async () => {
  const { inbox, store, put } = await bench()
  for (const n of [1, 2, 3, 4, 5, 6]) await put(`${n}.txt`, letterText(n))
  let asked = 0
  const first = await run(store, [inbox], { concurrency: 1, stopped: () => ++asked > 2 })
  expect(told(first)).toEqual(['done 1.txt', 'done 2.txt'])
  expect((await run(store, [inbox])).map((o) => o.kind)).toEqual(['known', 'known', 'done', 'done', 'done', 'done'])
  await store.close()
})

it('progress tells how far it is', async () => {
  const { inbox, store, put } = await bench()
  for (const n of [1, 2, 3]) await put(`${n}.txt`, letterText(n))
  await copyFile(join(inbox, '1.txt'), join(inbox, '9.txt'))
  const seen: string[] = []
  await run(store, [inbox], { onOutcome: (_, { done, total }) => void seen.push(`${done}/${total}`) })
  expect(seen).toEqual(['1/4', '2/4', '3/4', '4/4'])
  await store.close()
})
