import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { bulkSqlite } from '../../bench/archive/engines.js'
import { keepAll } from '../../bench/archive/fill.js'
import { type Generated, lettersOf } from '../../bench/archive/generate.js'
import { sqliteOf } from '../../bench/archive/stores.js'
import { worldOf } from '../../bench/archive/world.js'
import { letterRecord } from '../../src/model/letter-record.js'
import { letterBonds } from '../../src/reconcile/follow.js'
import { openSqlite } from '../../src/store/backends/sqlite.js'
import { letterIdOf } from '../../src/model/letter-id.js'
import { sketchOf } from '../../src/text/sketch.js'
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
    for (const { start, end, quote } of Object.values(reading.record.evidence).flat())
      expect(reading.document.text.slice(start, end)).toBe(quote)
  }
})

it.each([1, 53, 253])('world %i is the first with other names, codes, hashes and days', (index) => {
  const other = lettersOf(worldOf(index), COUNT)
  const { word, shared, hash, codes, year } = worldOf(0)
  expect(JSON.stringify(other)).not.toMatch(new RegExp(`${word}|${hash}|${codes}`))
  expect(JSON.stringify(other).includes(`/${year + 1}`)).toBe(index < 200)
  for (const { reading } of other) letterRecord.parse(reading.record)
  const names = (letters: readonly Generated[]) => letters.flatMap((l) => l.reading.record.communes.map((c) => c.name))
  expect(names(other)).toEqual(names(first).map((name) => name.replace(word, worldOf(index).word).replace(shared, worldOf(index).shared)))
})

it('what follows is the same whether letters come one by one or all at once', async () => {
  const known = first.map(({ reading: { record, document } }) => ({
    ...{ id: letterIdOf(record), file: record.source.name, record, arrivedOn: null, sketch: sketchOf(document.text) },
  }))
  const one = new MemoryArchive()
  for (const letter of known) await one.keep([letter])
  const whole = await archiveOf(known)
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
  for (const n of [0, 1, 2]) await keepAll(store, lettersOf(worldOf(n), COUNT).slice(0, 60))
  await store.close()
  const [a, b] = [await bulkSqlite(copied), await bulkSqlite(own)]
  // Not when rows were recorded: the program records nothing before what it has recorded already.
  // Not what is told of letters: where one does not say whose the paper is that it cites, it is taken for another area's of that number and day, too.
  for (const table of ['sources', 'letters', 'deadlines', 'citations', 'mentions', 'misprints', 'deadline_names', 'statements', 'units', 'unit_sets', 'set_days', 'commune_names', 'known', 'texts', 'outcomes', 'log']) {
    const rows = await Promise.all([a, b].map((db) => db.all<Record<string, unknown>>(`select * from ${table}`)))
    const [copy, kept] = rows.map((all) => all.map((row) => JSON.stringify({ ...row, trace: 0, sketch: 0, ...(table === 'outcomes' || table === 'log' ? { seq: 0 } : {}) }).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '')).sort()) // prettier-ignore
    // Not toEqual: thousands of lines would be shown.
    expect(copy?.filter((row, i) => row !== kept?.[i]).slice(0, 2), table).toEqual([])
    expect(copy?.length).toBe(kept?.length)
  }
  // Bands come of texts; copies keep those of the first world.
  const counts = await Promise.all([a, b].map((db) => db.all('select count(*) as n from spots')))
  expect(counts[0]).toEqual(counts[1])
  const found = await Promise.all([a, b].map((db) => db.all<{ n: number }>("select count(*) as n from derived where recorded_to is null")))
  expect(found[0]?.[0]?.n).toBeGreaterThan((found[1]?.[0]?.n ?? 0) * 0.9)
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
