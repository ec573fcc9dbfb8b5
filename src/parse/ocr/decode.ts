/** Bytes of a picture file (JPEG, PNG, TIFF, WebP) → its pages, each decoded only when it is asked for. Headers are read first: limits hold before any decoding. */
import type { Metadata, SharpConstructor, SharpOptions } from 'sharp'
import { isRefusal, type Refusal } from '../../model/source-file.js'
import type { ParseLimits } from '../parser.js'
import { decodePage, type DecodeJob } from './decode-page.js'
import { BROKEN_PICTURE, type DecodedPage, tooManyPixels } from './page-picture.js'

export interface PictureFile {
  readonly pages: number
  /** Pages count from 1. */
  readonly page: (number: number) => Promise<DecodedPage | Refusal>
}

/** A new format is one more name here, and its media type (docs/ARCHITECTURE.md, "a picture format"). */
const FORMATS: readonly string[] = ['jpeg', 'png', 'tiff', 'webp']

export async function openPicture(bytes: Uint8Array, limits: ParseLimits): Promise<PictureFile | Refusal> {
  const sharp = await loaded()
  const options: SharpOptions = { limitInputPixels: limits.maxPixelsPerPage, sequentialRead: true }
  const first = await headerOf(sharp, bytes, 1)
  if (isRefusal(first)) return first
  if (!FORMATS.includes(first.format)) return BROKEN_PICTURE
  const pages = first.format === 'tiff' ? Math.max(1, first.pages ?? 1) : 1
  if (pages > limits.maxPages) return tooManyPages(pages, limits.maxPages)
  // One page that is too large is refused at once where it is the only one; among others it is refused in its turn.
  const tooLarge = pages === 1 ? overLimit(first, limits) : null
  if (tooLarge !== null) return tooLarge
  return { pages, page: (number) => pageOf({ sharp, bytes, options: { ...options, page: number - 1 }, number, pages }, limits) }
}

async function pageOf(job: Omit<DecodeJob, 'header'>, limits: ParseLimits): Promise<DecodedPage | Refusal> {
  const header = await headerOf(job.sharp, job.bytes, job.number)
  if (isRefusal(header)) return header
  return overLimit(header, limits) ?? (await decodePage({ ...job, header }))
}

/** One thread for a picture and nothing kept: pages are read side by side as it is, and none comes back. */
async function loaded(): Promise<SharpConstructor> {
  const { default: sharp } = await import('sharp')
  sharp.concurrency(1)
  sharp.cache(false)
  return sharp
}

/** Nothing is decoded for it, so no limit of pixels is asked yet. */
async function headerOf(sharp: SharpConstructor, bytes: Uint8Array, number: number): Promise<Metadata | Refusal> {
  try {
    return await sharp(bytes, { limitInputPixels: false, page: number - 1 }).metadata()
  } catch {
    return BROKEN_PICTURE
  }
}

const overLimit = ({ width, height }: Metadata, { maxPixelsPerPage }: ParseLimits): Refusal | null =>
  width * height <= maxPixelsPerPage ? null : tooManyPixels(width, height, maxPixelsPerPage)

const tooManyPages = (count: number, limit: number): Refusal => ({
  refused: 'limit',
  code: 'picture/pages',
  says: `Tệp ảnh có ${count} trang, nhiều hơn giới hạn ${limit} trang: hãy tách tệp hoặc nâng --max-pages rồi nạp lại.`,
})
