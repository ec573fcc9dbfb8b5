/** What each step of preparing a page brings: the same pages read with all steps, and with each one left out. Reading alone is measured, not layout. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import sharp from 'sharp'
import { asText } from '../fixtures/make/as-text.js'
import { readLetterSource } from '../fixtures/make/source.js'
import type { OcrEngine } from '../src/parse/ocr/engine.js'
import type { Raster } from '../src/parse/ocr/picture.js'
import { prepare, type Step, STEPS } from '../src/parse/ocr/prepare.js'
import { readExpected, wordsFound } from '../test/builders/scan-expected.js'
import { pagesOf, scanFiles } from './scan-pages.js'
import { figure, tableOf } from './table.js'

/** Pages that lie on their side or upside down: turning them is not a step of preparing, and without it nothing is read. */
const TURNED = /nguoc-dau|nam-ngang/

interface Letter {
  readonly name: string
  readonly words: string
  readonly pages: readonly Raster[]
}

async function letters(): Promise<Letter[]> {
  const files = scanFiles(Infinity).filter((f) => f.startsWith('fixtures/') && !TURNED.test(f))
  return Promise.all(
    files.map(async (file) => {
      const { letter } = readExpected(file.replace(/\.\w+$/, '.expected.json'))
      const words = asText(readLetterSource(readFileSync(`fixtures/make/letters/${letter}.txt`, 'utf8')))
      return { name: basename(file), words, pages: await Promise.all((await pagesOf(file)).map(({ jpeg, dpi }) => rasterOf(jpeg, dpi))) }
    }),
  )
}

async function rasterOf(jpeg: Buffer, dpi: number): Promise<Raster> {
  const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, channels: info.channels === 1 ? 1 : 3, data: new Uint8Array(data), dpi }
}

async function readAll(letter: Letter, without: ReadonlySet<Step>, engine: OcrEngine): Promise<string> {
  const texts: string[] = []
  for (const page of letter.pages) {
    const { picture } = prepare(page, without)
    const lines = await engine.read(picture, 'page')
    texts.push(lines.map((line) => line.words.map((w) => w.text).join(' ')).join('\n'))
  }
  return texts.join('\n')
}

/** Recall: share of the letter's words that are read; precision: share of the words read that are the letter's. */
export async function stepsTable(engine: OcrEngine): Promise<string> {
  const all = await letters()
  const ways: { name: string; without: Set<Step> }[] = [
    { name: 'all steps', without: new Set() },
    ...STEPS.map((step) => ({ name: `without ${step}`, without: new Set([step]) })),
    { name: 'none', without: new Set(STEPS) },
  ]
  const rows: string[][] = []
  for (const { name, without } of ways) {
    const read = [] as { name: string; recall: number; precision: number }[]
    for (const letter of all) {
      const text = await readAll(letter, without, engine)
      read.push({ name: letter.name, recall: wordsFound(letter.words, text), precision: wordsFound(text, letter.words) })
    }
    const mean = (key: 'recall' | 'precision'): number => (100 * read.reduce((sum, r) => sum + r[key], 0)) / read.length
    const worst = read.reduce((a, b) => (b.recall < a.recall ? b : a))
    rows.push([name, figure(mean('recall')), figure(mean('precision')), `${figure(100 * worst.recall)} (${worst.name})`])
  }
  return tableOf([`${engine.name}, page look only`, 'word recall %', 'word precision %', 'worst page, recall %'], rows)
}
