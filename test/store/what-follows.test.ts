/** Whatever comes first, comes twice, is read anew or is cut short: what the stores hold of letters together is what follows from all of them at once. */
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Archive, type Bonds, NO_BONDS } from '../../src/model/archive.js'
import { letterBonds } from '../../src/reconcile/follow.js'
import { openPostgres } from '../../src/store/backends/postgres.js'
import { openSqlite } from '../../src/store/backends/sqlite.js'
import type { Store } from '../../src/store/store.js'
import { archiveOf } from '../builders/archive.js'
import { temporaryFolder } from '../builders/folder.js'
import { freshDatabase, postgresServer } from '../builders/postgres/databases.js'
import { facts, reading } from '../builders/record.js'
import { type WorldLetter, worlds } from '../builders/world.js'

const server = await postgresServer()
const KINDS = ['facts', 'terms', 'answers', 'conflicts', 'spellings', 'tallies'] as const

/** When told to, the next question that reconciling asks fails: as when the disk is full or the server goes. */
class Cut {
  private left = Infinity
  after(questions: number): void {
    this.left = questions
  }
  never(): void {
    this.left = Infinity
  }
  readonly bonds: Bonds = {
    version: letterBonds.version,
    spots: (letter) => letterBonds.spots(letter),
    follow: (archive, change) => letterBonds.follow(this.watched(archive), change),
  }
  private watched(archive: Archive): Archive {
    const ask = <T>(question: () => Promise<T>): Promise<T> => (this.left-- > 0 ? question() : Promise.reject(new Error('cut short')))
    return {
      at: (stretches) => ask(() => archive.at(stretches)),
      letters: (ids) => ask(() => archive.letters(ids)),
      derived: (kind, owners) => ask(() => archive.derived(kind, owners)),
      derivedUnder: (kind, keys) => ask(() => archive.derivedUnder(kind, keys)),
    }
  }
}

let clock = 0
const now = (): string => new Date(Date.UTC(2024, 0, 1) + ++clock * 1000).toISOString()
/** A clock that is put back now and then, and tells some instants twice. */
const wobbling = (): string =>
  new Date(Date.UTC(2024, 0, 1) + (Math.floor(++clock / 4) + ([0, 2, 0, 1][clock % 4] ?? 0)) * 1000).toISOString()
const keep = (store: Store, { letter: { record }, text, statements }: WorldLetter, rules = 'x/1', at = wobbling()) =>
  store.keep(facts(record), [reading(record, text, statements)], rules, at)

async function disturbed(store: Store, cut: Cut, world: readonly WorldLetter[], numbers: Iterator<number>): Promise<void> {
  const random = (n: number): number => ((numbers.next().value as number | undefined) ?? 0) % n
  for (const next of world.toSorted(() => random(3) - 1)) {
    cut.after(random(12))
    await keep(store, next).catch(() => undefined)
    cut.never()
    await keep(store, next)
    const other = world[random(world.length)]
    if (other && random(3) === 0) await keep(store, other, `x/${2 + random(2)}`)
  }
}

async function held(store: Store, at: string | null): Promise<unknown> {
  const kinds = []
  for (const kind of KINDS) kinds.push([kind, [...(await store.view(at).derived(kind, null))].sort(([a], [b]) => (a < b ? -1 : 1))])
  return kinds
}

async function expected(world: readonly WorldLetter[]): Promise<unknown> {
  const { found } = await archiveOf(world.map((w) => w.letter))
  return KINDS.map((kind) => [kind, [...found[kind]].sort(([a], [b]) => (a < b ? -1 : 1))])
}

/** When a statement was recorded is another thing in each store. */
const timeless = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, v: unknown) => (key === 'recordedFrom' || key === 'recordedTo' ? undefined : v)))

const sqlite = async (bonds: Bonds) => {
  const { folder, remove } = await temporaryFolder()
  return { open: (other = bonds) => openSqlite(join(folder, 's.sqlite'), true, other), done: remove }
}
const postgres = async (bonds: Bonds) => {
  const { url, drop } = await freshDatabase(server ?? '')
  return { open: (other = bonds) => openPostgres(url, true, other), done: drop }
}

describe.each([
  ['SQLite', sqlite, 30],
  ['PostgreSQL', postgres, 8],
] as const)('%s', (name, place, numRuns) => {
  it.skipIf(name === 'PostgreSQL' && server === null)('holds what follows from all letters at once', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.infiniteStream(fc.nat()), async (world, numbers) => {
        const cut = new Cut()
        const { open, done } = await place(cut.bonds)
        const store = await open()
        try {
          await disturbed(store, cut, world, numbers)
          expect(timeless(await held(store, null))).toEqual(timeless(await expected(world)))
        } finally {
          await store.close()
          await done()
        }
      }),
      { numRuns, endOnFailure: true },
    )
  })

  it.skipIf(name === 'PostgreSQL' && server === null)('kept by several at once', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const { open, done } = await place(letterBonds)
        const stores = [await open(), await open(), await open()]
        try {
          await Promise.all(world.map((next, i) => keep(stores[i % 3] ?? (stores[0] as Store), next)))
          expect(timeless(await held(stores[0] as Store, null))).toEqual(timeless(await expected(world)))
        } finally {
          await Promise.all(stores.map((s) => s.close()))
          await done()
        }
      }),
      { numRuns: numRuns / 2, endOnFailure: true },
    )
  })

  it.skipIf(name === 'PostgreSQL' && server === null)('works it out later for letters that were kept without it', async () => {
    const [world = []] = fc.sample(worlds, { seed: 11, numRuns: 1 })
    const plain = await place(NO_BONDS)
    const first = await plain.open()
    for (const next of world) await keep(first, next)
    expect(await held(first, null)).toEqual(KINDS.map((kind) => [kind, []]))
    await first.close()
    const store = await plain.open(letterBonds)
    await store.catchUp(now, false)
    expect(timeless(await held(store, null))).toEqual(timeless(await expected(world)))
    await store.close()
    await plain.done()
  })

  it.skipIf(name === 'PostgreSQL' && server === null)('tells what was known before, when asked', async () => {
    const [world] = fc.sample(worlds, { seed: 7, numRuns: 1 })
    const { open, done } = await place(letterBonds)
    const store = await open()
    const seen: [string, unknown][] = []
    for (const next of world ?? []) {
      await keep(store, next, 'x/1', now())
      seen.push([now(), await held(store, null)])
    }
    for (const [at, what] of seen) expect(await held(store, at)).toEqual(what)
    await store.close()
    await done()
  })
})
