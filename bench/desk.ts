/**
 * Does a page cost the same with 10,000 letters as with 100, and how many bytes does a browser get? Every page of every section and every route of the API, answered by the
 * desk itself over real store files, in one run, stores taking turns:
 *   npm run bench:desk -- [--sizes 100,10000] [--rounds 7] [--keep DIR] [--only PART-OF-A-PATH]
 * Stores are generated (bench/archive) in DIR if they are not there (10,000 take some minutes) and go with the run unless --keep names a place for them.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { defaultLimits } from '../src/intake/limits.js'
import { letterBonds } from '../src/reconcile/follow.js'
import { openSqlite } from '../src/store/backends/sqlite.js'
import type { Store } from '../src/store/store.js'
import { deskApp } from '../src/web/app.js'
import type { Desk } from '../src/web/desk.js'
import { lettersOf } from './archive/generate.js'
import { sqliteOf } from './archive/stores.js'
import { FIRST } from './archive/world.js'
import { addressesOf, type Held, heldIn } from '../test/builders/addresses.js'
import { median } from './processes.js'
import { figure, machine, tableOf } from './table.js'

const { values: args } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,10000' },
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
  const store = await openSqlite(path, false, letterBonds)
  const app = deskApp(deskOver(store), [HOST])
  return { size, store, get: (at) => Promise.resolve(app.request(`http://${HOST}${at}`, { headers: { host: HOST } })) }
}

const deskOver = (store: Store): Desk => ({
  store,
  inbox: {
    ...{ folder, ring: () => undefined, maxBytes: defaultLimits.maxBytes, readsPictures: true, isPutAside: () => false },
    atWork: () => Promise.resolve([]),
    receive: () => Promise.resolve({ did: 'cut-off' }),
    again: () => Promise.resolve(false),
  },
  ...{ lang: 'vi', now: () => new Date('2024-11-01T02:00:00Z'), day: () => DAY, isSample: false, signIn: null, sitter: 'lan', hosts: [], version: '0' },
})

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
  const own = await Promise.all(desks.map(({ store }) => heldIn(store, DAY)))
  return own.map(({ since }) => ({ ...(own[0] ?? { letter: NOTHING, unit: NOTHING }), since }))
}
const NOTHING = { id: '', number: '', key: '', name: '' }

const ratiosOf = (times: readonly (readonly number[])[]): number[] => times.map((t) => median(t) / median(times[0] ?? []))

/** Judged by the work of the processor: a page is answered out of memory, and the clock tells of whatever else runs. */
async function measured(desks: readonly Opened[], held: readonly Held[]): Promise<{ rows: string[][]; over: string[] }> {
  const lists = held.map((own) => addressesOf(own, DAY).addresses.filter((a) => a.name.includes(args.only)))
  const [rows, over]: [string[][], string[]] = [[], []]
  for (const [i, { name }] of (lists[0] ?? []).entries()) {
    const [times, work] = [desks.map((): number[] => []), desks.map((): number[] => [])]
    const bytes = desks.map(() => 0)
    // The first round warms up and is not counted.
    for (let round = 0; round <= Number(args.rounds); round++)
      for (const [n, desk] of desks.entries()) {
        const answer = await answerOf(desk, lists[n]?.[i]?.at ?? '')
        if (answer.status !== 200) throw new Error(`${answer.status} ${lists[n]?.[i]?.at ?? ''}`)
        if (round > 0) {
          times[n]?.push(answer.ms)
          work[n]?.push(answer.work)
        } else bytes[n] = await bytesOf(desk, answer)
      }
    const [byClock, byWork] = [ratiosOf(times), ratiosOf(work)]
    const isOver = Math.max(...byWork) > MOST_TIMES || (!name.startsWith('/api/') && Math.max(...bytes) > MOST_KB * 1024)
    if (isOver) over.push(name)
    rows.push([
      name,
      ...desks.flatMap((_, n) => [
        figure(median(times[n] ?? [])),
        figure(median(work[n] ?? [])),
        ...(n === 0 ? [] : [figure(byClock[n] ?? null, 2), figure(byWork[n] ?? null, 2)]),
        figure((bytes[n] ?? 0) / 1024, 0),
      ]),
      isOver ? 'over' : '',
    ])
  }
  return { rows, over }
}

const desks: Opened[] = []
try {
  for (const size of SIZES) desks.push(await opened(size))
  const held = await heldByAll(desks)
  const [first] = held
  const unknown = first === undefined ? [] : addressesOf(first, DAY).unknown
  if (unknown.length > 0) console.log(`NOT MEASURED: paths with ${unknown.join(', ')}; tell in test/builders/addresses.ts what stands there`)
  const { rows, over } = await measured(desks, held)
  console.log(`${machine()}\n`)
  const heads = ['page', ...SIZES.flatMap((size, i) => [`${size}: ms`, 'of work', ...(i === 0 ? [] : ['×', '× of work']), 'KB']), '']
  console.log(tableOf(heads, rows))
  console.log(`\nLimits: × ≤ ${MOST_TIMES}, a page with its assets ≤ ${MOST_KB} KB: ${over.length === 0 ? 'all within' : `over: ${over.join(', ')}`}`)
} finally {
  await Promise.all(desks.map(({ store }) => store.close()))
  if (args.keep === undefined) rmSync(folder, { recursive: true })
}
