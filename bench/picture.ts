/**
 * Is a picture of two hundred communes × 19 criteria smooth? A province whose communes are counted again and again (1,830 letters, 240 communes, one of which has 800
 * letters of its own): what the server does for a page, and in a browser of 1366 × 768 the first paint and the frames of a scroll; and going from day to day.
 *   npm run bench:picture -- [--rounds 7] [--keep DIR]
 */
import { existsSync, mkdtempSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium, type Page } from 'playwright-core'
import { letterBonds } from '../src/reconcile/follow.js'
import { openSqlite } from '../src/store/backends/sqlite.js'
import { openDesk } from '../src/web/serve.js'
import { counted } from '../test/builders/counted.js'
import { communeKey, provinceOf } from '../test/builders/province.js'
import { keepIn } from '../test/report/view.js'
import { executable, SCREEN } from '../test/web/browser/browser.js'
import { deskOver } from './desk-over.js'
import { median } from './processes.js'
import { figure, machine, tableOf } from './table.js'

const { values: args } = parseArgs({ options: { rounds: { type: 'string', default: '7' }, keep: { type: 'string' } } })
const PROVINCE = { communes: 240, rounds: 7, own: 4, ofFirst: 800 }
const DAY = '2024-11-01'
const SET = 'bo=xa-2021-2025'
const PAGES: readonly (readonly [string, string])[] = [
  ['200 communes × 19', `/buc-tranh?${SET}`],
  ['the same, another day', `/buc-tranh?${SET}&ngay=2023-01-01`],
  ['the same, contradictions marked', `/buc-tranh?${SET}&mau-thuan=1`],
  ['a district of 25, marked of itself', `/buc-tranh?${SET}&huyen=${encodeURIComponent('Phú Lương 2')}`],
  ['XLSX of all 240, with evidence', `/buc-tranh/xlsx?${SET}`],
  ['the list of communes', '/xa'],
  ['a commune of 800 letters', `/xa/${encodeURIComponent(communeKey(0))}`],
  ['a commune of 11 letters', `/xa/${encodeURIComponent(communeKey(1))}`],
]

async function provinceAt(path: string): Promise<void> {
  if (existsSync(path)) return
  const store = await openSqlite(`${path}.making`, true, letterBonds)
  for (const [i, r] of provinceOf(PROVINCE).entries()) await keepIn(store, r, r.date, new Date(Date.UTC(2025, 0, 1) + i * 60_000).toISOString())
  await store.close()
  renameSync(`${path}.making`, path)
}

async function served(address: string): Promise<string[][]> {
  const rows: string[][] = []
  for (const [name, at] of PAGES) {
    const [times, work]: [number[], number[]] = [[], []]
    let bytes = 0
    const ask = async (): Promise<void> => {
      const [from, cpu] = [performance.now(), process.cpuUsage()]
      bytes = (await (await fetch(address + at)).arrayBuffer()).byteLength
      const { user, system } = process.cpuUsage(cpu)
      times.push(performance.now() - from)
      work.push((user + system) / 1000)
    }
    const { statements, rows: read } = await counted(ask)
    for (let round = 0; round < Number(args.rounds); round++) await ask()
    rows.push([name, ...[median(times.slice(1)), Math.min(...times), median(work.slice(1))].map((n) => figure(n, 0)), String(statements), String(read), figure(bytes / 1024, 0)]) // prettier-ignore
  }
  return rows
}

interface Painted {
  /** Of the page's answer to its first paint. */
  readonly paint: number
  readonly frames: readonly number[]
  readonly cells: number
}

/** Told to the browser as text: sixty frames of a scroll through the whole table, downwards and to the side. */
const SCROLL = `(async () => {
  const answered = performance.getEntriesByType('navigation')[0].responseEnd
  const table = document.querySelector('.picture')
  const frames = []
  let last = await new Promise(requestAnimationFrame)
  for (let i = 0; i < 60; i++) {
    table.scrollBy(i % 2 === 0 ? 24 : 0, 120)
    const now = await new Promise(requestAnimationFrame)
    frames.push(now - last)
    last = now
  }
  // Told some frames after it was done.
  const paint = performance.getEntriesByName('first-contentful-paint')[0].startTime
  return { paint: paint - answered, frames, cells: document.querySelectorAll('.grid td').length }
})()`

async function painted(page: Page, at: string): Promise<Painted> {
  await page.goto(at, { waitUntil: 'load' })
  return page.evaluate<Painted>(SCROLL)
}

async function inBrowser(browser: Browser, address: string): Promise<string[]> {
  const page = await browser.newPage({ viewport: SCREEN })
  const seen: Painted[] = []
  for (let round = 0; round < Number(args.rounds); round++) seen.push(await painted(page, `${address}/buc-tranh?${SET}`))
  const frames = seen.flatMap((s) => s.frames).sort((a, b) => a - b)
  await page.close()
  return [
    `cells ${seen[0]?.cells ?? 0}`,
    `first paint ${figure(median(seen.map((s) => s.paint)), 0)} ms after the answer`,
    `frames of a scroll: median ${figure(median(frames), 0)} ms, 95 % within ${figure(frames[Math.floor(frames.length * 0.95)] ?? null, 0)}, longest ${figure(frames.at(-1) ?? null, 0)}`, // prettier-ignore
  ]
}

const folder = args.keep ?? mkdtempSync(join(tmpdir(), 'congvan-picture-'))
mkdirSync(folder, { recursive: true })
try {
  const path = join(folder, 'province.sqlite')
  await provinceAt(path)
  const store = await openSqlite(path, false, letterBonds)
  const desk = await openDesk(deskOver(store, { folder, day: DAY }), { host: '127.0.0.1', port: 0 })
  console.log(`${machine()}\n`)
  console.log(tableOf(['page', 'ms', 'least', 'of work', 'statements', 'rows', 'KB'], await served(desk.address)))
  const executablePath = executable()
  const browser = executablePath === null ? null : await chromium.launch({ executablePath, args: ['--no-sandbox'], headless: true })
  console.log(browser === null ? '\nNOT MEASURED: no chromium' : `\nIn chromium, 1366 × 768: ${(await inBrowser(browser, desk.address)).join('; ')}`) // prettier-ignore
  await browser?.close()
  await desk.close()
  await store.close()
} finally {
  if (args.keep === undefined) rmSync(folder, { recursive: true })
}
