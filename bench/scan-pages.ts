/** The pages that the bench reads: scans of our own and, when they are there, the worn letters of ../shared; each as the JPEG that its file holds. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import sharp from 'sharp'
import { type JpegPage, pdfOf } from '../fixtures/make/worn/pdf.js'

const FOLDERS = ['fixtures/scans', '../shared/letters/singles', '../shared/letters/series', '../shared/letters/seeds/shapes']

export interface BenchPage extends JpegPage {
  readonly file: string
}

/** Files with scanned pages, ours first, the others evenly picked up to `most`. */
export function scanFiles(most: number): string[] {
  const [ours = [], ...theirs] = FOLDERS.map((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((f) => (folder === FOLDERS[0] ? /\.(pdf|jpg|png|tif)$/ : /\.scan\.pdf$/).test(f))
          .sort()
          .map((f) => join(folder, f))
      : [],
  )
  const others = theirs.flat()
  const step = Math.max(1, Math.ceil(others.length / Math.max(1, most - ours.length)))
  return [...ours, ...others.filter((_, i) => i % step === 0)].slice(0, most)
}

export async function pagesOf(file: string): Promise<BenchPage[]> {
  const bytes = readFileSync(file)
  const pictures = file.endsWith('.pdf') ? jpegsIn(bytes) : await asJpegs(bytes)
  return Promise.all(
    pictures.map(async (jpeg) => {
      const { width, height, channels } = await sharp(jpeg).metadata()
      return { file: basename(file), jpeg, width, height, dpi: Math.max(width, height) / A4_INCHES, grey: channels === 1 }
    }),
  )
}

const A4_INCHES = 11.69

/** JPEG streams of a PDF, in order: all that a scanner's PDF holds. */
function jpegsIn(pdf: Buffer): Buffer[] {
  const found: Buffer[] = []
  for (let at = pdf.indexOf('DCTDecode'); at >= 0; at = pdf.indexOf('DCTDecode', at + 1)) {
    const start = pdf.indexOf(Buffer.from([0xff, 0xd8, 0xff]), at)
    const end = pdf.indexOf('endstream', start)
    if (start >= 0 && end > start) found.push(pdf.subarray(start, end))
  }
  return found
}

async function asJpegs(bytes: Buffer): Promise<Buffer[]> {
  const { pages = 1, channels } = await sharp(bytes).metadata()
  const page = (number: number): Promise<Buffer> => {
    const upright = sharp(bytes, { page: number }).autoOrient()
    return (channels === 1 ? upright.toColourspace('b-w') : upright).jpeg({ quality: 92 }).toBuffer()
  }
  return Promise.all(Array.from({ length: pages }, (_, i) => page(i)))
}

/** The same pages twice: one PDF for congvan, one grey picture a page for bare tesseract. */
export async function laidOut(pages: readonly BenchPage[], folder: string): Promise<{ pdf: string; pictures: { path: string; dpi: number }[] }> {
  mkdirSync(folder, { recursive: true })
  const pdf = join(folder, 'pages.pdf')
  writeFileSync(pdf, pdfOf(pages))
  const pictures = await Promise.all(
    pages.map(async (page, i) => {
      const { data, info } = await sharp(page.jpeg).toColourspace('b-w').raw().toBuffer({ resolveWithObject: true })
      const path = join(folder, `page-${String(i).padStart(3, '0')}.pgm`)
      writeFileSync(path, Buffer.concat([Buffer.from(`P5\n${info.width} ${info.height}\n255\n`), data]))
      return { path, dpi: Math.round(page.dpi) }
    }),
  )
  return { pdf, pictures }
}
