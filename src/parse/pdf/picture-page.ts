/** One page of a PDF → a picture of it: the scan's own dots where the page is nothing but one, else drawn by pdf.js. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Refusal } from '../../model/source-file.js'
import { shrinkOf } from '../ocr/fit.js'
import { BROKEN_PICTURE, type DecodedPage } from '../ocr/page-picture.js'
import type { Raster } from '../ocr/picture.js'
import { believedDpi } from '../ocr/told-dpi.js'
import type { ParseLimits } from '../parser.js'
import type { Matrix } from './matrix.js'
import { type DrawnPicture, type Pictures, picturesOf } from './pictures.js'
import { isDecoded, isGrey, isWholePage, turned } from './scanned-page.js'

/** Dots an inch at which a page is drawn: as its largest picture has, within these; where there is none, the third. */
const LEAST_DPI = 150
const MOST_DPI = 360
const USUAL_DPI = 300

/**
 * A page that is no sheet of paper (a metre wide, a stamp's size) is given without dots an inch: its print is as large as it looks, not as the page claims.
 * `covered`: how much of the page pictures are known to take; where none comes out, it was left out for its size (see open-document.ts).
 */
export async function pagePicture(
  document: PDFDocumentProxy,
  number: number,
  covered: number,
  limits: ParseLimits,
): Promise<DecodedPage | Refusal> {
  const page = await document.getPage(number)
  try {
    const viewport = page.getViewport({ scale: 1 })
    const drawing = await page.getOperatorList({ intent: 'display' })
    // pdf.js types the matrix as any[]; it always has six numbers.
    const pictures = picturesOf(drawing.fnArray, drawing.argsArray, viewport.transform as unknown as Matrix)
    if (pictures.all.length === 0 && covered > LEAST_COVER) return tooLargeInside(limits.maxPixelsPerPage)
    const raster = (await ownDots(page, pictures.last, viewport)) ?? (await drawn(document, page, dpiFor(pictures)))
    return raster === null ? BROKEN_PICTURE : { raster, problems: [] }
  } finally {
    page.cleanup()
  }
}

const LEAST_COVER = 0.1

interface Size {
  readonly width: number
  readonly height: number
}

async function ownDots(page: PDFPageProxy, picture: DrawnPicture | null, size: Size): Promise<Raster | null> {
  if (picture?.name == null || !isWholePage(picture, size)) return null
  const dots = await objectOf(page, picture.name)
  return isDecoded(dots) ? turned(dots, picture, size.width) : null
}

/** Pictures used on several pages belong to the document; their names begin with its own. */
const objectOf = (page: PDFPageProxy, name: string): Promise<unknown> =>
  new Promise((done) => {
    const objects = name.startsWith('g_') ? page.commonObjs : page.objs
    // Typed as returning any; the callback gets whatever was decoded, null when it could not be.
    objects.get(name, (dots: unknown) => done(dots))
  })

function dpiFor({ all }: Pictures): number {
  const area = ({ extent }: DrawnPicture): number => (extent.x1 - extent.x0) * (extent.y1 - extent.y0)
  const largest = [...all].sort((a, b) => area(b) - area(a))[0]
  if (largest === undefined || largest.width === 0) return USUAL_DPI
  const [a, b] = largest.matrix
  const dpi = (largest.width * 72) / Math.max(1, Math.hypot(a, b))
  return Math.round(Math.min(MOST_DPI, Math.max(LEAST_DPI, dpi)))
}

/** What pdf.js' own maker of canvases hands out in Node: a canvas of @napi-rs/canvas, which pdf-parse brings. */
interface Canvas {
  readonly canvas: object
  readonly context: { getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray } }
}

interface CanvasMaker {
  create(width: number, height: number): Canvas
  destroy(made: Canvas): void
}

async function drawn(document: PDFDocumentProxy, page: PDFPageProxy, dpi: number): Promise<Raster | null> {
  const paper = page.getViewport({ scale: 1 })
  const scale = (dpi / 72) * shrinkOf((paper.width * dpi) / 72, (paper.height * dpi) / 72)
  const viewport = page.getViewport({ scale })
  const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)]
  if (width < 1 || height < 1) return null
  // Typed as Object by pdf.js 5.4; this is its documented use.
  const maker = document.canvasFactory as unknown as CanvasMaker
  const made = maker.create(width, height)
  try {
    await page.render({ canvas: made.canvas, canvasContext: made.context, viewport }).promise
    return { width, height, dpi: believedDpi(scale * 72, width, height), ...coloursOf(made.context.getImageData(0, 0, width, height).data) }
  } finally {
    maker.destroy(made)
  }
}

/** Red, green, blue and opacity, drawn on white → without opacity, and grey where there is no colour. */
function coloursOf(data: Uint8ClampedArray): Pick<Raster, 'channels' | 'data'> {
  const channels = isGrey(data, 4) ? 1 : 3
  const dots = data.length / 4
  const out = new Uint8Array(dots * channels)
  for (let i = 0, from = 0, to = 0; i < dots; i++, from += 4, to += channels) {
    out[to] = data[from] ?? 255
    if (channels === 1) continue
    out[to + 1] = data[from + 1] ?? 255
    out[to + 2] = data[from + 2] ?? 255
  }
  return { channels, data: out }
}

const tooLargeInside = (limit: number): Refusal => ({
  refused: 'limit',
  code: 'picture/pixels',
  says: `Ảnh trên trang có nhiều điểm ảnh hơn giới hạn mỗi trang là ${Math.round(limit / 1e6)} triệu; hãy quét lại ở 300 dpi rồi nộp lại.`,
})
