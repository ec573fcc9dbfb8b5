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
import { type Ended, median, run, timed, Watching } from './processes.js'
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
  readonly read: () => Promise<number | null>
}

async function speed(folder: string, native: boolean): Promise<string> {
  const pages = (await Promise.all(scanFiles(Number(args.most)).map(pagesOf))).flat()
  const { pdf, pictures } = await laidOut(pages, folder)
  const congvan = (engine: string): Contender => ({
    name: `congvan, ${engine}`,
    read: () => run(process.execPath, ['dist/main.js', 'text', pdf, '--ocr', engine, '--max-pages', String(pages.length)]).then(ended),
  })
  const bare: Contender = { name: 'bare tesseract', read: () => bareTesseract(pictures) }
  const contenders = [...(native ? [bare, congvan('tesseract')] : []), congvan('tesseract.js')]
  const seconds = new Map<string, number[]>(contenders.map(({ name }) => [name, []]))
  const memory = new Map<string, number | null>()
  for (let round = 0; round < Number(args.rounds); round++) {
    for (const { name, read } of contenders) {
      const { seconds: took, value: peak } = await timed(read)
      seconds.get(name)?.push(took)
      memory.set(name, Math.max(memory.get(name) ?? 0, peak ?? 0) || null)
      console.error(`round ${round + 1}, ${name}: ${took.toFixed(1)} s`)
    }
  }
  const base = native ? median(seconds.get(bare.name) ?? []) : null
  const rows = contenders.map(({ name }) => {
    const took = median(seconds.get(name) ?? [])
    return [
      name,
      figure(took),
      figure((60 * pages.length) / took, 0),
      base === null ? 'tesseract is not here' : figure(took / base, 2),
      String(LIMITS[name] ?? ''),
      figure(memory.get(name) ?? null, 0),
    ]
  })
  const heads = [`${pages.length} pages, median of ${args.rounds}`, 'seconds', 'pages a minute', '× bare', 'limit', 'peak MB, all processes']
  return `${tableOf(heads, rows)}\n\nStart of the program alone, counted in above: ${figure(await coldStart(), 1)} s.`
}

const ended = ({ code, stderr, stdout, peak }: Ended): number | null => {
  if (code !== 0 || stdout.trim() === '') throw new Error(`congvan ended with ${String(code)}: ${stderr}`)
  return peak
}

async function bareTesseract(pictures: readonly { path: string; dpi: number }[]): Promise<number | null> {
  const turn = pLimit(AT_ONCE)
  const watching = new Watching(process.pid)
  const own = process.memoryUsage().rss / 1024 ** 2
  const env = { ...process.env, OMP_THREAD_LIMIT: '1' }
  await Promise.all(
    pictures.map(({ path, dpi }) => turn(() => run('tesseract', [path, 'stdout', '-l', 'vie', '--psm', '3', '--dpi', String(dpi)], env))),
  )
  const peak = watching.stop()
  return peak === null ? null : peak - own
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
