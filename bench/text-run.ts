/** One contender over all files, in a process of its own; prints pages, seconds and peak memory as JSON. Started by bench/text.ts. */
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { defaultLimits } from '../src/intake/limits.js'
import { readSource } from '../src/intake/read-source.js'
import { isRefusal } from '../src/model/source-file.js'
import { parse } from '../src/parse/parse.js'

export interface TextRun {
  readonly pages: number
  readonly seconds: number
  readonly mb: number
}

/** Each answers how many pages (DOCX: letters) it read. */
const contenders: Readonly<Record<string, (path: string) => Promise<number>>> = {
  async congvan(path) {
    const source = await readSource(path, defaultLimits)
    const document = isRefusal(source) ? source : await parse(source, defaultLimits)
    if (isRefusal(document)) throw new Error(`${path}: ${document.says}`)
    return document.pages.length
  },
  async 'pdf-parse'(path) {
    const { PDFParse } = await import('pdf-parse')
    const parser = new PDFParse({ data: new Uint8Array(await readFile(path)) })
    const { total } = await parser.getText({ pageJoiner: '' })
    await parser.destroy()
    return total
  },
  async mammoth(path) {
    const { default: mammoth } = await import('mammoth')
    await mammoth.extractRawText({ buffer: await readFile(path) })
    return 1
  },
}

const [name = '', list = ''] = process.argv.slice(2)
const contender = contenders[name]
if (contender === undefined) throw new Error(`no contender "${name}"`)
const files = readFileSync(list, 'utf8').split('\n').filter(Boolean)
// The first file loads the libraries: read once before the clock starts.
if (files[0] !== undefined) await contender(files[0])
const started = performance.now()
let pages = 0
for (const file of files) pages += await contender(file)
const result: TextRun = { pages, seconds: (performance.now() - started) / 1000, mb: process.resourceUsage().maxRSS / 1024 }
console.log(JSON.stringify(result))
