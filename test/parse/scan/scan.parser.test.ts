import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import type { ParsedDocument } from '../../../src/model/parsed-document.js'
import type { MediaType, Refusal } from '../../../src/model/source-file.js'
import { openEngine } from '../../../src/parse/ocr/engines.js'
import { noTools, type ParseTools } from '../../../src/parse/parser.js'
import { tinyPdf } from '../pdf/tiny-pdf.js'
import { pdfParser } from '../../../src/parse/pdf/pdf.parser.js'
import { scanParser } from '../../../src/parse/scan/scan.parser.js'
import { claimedPng, LIMITS } from './pictures.js'

const ocr = await openEngine('tesseract.js', { workers: 1 })
if (ocr === null) throw new Error('no engine')
afterAll(() => ocr.close())
const tools: ParseTools = { ocr, pagesAtOnce: 1 }

const file = (name: string): Uint8Array => new Uint8Array(readFileSync(`fixtures/formats/scan/${name}`))
const parse = (bytes: Uint8Array, mediaType: MediaType, how = tools): Promise<ParsedDocument | Refusal | null> =>
  scanParser.parse({ id: '0'.repeat(64), name: 'thu', mediaType, bytes }, LIMITS, how)

describe('a picture of a letter', () => {
  it('waits where there is no engine', async () => {
    expect(await parse(file('bang-mau.png'), 'image/png', noTools)).toMatchObject({ refused: 'waiting', code: 'ocr' })
  })

  it.each([
    ['dien-thoai-xoay-6.jpg', 'image/jpeg', [1]],
    ['bang-mau.png', 'image/png', [1]],
    ['hai-trang-fax.tif', 'image/tiff', [1, 2]],
  ] as const)('%s is read', async (name, mediaType, pages) => {
    const document = await parse(file(name), mediaType)
    expect(document).toMatchObject({
      parser: `scan/3+tesseract.js-${ocr.version}`,
      ocr: { engine: `tesseract.js ${ocr.version}`, pages },
      text: expect.stringMatching(/Số: 45\/BC-UBND[^]*Báo cáo kết quả/) as string,
      problems: [],
    })
  })

  it('with boxes in points, in the order of the lines', async () => {
    const document = await parse(file('bang-mau.png'), 'image/png')
    if (document === null || 'refused' in document) throw new Error('refused')
    const [page] = document.pages
    expect([page?.width, page?.height].map((side) => Math.round(side ?? 0))).toEqual([298, 423])
    const tops = document.lines.map((line) => line.box?.y0 ?? 0)
    expect(tops).toEqual([...tops].sort((a, b) => a - b))
    expect(document.words.every((word) => word.box !== null && word.box.x1 <= 298 && word.confidence > 0 && word.confidence <= 1)).toBe(
      true,
    )
  })

  it('tells each page before it is read', async () => {
    const told: number[] = []
    await parse(file('hai-trang-fax.tif'), 'image/tiff', { ...tools, onPage: ({ page }) => told.push(page) })
    expect(told).toEqual([1, 2])
  })
})

describe('never an empty letter', () => {
  const blank = sharp({ create: { width: 600, height: 850, channels: 3, background: '#f4f0e8' } }).jpeg()

  it.each([
    ['a blank sheet', async () => new Uint8Array(await blank.toBuffer()), 'unreadable', 'ocr/nothing-read'],
    ['a picture too large', () => Promise.resolve(claimedPng(20_000, 20_000)), 'limit', 'picture/pixels'],
    ['a torn one', () => Promise.resolve(file('bang-mau.png').slice(0, 900)), 'unreadable', 'picture/broken'],
  ] as const)('%s is refused', async (_name, bytes, refused, code) => {
    expect(await parse(await bytes(), 'image/png')).toMatchObject({ refused, code })
  })

  it('nor of a PDF whose only picture is too large', async () => {
    const bytes = tinyPdf([
      { images: [{ dictionary: '/Width 90000 /Height 90000 /ColorSpace /DeviceGray /BitsPerComponent 8', bytes: 'x' }] },
    ])
    const source = { id: '0'.repeat(64), name: 'thu', mediaType: 'application/pdf' as const, bytes }
    expect(await pdfParser.parse(source, LIMITS, tools)).toMatchObject({ refused: 'limit', code: 'picture/pixels' })
  })
})
