/**
 * Does a letter cost the same in a large store, and a report's first page? Stores of 10 thousand, 100 thousand and a million generated letters, in one run, taking turns:
 *   npm run bench:archive -- [--sizes 10000,100000,1000000] [--engine sqlite|postgres] [--keep DIR] [--letters 300] [--only keep|reports|search|disk]
 *     [--from 0] [--area 0]: which of the letters that were left out are kept now, and of which of the areas; the stores hold them afterwards, so that a second run takes others
 * Stores are made in DIR if they are not there (a million takes some 20 GB and the better part of an hour) and go with the run unless --keep names a place for them.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { letterBonds } from '../src/reconcile/follow.js'
import { openPostgres } from '../src/store/backends/postgres.js'
import { openSqlite } from '../src/store/backends/sqlite.js'
import { startServer } from '../test/builders/postgres/server.js'
import { counting, nothingAsked } from './archive/counting.js'
import { bulkSqlite } from './archive/engines.js'
import { EXTRACTOR } from './archive/fill.js'
import { type Generated, lettersOf } from './archive/generate.js'
import { postgresOf, sqliteOf } from './archive/stores.js'
import { exchanged, FIRST, marksBetween, worldOf } from './archive/world.js'
import { median, run } from './processes.js'
import { figure, machine, tableOf } from './table.js'

const { values: args } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000,1000000' },
    engine: { type: 'string', default: 'sqlite' },
    keep: { type: 'string' },
    letters: { type: 'string', default: '300' },
    only: { type: 'string' },
    from: { type: 'string', default: '0' },
    area: { type: 'string', default: '0' },
  },
})
const SIZES = args.sizes.split(',').map(Number).sort((a, b) => a - b) // prettier-ignore
/** Letters of a world, of which larger stores hold many. */
const WORLD = 2_500
/** Of every so many letters one is left out of the stores: it comes late, to those that know it and are known by it. */
const LEFT_OUT = 6
const ROUNDS = 10

interface Opened {
  readonly size: number
  readonly address: string
}

const all = lettersOf(FIRST, Math.ceil((WORLD * LEFT_OUT) / (LEFT_OUT - 1)))
const base = all.filter((_, i) => i % LEFT_OUT < LEFT_OUT - 1).slice(0, WORLD)
const fresh = inArea(all.filter((_, i) => i % LEFT_OUT === LEFT_OUT - 1).slice(Number(args.from)).slice(0, Number(args.letters)))
const folder = args.keep ?? mkdtempSync(join(tmpdir(), 'congvan-archive-'))
const does = (what: string): boolean => args.only === undefined || args.only === what

/** As the stores hold that area's other letters (archive/fill.ts). */
function inArea(letters: readonly Generated[]): readonly Generated[] {
  const marks = marksBetween(FIRST, worldOf(Number(args.area)))
  return marks.length === 0 ? letters : (JSON.parse(exchanged(JSON.stringify(letters), marks)) as Generated[])
}

async function keepFresh(stores: readonly Opened[]): Promise<void> {
  const asked = stores.map(nothingAsked)
  const open = args.engine === 'postgres' ? openPostgres : openSqlite
  const opened = await Promise.all(stores.map(({ address }, i) => open(address, false, counting(letterBonds, asked[i] ?? nothingAsked()))))
  const times: number[][] = stores.map(() => [])
  const size = Math.ceil(fresh.length / ROUNDS)
  for (let round = 0; round < ROUNDS; round++)
    for (const at of [...stores.keys()].map((i) => (i + round) % stores.length))
      for (const letter of fresh.slice(round * size, (round + 1) * size)) times[at]?.push(await kept(opened[at], letter))
  await Promise.all(opened.map((s) => s.close()))
  const half = (list: readonly number[]): number[] => list.slice(size)
  const rows = stores.map((store, i) => {
    const sorted = half(times[i] ?? []).sort((a, b) => a - b)
    const mean = sorted.reduce((sum, t) => sum + t, 0) / sorted.length
    const { letters = 0, most = 0, questions = 0, statements = 0, derived = 0 } = asked[i] ?? {}
    const each = (count: number): string => figure(count / fresh.length)
    return { store, median: median(sorted), mean, late: sorted[Math.floor(sorted.length * 0.95)] ?? 0, told: [each(questions), each(letters), `${most}`, each(statements), each(derived)] } // prettier-ignore
  })
  const [first] = rows
  const table = rows.map((r) => [
    ...[`${r.store.size}`, figure(r.median), figure(r.median / (first?.median ?? 1), 2), figure(r.mean), figure(r.mean / (first?.mean ?? 1), 2)],
    ...[figure(r.late), ...r.told],
  ])
  const heads = ['letters', 'median ms', '×', 'mean ms', '×', '95 % ms', 'questions', 'letters handed over', 'most at once', 'statements', 'derived']
  console.log(`\n### A letter more (${fresh.length} letters)\n${tableOf(heads, table)}`)
}

