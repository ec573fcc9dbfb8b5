/** One scan of many pages: what is held in memory while it is read. Flat = bounded however long the scan. */
import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { pdfOf } from '../fixtures/make/worn/pdf.js'
import { defaultLimits } from '../src/intake/limits.js'
import { ENGINE_CHOICES, type EngineChoice } from '../src/parse/ocr/engines.js'
import { readText } from '../src/pipeline/read-file.js'
import type { OnPage } from "../src/pipeline/reading-job.js"
import { memoryOf, timed } from './processes.js'
import { pagesOf, scanFiles } from './scan-pages.js'
import { figure, tableOf } from './table.js'

const EVERY = 50


export async function longScan(count: number, engineName: string, folder: string): Promise<string> {
  const engine = ENGINE_CHOICES.find((choice) => choice === engineName)
  if (engine === undefined) throw new Error(`${engineName} is no engine: ${ENGINE_CHOICES.join(', ')}`)
  const files = scanFiles(Infinity).filter((f) => f.startsWith('fixtures/'))
  const some = (await Promise.all(files.map(pagesOf))).flat()
  // Only pages that are upright: turned ones are looked at again and again, and a secret one would stop the reading.
  const upright = some.filter(({ file }) => !/nguoc-dau|nam-ngang|dau-mat/.test(file))
  const pages = Array.from({ length: count }, (_, i) => upright[i % upright.length]).filter((page) => page !== undefined)
  const path = join(folder, 'long.pdf')
  writeFileSync(path, pdfOf(pages))
  return read(path, count, engine)
}

async function read(path: string, count: number, engine: EngineChoice): Promise<string> {
  const rows: string[][] = []
  let peak = 0
  const look = (): number => {
    const all = memoryOf(process.pid)
    const held = all === null ? 0 : all - process.memoryUsage().rss / 1024 ** 2
    peak = Math.max(peak, held)
    return held
  }
  const timer = setInterval(look, 200)
  const onPage: OnPage = ({ page }) => {
    if (page % EVERY !== 1 && page !== count) return
    rows.push([String(page), figure(look(), 0), figure(peak, 0)])
    console.error(`page ${page}: ${look().toFixed(0)} MB`)
    peak = 0
  }
  const limits = { ...defaultLimits, maxPages: count }
  const { seconds, value } = await timed(() => readText(path, { limits, ocr: engine, pagesAtOnce: 2, onPage }))
  clearInterval(timer)
  const end = 'text' in value ? `${value.text.length} characters read` : value.says
  const heads = [`${count} pages, ${engine}: at page`, 'MB held by all reading processes', 'peak MB since the row above']
  return `${tableOf(heads, rows)}\n\n${seconds.toFixed(0)} s in all, ${((60 * count) / seconds).toFixed(0)} pages a minute; ${end}.`
}
