/**
 * One page of a source as people look at it: a picture that lies as its words' boxes tell (upright and straight where it was recognised so), small enough for a
 * browser. Runs in the reading process: the file may be made to harm.
 */
import type { SharpConstructor } from 'sharp'
import { isRefusal, type Refusal, type SourceFile } from '../../model/source-file.js'
import { openPicture } from '../ocr/decode.js'
import { BROKEN_PICTURE, type DecodedPage } from '../ocr/page-picture.js'
import type { Raster } from '../ocr/picture.js'
import type { ParseLimits } from '../parser.js'
import { openForPictures } from '../pdf/open-document.js'
import { pagePicture } from '../pdf/picture-page.js'
import { layOf } from './lay.js'
import type { WantedPage } from './wanted-page.js'

export interface PagePicture {
  readonly type: 'image/webp'
  readonly bytes: Uint8Array
}

/** Longer side in dots: an A4 page at about 145 dots an inch, which fills a wide screen. */
const LONGEST = 1700
const QUALITY = 78

export async function shownPage(source: SourceFile, wanted: WantedPage, limits: ParseLimits): Promise<PagePicture | Refusal> {
  const decoded = await decodedPage(source, wanted.number, limits)
  if (isRefusal(decoded)) return decoded
  const { default: sharp } = await import('sharp')
  sharp.concurrency(1)
  sharp.cache(false)
  const small = await fitted(sharp, decoded.raster)
  const { raster, skew } = wanted.recognised ? layOf(small, wanted) : { raster: small, skew: 0 }
  const straight = skew === 0 ? dotsOf(sharp, raster) : dotsOf(sharp, raster).rotate(-skew, { background: '#ffffff' })
  const bytes = await straight.webp({ quality: QUALITY, effort: 2 }).toBuffer()
  // A buffer of its own: what goes to the other process must not carry a pool along.
  return { type: 'image/webp', bytes: Uint8Array.from(bytes) }
}

async function decodedPage({ mediaType, bytes }: SourceFile, number: number, limits: ParseLimits): Promise<DecodedPage | Refusal> {
  if (mediaType === 'application/pdf') return pageOfPdf(bytes, number, limits)
  if (!mediaType.startsWith('image/')) return NO_PAGES
  const file = await openPicture(bytes, limits)
  if (isRefusal(file)) return file
  return number > file.pages ? BROKEN_PICTURE : file.page(number)
}

async function pageOfPdf(bytes: Uint8Array, number: number, limits: ParseLimits): Promise<DecodedPage | Refusal> {
  const pdf = await openForPictures(bytes, limits.maxPixelsPerPage)
  if (isRefusal(pdf)) return pdf
  try {
    return await pagePicture(pdf.document, number, 0, limits)
  } catch {
    return BROKEN_PICTURE
  } finally {
    await pdf.close().catch(() => undefined)
  }
}

const dotsOf = (sharp: SharpConstructor, { data, width, height, channels }: Raster) => sharp(data, { raw: { width, height, channels } })

async function fitted(sharp: SharpConstructor, raster: Raster): Promise<Raster> {
  const by = Math.min(1, LONGEST / Math.max(raster.width, raster.height))
  const [width, height] = [Math.max(1, Math.round(raster.width * by)), Math.max(1, Math.round(raster.height * by))]
  const resized = dotsOf(sharp, raster).resize(width, height, { fit: 'fill' })
  const data = await (raster.channels === 1 ? resized.toColourspace('b-w') : resized).raw().toBuffer()
  return { width, height, channels: raster.channels, data: new Uint8Array(data.buffer, data.byteOffset, data.byteLength), dpi: raster.dpi && raster.dpi * by } // prettier-ignore
}

/** A format without pages is shown as text. */
const NO_PAGES: Refusal = { refused: 'unreadable', code: 'picture/no-pages', says: 'Tệp này không có trang để vẽ, chỉ có chữ.' }
