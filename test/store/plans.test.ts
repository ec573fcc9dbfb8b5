/** The first page of a report reads by index: no table is gone through from end to end, and nothing is sorted that was not read in order. */
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Kysely, type LogEvent, sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { PlacedView } from '../../src/model/ledger.js'
import { documentPage, letterPage, type PageOf, scorePage, termPage, unitPage } from '../../src/pipeline/pages.js'
import { reportView } from '../../src/pipeline/report-view.js'
import type { Engine } from '../../src/store/engine.js'
import { letterBonds } from '../../src/reconcile/follow.js'
import { statementsOf } from '../../src/reconcile/statements-of.js'
import { firstRows } from '../../src/report/collected.js'
import { pictureRows } from '../../src/report/picture/rows.js'
import type { ReportArgs, ReportView } from '../../src/report/report.js'
import { reports } from '../../src/report/reports.js'
import { openSqlite } from '../../src/store/backends/sqlite.js'
import { sqliteDialect } from '../../src/store/backends/sqlite-dialect.js'
import { connectSqlite, type SqliteConnection } from '../../src/store/backends/sqlite-driver.js'
import { sqliteTextIndex } from '../../src/store/backends/sqlite-text-index.js'
import { findLetters } from '../../src/store/sql-find.js'
import { SqlStore } from '../../src/store/sql-store.js'
import { sqlSpoken } from '../../src/store/sql-spoken.js'
import { sqlPlacedView, sqlView } from '../../src/store/sql-view.js'
import { sqlQuestions } from '../../src/store/questions.js'
import type { Tables } from '../../src/store/tables.js'
import { all } from '../builders/all.js'
import { badStepsOf } from '../builders/bad-steps.js'
import { temporaryFolder } from '../builders/folder.js'
import { manyLetters } from '../builders/many-letters.js'
import { facts, reading, record, spoken } from '../builders/record.js'
import { args } from '../report/view.js'

const LETTERS = 300
let db: Kysely<Tables>
let asked = new Map<string, readonly unknown[]>()
/** Plans are asked for twice: as if each table had a million rows, and of a store that nobody has analysed, which is every store. */
let plain: readonly SqliteConnection[] = []
let remove: () => Promise<void>

beforeAll(async () => {
  const { folder, remove: done } = await temporaryFolder()
  remove = done
  const path = join(folder, 's.sqlite')
  const store = await openSqlite(path, true, letterBonds)
  for (const r of manyLetters(LETTERS)) {
    const problems = [{ code: 'count/list', severity: 'warning' as const, at: '/criteria/0', says: 'Không khớp.', span: null }]
    await store.keep(
      facts(r),
      [
        reading(
          { ...r, problems },
          r.source.name,
          statementsOf(r.source.sha256, spoken(r), () => null),
        ),
      ],
      'x/1',
      '2024-05-02T01:00:00.000Z',
    )
  }
  await store.close()
  const log = ({ query }: LogEvent) => void asked.set(query.sql, query.parameters)
  db = new Kysely<Tables>({ dialect: sqliteDialect(() => connectSqlite(path, 1000)), log })
  await copyFile(path, `${path}.large`)
  const large = await connectSqlite(`${path}.large`, 1000)
  plain = [large, await connectSqlite(path, 1000)]
  await large.run('analyze')
  // Plans are made by the numbers of rows: a few for each key.
  await large.run("update sqlite_stat1 set stat = '1000000' || substr(stat, instr(stat, ' '))")
  await large.run('analyze sqlite_master')
})

afterAll(async () => {
  await db.destroy()
  for (const connection of plain) await connection.close()
  await remove()
})

const view = (knownAt: string | null): ReportView =>
  reportView({ view: (at) => sqlView(db, at), spoken: (at) => sqlSpoken(db, at) }, knownAt)

const badSteps = (): Promise<string[]> => badStepsOf(asked, plain)

const NEEDED = { commune: 'Phú Lương', letter: '11/QĐ-UBND', since: '2024-05-01T00:00:00.000Z' }
const WAYS: readonly (readonly [string, Partial<ReportArgs>])[] = [
  ...reports.map((r) => [r.name, Object.fromEntries(Object.entries(NEEDED).filter(([name]) => r.needs?.some((n) => n === name)))] as const),
  ...['letters', 'register', 'deadlines'].map((name) => [name, { from: '2023-03-01', to: '2024-06-30' }] as const),
  ...['open', 'overdue'].map((state) => ['deadlines', { state }] as const),
  ...['communes', 'matrix', 'commune', 'contradictions'].map((name) => [name, { commune: '99102' }] as const),
  ['matrix', { set: 'xa-2021-2025' }],
  ['citations', { missing: true }],
  ['citations', { from: '2022-01-01', to: '2022-12-31' }],
]

