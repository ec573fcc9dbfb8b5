/** The newest outcomes first: what the inbox shows. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FileOutcome, OutcomeKind } from '../../src/model/outcome.js'
import type { OutcomePlace, RecentOutcome, Store } from '../../src/store/store.js'
import { facts, number, reading, record, sha } from '../builders/record.js'
import type { Bench } from './bench.js'

const at = (minute: number): string => `2024-05-02T01:${String(minute).padStart(2, '0')}:00.000Z`
const outcome = (kind: OutcomeKind, name: string, more: Partial<FileOutcome> = {}): FileOutcome => ({
  ...{ kind, name, path: `/den/${name}`, sha256: sha(name), code: kind, says: `Nói về ${name}.` },
  ...more,
})

export function outcomesContract(name: string, bench: () => Promise<Bench>): void {
  describe(`recent outcomes: ${name}`, () => {
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

    const letter = record({ file: 'thu.txt', number: number('7/BC-UBND') })
    const fill = async (): Promise<void> => {
      await store.note(outcome('refused', 'hong.pdf'), at(1))
      await store.keep(facts(letter), [reading(letter, 'Thư')], 'x/1', at(2))
      await store.note(outcome('duplicate', 'thu (2).txt', { sha256: letter.source.sha256 }), at(3))
      await store.note(outcome('secret', 'kin.txt'), at(3))
      await store.note(outcome('waiting', 'quet.tif'), at(4))
      await store.attempt('/den/dang-doc.txt', 'dang-doc.txt', at(5))
    }
    const recent = (limit = 9, before: OutcomePlace | null = null, kind: OutcomeKind | null = null) =>
      store.recentOutcomes(limit, before, kind)
    const names = (found: readonly RecentOutcome[]): string[] => found.map((o) => o.name)

    it('come newest first; a file that is still being tried has none', async () => {
      await fill()
      const found = await recent()
      expect(found.map((o) => o.kind).sort()).toEqual(['done', 'duplicate', 'refused', 'secret', 'waiting'])
      expect([names(found)[0], names(found).slice(-2)]).toEqual(['quet.tif', ['thu.txt', 'hong.pdf']])
    })

    it.each([1, 2, 3])('in pages of %i none is lost and none comes twice, also of one instant', async (size) => {
      await fill()
      const seen: RecentOutcome[] = []
      for (let page = await recent(size); page.length > 0; page = await recent(size, seen.at(-1) ?? null)) seen.push(...page)
      expect(names(seen)).toEqual(names(await recent()))
    })

    it.each<[OutcomeKind, string[]]>([
      ['refused', ['hong.pdf']],
      ['done', ['thu.txt']],
      ['known', []],
    ])('of kind %s', async (kind, expected) => {
      await fill()
      expect(names(await recent(9, null, kind))).toEqual(expected)
      expect(names(await recent(9, { at: at(0), key: '' }, kind))).toEqual([])
    })

    it('name the letters that are held of their bytes, those of a duplicate too, and no letter that is held no more', async () => {
      await fill()
      const of = async (file: string) => (await recent()).find((o) => o.name === file)?.letters
      expect([await of('thu.txt'), await of('thu (2).txt'), await of('hong.pdf')]).toEqual([
        [letter.source.sha256],
        [letter.source.sha256],
        [],
      ])
      const parts = [1, 2].map((page) => record({ ...letter, source: { ...letter.source, pages: 2, part: { from: page, to: page } } }))
      await store.keep(facts(letter), parts.map((part) => reading(part, 'Thư')), 'x/2', at(9)) // prettier-ignore
      expect(await of('thu.txt')).toEqual([`${letter.source.sha256}#1-1`, `${letter.source.sha256}#2-2`])
    })

    it('a file that went elsewhere is there once, under its new path', async () => {
      await fill()
      await store.moved('/den/hong.pdf', '/den/failed/hong.pdf')
      expect((await recent()).filter((o) => o.name === 'hong.pdf').map((o) => [o.path, o.at])).toEqual([['/den/failed/hong.pdf', at(1)]])
    })

    it('are counted by kind in a stretch of time, no further than asked', async () => {
      await fill()
      await store.note(outcome('refused', 'hong-2.pdf'), at(2))
      const counts = async (from: number, to: number, most = 99) => Object.fromEntries(await store.countOutcomes(at(from), at(to), most))
      expect(await counts(0, 9)).toEqual({ done: 1, duplicate: 1, refused: 2, secret: 1, waiting: 1 })
      expect([await counts(2, 3), await counts(1, 2), await counts(8, 9), await counts(0, 9, 1)]).toEqual([
        { done: 1, refused: 1 },
        { refused: 1 },
        {},
        { done: 1, duplicate: 1, refused: 1, secret: 1, waiting: 1 },
      ])
    })
  })
}
