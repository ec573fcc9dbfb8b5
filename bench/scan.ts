/**
 * Reading scans, measured against bare tesseract on the same pages in the same run:
 *   npm run bench:scan                       pages a minute, memory, ratios; then what each step of preparing brings
 *   npm run bench:scan -- --most 60          files to read (ours first, then those of ../shared when they are there)
 *   npm run bench:scan -- --only speed|steps
 *   npm run bench:scan -- --pages 500        one long scan: memory every 50 pages (--engine tesseract | tesseract.js)
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pLimit from 'p-limit'
import { openEngine } from '../src/parse/ocr/engines.js'
import { findNative, isUsable } from '../src/parse/ocr/find-native.js'
import { longScan } from './long-scan.js'
import { type Cost, type Ended, median, run, timed, Watching } from './processes.js'
import { laidOut, pagesOf, scanFiles } from './scan-pages.js'
import { stepsTable } from './scan-steps.js'
import { figure, machine, tableOf } from './table.js'

const { values: args } = parseArgs({
  options: {
    most: { type: 'string', default: '40' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
    pages: { type: 'string' },
    engine: { type: 'string', default: 'tesseract' },
  },
})

const AT_ONCE = 2
/** The limits of issue 3: wall time against bare tesseract, two pages at a time each. */
const LIMITS: Readonly<Record<string, number>> = { 'congvan, tesseract': 2.2, 'congvan, tesseract.js': 3.5 }

interface Contender {
  readonly name: string
  readonly read: () => Promise<Cost>
}

type Run = Cost & { readonly seconds: number }

async function speed(folder: string, native: boolean): Promise<string> {
  const pages = (await Promise.all(scanFiles(Number(args.most)).map(pagesOf))).flat()
  const { pdf, pictures } = await laidOut(pages, folder)
  const congvan = (engine: string): Contender => ({
    name: `congvan, ${engine}`,
    read: () => run(process.execPath, ['dist/main.js', 'text', pdf, '--ocr', engine, '--max-pages', String(pages.length)]).then(ended),
  })
  const bare: Contender = { name: 'bare tesseract', read: () => bareTesseract(pictures) }
  const contenders = [...(native ? [bare, congvan('tesseract')] : []), congvan('tesseract.js')]
  const runs = new Map<string, Run[]>(contenders.map(({ name }) => [name, []]))
  for (let round = 0; round < Number(args.rounds); round++) {
    for (const { name, read } of contenders) {
      const { seconds, value } = await timed(read)
      runs.get(name)?.push({ seconds, ...value })
      console.error(`round ${round + 1}, ${name}: ${seconds.toFixed(1)} s, processor ${figure(value.cpu)} s`)
    }
  }
  const middle = (name: string, key: keyof Run): number => median((runs.get(name) ?? []).map((run) => run[key] ?? NaN))
  const times = (name: string, key: keyof Run): string => (native ? figure(middle(name, key) / middle(bare.name, key), 2) : 'no tesseract here')
  const rows = contenders.map(({ name }) => [
    name,
    figure(middle(name, 'seconds')),
    figure((60 * pages.length) / middle(name, 'seconds'), 0),
    times(name, 'seconds'),
    String(LIMITS[name] ?? ''),
    figure(middle(name, 'cpu')),
    times(name, 'cpu'),
    figure(middle(name, 'mb'), 0),
  ])
  const heads = [`${pages.length} pages, median of ${args.rounds}`, 'seconds', 'pages a minute', '× bare', 'limit', 'processor s', '× bare', 'peak MB, all processes']
  return `${tableOf(heads, rows)}\n\nStart of the program alone, counted in above: ${figure(await coldStart(), 1)} s.`
}

const ended = ({ code, stderr, stdout, cost }: Ended): Cost => {
  if (code !== 0 || stdout.trim() === '') throw new Error(`congvan ended with ${String(code)}: ${stderr}`)
  return cost
}

async function bareTesseract(pictures: readonly { path: string; dpi: number }[]): Promise<Cost> {
  const turn = pLimit(AT_ONCE)
  const watching = new Watching(process.pid)
  const own = process.memoryUsage().rss / 1024 ** 2
  const env = { ...process.env, OMP_THREAD_LIMIT: '1' }
  const read = await Promise.all(
    pictures.map(({ path, dpi }) => turn(() => run('tesseract', [path, 'stdout', '-l', 'vie', '--psm', '3', '--dpi', String(dpi)], env))),
  )
  const { mb, cpu } = watching.stop()
  const failed = read.filter(({ code }) => code !== 0)
  if (failed[0] !== undefined) throw new Error(`tesseract failed: ${failed[0].stderr}`)
  return { mb: mb === null ? null : mb - own, cpu }
}

const coldStart = async (): Promise<number> =>
  (await timed(() => run(process.execPath, ['dist/main.js', 'text', 'fixtures/inbox/09-giay-moi.txt']))).seconds

async function main(): Promise<void> {
  const native = isUsable(await findNative())
  if (!native) console.log('tesseract is not on this machine: nothing to compare with, congvan with tesseract.js alone is measured.\n')
  console.log(`${machine()}\n`)
  const folder = mkdtempSync(join(tmpdir(), 'congvan-bench-'))
  try {
    if (args.pages !== undefined) return console.log(await longScan(Number(args.pages), args.engine, folder))
    if (args.only !== 'steps') console.log(`${await speed(folder, native)}\n`)
    if (args.only === 'speed') return
    const engine = await openEngine(native ? 'tesseract' : 'tesseract.js', { workers: AT_ONCE, secondsPerPicture: 120 })
    if (engine !== null) console.log(await stepsTable(engine))
    await engine?.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

await main()