it.each(WAYS)('report %s %j', async (name, more) => {
  const report = reports.find((r) => r.name === name)
  for (const knownAt of [null, '2024-06-01T00:00:00.000Z']) {
    asked = new Map()
    const { page } = await firstRows(report?.answer(view(knownAt), args(more)).rows ?? none(), 50)
    expect(page.length).toBeGreaterThan(0)
    expect(await badSteps()).toEqual([])
  }
})

/** Lists of the API, gone on with from the middle. */
const PAGES: readonly (readonly [string, (v: ReportView, p: PlacedView, after: string | null) => Promise<PageOf<unknown>>])[] = [
  ['letters', (v, p, after) => letterPage(v, p, { after, most: 50, days: OPEN, agency: null })],
  [
    'letters of some days',
    (v, p, after) => letterPage(v, p, { after, most: 50, days: { from: '2023-03-01', to: '2024-06-30' }, agency: null }),
  ],
  ['terms', (v, p, after) => termPage(v, p, { after, most: 50, days: OPEN, asOf: '2024-05-02', state: null, agency: null, commune: null })],
  ['documents', (v, p, after) => documentPage(v, p, { after, most: 5, days: OPEN, missing: false })],
  ['units', (v, p, after) => unitPage(v, p, { after, most: 1, asOf: '2024-12-31', commune: null })],
  ['scores', (v, p, after) => scorePage(v, p, { after, most: 1, asOf: '2024-12-31', set: null })],
]
const OPEN = { from: null, to: null }

it.each(PAGES)('the second page of %s is read like the first', async (_, pageFrom) => {
  for (const knownAt of [null, '2024-06-01T00:00:00.000Z']) {
    asked = new Map()
    const first = await pageFrom(view(knownAt), sqlPlacedView(db, knownAt), null)
    const questions = asked.size
    expect(first.next).not.toBeNull()
    asked = new Map()
    const second = await pageFrom(view(knownAt), sqlPlacedView(db, knownAt), first.next)
    expect(second.rows.length).toBeGreaterThan(0)
    expect(asked.size).toBeLessThanOrEqual(questions + 1)
    expect(await badSteps()).toEqual([])
  }
})

it('what letters tell otherwise, after what lies inside letters', async () => {
  for (const knownAt of [null, '2024-06-01T00:00:00.000Z']) {
    asked = new Map()
    const { page } = await firstRows(view(knownAt).discrepancies('2025-12-31', null), 2_000)
    await firstRows(view(knownAt).spellings(), 50)
    expect(page.length).toBeGreaterThan(0)
    expect([...asked.keys()].filter((text) => text.includes('"derived"."in_order"') || text.includes('in_order')).length).toBeGreaterThan(3)
    expect(await badSteps()).toEqual([])
  }
})

it('the picture and one commune, as the desk asks for them', async () => {
  for (const knownAt of [null, '2024-06-01T00:00:00.000Z']) {
    asked = new Map()
    const own = view(knownAt)
    expect((await own.scoreDays('xa-2021-2025', '2023-06-30', 5)).length).toBeGreaterThan(5)
    const pictured = { asOf: '2024-12-31', sets: ['xa-2021-2025'], standard: null }
    for (const more of [
      { district: null, from: 'Đ' },
      { district: 'Yên Hòa', from: null },
    ])
      await firstRows(pictureRows(own, { ...pictured, ...more }), 50)
    await own.bandsOf(['99101 ', '99102 '])
    expect((await own.unitTold('99101 ', '2025-12-31')).targets.length).toBeGreaterThan(0)
    await firstRows(own.units(null, 'Đ'), 50)
    const named = await firstRows(own.mentions('99101', { from: '2023-03-01', to: null, undated: true }), 50)
    expect(named.page.length).toBe(50)
    expect(await badSteps()).toEqual([])
  }
})

it('people’s words, as pages ask for them', async () => {
  for (const knownAt of [null, '2024-06-01T00:00:00.000Z']) {
    asked = new Map()
    const spoken = sqlSpoken(db, knownAt)
    await spoken.on(['a', 'b#2'], null)
    await spoken.on(['a', 'b#2'], ['join', 'part'])
    await spoken.since('2024-05-01T00:00:00.000Z')
    for (const act of [null, 'done'] as const) {
      for (const behind of [null, { id: 'a', at: '2024-05-01T00:00:00.000Z' }]) await spoken.newest({ act, behind, most: 9 })
      await spoken.takenBack({ act, most: 9 })
    }
    await spoken.called('ab')
    expect(asked.size).toBeGreaterThan(8)
    expect(await badSteps()).toEqual([])
  }
})

