/** PDFs made to harm: each ends by itself, with a document or one clear sentence. What only time and memory can tell is held in test/pipeline/read-apart.test.ts. */
import { deflateSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { isRefusal } from '../../../src/model/source-file.js'
import { openEngine } from '../../../src/parse/ocr/engines.js'
import { pdfParser } from '../../../src/parse/pdf/pdf.parser.js'
import { LIMITS, sourceOf } from './read.js'
import { tinyPdf, type TinyImage, type TinyPage } from './tiny-pdf.js'

const ocr = await openEngine('tesseract.js', { workers: 1 })
afterAll(() => ocr?.close())

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0))
const deflated = (bytes: Uint8Array): string => Buffer.from(deflateSync(bytes, { level: 9 })).toString('latin1')

/** Objects as given, in a file without a table of them: pdf.js looks for them itself. */
const loose = (...objects: readonly string[]): Uint8Array =>
  latin1(`%PDF-1.7\n${objects.map((body, i) => `${i + 1} 0 obj\n${body}\nendobj\n`).join('')}trailer << /Root 1 0 R >>\n%%EOF\n`)

const image = (dictionary: string, bytes: string): TinyImage => ({ dictionary: `/ColorSpace /DeviceGray ${dictionary}`, bytes })
const page = (more: TinyPage): Uint8Array => tinyPdf([more])

const files: readonly [string, Uint8Array][] = [
  ['a page tree that holds itself', loose('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 3 /Kids [2 0 R 2 0 R 2 0 R] >>')],
  [
    'two trees that hold each other',
    loose(
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 9 /Kids [3 0 R] >>',
      '<< /Type /Pages /Count 9 /Parent 2 0 R /Kids [2 0 R] >>',
    ),
  ],
  ['a tree that claims a milliard of pages', loose('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1000000000 /Kids [] >>')],
  ['an object that stands for itself', loose('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1 /Kids [3 0 R] >>', '3 0 R')],
  [
    'a stream of objects that lies in itself',
    loose('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /ObjStm /N 1 /First 4 /Length 8 /Extends 2 0 R >>\nstream\n2 0 2 0 R\nendstream'),
  ],
  ['a form that draws itself', page({ drawing: '/I0 Do '.repeat(50), images: [] })],
  ['a picture that claims 100000 × 100000 dots', page({ images: [image('/Width 100000 /Height 100000 /BitsPerComponent 8', 'x')] })],
  ['a picture of minus one', page({ images: [image('/Width -1 /Height 4294967297 /BitsPerComponent 8', 'x')] })],
  [
    'a small picture with 200 MB behind it',
    page({ images: [image('/Width 40 /Height 40 /BitsPerComponent 8 /Filter /FlateDecode', deflated(new Uint8Array(2e8)))] }),
  ],
  [
    'a JPEG whose own head claims 65000 × 65000',
    page({ images: [image('/Width 50 /Height 50 /BitsPerComponent 8 /Filter /DCTDecode', jpegHead(65_000, 65_000))] }),
  ],
  ['a page of five metres', page({ width: 14_400, height: 14_400, drawing: '0 0 0 rg 3000 3000 400 400 re f' })],
  ['a page of no width', page({ width: 0, height: 842, drawing: '0 0 m 10 10 l S' })],
  ['states saved a thousand times', page({ drawing: `${'q '.repeat(1000)}1 0 0 1 5 5 cm` })],
]

/** SOI, one frame, one scan without data: as little as makes a decoder believe the size. */
function jpegHead(width: number, height: number): string {
  const word = (n: number): string => String.fromCharCode(n >> 8, n & 255)
  return `\xff\xd8\xff\xc0${word(11)}\x08${word(height)}${word(width)}\x01\x01\x11\x00\xff\xda${word(8)}\x01\x01\x00\x00\x3f\x00\xff\xd9`
}

describe('hostile files end by themselves', () => {
  it.each(files)('%s', async (_name, bytes) => {
    const answer = await pdfParser.parse(sourceOf(bytes), LIMITS, { ocr, pagesAtOnce: 1 })
    expect(answer).not.toBeNull()
    if (answer === null) return
    if (isRefusal(answer)) expect(answer.says).toMatch(/^\p{Lu}[^\n]*\.$/u)
    else expect(answer.text.trim()).not.toBe('')
  })
})
