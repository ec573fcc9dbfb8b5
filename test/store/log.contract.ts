/** The log from the newest row on, some at a time; what a store tells of itself. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LogRow, Store } from '../../src/store/store.js'
import { facts, reading, record, sha } from '../builders/record.js'
import type { Bench } from './bench.js'

const at = (n: number): string => `2024-05-${String(n).padStart(2, '0')}T01:00:00.000Z`

export function logContract(name: string, bench: () => Promise<Bench>): void {
  describe(`the log, some at a time: ${name}`, () => {
    let kit: Bench
    let store: Store
    beforeEach(async () => {
      kit = await bench()
      store = await kit.open()
    })
    afterEach(async () => {
      await store.close()
      await kit.done()
    })

    const letters = ['a.txt', 'b.txt', 'c.txt'].map((file) => record({ file }))
    const fill = async (): Promise<void> => {
      for (const [i, letter] of letters.entries()) await store.keep(facts(letter), [reading(letter, letter.source.name)], 'x/1', at(i + 1))
      await store.note(
        { kind: 'refused', name: 'hong.pdf', path: '/den/hong.pdf', sha256: sha('hong'), code: 'broken', says: 'Hỏng.' },
        at(5),
      )
    }
    const events = (rows: readonly LogRow[]) => rows.map(({ event, detail }) => `${event} ${String(detail['name'])}`)
    const ALL = ['refused hong.pdf', 'kept c.txt', 'kept b.txt', 'kept a.txt']

    it('page by page gives each row once, the newest first, as the whole log has them', async () => {
      await fill()
      const pages: LogRow[] = []
      for (let before: number | null = null; ;) {
        const page: readonly LogRow[] = await store.logBefore({ before, limit: 3, source: null })
        pages.push(...page)
        before = page.at(-1)?.seq ?? null
        if (before === null) break
      }
      expect(events(pages)).toEqual(ALL)
      expect(pages).toEqual([...(await store.log(null))].reverse())
    })

    it('rows that come meanwhile move no page', async () => {
      await fill()
      const [, second] = await store.logBefore({ before: null, limit: 2, source: null })
      const more = record({ file: 'd.txt' })
      await store.keep(facts(more), [reading(more, 'd')], 'x/1', at(7))
      expect(events(await store.logBefore({ before: second?.seq ?? 0, limit: 9, source: null }))).toEqual(ALL.slice(2))
    })

    it('of one source alone; of one that is not there nothing', async () => {
      await fill()
      const source = letters[1]?.source.sha256 ?? ''
      expect(events(await store.logBefore({ before: null, limit: 9, source }))).toEqual(['kept b.txt'])
      expect(await store.logBefore({ before: null, limit: 9, source: sha('none') })).toEqual([])
    })

    it('a store tells its engine, its steps and its size', async () => {
      await fill()
      const { engine, steps, bytes } = await store.facts()
      expect([['SQLite', 'PostgreSQL'].includes(engine), steps[0], bytes > 10_000]).toEqual([true, '001-sources-and-letters', true])
      expect(steps).toEqual([...steps].sort())
    })
  })
}
