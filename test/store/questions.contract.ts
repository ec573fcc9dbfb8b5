/** Questions for people in the store: in the order of what hangs on them, worked out from the reading that is held, gone with their letter. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LetterRecord } from '../../src/model/letter-record.js'
import type { Question } from '../../src/model/question.js'
import type { Store } from '../../src/store/store.js'
import { citation, facts, number, reading, record } from '../builders/record.js'
import type { Bench } from './bench.js'

const AT = '2024-05-01T01:00:00.000Z'
const LATER = '2024-05-02T01:00:00.000Z'
const VERSION = 1

const letter = (file: string, date: string | null, more: Partial<LetterRecord> = {}): LetterRecord => record({ file, date, ...more })
const asked = (pointer: string, changes: number): Question => ({
  pointer,
  why: 'doubtful',
  value: 'x',
  rivals: [],
  changes,
  confidence: 0.5,
  about: null,
})

export function questionsContract(name: string, bench: () => Promise<Bench>): void {
  describe(`questions: ${name}`, () => {
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
    const keep = (of: LetterRecord, extractor = 'x/1', at = AT) => store.keep(facts(of), [reading(of, of.source.name)], extractor, at)
    const idOf = (of: LetterRecord) => of.source.sha256
    const queue = async () => (await store.questions.after('', 100)).map((q) => q.pointer)

    it('a letter that is kept waits for its questions; once they are kept it waits no more', async () => {
      const [a, b] = [letter('a.txt', '2024-01-01'), letter('b.txt', '2024-01-02')]
      await keep(a)
      await keep(b)
      expect([...(await store.questions.unasked(VERSION, 10))].sort()).toEqual([idOf(a), idOf(b)].sort())
      expect(await store.questions.unasked(VERSION, 1)).toHaveLength(1)
      expect(await store.questions.keep(idOf(a), AT, [asked('/date', 2)])).toBe(true)
      expect(await store.questions.unasked(VERSION, 10)).toEqual([idOf(b)])
      expect(await store.questions.of(idOf(a))).toMatchObject([{ letter: idOf(a), ...asked('/date', 2) }])
    })

    it('what changes most comes first, then the newest letter, undated ones last, then the order of the record', async () => {
      const [old, young, undated] = [letter('a.txt', '2023-12-31'), letter('b.txt', '2024-01-02'), letter('c.txt', null)]
      for (const of of [old, young, undated]) await keep(of)
      await store.questions.keep(idOf(old), AT, [
        asked('/deadlines/10/due', 3),
        asked('/deadlines/2/due', 3),
        asked('/old', 12),
        asked('/last', 1),
      ])
      await store.questions.keep(idOf(young), AT, [asked('/young', 3)])
      await store.questions.keep(idOf(undated), AT, [asked('/undated', 3), asked('/most', 100)])
      const inOrder = ['/most', '/old', '/young', '/deadlines/2/due', '/deadlines/10/due', '/undated', '/last']
      expect(await queue()).toEqual(inOrder)
      const all = await store.questions.after('', 100)
      for (const [i, { key }] of all.entries()) {
        expect((await store.questions.after(key, 2)).map((q) => q.pointer)).toEqual(inOrder.slice(i + 1, i + 3))
        expect((await store.questions.before(key, 1)).map((q) => q.pointer)).toEqual(inOrder.slice(0, i).slice(-1))
      }
      expect((await store.questions.of(idOf(old))).map((q) => q.pointer)).toEqual(
        inOrder.filter((p) => all.find((q) => q.pointer === p)?.letter === idOf(old)),
      )
    })

    it('questions of a reading that is not held any more are not kept, and the letter goes on waiting', async () => {
      const a = letter('a.txt', '2024-01-01')
      await keep(a)
      await keep(letter('a.txt', '2024-02-02'), 'x/2', LATER)
      expect(await store.questions.keep(idOf(a), AT, [asked('/date', 2)])).toBe(false)
      expect([await queue(), await store.questions.unasked(VERSION, 10)]).toEqual([[], [idOf(a)]])
      expect(await store.questions.keep(idOf(a), LATER, [asked('/date', 2)])).toBe(true)
      expect(await queue()).toEqual(['/date'])
    })

    it('go with their letter when its file is read as other letters', async () => {
      const whole = letter('a.txt', '2024-01-01')
      const part = { ...whole, source: { ...whole.source, pages: 4, part: { from: 1, to: 2 } } }
      await keep(whole)
      await store.questions.keep(idOf(whole), AT, [asked('/date', 2)])
      await store.keep(facts(whole), [reading(part, 'a')], 'x/2', LATER)
      expect([await queue(), await store.questions.unasked(VERSION, 10)]).toEqual([[], [`${idOf(whole)}#1-2`]])
      expect(await store.questions.keep(idOf(whole), null, [])).toBe(true)
    })

    it('are worked out again when a letter comes that cites theirs, and all when the rules of asking change', async () => {
      const [cited, other] = [letter('a.txt', '2024-01-01', { number: number('11/QĐ-UBND') }), letter('b.txt', '2024-01-01')]
      for (const of of [cited, other]) await keep(of)
      await store.questions.unasked(VERSION, 10)
      await store.questions.keep(idOf(cited), AT, [asked('/number', 1)])
      await store.questions.keep(idOf(other), AT, [asked('/date', 1)])
      const citing = letter('c.txt', '2024-02-01', { citations: [citation({ number: '11/QĐ-UBND' })] })
      await keep(citing)
      expect([...(await store.questions.unasked(VERSION, 10))].sort()).toEqual([idOf(cited), idOf(citing)].sort())
      expect(await store.questions.unasked(VERSION + 1, 10)).toHaveLength(3)
      expect([...(await queue())].sort()).toEqual(['/date', '/number'])
    })
  })
}
