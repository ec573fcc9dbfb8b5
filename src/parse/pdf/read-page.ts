/** One page of pdf.js → runs of text and ruling lines, in points from the top left corner of the page as it is shown. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { annotationRuns } from './annotations.js'
import { coverageOf } from './coverage.js'
import type { Rule } from '../page/geometry.js'
import { glyphRuns, type FontMetrics } from './glyphs.js'
import type { Matrix } from './matrix.js'
import { rulesOf } from './rules.js'
import type { Run } from './run.js'

export interface DrawnPage {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly runs: readonly Run[]
  readonly rules: readonly Rule[]
  /** Something is drawn or put in place: with no text, a page that shows a picture. */
  readonly drawn: boolean
  /** Lines or areas are drawn: with no text and no picture, letters may have been made outlines. */
  readonly painted: boolean
  /** Share of the page that pictures take, as far as can be told without them. */
  readonly covered: number
  /** The PDF's own names of the fonts that runs are set in ("ABCDEF+.VnTime"). */
  readonly fonts: ReadonlyMap<string, string>
}

/**
 * Everything comes from the page's drawing operators: pdf.js' own text content has no place for letters inside a line, and puts
 * blanks of its own into gaps. No picture is decoded (see open-document.ts).
 */
export async function readPage(page: PDFPageProxy): Promise<DrawnPage> {
  const viewport = page.getViewport({ scale: 1 })
  // pdf.js types the matrix as any[]; it always has six numbers.
  const toPage = viewport.transform as unknown as Matrix
  const drawing = await page.getOperatorList({ intent: 'display' })
  const runs = glyphRuns(drawing.fnArray, drawing.argsArray, toPage, (font) => metricsOf(page, font))
  const filled = annotationRuns(await page.getAnnotations({ intent: 'display' }).catch(() => []), toPage)
  const rules = rulesOf(drawing.fnArray, drawing.argsArray, toPage)
  const covered = coverageOf(drawing.fnArray, drawing.argsArray, toPage, viewport.width, viewport.height)
  const fonts = new Map([...new Set(runs.map((run) => run.font))].map((font) => [font, nameOf(page, font)]))
  page.cleanup()
  return {
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    runs: [...runs, ...filled],
    rules,
    drawn: runs.length > 0 || drawing.fnArray.includes(TRANSFORM),
    painted: drawing.fnArray.filter((operator) => operator === CONSTRUCT_PATH).length > 0,
    covered,
    fonts,
  }
}

/** pdf.js operator that every picture needs (pictures themselves are left out, see open-document.ts). */
const TRANSFORM = 12
const CONSTRUCT_PATH = 91

const USUAL: FontMetrics = { unit: 0.001, ascent: 0.9, descent: 0.22 }

function metricsOf(page: PDFPageProxy, font: string): FontMetrics {
  if (!page.commonObjs.has(font)) return USUAL
  const told: unknown = page.commonObjs.get(font)
  if (typeof told !== 'object' || told === null) return USUAL
  const matrix: unknown = 'fontMatrix' in told ? told.fontMatrix : null
  const unit: unknown = Array.isArray(matrix) ? matrix[0] : null
  return {
    unit: typeof unit === 'number' && unit > 0 ? unit : USUAL.unit,
    ascent: within('ascent' in told ? told.ascent : null, 0.6, 1.1, USUAL.ascent),
    descent: -within('descent' in told ? told.descent : null, -0.4, -0.1, -USUAL.descent),
  }
}

function nameOf(page: PDFPageProxy, font: string): string {
  const told: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null
  return typeof told === 'object' && told !== null && 'name' in told && typeof told.name === 'string' ? told.name : ''
}

const within = (value: unknown, least: number, most: number, otherwise: number): number =>
  typeof value === 'number' && value >= least && value <= most ? value : otherwise
