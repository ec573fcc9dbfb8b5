/** People's words in the store: they stand beside what letters say, outlive newer rules, and go without a trace in the picture when they are withdrawn. */
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LetterRecord } from '../../src/model/letter-record.js'
import type { Word } from '../../src/model/word.js'
import { overlay, statementsIn } from '../../src/pipeline/overlay.js'
import type { Wanted } from '../../src/reconcile/words/saying-of.js'
import type { Store } from '../../src/store/store.js'
import { all, statementsIn as allStatements } from '../builders/all.js'
import { commune, criteria, deadline, document, evidence, facts, number, reading, record } from '../builders/record.js'
import { standingRecord, wordOn } from '../builders/words.js'
import type { Bench } from './bench.js'

const day = (n: number): string => `2024-05-${String(n).padStart(2, '0')}T01:00:00.000Z`
const AT = day(1)

const TEXT = 'Số 12/TB-PNN. Xã Phú Lương đạt 14/19 tiêu chí. Gửi báo cáo trước ngày 15/3/2024.'
const proof = (quote: string) => [evidence(quote, { start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length, confidence: 0.7 })]
const MACHINE = record({
  file: 'tb.txt',
  number: number('12/TB-PNN'),
  date: '2024-03-05',
  communes: [commune({})],
  criteria: [criteria({ metCount: 14, total: 19 })],
  deadlines: [deadline({ who: ['UBND xã Phú Lương'] })],
  evidence: { '/number': proof('12/TB-PNN'), '/criteria/0': proof('đạt 14/19 tiêu chí'), '/deadlines/0': proof('trước ngày 15/3/2024') },
})
const ID = MACHINE.source.sha256
const made = (of: LetterRecord) => ({ ...reading(of, TEXT), statements: statementsIn({ record: of, document: document(TEXT, ID) }) })
const correct = (value: unknown): Wanted => ({ act: 'correct', value })
const word = (at: number, pointer: string, wanted: Wanted, words: readonly Word[] = [], by = 'Lan'): Word =>
  wordOn({ machine: MACHINE, text: TEXT, words }, pointer, wanted, day(at), by)
const taken = (at: number) => ({ at: day(at), by: 'Minh', why: 'nhầm' })

