/** PDFs of scans, mixed ones and such with doubtful layers, read with the engine that is always there. */
import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import type { ParsedDocument } from '../../../src/model/parsed-document.js'
import { isRefusal, type Refusal } from '../../../src/model/source-file.js'
import type { OcrEngine } from '../../../src/parse/ocr/engine.js'
import { openEngine } from '../../../src/parse/ocr/engines.js'
import { pdfParser } from '../../../src/parse/pdf/pdf.parser.js'
import { LIMITS, sourceOf } from './read.js'
import { tinyPdf, type Text, type TinyImage, type TinyPage } from './tiny-pdf.js'

const opened = await openEngine('tesseract.js', { workers: 1 })
if (opened === null) throw new Error('no engine')
const engine: OcrEngine = opened
afterAll(() => engine.close())

const [WIDTH, HEIGHT] = [298, 422]

/** The sheet of fixtures/formats/scan: "ỦY BAN NHÂN DÂN XÃ SUỐI MƠ, Số: 45/BC-UBND, Báo cáo kết quả …", 150 dots an inch. */
const dots = (await sharp(readFileSync('fixtures/formats/scan/bang-mau.png')).removeAlpha().toColourspace('b-w').raw().toBuffer()).toString(
  'latin1',
)
const grey = (bytes: string): TinyImage => ({
  dictionary: '/Width 620 /Height 880 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode',
  bytes: deflateSync(Buffer.from(bytes, 'latin1')).toString('latin1'),
})
const scan: TinyPage = { width: WIDTH, height: HEIGHT, images: [grey(dots)] }
const blank: TinyPage = { width: WIDTH, height: HEIGHT, images: [grey('\xf4'.repeat(620 * 880))] }

const lines = (texts: readonly string[], more: Partial<Text> = {}): Text[] =>
  texts.map((text, i) => ({ text, x: 24, y: 58 + i * 22, size: 12, ...more }))
const printed = ['ỦY BAN NHÂN DÂN XÃ SUỐI MƠ', 'Số: 45/BC-UBND', 'Báo cáo kết quả thực hiện tiêu', 'chí nước sạch quý III năm 2024']
const rubbish = [
  'UY BAN NHAN DAN XA SU0I M0',
  'S0: 4S/BC-UBND',
  'Bao cao k?t qua thyc hi#n tieu',
  'chi nuoc s?ch quy lll nam 2O24',
  'zxv qwrt pldk mnvb xcvz',
]
const sentence = 'Ủy ban nhân dân xã Đồng Mây báo cáo kết quả rà soát các tiêu chí nông thôn mới của xã.'

async function parse(pages: readonly TinyPage[]): Promise<{ answer: ParsedDocument | Refusal | null; reads: number }> {
  let reads = 0
  const counting: OcrEngine = {
    ...engine,
    read: (picture, look, model) => {
      reads++
      return engine.read(picture, look, model)
    },
  }
  return { answer: await pdfParser.parse(sourceOf(tinyPdf(pages)), LIMITS, { ocr: counting, pagesAtOnce: 2 }), reads }
}

async function documentOf(pages: readonly TinyPage[]): Promise<ParsedDocument> {
  const { answer } = await parse(pages)
  if (answer === null || isRefusal(answer)) throw new Error(JSON.stringify(answer))
  return answer
}

