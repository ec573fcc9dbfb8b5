/**
 * Does a page cost the same with 10,000 letters as with 100, and how many bytes does a browser get? Every page of every section and every route of the API, answered by the
 * desk itself over real store files, in one run, stores taking turns:
 *   npm run bench:desk -- [--sizes 100,2500,10000] [--rounds 7] [--keep DIR] [--only PART-OF-A-PATH]
 * Of each letter two values were confirmed by people. Stores are generated (bench/archive) in DIR if they are not there (10,000 take some minutes) and go with the run unless --keep names a place for them.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { letterBonds } from '../src/reconcile/follow.js'
import { openSqlite } from '../src/store/backends/sqlite.js'
import type { Store } from '../src/store/store.js'
import { askSome } from '../src/pipeline/questions/work-out.js'
import { deskApp } from '../src/web/app.js'
import { confirmedIn } from './confirmed.js'
import { deskOver } from './desk-over.js'
import { lettersOf } from './archive/generate.js'
import { sqliteOf } from './archive/stores.js'
import { FIRST } from './archive/world.js'
import { addressesOf, type Held, heldIn } from '../test/builders/addresses.js'
import { median } from './processes.js'
import { figure, machine, tableOf } from './table.js'

const { values: args } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,2500,10000' },
    rounds: { type: 'string', default: '7' },
    keep: { type: 'string' },
    only: { type: 'string', default: '' },
  },
})
const SIZES = args.sizes.split(',').map(Number).sort((a, b) => a - b) // prettier-ignore
/** Letters of a world, of which larger stores hold many. */
const WORLD = 2_500
const DAY = '2024-11-01'
const HOST = '127.0.0.1:8420'
const [MOST_TIMES, MOST_KB] = [2, 150]

interface Opened {
  readonly size: number
  readonly store: Store
  readonly get: (at: string) => Promise<Response>
}

const folder = args.keep ?? mkdtempSync(join(tmpdir(), 'congvan-desk-'))

async function opened(size: number): Promise<Opened> {
  const base = lettersOf(FIRST, WORLD)
  const path = size < WORLD ? await sqliteOf(folder, base.slice(0, size), 1) : await sqliteOf(folder, base, Math.round(size / WORLD))
  await (await openSqlite(path, false, letterBonds)).close()
  await confirmedIn(path)
  const store = await openSqlite(path, false, letterBonds)
  // As the desk does in quiet moments, so that no page works them out.
  while (await askSome(store, 500));
  const app = deskApp(deskOver(store, { folder, day: DAY }), [HOST])
  return { size, store, get: (at) => Promise.resolve(app.request(`http://${HOST}${at}`, { headers: { host: HOST } })) }
}

interface Answer {
  readonly ms: number
  /** Of the processor, in this process and its threads: what other work on the machine does not change much. */
  readonly work: number
  readonly bytes: number
  readonly text: string
  readonly status: number
}

async function answerOf({ get }: Opened, at: string): Promise<Answer> {
  const [from, cpu] = [performance.now(), process.cpuUsage()]
  const answer = await get(at)
  const text = await answer.text()
  const { user, system } = process.cpuUsage(cpu)
  return { ms: performance.now() - from, work: (user + system) / 1000, bytes: Buffer.byteLength(text), text, status: answer.status }
}

