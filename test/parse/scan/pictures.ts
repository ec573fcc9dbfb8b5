/** Small pictures made on the spot: black bars on paper, so that a test can see which way up they came out. */
import sharp, { type Sharp } from 'sharp'
import type { DecodedPage } from '../../../src/parse/ocr/page-picture.js'
import { openPicture } from '../../../src/parse/ocr/decode.js'
import { isRefusal, type Refusal } from '../../../src/model/source-file.js'
import type { ParseLimits } from '../../../src/parse/parser.js'

export const LIMITS: ParseLimits = { maxPages: 500, maxUnpackedBytes: 1e9, maxPixelsPerPage: 1e8 }

/** A black quarter at the top left of a white picture, with some lines of grey so that nothing is flat. */
export function quarter(width = 200, height = 300): Sharp {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/><rect width="50%" height="50%" fill="#000"/>${Array.from({ length: 12 }, (_, i) => `<rect x="${(i * 37) % width}" y="${(i * height) / 12}" width="4" height="1" fill="#555"/>`).join('')}</svg>`
  return sharp(Buffer.from(svg)).flatten({ background: '#fff' })
}

export async function firstPage(bytes: Uint8Array, limits = LIMITS): Promise<DecodedPage | Refusal> {
  const file = await openPicture(bytes, limits)
  return isRefusal(file) ? file : file.page(1)
}

export async function rasterOf(bytes: Uint8Array): Promise<DecodedPage['raster']> {
  const page = await firstPage(bytes)
  if (isRefusal(page)) throw new Error(page.says)
  return page.raster
}

/** Is the middle of each quarter mostly dark? Row by row: top left, top right, bottom left, bottom right. */
export const darkQuarters = (raster: DecodedPage['raster']): boolean[] =>
  [0.26, 0.76].flatMap((y) => [0.26, 0.76].map((x) => lightAround(raster, x * raster.width, y * raster.height) < 128))

function lightAround({ width, channels, data }: DecodedPage['raster'], x: number, y: number): number {
  const steps = [-9, -6, -3, 0, 3, 6, 9]
  const lights = steps.flatMap((v) => steps.map((u) => data[(Math.floor(y + v) * width + Math.floor(x + u)) * channels] ?? 0))
  return lights.sort((a, b) => a - b)[lights.length >> 1] ?? 0
}

/** The head of a PNG that claims a size, with next to nothing behind. */
export function claimedPng(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(60)
  bytes.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  bytes.set([1, 0, 0, 0, 0], 24)
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29)
  bytes.write('\0\0\0\x05IDAT', 33, 'latin1')
  return bytes
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let k = 0; k < 8; k++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