it.each(['12/CV-UBND', 'cv 12', 'cv 12.txt', '/thu-den/cv 12.txt', 'abcdef0123'])('finding «%s»', async (called) => {
  asked = new Map()
  await findLetters(db, called)
  expect(await badSteps()).toEqual([])
})

const engine: Engine = {
  name: 'SQLite',
  bytes: () => Promise.resolve(0),
  textIndexOn: sqliteTextIndex,
  holdBack: () => Promise.resolve(),
}

it('the register: numbers given, what waits, who has which number', async () => {
  const store = new SqlStore(db, engine, letterBonds)
  const { register } = store
  for (const knownAt of [null, '2024-06-01T00:00:00.000Z']) {
    asked = new Map()
    await firstRows(sqlView(db, knownAt).registerEntries({ year: 2026, from: 2, to: 9 }), 5)
    await firstRows(sqlView(db, knownAt).registerEntries({ days: { from: '2026-01-01', to: '2026-02-01' } }), 5)
    await sqlView(db, knownAt).registeredAs(['a', 'b'])
    const { page } = await firstRows(register.waiting(), 5)
    expect(page).toHaveLength(5)
    await firstRows(register.waiting({ from: '2026-01-01', to: null }), 5)
    await Promise.all([
      register.next(2026),
      register.years(),
      register.cover(2026),
      register.numbered('1/cv'),
      register.entry({ year: 2026, no: 1 }),
    ])
    expect(await badSteps()).toEqual([])
  }
})

it("the queue of questions, a letter's own, and those that wait", async () => {
  const questions = sqlQuestions(db, () => Promise.reject(new Error('nothing is written here')))
  asked = new Map()
  await questions.after('', 50)
  await questions.before('9', 1)
  await questions.of('x')
  await questions.unasked(0, 10)
  // A table of one row.
  expect((await badSteps()).filter((step) => !step.startsWith('SCAN questioned_by '))).toEqual([])
})

it('keeping a letter, new or read anew, looks up whatever it asks for', async () => {
  const store = new SqlStore(db, engine, letterBonds)
  asked = new Map()
  const [r] = manyLetters(1)
  for (const [rules, file] of [
    ['x/1', 'mới.txt'],
    ['x/2', 'mới.txt'],
  ] as const) {
    const letter = record({ ...r, file })
    await store.keep(
      facts(letter),
      [
        reading(
          letter,
          file,
          statementsOf(letter.source.sha256, spoken(letter), () => null),
        ),
      ],
      rules,
      '2024-05-03T01:00:00.000Z',
    )
  }
  expect(asked.size).toBeGreaterThan(20)
  expect(await badSteps()).toEqual([])
})

it('the log from a row on, of all and of one source', async () => {
  const store = new SqlStore(db, engine, letterBonds)
  const [row] = await store.logBefore({ before: null, limit: 1, source: null })
  asked = new Map()
  expect((await store.logBefore({ before: row?.seq ?? 0, limit: 20, source: null })).length).toBe(20)
  expect(await badSteps()).toEqual([])
  expect((await store.logBefore({ before: null, limit: 20, source: row?.subject ?? '' })).length).toBeGreaterThan(0)
  // What was done about one source is little, and may be sorted.
  expect((await badSteps()).filter((step) => !/temp b-tree/i.test(step))).toEqual([])
})

it('what became of files, newest first, of all kinds and of one, and how many in a day', async () => {
  const store = new SqlStore(db, engine, letterBonds)
  asked = new Map()
  for (const kind of [null, 'done'] as const) {
    const page = await store.recentOutcomes(20, null, kind)
    expect(page.length).toBe(20)
    await store.recentOutcomes(20, page.at(-1) ?? null, kind)
  }
  await store.countOutcomes('2024-05-02T00:00:00.000Z', '2024-05-03T00:00:00.000Z', 100)
  expect(await badSteps()).toEqual([])
})

it('would tell of a scan', async () => {
  asked = new Map()
  await sql`select * from letters where issuer = 'x' order by number`.execute(db)
  expect((await badSteps()).length).toBe(4)
})

it('a page reads little more than a page', async () => {
  const counted = { rows: 0 }
  const whole = sqlView(db, null)
  const counting = { ...whole, letters: (...a: Parameters<typeof whole.letters>) => count(whole.letters(...a), counted) }
  await firstRows(reports.find((r) => r.name === 'letters')?.answer({ ...view(null), ...counting }, args()).rows ?? none(), 50)
  expect(counted.rows).toBeLessThanOrEqual(100)
  expect((await all(whole.letters())).length).toBe(LETTERS)
})

async function* count<R>(rows: AsyncIterable<R>, counted: { rows: number }): AsyncGenerator<R> {
  for await (const row of rows) {
    counted.rows++
    yield row
  }
}

async function* none(): AsyncGenerator<object> {}