async function kept(store: Awaited<ReturnType<typeof openSqlite>> | undefined, { source, reading }: Generated): Promise<number> {
  const from = performance.now()
  await store?.keep(source, [reading], EXTRACTOR, '2026-01-01T00:00:00.000Z')
  return performance.now() - from
}

const PAGE = ['--limit', '50', '--format', 'json']
const REPORTS = [
  ...['letters', 'deadlines', 'citations', 'citations --missing', 'communes', 'matrix', 'register', 'contradictions', 'commune --commune "Hoàng Văn Thụ"'],
  ...['communes --known-at 2024-09-01', 'deadlines --known-at 2024-09-01', 'silent', 'chain --letter 318/QĐ-TTg', 'contradictions --commune "Hoàng Văn Thụ"'],
  // What was kept by this run, if it was.
  'changes --since 2025-12-31',
]

async function firstPages(stores: readonly Opened[]): Promise<void> {
  const heads = ['report', ...stores.flatMap(({ size }, i) => [`${size}: s`, ...(i === 0 ? [] : ['×']), 'MB'])]
  const rows: string[][] = []
  for (const report of REPORTS) {
    const words = [...report.matchAll(/"([^"]+)"|(\S+)/g)].map((m) => m[1] ?? m[2] ?? '')
    const times = stores.map((): number[] => [])
    const memory = stores.map(() => 0)
    for (let round = 0; round < 3; round++)
      for (const [i, { address }] of stores.entries()) {
        const from = performance.now()
        const day = words.some((w) => ['communes', 'matrix', 'deadlines', 'commune', 'silent', 'contradictions', 'changes'].includes(w)) ? ['--as-of', '2024-11-01'] : []
        const ended = await run('node', ['dist/main.js', '--store', address, 'report', ...words, ...day, ...PAGE])
        if (ended.code !== 0) console.error(report, ended.stderr.slice(0, 300))
        times[i]?.push((performance.now() - from) / 1000)
        memory[i] = Math.max(memory[i] ?? 0, ended.cost.mb ?? 0)
      }
    const first = median(times[0] ?? [])
    rows.push([report, ...stores.flatMap((_, i) => [figure(median(times[i] ?? []), 2), ...(i === 0 ? [] : [figure(median(times[i] ?? []) / first, 2)]), figure(memory[i] ?? 0, 0)])]) // prettier-ignore
  }
  console.log(`\n### First pages\n${tableOf(heads, rows)}`)
}

const WORDS = ['"12 SNN-NTM"', 'Thất Khê', 'nước sạch', 'bao cao']

async function searches(stores: readonly Opened[]): Promise<void> {
  const rows: string[][] = []
  for (const words of WORDS) {
    const row: string[] = [words]
    for (const { address } of stores) {
      const store = args.engine === 'postgres' ? await openPostgres(address, false) : await openSqlite(address, false)
      const times: number[] = []
      for (let i = 0; i < 3; i++) {
        const from = performance.now()
        await store.search(words, 20)
        times.push(performance.now() - from)
      }
      await store.close()
      row.push(figure(median(times)))
    }
    rows.push(row)
  }
  console.log(`\n### Search, ms\n${tableOf(['words', ...stores.map((s) => `${s.size}`)], rows)}`)
}

async function disk(stores: readonly Opened[]): Promise<void> {
  const rows: string[][] = []
  for (const { address, size } of stores) {
    const db = await bulkSqlite(address)
    const found = await db.all<{ t: string; bytes: number }>(
      `select coalesce(m.tbl_name, d.name) as t, sum(d.pgsize) as bytes from dbstat d left join sqlite_master m on m.name = d.name
       where d.aggregate = true group by 1 order by 2 desc limit 12`,
    ).catch(() => []) // prettier-ignore
    await db.close()
    rows.push([`${size}`, figure(statSync(address).size / size, 0), found.map(({ t, bytes }) => `${t} ${Math.round(bytes / size)}`).join(', ')])
  }
  console.log(`\n### On disk\n${tableOf(['letters', 'bytes a letter', 'of which'], rows)}`)
}

const server = args.engine === 'postgres' ? await startServer() : null
const stores: Opened[] = []
for (const size of SIZES) {
  const worlds = Math.round(size / WORLD)
  stores.push({ size, address: server ? await postgresOf(server.url, base, worlds) : await sqliteOf(folder, base, worlds) })
}
try {
  console.log(machine())
  if (does('disk') && !server) await disk(stores)
  if (does('reports')) await firstPages(stores)
  if (does('search')) await searches(stores)
  if (does('keep')) await keepFresh(stores)
} finally {
  await server?.stop()
  if (args.keep === undefined) rmSync(folder, { recursive: true })
}
