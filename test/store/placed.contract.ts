/** Going on after a place: from wherever one goes on comes what comes after it in the whole list, also while letters come and on a day past. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DayRange, LedgerView, Placed, PlacedView } from '../../src/model/ledger.js'
import { statementsOf } from '../../src/reconcile/statements-of.js'
import type { Store } from '../../src/store/store.js'
import { all } from '../builders/all.js'
import { manyLetters } from '../builders/many-letters.js'
import { facts, reading, record, spoken } from '../builders/record.js'
import type { Bench } from './bench.js'

const AT = '2024-05-02T01:00:00.000Z'
const LATER = '2024-06-02T01:00:00.000Z'
const BETWEEN = '2024-05-20T00:00:00.000Z'

interface List {
  readonly name: string
  readonly whole: (view: LedgerView) => AsyncIterable<unknown>
  readonly from: (placed: PlacedView, after: string | null) => AsyncIterable<Placed<unknown>>
}

const RANGES: readonly (DayRange | undefined)[] = [
  undefined,
  { from: '2022-06-15', to: '2024-05-10' },
  { from: null, to: '2024-03-15' },
  { from: '2022-01-03', to: null },
]
const called = (days: DayRange | undefined): string => (days === undefined ? 'all' : `${days.from ?? ''} to ${days.to ?? ''}`)

const LISTS: readonly List[] = [
  ...RANGES.flatMap((days): List[] => [
    { name: `letters, ${called(days)}`, whole: (v) => v.letters(days), from: (p, after) => p.lettersFrom(after, days) },
    { name: `terms, ${called(days)}`, whole: (v) => v.deadlines(days), from: (p, after) => p.deadlinesFrom(after, days) },
    { name: `documents, ${called(days)}`, whole: (v) => v.documentsCited(days), from: (p, after) => p.documentsFrom(after, days) },
  ]),
  { name: 'units', whole: (v) => v.units(), from: (p, after) => placed(p.unitsFrom(after, null)) },
  { name: 'units called so', whole: (v) => v.units('Phú Lương'), from: (p, after) => placed(p.unitsFrom(after, 'Phú Lương')) },
  { name: 'units counted', whole: (v) => v.unitsCounted(['xa-2021-2025']), from: (p, after) => placed(p.unitsCountedFrom(after, ['xa-2021-2025'])) }, // prettier-ignore
]

async function* placed<R extends { readonly order: string }>(units: AsyncIterable<R>): AsyncGenerator<Placed<R>> {
  for await (const row of units) yield { place: row.order, row }
}

export function placedContract(name: string, bench: () => Promise<Bench>): void {
  describe(`going on after a place: ${name}`, () => {
    let kit: Bench
    let store: Store
    const keep = async (files: number, rules: string, at: string): Promise<void> => {
      for (const r of manyLetters(files)) {
        const said = statementsOf(r.source.sha256, spoken(r), () => null)
        await store.keep(facts(r), [reading(r, r.source.name, said)], rules, at)
      }
    }
    beforeAll(async () => {
      kit = await bench()
      store = await kit.open()
      await keep(140, 'x/1', AT)
      await keep(20, 'x/2', LATER)
    })
    afterAll(async () => {
      await store.close()
      await kit.done()
    })

    it.each(LISTS)('$name', async ({ whole, from }) => {
      for (const knownAt of [null, BETWEEN]) {
        const rows = await all(whole(store.view(knownAt)))
        const all_ = await all(from(store.placed(knownAt), null))
        expect(all_.map(({ row }) => row)).toEqual(rows)
        expect(rows.length).toBeGreaterThan(0)
        const places = all_.map(({ place }) => place)
        expect(new Set(places).size).toBe(places.length)
        for (const at of [0, 1, Math.floor(places.length / 2), places.length - 2, places.length - 1].filter((i) => i in places)) {
          const rest = await all(from(store.placed(knownAt), places[at] ?? null))
          expect(rest.map(({ row }) => row)).toEqual(rows.slice(at + 1))
        }
      }
    })

    it('who comes before the place moves nobody after it', async () => {
      const before = await all(store.placed(null).lettersFrom(null))
      const place = before[60]?.place ?? ''
      const rest = before.slice(61).map(({ row }) => row.file)
      const old = record({ file: 'cũ.txt', date: '1999-01-01' })
      await store.keep(facts(old), [reading(old, 'cũ')], 'x/1', LATER)
      expect((await all(store.placed(null).lettersFrom(place))).map(({ row }) => row.file)).toEqual(rest)
    })
  })
}