describe('pages that are pictures', () => {
  it('are recognised, and the document says by what', async () => {
    const { text, ocr, parser, problems } = await documentOf([scan])
    expect(text).toContain('45/BC-UBND')
    expect(ocr).toMatchObject({ engine: `tesseract.js ${engine.version}`, pages: [1] })
    expect(parser).toBe(`pdf/4+tesseract.js-${engine.version}`)
    expect(problems).toEqual([])
  })

  it('stand in their place among pages of text', async () => {
    const typed: TinyPage = { texts: lines([sentence, sentence]) }
    const { text, ocr, pages } = await documentOf([typed, scan, blank, typed])
    expect(ocr?.pages).toEqual([2])
    expect(pages.map((page) => page.number)).toEqual([1, 2, 3, 4])
    expect([...text.matchAll(/Đồng Mây|45\/BC-UBND/g)].map(String)).toEqual(['Đồng Mây', 'Đồng Mây', '45/BC-UBND', 'Đồng Mây', 'Đồng Mây'])
  })

  it('and nothing but white: refused, never an empty letter', async () => {
    const { answer, reads } = await parse([blank, blank])
    expect(answer).toMatchObject({ refused: 'unreadable', code: 'ocr/nothing-read' })
    expect(reads).toBe(0)
  })

  it('one too large among others is named, the others are read', async () => {
    const huge: TinyImage = { dictionary: '/Width 90000 /Height 90000 /ColorSpace /DeviceGray /BitsPerComponent 8', bytes: 'x' }
    const { text, problems } = await documentOf([scan, { width: WIDTH, height: HEIGHT, images: [huge] }])
    expect(text).toContain('45/BC-UBND')
    expect(problems).toMatchObject([{ code: 'picture/pixels', says: expect.stringMatching(/^Trang 2 .*100 triệu/) as string }])
  })
})

describe('text of good standing is never recognised anew', () => {
  const paragraph = Array<string>(8).fill(sentence)
  const cases: readonly [string, TinyPage][] = [
    ['a letter with a seal', { texts: lines(paragraph), images: [{ ...grey(dots), matrix: [120, 0, 0, 120, 350, 100] }] }],
    ['a letter on a picture of paper', { texts: lines(paragraph), images: [grey('\xf0'.repeat(620 * 880))] }],
    ['a scan with a good unseen layer', { ...scan, texts: lines(paragraph, { invisible: true, size: 5 }) }],
    ['a short note', { texts: lines([sentence]) }],
    ['a table of numbers', { texts: lines(['1 2 3 12,5 100 %', '2 x x - 7/12', 'A1 QĐ-UBND TTr 2024']) }],
  ]
  it.each(cases)('%s', async (_name, page) => {
    const { answer, reads } = await parse([page])
    expect(answer).toMatchObject({ ocr: null, parser: 'pdf/4' })
    expect(reads).toBe(0)
  })
})

describe('two readings of one page', () => {
  it('a bad unseen layer loses against the picture, and is kept aside', async () => {
    const { text, furniture, problems, ocr } = await documentOf([{ ...scan, texts: lines(rubbish, { invisible: true }) }])
    expect(text).toContain('Báo cáo kết quả')
    expect(text).not.toContain('zxv')
    expect(furniture).toMatchObject([{ role: 'hidden', text: expect.stringContaining('zxv') as string }])
    expect(problems).toMatchObject([{ code: 'pdf/text-layer-poor', says: expect.stringMatching(/^Trang 1 .*dùng bản đọc lại/) as string }])
    expect(ocr?.pages).toEqual([1])
  })

  it('a number that an office system put over the scan is taken as it was typed', async () => {
    const { text, words, problems } = await documentOf([{ ...scan, texts: [{ text: 'ngày 07/3/2024', x: 180, y: 82, size: 12 }] }])
    expect(text).toMatch(/45\/BC-UBND[^]*ngày 07\/3\/2024[^]*Báo cáo/)
    expect(words.filter(({ span }) => text.slice(span.start, span.end) === '07/3/2024')).toMatchObject([{ confidence: 1 }])
    expect(problems).toEqual([])
  })

  it('words that another program recognised are not certain', async () => {
    const many = [...printed, ...Array<string>(8).fill(sentence)]
    const { words, ocr } = await documentOf([{ ...scan, texts: lines(many, { invisible: true, size: 5 }) }])
    expect(ocr).toBeNull()
    expect(Math.max(...words.map((word) => word.confidence))).toBeLessThan(1)
  })
})
