/**
 * What a page asks of the store with a hundred letters and with six times as many: statements and rows, which no other work on the machine changes. A loop that asks
 * once for each letter or commune, a list that is read to its end, a page that is not cut: each shows here. What the clock says: bench/README.md.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Word } from '../../src/model/word.js'
import { overlay } from '../../src/pipeline/overlay.js'
import { reportView } from '../../src/pipeline/report-view.js'
import { all } from '../builders/all.js'
import { addressesOf, heldIn } from '../builders/addresses.js'
import { type Counted, counted } from '../builders/counted.js'
import { manyLetters } from '../builders/many-letters.js'
import { communeKey, provinceOf } from '../builders/province.js'
import { keepIn } from '../report/view.js'
import { type Door, openDoor } from './door.js'

const DAY = '2024-12-31'
const [few, many] = [await openDoor([]), await openDoor([])]

/** Four letters came on the last day, in both. */
const SIX_HOURS = 21_600_000

async function fill({ desk: { store } }: Door, letters: ReturnType<typeof manyLetters>): Promise<void> {
  for (const [i, r] of letters.entries()) {
    const at = new Date(Date.UTC(2025, 0, 1) + i * SIX_HOURS).toISOString()
    await keepIn(store, r, r.date, at)
    await store.say(wordOn(r.source.sha256, at), overlay)
  }
}

/** Of a term that the letter does not set (any more): it changes no answer, and whoever reads all that was ever said reads it. */
const wordOn = (letter: string, at: string): Word => ({
  ...{ id: `w${letter}`, at, by: 'Lan', why: null },
  says: { act: 'done', letter, anchor: NOWHERE, actor: null, on: '2024-01-01' },
})
const NOWHERE = { list: 'deadlines', page: 1, start: 0, end: 1, quote: 'x', about: '', nth: 0 } as const

beforeAll(async () => {
  await fill(few, [...manyLetters(60), ...provinceOf({ communes: 20, rounds: 1, own: 1, ofFirst: 20 })])
  await fill(many, [...manyLetters(360), ...provinceOf({ communes: 20, rounds: 6, own: 6, ofFirst: 120 })])
}, 300_000)

/** Of pages that a hundred letters do not fill, and of those that read all that is said of some communes: what they may read at most of the larger store. */
const CEILINGS: Readonly<Record<string, { readonly statements?: number; readonly rows?: number }>> = {
  // Terms are looked at until the page is full, 400 at most; of each letter somebody has said something.
  ...Object.fromEntries(
    ['/han', '/han (quá hạn)', '/han/lich', '/han/im-lang', '/bao-cao/silent', '/api/v1/reports/silent'].map((at) => [
      at,
      { statements: 75, rows: 2_800 },
    ]),
  ),
  '/api/v1/deadlines?state=open&limit=20': { rows: 2_400 },
  '/api/v1/reports/deadlines': { rows: 1_500 },
  // A page of letters: 100, by the API 200.
  ...Object.fromEntries(['letters', 'register'].map((name) => [`/api/v1/reports/${name}`, { rows: 1_200 }])),
  ...Object.fromEntries(
    ['/bao-cao/citations', '/api/v1/citations?limit=20', '/api/v1/reports/citations'].map((at) => [at, { rows: 2_000 }]),
  ),
  // All that is said of some communes, where letters contradict each other.
  '/xa/:unit': { rows: 600 },
  ...Object.fromEntries(['/bao-cao/commune', '/api/v1/reports/commune?commune={commune}'].map((at) => [at, { rows: 600 }])),
  ...Object.fromEntries(
    ['/buc-tranh', '/buc-tranh (2021-2025)', '/buc-tranh (hai bộ)', '/bao-cao/contradictions', '/api/v1/contradictions'].map((at) => [
      at,
      { rows: 13_000 },
    ]),
  ),
  '/api/v1/reports/contradictions': { rows: 13_000 },
  // What the letters of the last day brought: of the small store none.
  ...Object.fromEntries(['/bao-cao/changes', '/api/v1/reports/changes?since={since}'].map((at) => [at, { statements: 40, rows: 300 }])),
}

/** Both stores hold what is asked for. */
async function costs(): Promise<readonly { readonly name: string; readonly small: Counted; readonly large: Counted }[]> {
  const held = await Promise.all([few, many].map((d) => heldIn(d.desk.store, { countedBy: DAY })))
  const [small = [], large = []] = held.map((own) => addressesOf({ ...(held[0] ?? own), since: own.since }, DAY).addresses)
  const found: { name: string; small: Counted; large: Counted }[] = []
  for (const [i, { name, at }] of small.entries())
    found.push({ name, small: await counted(() => few.text(at)), large: await counted(() => many.text(large[i]?.at ?? '')) })
  return found
}

const isTooDear = (name: string, small: Counted, large: Counted): boolean =>
  large.statements > Math.max(2 * small.statements + 5, CEILINGS[name]?.statements ?? 0) ||
  large.rows > Math.max(2 * small.rows + 50, CEILINGS[name]?.rows ?? 0)

it('no page asks more of a large store', async () => {
  const all = await costs()
  expect(all.length).toBeGreaterThan(40)
  // Pages do read.
  expect(all.filter(({ small }) => small.statements > 3).length).toBeGreaterThan(25)
  expect(all.filter(({ name, small, large }) => isTooDear(name, small, large))).toEqual([])
}, 120_000)

it('would tell of a list that is read to its end, and of a loop that asks for each letter', async () => {
  const cost = async (work: (door: Door) => Promise<unknown>) => [await counted(() => work(few)), await counted(() => work(many))] as const
  const [wholeSmall, wholeLarge] = await cost(({ desk: { store } }) => all(store.view(null).letters()))
  expect(isTooDear('/', wholeSmall, wholeLarge)).toBe(true)
  const [eachSmall, eachLarge] = await cost(async ({ desk: { store } }) => {
    for (const { id } of await all(store.view(null).letters())) await store.view(null).lettersById([id])
  })
  expect(eachLarge.statements).toBeGreaterThan(2 * eachSmall.statements + 5)
})

describe('the picture', () => {
  it.each([10, 20])('of %d communes is as many statements', async (communes) => {
    const view = reportView(many.desk.store, null)
    const keys = Array.from({ length: communes }, (_, i) => communeKey(i))
    const { statements } = await counted(async () => expect((await view.statusesOfAll(keys, DAY)).size).toBe(communes))
    expect(statements).toBeLessThanOrEqual(3)
  })
  it('of a commune of which many letters tell reads no more than of another', async () => {
    const view = reportView(many.desk.store, null)
    const [first, other] = [
      await counted(() => view.statusesOf(communeKey(0), DAY)),
      await counted(() => view.statusesOf(communeKey(1), DAY)),
    ]
    expect(first.rows).toBeLessThanOrEqual(2 * other.rows)
  })
})
