/** Several processes at one store: what each is told is true, nothing is there twice, nothing is lost. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.js'
import { facts, reading, record, sha } from '../builders/record.js'
import type { Bench } from './bench.js'
import { all } from '../builders/all.js'

const AT = '2024-05-02T01:00:00.000Z'
const DOORS = 4
const LETTERS = 10

export function severalContract(name: string, bench: () => Promise<Bench>): void {
  describe(`several doors: ${name}`, () => {
    let kit: Bench
    let stores: Store[]
    beforeEach(async () => {
      kit = await bench()
      stores = await Promise.all(Array.from({ length: DOORS }, () => kit.open()))
    })
    afterEach(async () => {
      await Promise.all(stores.map((s) => s.close()))
      await kit.done()
    })

    const letters = Array.from({ length: LETTERS }, (_, i) => record({ file: `${i}.txt` }))
    /** Every door keeps every letter, all at once; each door in another order. */
    const keepAll = (extractor: string, at = AT): Promise<string[]> =>
      Promise.all(
        stores.flatMap((store, door) =>
          letters.map((_, i) => {
            const letter = letters[(i + door * 3) % LETTERS] ?? record()
            return store.keep(facts(letter), [reading(letter, `Thư ${letter.source.name} kể mục${letter.source.name}`)], extractor, at)
          }),
        ),
      )

    it('the same letters through all doors at once: each is kept once', async () => {
      const told = await keepAll('x/1')
      expect(told.filter((t) => t === 'kept')).toHaveLength(LETTERS)
      for (const store of stores) {
        expect((await all(store.view(null).letters())).map((l) => l.file)).toEqual(letters.map((l) => l.source.name))
        expect((await store.search('thư', 99)).length).toBe(LETTERS)
      }
      expect((await stores[0]?.outcomes())?.map((o) => o.kind)).toEqual(letters.map(() => 'done'))
    })

    it('newer rules through all doors at once: one reading is held, the older ones are closed', async () => {
      await keepAll('x/1')
      const told = await keepAll('x/2', '2024-06-01T00:00:00.000Z')
      expect(told.filter((t) => t === 'kept')).toHaveLength(LETTERS)
      const now = await all(stores[0]?.view(null).letters())
      expect(now?.map((l) => l.extractor)).toEqual(letters.map(() => 'x/2'))
      expect((await all(stores[0]?.view(AT).letters()))?.map((l) => l.extractor)).toEqual(letters.map(() => 'x/1'))
      expect((await stores[0]?.search('thư', 99))?.length).toBe(LETTERS)
    })

    it('tries are counted whoever makes them', async () => {
      const tries = await Promise.all([...stores, ...stores].map((s) => s.attempt('/d/a', 'a', AT)))
      expect(tries.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    })

    it('a failure that is noted while the letter is kept does not spoil it', async () => {
      const letter = record({ file: 'a.txt' })
      const path = '/elsewhere/a.txt'
      const failed = { kind: 'refused', name: 'a.txt', path, sha256: letter.source.sha256, code: 'broken', says: 'Tệp hỏng.' } as const
      await Promise.all(
        stores.map((store, i) => (i % 2 ? store.keep(facts(letter), [reading(letter, 'a')], 'x/1', AT) : store.note(failed, AT))),
      )
      expect((await stores[0]?.source(sha('a.txt')))?.status).toBe('done')
      expect((await stores[0]?.outcomes())?.map((o) => [o.path, o.kind])).toEqual([
        [path, 'refused'],
        ['/thu-den/a.txt', 'done'],
      ])
    })

    it('files that are moved at once through several doors keep their outcomes', async () => {
      await keepAll('x/1')
      const move = async (file: string, i: number) => stores[i % DOORS]?.moved(`/thu-den/${file}`, `/done/${file}`)
      await Promise.all(letters.map((l, i) => move(l.source.name, i)))
      expect((await stores[0]?.outcomes())?.map((o) => o.path)).toEqual(letters.map((l) => `/done/${l.source.name}`))
    })
  })
}