/** All that a browser fetches for a page: the page, its style, scripts and pictures, nothing compressed. */
async function bytesOf(desk: Opened, { text, bytes }: Answer): Promise<number> {
  const assets = new Set([...text.matchAll(/(?:href|src)="(\/tai-san\/[^"]+)"/g)].map((m) => m[1] ?? ''))
  const sizes = await Promise.all([...assets].map(async (at) => (await answerOf(desk, at)).bytes))
  return sizes.reduce((sum, n) => sum + n, bytes)
}

/** The letter and the commune that all stores hold, so that all are asked for the same; but how much has come since is each one's own. */
async function heldByAll(desks: readonly Opened[]): Promise<readonly Held[]> {
  const own = await Promise.all(desks.map(({ store }) => heldIn(store, { countedBy: DAY })))
  return own.map((mine) => ({ ...(own[0] ?? mine), since: mine.since }))
}

interface Cost {
  readonly ms: number
  readonly work: number
  /** Of the page alone, and with all that a browser fetches for it. */
  readonly own: number
  readonly fetched: number
}

/** Of each store, taking turns; the first round warms up and is not counted. */
async function costsOf(desks: readonly Opened[], addresses: readonly string[]): Promise<readonly Cost[]> {
  const seen = desks.map(() => ({ times: [] as number[], work: [] as number[], own: 0, fetched: 0 }))
  for (let round = 0; round <= Number(args.rounds); round++)
    for (const [n, desk] of desks.entries()) {
      const [answer, own] = [await answerOf(desk, addresses[n] ?? ''), seen[n]]
      // A cell's sentence is another page's: it sends there.
      if (![200, 302].includes(answer.status) || own === undefined) throw new Error(`${answer.status} ${addresses[n] ?? ''}`)
      if (round === 0) [own.own, own.fetched] = [answer.bytes, await bytesOf(desk, answer)]
      else {
        own.times.push(answer.ms)
        own.work.push(answer.work)
      }
    }
  return seen.map(({ times, work, own, fetched }) => ({ ms: median(times), work: median(work), own, fetched }))
}

/** So much of the longest answer is as full a page. */
const AS_FULL = 0.75

/**
 * A page of a hundred letters may hold ten rows where one of ten thousand holds a hundred: it costs more because it shows more. So it is compared with the first store,
 * and beside that with the smallest store that fills the page as well. Judged by the work of the processor: a page is answered out of memory, and the clock tells of
 * whatever else runs.
 */
function judged(name: string, costs: readonly Cost[]): { readonly row: string[]; readonly isOver: boolean; readonly isTooMuch: boolean } {
  const [first, last] = [costs[0], costs.at(-1)]
  if (first === undefined || last === undefined) throw new Error('no store to measure')
  const as = costs.findIndex(({ own }) => own >= AS_FULL * last.own)
  const full = costs[as] ?? last
  const isLong = !name.startsWith('/api/') && Math.max(...costs.map((c) => c.fetched)) > MOST_KB * 1024
  const [isOver, isTooMuch] = [last.work / first.work > MOST_TIMES, isLong || (full === last ? first : full).work * MOST_TIMES < last.work]
  const told = [last.ms / first.ms, last.work / first.work].map((n) => figure(n, 2))
  const shows = full === first ? 'as much' : figure(last.own / first.own, 1)
  const like = full === last ? '' : `${figure(last.work / full.work, 2)} (${SIZES[as] ?? ''})`
  const cells = costs.flatMap((c) => [figure(c.ms), figure(c.work), figure(c.fetched / 1024, 0)])
  return { row: [name, ...cells, ...told, shows, like, isTooMuch ? 'over' : isOver ? 'shows more' : ''], isOver, isTooMuch }
}

async function measured(desks: readonly Opened[], held: readonly Held[]): Promise<{ rows: string[][]; over: string[]; fuller: string[] }> {
  const lists = held.map((own) => addressesOf(own, DAY).addresses.filter((a) => a.name.includes(args.only)))
  const [rows, over, fuller]: [string[][], string[], string[]] = [[], [], []]
  for (const [i, { name }] of (lists[0] ?? []).entries()) {
    const { row, isOver, isTooMuch } = judged(name, await costsOf(desks, lists.map((l) => l[i]?.at ?? ''))) // prettier-ignore
    rows.push(row)
    if (isTooMuch) over.push(name)
    else if (isOver) fuller.push(name)
  }
  return { rows, over, fuller }
}

const desks: Opened[] = []
try {
  for (const size of SIZES) desks.push(await opened(size))
  const held = await heldByAll(desks)
  const [first] = held
  const unknown = first === undefined ? [] : addressesOf(first, DAY).unknown
  if (unknown.length > 0) console.log(`NOT MEASURED: paths with ${unknown.join(', ')}; tell in test/builders/addresses.ts what stands there`)
  const { rows, over, fuller } = await measured(desks, held)
  console.log(`${machine()}\n`)
  const heads = ['page', ...SIZES.flatMap((size) => [`${size}: ms`, 'work', 'KB']), '×', '× work', 'shows ×', '× work, as full', '']
  console.log(tableOf(heads, rows))
  const told = (names: readonly string[]): string => (names.length === 0 ? 'none' : names.join(', '))
  console.log(`\nLimits: × ≤ ${MOST_TIMES}, a page with its assets ≤ ${MOST_KB} KB. Over: ${told(over)}.`)
  console.log(`Over against ${SIZES[0] ?? ''} letters, within against the smallest store that fills the page: ${told(fuller)}.`)
} finally {
  await Promise.all(desks.map(({ store }) => store.close()))
  if (args.keep === undefined) rmSync(folder, { recursive: true })
}
