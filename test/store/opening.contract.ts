/** Opening: new places, places of others, stores of other versions. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { facts, reading, record } from '../builders/record.js'
import { type Bench, troubleOf } from './bench.js'
import { all } from '../builders/all.js'

const AT = '2024-05-02T01:00:00.000Z'

export function openingContract(name: string, bench: () => Promise<Bench>): void {
  describe(`opening: ${name}`, () => {
    let kit: Bench
    beforeEach(async () => {
      kit = await bench()
    })
    afterEach(() => kit.done())

    it('where there is none, one who only reads is told so, and nothing is made', async () => {
      expect(await troubleOf(kit.open(false))).toBe('STORE_ABSENT')
      expect(await kit.tables()).toEqual([])
      await (await kit.open()).close()
      expect(await troubleOf(kit.open(false))).toBe('opened')
    })

    it('several may open a new store at once', async () => {
      const stores = await Promise.all([kit.open(), kit.open(), kit.open(), kit.open()])
      const letter = record({ file: 'a.txt' })
      await stores[0]?.keep(facts(letter), [reading(letter, 'a')], 'x/1', AT)
      for (const store of stores) expect(await all(store.view(null).letters())).toHaveLength(1)
      await Promise.all(stores.map((s) => s.close()))
    })

    it('a store of a newer version is left alone', async () => {
      await (await kit.open()).close()
      await kit.run(`insert into kysely_migration values ('999-later', '2030-01-01')`)
      expect([await troubleOf(kit.open()), await troubleOf(kit.open(false))]).toEqual(['STORE_NEWER', 'STORE_NEWER'])
    })

    it.each([
      ['tables of another program', ['create table letters (a integer)']],
      [
        'tables of another program that keeps a list of steps too',
        [
          'create table kysely_migration (name varchar(255), timestamp varchar(255))',
          `insert into kysely_migration values ('0001_users', '2020-01-01')`,
        ],
      ],
    ])('%s are left alone', async (_, statements) => {
      for (const sql of statements) await kit.run(sql)
      const before = await kit.tables()
      expect([await troubleOf(kit.open()), await troubleOf(kit.open(false))]).toEqual(['STORE_FOREIGN', 'STORE_FOREIGN'])
      expect(await kit.tables()).toEqual(before)
    })

    it('steps that were added since are taken, and what was kept stays', async () => {
      const store = await kit.open()
      const letter = record({ file: 'a.txt' })
      await store.keep(facts(letter), [reading(letter, 'a')], 'x/1', AT)
      await store.close()
      // As if the last step but one had come with this version.
      await kit.run(`delete from kysely_migration where name = '004-outcomes-texts-log'`)
      for (const table of ['outcomes', 'texts', 'log']) await kit.run(`drop table ${table}`)
      const again = await kit.open()
      expect([(await all(again.view(null).letters())).length, await again.outcomes()]).toEqual([1, []])
      await again.close()
    })
  })
}