export function wordsContract(name: string, bench: () => Promise<Bench>): void {
  describe(`people's words: ${name}`, () => {
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
    const keep = (of = MACHINE, extractor = 'x/1', at = AT) => store.keep(facts(of), [made(of)], extractor, at, overlay)
    const metAt = async (at: string | null) =>
      (await allStatements(store.view(at))).map((s) => (s.claim.property === 'count' ? s.claim.value.met : s.claim.property))
    const dates = async (at: string | null) => (await all(store.view(at).letters())).map((l) => l.date)
    const standsNow = async () => (await store.standing(ID)).map((l) => l.record)

    describe('asked for as pages do', () => {
      const said = (id: string, at: number, letter: string, other: string | null = null): Word => ({
        ...{ id, at: day(at), by: 'Lan', why: null },
        says: other === null ? doneOn(letter) : { act: 'join', letter, other, how: 'rendition' },
      })
      const doneOn = (letter: string): Word['says'] => ({ act: 'done', letter, anchor: ANCHOR, actor: null, on: '2024-03-10' })
      const ANCHOR = { list: 'deadlines', page: 1, start: 0, end: 1, quote: 'x', about: '', nth: 0 } as const
      const ids = (words: readonly { readonly id: string }[]): string => words.map(({ id }) => id).join(' ')
      const [A, B, C] = ['a', 'b', 'c'].map((sign) => sign.repeat(64)) as [string, string, string]

      beforeEach(async () => {
        for (const w of [said('1a', 3, A), said('1b', 3, `${B}#1-2`), said('2c', 4, C), said('2d', 5, A, B), said('3e', 6, A)])
          await store.say(w, overlay)
        await store.withdraw('1b', taken(7), overlay)
      })

      it.each<[string, string | null, string, string]>([
        ['those on a letter, of one kind or all', null, '1a 3e', '1a 2d 3e'],
        ['what was said later is not known', day(5), '1a', '1a 2d'],
      ])('%s', async (_, at, done, whole) => {
        const spoken = store.spoken(at)
        expect([ids(await spoken.on([A], ['done'])), ids(await spoken.on([A], null))]).toEqual([done, whole])
      })

      it('a word on two letters is found by either, once by both; letters of one file are told apart by nobody here', async () => {
        const spoken = store.spoken(null)
        const on = async (letters: readonly string[]) => ids(await spoken.on(letters, null))
        expect([await on([B]), await on([A, B, `${B}#3`]), await on([]), await on(['d'.repeat(64)])]).toEqual([
          '1b 2d',
          '1a 1b 2d 3e',
          '',
          '',
        ])
        expect(ids(await spoken.on([A, B], ['join', 'part']))).toBe('2d')
      })

      it.each<[string | null, number, string]>([
        [null, 5, '1b 3e'],
        [null, 6, '1b'],
        [null, 7, ''],
        [day(6), 3, '2c 2d 3e'],
        [day(6), 6, ''],
      ])('known at %s: said or taken back after day %i: %s', async (at, since, found) => {
        expect(ids(await store.spoken(at).since(day(since)))).toBe(found)
      })

      it('the newest first, from behind one on', async () => {
        const spoken = store.spoken(null)
        expect(ids(await spoken.newest({ act: null, behind: null, most: 3 }))).toBe('3e 2d 2c')
        expect(ids(await spoken.newest({ act: null, behind: { id: '2c', at: day(4) }, most: 3 }))).toBe('1b 1a')
        expect(ids(await spoken.newest({ act: null, behind: { id: '1b', at: day(3) }, most: 3 }))).toBe('1a')
        expect(ids(await spoken.newest({ act: 'done', behind: null, most: 9 }))).toBe('3e 2c 1b 1a')
        expect(ids(await store.spoken(day(5)).newest({ act: null, behind: null, most: 9 }))).toBe('2d 2c 1b 1a')
        expect(ids(await spoken.takenBack({ act: 'done', most: 9 }))).toBe('1b')
        expect(ids(await spoken.takenBack({ act: 'join', most: 9 }))).toBe('')
        expect(ids(await store.spoken(day(6)).takenBack({ act: 'done', most: 9 }))).toBe('')
      })

      it('by the beginning of its id', async () => {
        const called = async (start: string) => ids(await store.spoken(null).called(start))
        expect([await called('1'), await called('2d'), await called('x')]).toEqual(['1a 1b', '2d', ''])
      })
    })

    it('a correction stands from when it was said; its withdrawal brings the machine back; both can be asked for', async () => {
      await keep()
      const said = word(3, '/criteria/0/metCount', correct(16))
      expect([await store.say(said, overlay), await store.say(said, overlay)]).toEqual(['said', 'said-before'])
      expect([await metAt(null), await metAt(day(2))]).toEqual([[16], [14]])
      expect((await allStatements(store.view(null)))[0]?.proof).toMatchObject({
        rule: 'người: Lan',
        confidence: 1,
        quote: 'đạt 14/19 tiêu chí',
      })
      expect(await store.withdraw(said.id, taken(5), overlay)).toBe('withdrawn')
      expect(await store.withdraw(said.id, taken(6), overlay)).toBe('withdrawn-before')
      expect(await store.withdraw('none', taken(6), overlay)).toBe('unknown')
      expect([await metAt(null), await metAt(day(4)), await metAt(day(2))]).toEqual([[14], [16], [14]])
      expect(await standsNow()).toEqual([MACHINE])
      expect((await store.words(ID, null)).map((w) => [w.by, w.withdrawn?.by])).toEqual([['Lan', 'Minh']])
      expect((await store.words(null, day(4))).map((w) => [w.by, w.withdrawn])).toEqual([['Lan', null]])
      expect(await store.words(ID, day(2))).toEqual([])
    })

    it('newer rules: the word stands over what they read; withdrawn, theirs stands', async () => {
      await keep()
      const said = word(3, '/date', correct('2024-03-06'))
      await store.say(said, overlay)
      await keep({ ...MACHINE, date: '2024-03-07' }, 'x/2', day(4))
      expect([await dates(null), (await store.standing(ID))[0]?.machine.date, (await store.standing(ID))[0]?.extractor]).toEqual([
        ['2024-03-06'],
        '2024-03-07',
        'x/2',
      ])
      await store.withdraw(said.id, taken(5), overlay)
      expect([await dates(null), await dates(day(4)), await dates(day(2))]).toEqual([['2024-03-07'], ['2024-03-06'], ['2024-03-05']])
    })

    it('letters that people have spoken of are not kept without their words', async () => {
      await keep()
      await store.say(word(3, '/date', correct('2024-03-06')), overlay)
      await expect(store.keep(facts(MACHINE), [made(MACHINE)], 'x/2', day(4))).rejects.toThrow()
      expect(await dates(null)).toEqual(['2024-03-06'])
    })

    it('what is found and called goes by what stands', async () => {
      await keep()
      await store.say(word(3, '/number', correct({ raw: '13/TB-PNN', ordinal: '13', symbol: 'TB-PNN' })), overlay)
      expect([(await store.find('13/TB-PNN')).length, (await store.find('12/TB-PNN')).length]).toEqual([1, 0])
      expect((await store.search('13/TB-PNN', 5)).length).toBe(1)
      expect((await all(store.view(null).letters()))[0]?.head.doubts).toBe(2)
    })

    it('a word on nothing that is held, or of two letters, changes no record', async () => {
      await keep()
      const other = record({ file: 'khac.txt' })
      await keep(other)
      const says = { act: 'join', letter: ID, other: other.source.sha256, how: 'draft' } as const
      await store.say({ id: 'j', at: day(3), by: 'Lan', why: null, says }, overlay)
      await store.say({ ...word(4, '/deadlines/0', { act: 'reject' }), id: 'k', says: { ...word(4, '/deadlines/0', { act: 'reject' }).says, letter: 'f'.repeat(64) } }, overlay) // prettier-ignore
      expect((await store.standing(ID)).map((l) => [l.record, l.extractor])).toEqual([[MACHINE, 'x/1']])
      expect((await store.words(other.source.sha256, null)).map((w) => w.id)).toEqual(['j'])
      expect((await store.words(null, null)).map((w) => w.id)).toEqual(['j', 'k'])
    })

    it('what fails half-way leaves nothing', async () => {
      await keep()
      const said = word(3, '/date', correct('2024-03-06'))
      const broken = () => {
        throw new Error('power cut')
      }
      await expect(store.say(said, broken)).rejects.toThrow('power cut')
      expect([await store.words(null, null), await dates(null), (await store.log(null)).map((r) => r.event)]).toEqual([
        [],
        ['2024-03-05'],
        ['kept'],
      ])
    })

    it('rebuild: what reads as before is left as it is, the rest is closed and opened, words over it', async () => {
      await keep()
      await store.say(word(3, '/date', correct('2024-03-06')), overlay)
      expect(await store.rebuild(ID, [made(MACHINE)], 'x/2', day(4), overlay)).toEqual([])
      expect((await all(store.view(null).letters())).map((l) => [l.extractor, l.recordedFrom])).toEqual([['x/2', day(3)]])
      const better = { ...MACHINE, date: '2024-03-08', criteria: [criteria({ metCount: 15, total: 19 })] }
      expect(await store.rebuild(ID, [made(better)], 'x/2', day(5), overlay)).toEqual([ID])
      expect([await dates(null), await metAt(null), await metAt(day(4))]).toEqual([['2024-03-06'], [15], [14]])
      expect((await store.log(2)).map((r) => [r.event, r.subject])).toEqual([
        ['said', ID],
        ['rebuilt', ID],
      ])
      const found = []
      for await (const { sha256, path } of store.sources()) found.push([sha256, path])
      expect(found).toEqual([[ID, '/thu-den/tb.txt']])
    })

    it('several speak at once: every word stands', async () => {
      await keep()
      const doors: readonly [Store, Store, Store] = [await kit.open(), await kit.open(), await kit.open()]
      const pointers: readonly (readonly [string, unknown])[] = [
        ['/date', '2024-03-06'],
        ['/subject', 'Kết quả rà soát'],
        ['/criteria/0/metCount', 16],
        ['/deadlines/0/due', '2024-03-16'],
        ['/place', 'Yên Hòa'],
        ['/issuer', 'Phòng Nông nghiệp'],
      ]
      const words = pointers.map(([at, value], i) => word(3, at, correct(value), [], `n${i}`))
      await Promise.all(words.map((w, i) => (doors[i % 3] ?? store).say(w, overlay)))
      const gone = words.slice(0, 2).map((w, i) => (doors[i] ?? store).withdraw(w.id, taken(4), overlay))
      await Promise.all([...gone, doors[2].rebuild(ID, [made(MACHINE)], 'x/2', day(4), overlay)])
      await Promise.all(doors.map((d) => d.close()))
      expect(await standsNow()).toEqual([standingRecord({ machine: MACHINE, text: TEXT, words: words.slice(2) })])
      expect(await metAt(null)).toEqual([16])
    })

    it('whatever is said, withdrawn and read anew: what stands is the standing words over what was read last', async () => {
      const versions = [
        MACHINE,
        { ...MACHINE, date: '2024-03-09', deadlines: [] },
        { ...MACHINE, criteria: [criteria({ metCount: 15, total: 19 })], deadlines: [deadline({ due: '2024-03-20' }), deadline({})], evidence: { ...MACHINE.evidence, '/deadlines/1': proof('Gửi báo cáo') } }, // prettier-ignore
      ]
      const wants: readonly (readonly [string, Wanted])[] = [
        ['/date', correct('2024-03-06')],
        ['/date', { act: 'reject' }],
        ['/date', { act: 'confirm' }],
        ['/deadlines/0', { act: 'reject' }],
        ['/deadlines/0/due', correct('2024-03-16')],
        ['/criteria/0/metCount', correct(17)],
        ['/subject', correct('Rà soát')],
      ]
      const step = fc.oneof(
        fc.record({ do: fc.constant('say' as const), nth: fc.nat(wants.length - 1) }),
        fc.record({ do: fc.constant('withdraw' as const), nth: fc.nat(5) }),
        fc.record({ do: fc.constant('reread' as const), nth: fc.nat(2) }),
      )
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
          const own = await bench()
          const held = await own.open()
          await held.keep(facts(MACHINE), [made(MACHINE)], 'x/0', AT, overlay)
          let [machine, words]: [LetterRecord, Word[]] = [MACHINE, []]
          for (const [i, { do: act, nth }] of steps.entries()) {
            if (act === 'reread') {
              machine = versions[nth] ?? MACHINE
              await held.keep(facts(MACHINE), [made(machine)], `x/${i + 1}`, day(i + 2), overlay)
            } else if (act === 'withdraw') {
              const gone = words[nth]
              if (gone) await held.withdraw(gone.id, taken(i + 2), overlay)
              words = words.filter((w) => w !== gone)
            } else {
              const [pointer, wanted] = wants[nth] ?? ['/date', { act: 'confirm' }]
              // What is refused now (nothing there to speak of) is not said.
              const said = tried(() => wordOn({ machine, text: TEXT, words }, pointer, wanted, day(i + 2)))
              if (said === null) continue
              await held.say(said, overlay)
              words.push(said)
            }
          }
          const [now] = await held.standing(ID)
          const shown = (await allStatements(held.view(null))).map((s) => s.id).sort()
          await held.close()
          await own.done()
          const wanted = standingRecord({ machine, text: TEXT, words })
          expect([now?.record, now?.machine]).toEqual([wanted, machine])
          expect(shown).toEqual(made(wanted).statements.map((s) => s.id).sort()) // prettier-ignore
        }),
        { numRuns: 15, endOnFailure: true },
      )
    })
  })
}

function tried<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}
