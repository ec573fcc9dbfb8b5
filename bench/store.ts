/**
 * keep() of one letter and a search, on SQLite and on a real PostgreSQL server of this machine, in one run:
 *   npm run bench:store -- [--letters 400]
 * Letters are those of fixtures/inbox, again and again under other hashes. The first tenth warms up and is not counted.
 */
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { defaultLimits } from '../src/intake/limits.js'
import { readSource } from '../src/intake/read-source.js'
import { letterIdOf } from '../src/model/letter-id.js'
import { isRefusal } from '../src/model/source-file.js'
import { readBytes } from '../src/pipeline/read-bytes.js'
import { unitValidFrom } from '../src/pipeline/unit-lookup.js'
import { statementsOf } from '../src/reconcile/statements-of.js'
import { openPostgres } from '../src/store/backends/postgres.js'
import { openSqlite } from '../src/store/backends/sqlite.js'
import type { ReadingToKeep, SourceFacts, Store } from '../src/store/store.js'
import { sentenceAround } from '../src/text/sentence.js'
import { startServer } from '../test/builders/postgres/server.js'
import { median } from './processes.js'
import { figure, machine, tableOf } from './table.js'

const { values: args } = parseArgs({ options: { letters: { type: 'string', default: '400' } } })
const LETTERS = Number(args.letters)
const SEARCHES = ['môi trường', 'moi truong', '"báo cáo"', 'bao cao', 'UBND', '1187/TB-SNNPTNT', 'vắng mặt']

interface Kept {
  readonly facts: SourceFacts
  readonly readings: readonly ReadingToKeep[]
}

async function letters(): Promise<Kept[]> {
  const all: Kept[] = []
  for (const name of readdirSync('fixtures/inbox').sort()) {
    const source = await readSource(join('fixtures/inbox', name), defaultLimits)
    if (isRefusal(source)) continue
    const read = await readBytes({ source, limits: defaultLimits, ocr: 'off', pagesAtOnce: 1 })
    if (isRefusal(read)) continue
    const { id: sha256, mediaType, bytes } = source
    const facts = { sha256, name, mediaType, bytes: bytes.byteLength, path: `/thu-den/${name}`, arrivedOn: null }
    all.push({ facts, readings: read.map((r) => ({ ...r, statements: [] })) })
  }
  return all
}

/** The same letter under another hash: for the store another letter. */
function another({ facts, readings }: Kept, i: number): Kept {
  const sha256 = createHash('sha256').update(`${i}`).digest('hex')
  const again = readings.map(({ document, record, trace }) => {
    const renamed = { ...record, source: { ...record.source, sha256 } }
    const spoken = { record: renamed, sentenceAt: (at: { start: number; end: number }) => sentenceAround(document.text, at) }
    return { document: { ...document, source: sha256 }, record: renamed, trace, statements: statementsOf(letterIdOf(renamed), spoken, unitValidFrom) }
  })
  return { facts: { ...facts, sha256, path: `${facts.path}.${i}` }, readings: again }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

async function measured(store: Store, all: readonly Kept[]): Promise<{ keep: number; atOnce: number; search: number; statements: number }> {
  const at = '2024-05-02T01:00:00.000Z'
  const half = all.slice(0, all.length / 2)
  const times: number[] = []
  for (const { facts, readings } of half) times.push(await timed(() => store.keep(facts, readings, 'x/1', at)))
  const rest = all.slice(half.length)
  const before = asked
  const together = await timed(async () => {
    const next = rest[Symbol.iterator]()
    const line = async (): Promise<void> => {
      for (const { facts, readings } of next) await store.keep(facts, readings, 'x/1', at)
    }
    await Promise.all([line(), line(), line(), line()])
  })
  const statements = (asked - before) / rest.length
  const searches: number[] = []
  for (const words of SEARCHES) searches.push(await timed(() => store.search(words, 20)))
  return { keep: median(times.slice(half.length / 10)), atOnce: together / rest.length, search: median(searches), statements }
}

let asked = 0
// Counts what is sent: each is one trip to the server.
const { query } = pg.Client.prototype as unknown as { query: (...given: unknown[]) => unknown }
Object.assign(pg.Client.prototype, {
  query(this: pg.Client, ...given: unknown[]) {
    asked++
    return query.apply(this, given)
  },
})

const folder = mkdtempSync(join(tmpdir(), 'congvan-bench-'))
const server = await startServer()
const stores = { SQLite: await openSqlite(join(folder, 's.sqlite')), PostgreSQL: await openPostgres(server.url) }
try {
  const models = await letters()
  const all = Array.from({ length: LETTERS }, (_, i) => models[i % models.length]).flatMap((kept, i) => (kept ? [another(kept, i)] : []))
  const rows: string[][] = []
  for (const [name, store] of Object.entries(stores)) {
    const { keep, atOnce, search, statements } = await measured(store, all)
    rows.push([name, figure(keep), figure(atOnce), name === 'SQLite' ? '' : figure(statements), figure(search)])
  }
  console.log(`${machine()}; ${LETTERS} letters\n`)
  console.log(tableOf(['engine', 'keep, ms a letter', 'four at once, ms a letter', 'trips a letter', 'search, ms'], rows))
} finally {
  await Promise.all(Object.values(stores).map((s) => s.close()))
  await server.stop()
  rmSync(folder, { recursive: true })
}
