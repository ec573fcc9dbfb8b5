import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openSqlite } from '../../src/store/backends/sqlite.js'
import { facts, reading, record } from '../builders/record.js'
import { storeContract } from './contract.js'

const folder = () => mkdtemp(join(tmpdir(), 'congvan-store-'))

storeContract('sqlite file', async () => {
  const dir = await folder()
  const path = join(dir, 'kho.sqlite')
  return {
    open: () => openSqlite(path),
    reopen: async (store) => {
      await store.close()
      return openSqlite(path)
    },
    done: () => rm(dir, { recursive: true }),
  }
})

it('two doors may open a new store at once and write into it side by side', async () => {
  const dir = await folder()
  const path = join(dir, 'kho.sqlite')
  const stores = await Promise.all([openSqlite(path), openSqlite(path), openSqlite(path)])
  const letters = Array.from({ length: 12 }, (_, i) => record({ file: `${i}.txt` }))
  const kept = await Promise.all(
    letters.flatMap((r) => stores.map((s) => s.keep(facts(r), [reading(r, r.source.name)], 'x/1', '2024-01-01T00:00:00.000Z'))),
  )
  expect(kept.filter((k) => k === 'kept').length).toBe(12)
  expect((await stores[0]?.view(null).letters())?.length).toBe(12)
  await Promise.all(stores.map((s) => s.close()))
  await rm(dir, { recursive: true })
})
