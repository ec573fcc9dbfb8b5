/** Reading in order: pieces join without a gap, ranges take what they name, and of a unit the newest words say as much as all of them. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DayRange, LedgerView } from '../../src/model/ledger.js'
import type { LetterRecord } from '../../src/model/letter-record.js'
import { statementsOf } from '../../src/reconcile/statements-of.js'
import { statusOf } from '../../src/reconcile/status-of.js'
import { fitsDays } from '../../src/report/filters.js'
import type { Store } from '../../src/store/store.js'
import { all, statementsIn } from '../builders/all.js'
import { manyLetters } from '../builders/many-letters.js'
import { commune, criteria, deadline, facts, reading, record, spoken, standing } from '../builders/record.js'
import type { Bench } from './bench.js'

const AT = '2024-05-02T01:00:00.000Z'
const LATER = '2024-06-02T01:00:00.000Z'
const ONE_COMMUNE = { name: 'Phú Lương', code: '99101' }
const BETWEEN = '2024-05-20T00:00:00.000Z'

export function viewContract(name: string, bench: () => Promise<Bench>): void {
  describe(`reading in order: ${name}`, () => {
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

    const keep = (r: LetterRecord, extractor = 'x/1', at = AT) =>
      store.keep(
        facts(r),
        [
          reading(
            r,
            r.source.name,
            statementsOf(r.source.sha256, spoken(r), () => null),
          ),
        ],
        extractor,
        at,
      )
    const keepAll = async (count: number): Promise<LetterRecord[]> => {
      const given = manyLetters(count)
      for (const r of given) await keep(r)
      return given
    }

    it('letters come by their days, terms by theirs, whatever came in first', async () => {
      const older = record({ file: 'z.txt', date: '2023', deadlines: [deadline({ due: '2025-01-01' })] })
      const undated = record({ file: 'a.txt', deadlines: [deadline({ due: '2020-01-01' })] })
      await keep(undated)
      await keep(
        record({ file: 'thong-bao.docx', date: '2024-03-01', deadlines: [deadline({ due: '2024-03-15' }), deadline({ due: null })] }),
      )
      await keep(older)
      expect((await all(store.view(null).letters())).map((l) => l.file)).toEqual(['z.txt', 'thong-bao.docx', 'a.txt'])
      expect((await all(store.view(null).deadlines())).map((d) => d.letter.file)).toEqual([
        'a.txt',
        'thong-bao.docx',
        'z.txt',
        'thong-bao.docx',
      ])
    })

    it('gives each letter and each term once, in order, over many pieces', async () => {
      const given = await keepAll(150)
      const view = store.view(null)
      const held = await all(view.letters())
      expect(new Set(held.map((l) => l.file)).size).toBe(given.length)
      expect([held.length, held.at(-1)?.date, await view.letterCount(), await view.newestDay()]).toEqual([150, null, 150, '2024-02-29'])
      const due = (await all(view.deadlines())).map((d) => d.deadline.due ?? '9999')
      expect([due.length, due]).toEqual([300, [...due].sort()])
      const named = (await all(view.deadlinesNaming('dong an'))).map((d) => d.deadline.due ?? '9999')
      expect([named.length, named]).toEqual([50, [...named].sort()])
      expect((await all(view.mentions('99102'))).length).toBe(50)
      expect((await all(view.units())).length).toBe(2)
    })

    it.each([
      ['2023-03-01', '2023-03-31'],
      ['2023-03-05', '2023-03-20'],
      [null, '2023-03-15'],
      ['2023-12-31', null],
      ['2023-12-01', '2023-12-31'],
      ['2024-02-10', '2024-02-10'],
      [null, null],
    ])('letters from %s to %s are those that may be of these days', async (from, to) => {
      const given = await keepAll(40)
      const wanted = given.filter((r) => fitsDays(r.date, from, to)).map((r) => r.source.name)
      for (const ask of ['letters', 'arrivals'] as const) {
        const held = (await all(store.view(null)[ask]({ from, to }))).map((l) => l.file)
        expect([ask, held.sort()]).toEqual([ask, [...wanted].sort()])
      }
    })

    it('days of which a score is told: the nearest on both sides, each once', async () => {
      await keepAll(40)
      const other = criteria({ set: 'xa-nang-cao-2021-2025', standard: 'ntm-nang-cao', asOf: '2022-05-20', metCount: 3, total: 19 })
      const targetOnly = standing({ status: 'target', year: 2030 })
      await keep(record({ file: 'khác.txt', date: '2021-01-01', criteria: [other], standings: [targetOnly] }))
      const view = store.view(null)
      const days = (around: string, most: number) => view.daysCounted(['xa-2021-2025'], around, most)
      const whole = ['2023-02-28', '2023-03-01', '2023-03-31', '2023-04-01', '2023-06-30', '2023-12-31', '2024-01-01', '2024-02-29']
      expect(await days('2023-04-01', 50)).toEqual(whole)
      expect(await days('2023-04-15', 2)).toEqual(['2023-03-31', '2023-04-01', '2023-06-30', '2023-12-31'])
      expect([await days('2020-01-01', 1), await days('2030-01-01', 1)]).toEqual([['2023-02-28'], ['2024-02-29']])
      expect(await view.daysCounted(['xa-nang-cao-2021-2025'], '2023-01-01', 9)).toEqual(['2022-05-20'])
      expect((await view.daysCounted(['xa-2021-2025', 'xa-nang-cao-2021-2025'], '2023-03-01', 9)).slice(0, 2)).toEqual([
        '2022-05-20',
        '2023-02-28',
      ])
      expect(await view.daysCounted([], '2023-03-01', 9)).toEqual([])
    })

    it('units from a name on, in the Vietnamese order', async () => {
      const names = ['Ân Hòa', 'Dân Tiến', 'Đại An', 'Đồng An', 'An Phú', 'Y Tý']
      for (const [i, name] of names.entries()) {
        const told = criteria({ commune: name, code: `9920${i}`, asOf: '2023-06-30', metCount: 10 + i, total: 19 })
        await keep(record({ file: `${i}.txt`, criteria: [told], communes: [commune({ name, code: `9920${i}` })] }))
      }
      const view = store.view(null)
      const named = async (from: string | null) => (await all(view.units(null, from))).map((u) => u.unit.name)
      const counted = async (from: string | null) =>
        (await all(view.unitsCounted(['xa-2021-2025'], from))).map((u) => names[Number(u.key.slice(4, 5))])
      const order = ['An Phú', 'Ân Hòa', 'Dân Tiến', 'Đại An', 'Đồng An', 'Y Tý']
      for (const ask of [named, counted]) {
        expect(await ask(null)).toEqual(order)
        expect(await ask('Đại An')).toEqual(order.slice(3))
        expect(await ask('Đ')).toEqual(order.slice(3))
        expect(await ask('Z')).toEqual([])
      }
    })

    it('letters that name a commune, of some days', async () => {
      await keepAll(40)
      const dates = async (days: DayRange) => (await all(store.view(null).mentions('Phú Lương', days))).map((m) => m.letter.date)
      expect(new Set(await dates({ from: '2023-03-01', to: '2023-03-31' }))).toEqual(new Set(['2023-03-01', '2023-03', '2023-03-31']))
      expect(new Set(await dates({ from: '2024-01-01', to: null }))).toEqual(new Set(['2024-01-01', '2024-02']))
      const rest = await dates({ from: '2024-01-01', to: null, undated: true })
      expect([rest.at(-1), rest.includes('2023')]).toEqual([null, false])
    })

    it('documents cited: one each, those without a day with the only day told of their number', async () => {
      await keepAll(150)
      const cited = await all(store.view(null).documentsCited())
      expect(cited.map((d) => [d.numberKey, d.date, d.citations.length, d.more])).toEqual([
        ['11/qd-ubnd', '2022-01-05', 50, true],
        ...Array.from({ length: 11 }, (_, i) => [`${i}/kh-ubnd`, '2022-06', i < 7 ? 14 : 13, false]),
      ].sort((a, b) => (String(a[1]) < String(b[1]) ? -1 : String(a[1]) > String(b[1]) ? 1 : 0))) // prettier-ignore
    })

    it.each(['2022-12-31', '2023-03-15', '2023-12-31', '2024-12-31'])(
      'what stands on %s is told by the newest words alone',
      async (asOf) => {
        await keepAll(60)
        const view = store.view(null)
        const inForce = () => 'xa-2021-2025'
        const whole = statusOf(await statementsIn(view), asOf, inForce)
        const newest = []
        for (const { key } of await all(view.units()))
          newest.push(...statusOf((await view.standing([key], asOf)).get(key) ?? [], asOf, inForce))
        const byUnit = (a: { unit: { name: string } }, b: { unit: { name: string } }) => (a.unit.name < b.unit.name ? -1 : 1)
        expect(newest.sort(byUnit)).toEqual(whole.sort(byUnit))
      },
    )

    it('bands alone, of some units, unit by unit, as known then', async () => {
      const told = (file: string, date: string, code: string, range: readonly [number, number]) =>
        record({
          file,
          date,
          standings: [standing({ commune: code, code, status: 'band', range: [...range] }), standing({ commune: code, code })],
        })
      await keep(told('b.txt', '2024-02-01', '99101', [10, 14]))
      await keep(told('a.txt', '2024-01-01', '99102', [5, 9]))
      await keep(told('c.txt', '2023-01-01', '99101', [5, 9]), 'x/1', LATER)
      await keep(told('d.txt', '2024-01-01', '99103', [5, 9]))
      const bands = async (units: readonly string[], at: string | null) =>
        (await store.view(at).bandsOf(units)).map((s) => s.file).join(' ')
      expect(await bands(['99102 ', '99101 ', '99109 '], null)).toBe('a.txt c.txt b.txt')
      expect(await bands(['99101 ', '99102 '], BETWEEN)).toBe('b.txt a.txt')
      expect(await bands([], null)).toBe('')
    })

    it('a day past is shown as it was known, also in the middle of lists', async () => {
      const given = await keepAll(30)
      const before = await shown(store.view(null))
      for (const r of given.filter((_, i) => i % 2 === 0))
        await keep({ ...r, date: '2020-01-01', deadlines: [], citations: [] }, 'x/2', LATER)
      expect(await shown(store.view(BETWEEN))).toEqual(before)
      const now = await shown(store.view(null))
      expect([now.letters.length, now.terms.length, now.letters.filter((l) => l.includes('2020-01-01')).length]).toEqual([30, 30, 15])
    })

    it('what was kept before rows had places gets them', async () => {
      await keepAll(12)
      const before = await shown(store.view(null))
      await store.close()
      for (const sql of withoutPlaces) await kit.run(sql)
      store = await kit.open()
      expect(await shown(store.view(null))).toEqual(before)
      expect((await all(store.view(null).deadlinesNaming(ONE_COMMUNE.code))).length).toBe(8)
    })
  })
}

async function shown(view: LedgerView) {
  const refs = (rows: readonly { readonly file: string; readonly date: string | null; readonly number: string | null }[]) =>
    rows.map((l) => `${l.file} ${l.date ?? ''} ${l.number ?? ''}`)
  return {
    letters: refs(await all(view.letters())),
    arrivals: refs(await all(view.arrivals())),
    terms: (await all(view.deadlines())).map((d) => [d.letter.file, d.index, d.deadline.due]),
    cited: (await all(view.documentsCited())).map((d) => [d.numberKey, d.date, refs(d.citations.map((c) => c.letter))]),
    mentions: refs((await all(view.mentions(ONE_COMMUNE.name))).map((m) => m.letter)),
    units: await all(view.units()),
    sets: await view.setsCounted(),
    days: await view.daysCounted(['xa-2021-2025'], '2023-06-30', 50),
    statements: (await statementsIn(view)).map((s) => [s.id, s.number]),
    standing: ((await view.standing(['99101 '], '2024-12-31')).get('99101 ') ?? []).map((s) => s.id),
  }
}

/** As step 007 left a store. */
const PLACES = [
  ['letters', ['in_order', 'arrival_order', 'arrived_on', 'stem', 'contradicts']],
  ['deadlines', ['in_order', 'recorded_from', 'recorded_to']],
  ['citations', ['in_order', 'recorded_from', 'recorded_to', 'day']],
  ['mentions', ['in_order', 'recorded_from', 'recorded_to', 'name_key']],
  ['statements', ['in_order', 'slot']],
  ['derived', ['key', 'in_order']],
] as const
const INDEXED = ['letters_order', 'letters_arrival', 'letters_contradicting', 'deadlines_order', 'citations_order', 'citations_day', 'mentions_order', 'statements_order', 'statements_slot', 'derived_under', 'derived_order'] // prettier-ignore
const withoutPlaces = [
  ...['letters', 'records', 'deadlines', 'citations', 'communes', 'statements', 'problems'].map((of) => `drop view v1_${of}`),
  ...INDEXED.flatMap((name) => [`drop index ${name}`, `drop index ${name}_past`]),
  ...[
    'letters_source',
    'letters_number',
    'letters_stem',
    'letters_past',
    'letters_opened',
    'letters_closed',
    'derived_opened',
    'derived_closed',
    'statements_bands',
  ].map((name) => `drop index ${name}`),
  ...['bonds', 'deadline_names', 'misprints', 'commune_names', 'units', 'unit_sets', 'set_days'].map((table) => `drop table ${table}`),
  ...PLACES.flatMap(([table, columns]) => columns.map((column) => `alter table ${table} drop column ${column}`)),
  'create index letters_number on letters (number_key)',
  'create index deadlines_due on deadlines (due)',
  'create index citations_number on citations (number_key)',
  'create index statements_unit on statements (unit_code, unit_valid_from)',
  'create index statements_unit_key on statements (unit_key)',
  `delete from kysely_migration where name in ('008-read-in-order', '013-views', '014-days-counted', '017-bands')`,
]
