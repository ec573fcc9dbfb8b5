import sharp, { type TiffOptions } from 'sharp'
import { describe, expect, it, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { isRefusal } from '../../../src/model/source-file.js'
import { openPicture } from '../../../src/parse/ocr/decode.js'
import { believedDpi } from '../../../src/parse/ocr/told-dpi.js'
import { isBlank } from '../../../src/parse/ocr/blank.js'
import { claimedPng, darkQuarters, firstPage, LIMITS, quarter, rasterOf } from './pictures.js'

const TOP_LEFT = [true, false, false, false]

describe('every kind of picture comes out upright, black on white', () => {
  const kinds: readonly [string, () => Promise<Buffer>, channels: 1 | 3][] = [
    ['JPEG', () => quarter().jpeg().toBuffer(), 3],
    ['grey JPEG', () => quarter().toColourspace('b-w').jpeg().toBuffer(), 1],
    ['CMYK JPEG', () => quarter().toColourspace('cmyk').jpeg().toBuffer(), 3],
    ['progressive JPEG', () => quarter().jpeg({ progressive: true }).toBuffer(), 3],
    ['PNG with a palette', () => quarter().png({ palette: true, colours: 4 }).toBuffer(), 3],
    ['PNG of 16 bits', () => quarter().toColourspace('rgb16').png().toBuffer(), 3],
    ['grey PNG of 16 bits', () => quarter().toColourspace('grey16').png().toBuffer(), 1],
    ['PNG, black on nothing', () => sharp(Buffer.from(INK)).png().toBuffer(), 3],
    ['TIFF, LZW', () => quarter().tiff({ compression: 'lzw' }).toBuffer(), 3],
    ['TIFF, JPEG inside', () => quarter().tiff({ compression: 'jpeg' }).toBuffer(), 3],
    ['TIFF, G4', () => oneBit({ compression: 'ccittfax4', bitdepth: 1 }), 1],
    ['TIFF, G4, white is nought', () => oneBit({ compression: 'ccittfax4', bitdepth: 1, miniswhite: true }), 1],
    ['TIFF in tiles', () => quarter().tiff({ tile: true, compression: 'deflate' }).toBuffer(), 3],
    ['WebP', () => quarter().webp().toBuffer(), 3],
  ]
  const INK = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="300"><rect width="100" height="150" fill="#000"/></svg>'
  const oneBit = async (options: TiffOptions): Promise<Buffer> =>
    sharp(await quarter().png().toBuffer())
      .toColourspace('b-w')
      .threshold()
      .tiff(options)
      .toBuffer()

  it.each(kinds)('%s', async (_name, made, channels) => {
    const raster = await rasterOf(await made())
    expect({ ...raster, data: raster.data.length }).toEqual({ width: 200, height: 300, channels, data: 60_000 * channels, dpi: null })
    expect(darkQuarters(raster)).toEqual(TOP_LEFT)
  })

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('turn %i of a camera', async (orientation) => {
    const upright = await quarter().png().toBuffer()
    const turned = await unturned(upright, orientation)
    const raster = await rasterOf(await sharp(turned).withMetadata({ orientation }).jpeg().toBuffer())
    expect([raster.width, raster.height, darkQuarters(raster)]).toEqual([200, 300, TOP_LEFT])
  })
})

/** As the camera stores it: the inverse of the turn that EXIF (2.3, tag 274) asks for. */
async function unturned(png: Buffer, orientation: number): Promise<Buffer> {
  const turn = [0, 0, 0, 180, 180, 90, 270, 270, 90][orientation] ?? 0
  const turned = await sharp(png).rotate(turn).toBuffer()
  return [2, 4, 5, 7].includes(orientation) ? sharp(turned).flop().toBuffer() : turned
}

test('pages of a TIFF are read each by itself', async () => {
  const file = await openPicture(new Uint8Array(readFileSync('fixtures/formats/scan/hai-trang-fax.tif')), LIMITS)
  if (isRefusal(file)) throw new Error(file.says)
  expect(file.pages).toBe(2)
  const [one, two] = [await file.page(1), await file.page(2)]
  expect([one, two].map((page) => (isRefusal(page) ? page.says : page.raster.dpi))).toEqual([150, 150])
  expect(one).not.toEqual(two)
  expect(
    await openPicture(new Uint8Array(readFileSync('fixtures/formats/scan/hai-trang-fax.tif')), { ...LIMITS, maxPages: 1 }),
  ).toMatchObject({
    refused: 'limit',
    code: 'picture/pages',
  })
})

describe('limits', () => {
  it('names size and limit of a picture too large before decoding it', async () => {
    const refusal = await firstPage(claimedPng(20_000, 20_000))
    expect(refusal).toMatchObject({ refused: 'limit', code: 'picture/pixels' })
    expect(refusal).toHaveProperty('says', expect.stringMatching(/20000 × 20000 .*400 triệu.*100 triệu/))
  })

  it('an honest large scan is read, made smaller, with the dots an inch it then has', async () => {
    const large = await quarter(3508, 4961).withMetadata({ density: 600 }).jpeg().toBuffer()
    const raster = await rasterOf(large)
    expect([raster.width, raster.height, Math.round(raster.dpi ?? 0)]).toEqual([2977, 4210, 509])
    expect(darkQuarters(raster)).toEqual(TOP_LEFT)
  })
})

describe('damaged pictures', () => {
  const jpeg = (): Promise<Buffer> => quarter(600, 900).jpeg().toBuffer()

  it.each([0.7, 0.95])('cut at %f: read as far as it goes, and said', async (part) => {
    const whole = await jpeg()
    const page = await firstPage(whole.subarray(0, whole.length * part))
    expect(page).toMatchObject({ problems: [{ code: 'picture/cut-off', says: expect.stringContaining('ảnh bị cắt') as string }] })
    if (!isRefusal(page)) expect(page.raster.data.at(-1)).toBe(255)
  })

  it('cut, from a telephone held on its side', async () => {
    const whole = await quarter(600, 900).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const page = await firstPage(whole.subarray(0, whole.length * 0.8))
    expect(page).toMatchObject({ problems: [{ code: 'picture/cut-off', says: expect.stringMatching(/khoảng [678]\d %/) as string }] })
  })

  it.each([0.02, 0.1, 0.2])('cut at %f: refused', async (part) => {
    const whole = await jpeg()
    expect(await firstPage(whole.subarray(0, whole.length * part))).toMatchObject({ refused: 'unreadable', code: 'picture/broken' })
  })

  it.each([
    ['a PNG without its dots', claimedPng(100, 100)],
    ['nothing', new Uint8Array()],
    ['noise', Uint8Array.from({ length: 500 }, (_, i) => (i * 7919) % 256)],
    ['a drawing', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
  ])('%s is refused', async (_name, bytes) => {
    expect(await firstPage(bytes)).toMatchObject({ refused: 'unreadable', code: 'picture/broken' })
  })
})

test.each([
  ['A4 scanned at 300', 300, 2480, 3508, 300],
  ['A3 on its side at 200', 200, 3307, 2339, 200],
  ['A6 at 150', 150, 620, 874, 150],
  ['a telephone that says 72', 72, 3000, 4000, null],
  ['a stamp', 300, 400, 500, null],
  ['told nothing', undefined, 2480, 3508, null],
  ['told nonsense', 5, 100, 100, null],
])('%s', (_name, told, width, height, believed) => expect(believedDpi(told, width, height)).toBe(believed))

test('a blank page is told from a short line', async () => {
  const paper = (inner: string): Promise<Buffer> =>
    sharp(
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" width="1240" height="1754"><rect width="100%" height="100%" fill="#d8d4c8"/>${inner}</svg>`,
      ),
    )
      .jpeg({ quality: 50 })
      .toBuffer()
  expect(isBlank(await rasterOf(await paper('')))).toBe(true)
  expect(isBlank(await rasterOf(await paper('<circle cx="300" cy="300" r="3"/>')))).toBe(true)
  expect(isBlank(await rasterOf(await paper('<text x="200" y="300" font-size="28">Nơi nhận: như trên</text>')))).toBe(false)
  expect(isBlank(await rasterOf(await paper('<text x="200" y="300" font-size="28" fill="#777">Nơi nhận: như trên</text>')))).toBe(false)
})
