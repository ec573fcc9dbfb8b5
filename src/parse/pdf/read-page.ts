/** One page of pdf.js → runs of text and ruling lines, in points from the top left corner of the page as it is shown. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { annotationRuns } from './annotations.js'
import type { Rule, Run } from './geometry.js'
import { multiply, type Matrix } from './matrix.js'
import { rulesOf } from './rules.js'

export interface PageContent {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly runs: readonly Run[]
  readonly rules: readonly Rule[]
  /** Something is drawn: with no text, a page that shows a picture. */
  readonly drawn: boolean
}

export async function readPage(page: PDFPageProxy): Promise<PageContent> {
  const viewport = page.getViewport({ scale: 1 })
  // pdf.js types the matrix as any[]; it always has six numbers.
  const toPage = viewport.transform as unknown as Matrix
  const content = await page.getTextContent()
  const runs = content.items.flatMap((item) => ('str' in item ? runOf(item, toPage, content.styles[item.fontName]) : []))
  const drawing = await page.getOperatorList({ intent: 'display' }).catch(() => ({ fnArray: [], argsArray: [] }))
  const filled = annotationRuns(await page.getAnnotations({ intent: 'display' }).catch(() => []), toPage)
  page.cleanup()
  return {
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    runs: [...runs, ...filled],
    rules: rulesOf(drawing.fnArray, drawing.argsArray, toPage),
    drawn: drawing.fnArray.length > 0,
  }
}

interface TextPiece {
  readonly str: string
  readonly width: number
  readonly fontName: string
  readonly transform: readonly number[]
}

function runOf(item: TextPiece, toPage: Matrix, style: { ascent: number; descent: number } | undefined): Run[] {
  if (item.str === '') return []
  // pdf.js: a text item's transform always has six numbers.
  const [a, b, c, d, x, y] = multiply(toPage, item.transform as unknown as Matrix)
  const size = Math.hypot(c, d) || Math.hypot(a, b)
  const angle = Math.round((Math.atan2(b, a) * 180) / Math.PI)
  return [
    {
      text: item.str,
      x0: x,
      x1: x + item.width,
      baseline: y,
      size,
      ascent: size * within(style?.ascent, 0.6, 1.1, 0.9),
      descent: size * within(style ? -style.descent : undefined, 0.1, 0.4, 0.22),
      angle,
      font: item.fontName,
    },
  ]
}

const within = (value: number | undefined, least: number, most: number, otherwise: number): number =>
  value !== undefined && value >= least && value <= most ? value : otherwise
