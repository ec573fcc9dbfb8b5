/** The register: one series a year, without gaps, whoever gives numbers at once; nothing is overwritten, nothing given twice. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RegisterEntry } from '../../src/model/register.js'
import type { Store } from '../../src/store/store.js'
import { all } from '../builders/all.js'
import { facts, number, reading, record } from '../builders/record.js'
import { entryBody, paper } from '../builders/register.js'
import type { Bench } from './bench.js'

const at = (day: number): string => `2026-04-${String(day).padStart(2, '0')}T01:00:00.000Z`
const lan = (day = 5) => ({ by: 'Lan', at: at(day) })
const because = (why: string, day = 6) => ({ ...lan(day), why })

export function registerContract(name: string, bench: () => Promise<Bench>): void {
  describe(`register contract: ${name}`, () => {
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

    const letters = ['a.txt', 'b.txt', 'c.txt'].map((file, i) => record({ file, number: number(`${i + 1}/CV-UBND`), date: `2026-03-0${i + 1}` })) // prettier-ignore
    const ids = letters.map((l) => l.source.sha256)
    const keep = async (of = letters, extractor = 'x/1', day = 1) => {
      for (const [i, l] of of.entries())
        await store.keep(facts(l, { arrivedOn: `2026-04-0${3 - i}` }), [reading(l, l.source.name)], extractor, at(day))
    }
    const give = (key: string, entry = paper(key)) => store.register.give(key, entry, lan())
    const book = (knownAt: string | null = null, year = 2026): Promise<RegisterEntry[]> =>
      all(store.view(knownAt).registerEntries({ year }))
    const waiting = () => all(store.register.waiting())
    const events = async () => (await store.log(null)).map((row) => row.event).filter((event) => event.startsWith('register'))

    it('numbers follow each other within the year of arrival', async () => {
      const numbers = []
      for (const [key, day] of [
        ['a', '2026-01-02'],
        ['b', '2025-12-31'],
        ['c', '2026-01-02'],
        ['d', '2026-12-31'],
        ['e', '2027-01-01'],
      ] as const)
        // prettier-ignore
        numbers.push((await give(key, paper(key, { arrivedOn: day }))).entry)
      expect(numbers.map((e) => `${e.no}/${e.year}`)).toEqual(['1/2026', '1/2025', '2/2026', '3/2026', '1/2027'])
      expect([await store.register.next(2026), await store.register.next(2024), await store.register.years()]).toEqual([
        4,
        1,
        [2027, 2026, 2025],
      ])
    })

    it('what was given is read back as it was written', async () => {
      await keep()
      const told = { author: 'UBND xã', number: '1/CV-UBND', date: '2026-03', typeAndSubject: null }
      const entry = entryBody({
        letters: [ids[0] ?? ''],
        told,
        due: '2026-04-16',
        orders: 'Giao "Văn phòng" \u0000 <b>=1+1',
        receiver: 'Văn phòng',
      })
      const given = await give('k', entry)
      expect(given.did).toBe('given')
      const held = await store.register.entry({ year: 2026, no: 1 })
      expect(held).toEqual(given.entry)
      expect(held).toMatchObject({ ...entry, year: 2026, no: 1, version: 1, by: 'Lan', why: null, act: 'given', cancelled: false })
      expect((await store.view(null).registeredAs(ids)).get(ids[0] ?? '')).toEqual(held)
      expect((await store.register.numbered('1/cv-ubnd')).map((e) => e.no)).toEqual([1])
    })

    it('a form sent twice gives one number; a letter has one number', async () => {
      await keep()
      const one = entryBody({ letters: [ids[0] ?? ''] })
      expect([(await give('k', one)).did, (await give('k', one)).did, (await give('other', one)).did]).toEqual([
        'given',
        'given-before',
        'held',
      ])
      expect((await give('other', entryBody({ letters: [ids[1] ?? '', ids[0] ?? ''] }))).entry.no).toBe(1)
      expect((await book()).map((e) => e.no)).toEqual([1])
      expect(await events()).toEqual(['registered'])
    })

    it('a change is a new version; what stood before is known at its instant', async () => {
      const { entry } = await give('k')
      expect(await store.register.change({ ...entry }, { ...paper('k'), note: 'Bản sao' }, because('ghi thêm'))).toBe('changed')
      expect(await store.register.change({ ...entry, version: 2 }, { ...paper('k'), note: 'Bản sao' }, because('lại'))).toBe('same')
      expect(await store.register.change({ ...entry }, paper('k'), because('cũ'))).toBe('moved')
      expect(await store.register.change({ ...entry, version: 2 }, paper('k', { arrivedOn: '2025-12-31' }), because('năm'))).toBe(
        'other-year',
      )
      expect(await store.register.change({ year: 2026, no: 9, version: 1 }, paper('k'), because('không'))).toBe('unknown')
      expect([(await book())[0]?.note, (await book(at(5)))[0]?.note, await book(at(4))]).toEqual(['Bản sao', null, []])
      const versions = await store.register.history(entry)
      expect(versions.map((e) => [e.version, e.act, e.by, e.why, e.note])).toEqual([
        [1, 'given', 'Lan', null, null],
        [2, 'changed', 'Lan', 'ghi thêm', 'Bản sao'],
      ])
      expect(await events()).toEqual(['registered', 'register-changed'])
    })

    it('a cancelled number stays, is never given again, is changed no more; its letter waits again', async () => {
      await keep()
      const { entry } = await give('k', entryBody({ letters: [ids[1] ?? ''] }))
      expect(await waiting()).not.toContain(ids[1])
      expect(await store.register.cancel(entry, because('vào nhầm'))).toBe('changed')
      expect(await store.register.cancel(entry, because('lần nữa'))).toBe('same')
      expect(await store.register.change({ ...entry, version: 2 }, paper('x'), because('sửa'))).toBe('cancelled')
      expect(await store.register.tie(entry, ids[2] ?? '', because('gộp'))).toBe('cancelled')
      expect((await book())[0]).toMatchObject({ no: 1, cancelled: true, why: 'vào nhầm', letters: [ids[1]] })
      expect((await book(at(5)))[0]?.cancelled).toBe(false)
      expect(await waiting()).toContain(ids[1])
      expect((await give('again', entryBody({ letters: [ids[1] ?? ''] }))).entry.no).toBe(2)
      const [asItIs, asItWas] = [await store.view(null).registeredAs(ids), await store.view(at(5)).registeredAs(ids)]
      expect([asItIs.get(ids[1] ?? '')?.no, asItWas.get(ids[1] ?? '')?.no]).toEqual([2, 1])
    })

    it('another letter that is the same is tied to the number; it waits no more', async () => {
      await keep()
      const { entry } = await give('k', entryBody({ letters: [ids[0] ?? ''] }))
      expect(await store.register.tie(entry, ids[1] ?? '', because('bản scan'))).toBe('changed')
      expect(await store.register.tie(entry, ids[1] ?? '', because('bản scan'))).toBe('same')
      await give('c', entryBody({ letters: [ids[2] ?? ''] }))
      expect(await store.register.tie(entry, ids[2] ?? '', because('bản khác'))).toBe('held')
      expect((await store.view(null).registeredAs(ids)).get(ids[1] ?? '')?.no).toBe(1)
      expect(await waiting()).toEqual([])
      const now = await store.register.entry(entry)
      expect(await store.register.change({ ...entry, version: 2 }, { ...entryBody({ letters: [ids[0] ?? ''] }) }, because('tách'))).toBe(
        'changed',
      )
      expect([now?.letters, await waiting()]).toEqual([[ids[0], ids[1]], [ids[1]]])
    })

    it('letters wait by day of arrival, oldest first; news do not', async () => {
      const undated = record({ file: 'd.txt', date: '2020-01-01' })
      await keep()
      await store.keep(facts(undated), [reading(undated, 'd')], 'x/1', at(1))
      const news = { ...record({ file: 'tin.html' }), form: 'news' as const }
      await store.keep(facts(news), [reading(news, 'tin')], 'x/1', at(1))
      expect(await waiting()).toEqual([ids[2], ids[1], ids[0], undated.source.sha256])
      expect(await all(store.register.waiting({ from: '2026-04-02', to: '2026-04-02' }))).toEqual([ids[1]])
      await give('k', entryBody({ letters: [ids[1] ?? ''] }))
      await keep(letters, 'x/2', 7)
      expect(await waiting()).toEqual([ids[2], ids[0], undated.source.sha256])
    })

    it('a letter that is none any more waits no more; its number stays', async () => {
      await keep()
      await give('k', entryBody({ letters: [ids[0] ?? ''] }))
      const parts = [{ from: 1, to: 1 }, { from: 2, to: 2 }].map((part) => ({ ...letters[0]!, source: { ...letters[0]!.source, part } })) // prettier-ignore
      for (const of of [letters[0]!, letters[1]!])
        await store.keep(facts(of), (of === letters[0] ? parts : [{ ...of, form: 'news' as const }]).map((p) => reading(p, 'x')), 'x/2', at(7)) // prettier-ignore
      expect((await waiting()).sort()).toEqual([ids[2], `${ids[0]}#1-1`, `${ids[0]}#2-2`].sort())
      expect((await book())[0]?.letters).toEqual([ids[0]])
    })

    it('by number from a number, by day of arrival within days', async () => {
      for (const [i, day] of ['2026-01-05', '2026-01-04', '2026-02-01', '2026-01-04'].entries())
        await give(`k${i}`, paper(`${i}`, { arrivedOn: day }))
      const numbers = async (asked: Parameters<ReturnType<Store['view']>['registerEntries']>[0]) =>
        (await all(store.view(null).registerEntries(asked))).map((e) => e.no)
      expect(await numbers({ year: 2026, from: 2, to: 3 })).toEqual([2, 3])
      expect(await numbers({ year: 2026, from: 4 })).toEqual([4])
      expect(await numbers({ days: { from: null, to: null } })).toEqual([2, 4, 1, 3])
      expect(await numbers({ days: { from: '2026-01-05', to: '2026-01-31' } })).toEqual([1])
    })

    it('the cover tells where numbers begin, until the first is given', async () => {
      const cover = { office: 'UBND xã An Phú', parent: 'UBND tỉnh', volume: '01', begins: 412 }
      expect([await store.register.cover(2026), await store.register.writeCover(2026, cover, lan())]).toEqual([null, 'written'])
      expect(await store.register.next(2026)).toBe(412)
      expect((await give('k')).entry.no).toBe(412)
      expect(await store.register.writeCover(2026, { ...cover, begins: 1 }, lan())).toBe('begun')
      expect(await store.register.writeCover(2026, { ...cover, volume: '02' }, lan())).toBe('written')
      expect(await store.register.writeCover(2026, { ...cover, volume: '02' }, lan())).toBe('same')
      expect(await store.register.cover(2027)).toEqual({ ...cover, volume: null, begins: 1 })
      expect(await events()).toEqual(['register-cover', 'registered', 'register-cover'])
    })

    it('two clerks at once: no number twice, none left out', async () => {
      const doors = [store, await kit.open(), await kit.open()]
      const given = await Promise.all(
        Array.from({ length: 30 }, (_, i) => (doors[i % 3] ?? store).register.give(`k${i}`, paper(`${i}`), lan())),
      )
      await Promise.all(doors.slice(1).map((d) => d.close()))
      expect(given.map((g) => g.entry.no).sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1))
      expect((await book()).map((e) => e.no)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1))
    })

    it('one letter through several doors at once gets one number, also while it is read anew', async () => {
      await keep()
      const doors = [store, await kit.open(), await kit.open()]
      const asked = Array.from({ length: 9 }, (_, i) =>
        (doors[i % 3] ?? store).register.give(`k${i}`, entryBody({ letters: [ids[0] ?? ''] }), lan()),
      )
      const [given] = await Promise.all([Promise.all(asked), keep(letters, 'x/2', 7)])
      await Promise.all(doors.slice(1).map((d) => d.close()))
      expect(given.map((g) => g.did).sort()).toEqual(['given', ...Array<string>(8).fill('held')])
      expect([(await book()).length, await waiting()]).toEqual([1, [ids[2], ids[1]]])
    })

    it('a number that fails half-way is not given', async () => {
      await keep()
      await kit.run('drop table register_waiting')
      await expect(give('k', entryBody({ letters: [ids[0] ?? ''] }))).rejects.toThrow()
      expect([await book(), await events(), await store.register.next(2026)]).toEqual([[], [], 1])
    })

    it('clocks that are put back turn nothing round', async () => {
      const { entry } = await give('k')
      expect(await store.register.change({ ...entry }, paper('k', { note: 'x' }), because('sửa', 2))).toBe('changed')
      expect((await store.register.history(entry)).map((e) => e.at > at(4))).toEqual([true, true])
      expect(((await store.register.history(entry))[1]?.at ?? '') > entry.at).toBe(true)
    })

    it('the log holds all that is needed to write the book again', async () => {
      await keep()
      const { entry } = await give('k', entryBody({ letters: [ids[0] ?? ''], note: 'một' }))
      await store.register.change({ ...entry }, entryBody({ letters: [ids[0] ?? ''], note: 'hai' }), because('sửa'))
      await store.register.tie(entry, ids[1] ?? '', because('gộp'))
      await store.register.cancel((await give('l')).entry, because('nhầm'))
      const written = (await store.log(null)).filter((row) => row.event.startsWith('register'))
      expect(
        written.map((row) => [row.event, row.subject, row.detail['by'], row.detail['note'] ?? row.detail['letter'] ?? row.detail['why']]),
      ).toEqual([
        ['registered', 'so-den/1/2026', 'Lan', 'một'],
        ['register-changed', 'so-den/1/2026', 'Lan', 'hai'],
        ['register-tied', 'so-den/1/2026', 'Lan', ids[1]],
        ['registered', 'so-den/2/2026', 'Lan', undefined],
        ['register-cancelled', 'so-den/2/2026', 'Lan', 'nhầm'],
      ])
    })
  })
}
