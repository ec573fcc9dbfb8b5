import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { bulkSqlite } from '../../bench/archive/engines.js'
import { keepAll } from '../../bench/archive/fill.js'
import { type Generated, lettersOf } from '../../bench/archive/generate.js'
import { sqliteOf } from '../../bench/archive/stores.js'
import { marksBetween, worldOf } from '../../bench/archive/world.js'
import { letterRecord } from '../../src/model/letter-record.js'
import { letterBonds } from '../../src/reconcile/follow.js'
import { openSqlite } from '../../src/store/backends/sqlite.js'
import { knownFrom } from '../../src/store/keep-reading.js'
import { archiveOf, MemoryArchive } from '../builders/archive.js'

const folder = mkdtempSync(join(tmpdir(), 'congvan-archive-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const COUNT = 200
const first = lettersOf(worldOf(0), COUNT)

it('the same letters come every time, each with a valid record and its values where the record says', () => {
  expect(lettersOf(worldOf(0), COUNT)).toEqual(first)
  expect(new Set(first.map((l) => l.source.sha256)).size).toBe(COUNT)
  for (const { reading } of first) {
    expect(letterRecord.parse(reading.record)).toEqual(reading.record)
    for (const [{ start, end, quote }] of Object.values(reading.record.evidence) as [{ start: number; end: number; quote: string }][])
      expect(reading.document.text.slice(start, end)).toBe(quote)
  }
})

it.each([1, 53])('world %i differs from the first in its marks alone', (index) => {
  const marks = marksBetween(worldOf(0), worldOf(index))
  const moved = marks.reduce((text, [a, b]) => text.replaceAll(a, b), JSON.stringify(withoutHashes(first)))
  expect(JSON.parse(moved)).toEqual(withoutHashes(lettersOf(worldOf(index), COUNT)))
})

/** Hashes of texts that differ differ. */
const withoutHashes = (letters: readonly Generated[]) =>
  JSON.parse(JSON.stringify(letters).replace(/[0-9a-f]{64}/g, 'hash').replace(/[0-9a-f]{32}/g, 'hash')) as unknown // prettier-ignore

it('what follows is the same whether letters come one by one or all at once', async () => {
  const known = first.map(({ source, reading }) => knownFrom(source, reading))
  const statements = first.flatMap(({ reading, source }) =>
    reading.statements.map((s) => ({ ...s, file: source.name, recordedFrom: '', recordedTo: null })),
  )
  const one = new MemoryArchive()
  for (const letter of known) await one.keep([letter], statements.filter((s) => s.letter === letter.id)) // prettier-ignore
  const whole = await archiveOf(known, statements)
  const shown = ({ found }: MemoryArchive) => Object.entries(found).map(([kind, all]) => [kind, [...all].sort(([a], [b]) => (a < b ? -1 : 1))]) // prettier-ignore
  expect(shown(one)).toEqual(shown(whole))
  expect(whole.found.terms.size).toBeGreaterThan(20)
  expect(whole.found.facts.size).toBeGreaterThan(5)
})

it('a store that was multiplied is the one that the program makes of those letters', async () => {
  const few = first.slice(0, 60)
  const copied = await sqliteOf(folder, few, 3)
  const own = join(folder, 'own.sqlite')
  const store = await openSqlite(own, true, letterBonds)
  for (const n of [0, 1, 2]) await keepAll(store, asIn(n, few))
  await store.close()
  const [a, b] = [await bulkSqlite(copied), await bulkSqlite(own)]
  for (const table of ['sources', 'letters', 'deadlines', 'citations', 'mentions', 'statements', 'known', 'derived', 'texts', 'outcomes', 'log']) {
    const rows = await Promise.all([a, b].map((db) => db.all<Record<string, unknown>>(`select * from ${table}`)))
    const [copy, kept] = rows.map((all) => all.map((row) => JSON.stringify({ ...row, trace: 0, sketch: 0, ...(table === 'outcomes' || table === 'log' ? { seq: 0 } : {}) })).sort()) // prettier-ignore
    expect(copy, table).toEqual(kept)
  }
  // Bands come of texts; copies keep those of the first world.
  const counts = await Promise.all([a, b].map((db) => db.all('select count(*) as n from spots')))
  expect(counts[0]).toEqual(counts[1])
  expect(await a.all('pragma foreign_key_check')).toEqual([])
  expect(await a.all("select name, sql from sqlite_master where name not like 'text_index%' order by name")).toEqual(
    await b.all("select name, sql from sqlite_master where name not like 'text_index%' order by name"),
  )
  for (const word of ['"nước sạch"', 'nhuan', '"quang"'])
    expect(await a.all(`select rowid from text_index where text_index match '${word}' order by rowid`), word).toEqual(
      await b.all(`select rowid from text_index where text_index match '${word}' order by rowid`),
    )
  await Promise.all([a.close(), b.close()])
})

/** As another world's copies are: with the hashes that the exchange of marks gives. */
const asIn = (world: number, letters: readonly Generated[]): Generated[] =>
  // What was made of plain values comes back as it was.
  JSON.parse(marksBetween(worldOf(0), worldOf(world)).reduce((text, [a, b]) => text.replaceAll(a, b), JSON.stringify(letters))) as Generated[]
