import sharp from 'sharp'
import { deflateSync } from 'node:zlib'
import { describe, expect, it, test } from 'vitest'
import { isRefusal, type Refusal } from '../../../src/model/source-file.js'
import type { DecodedPage } from '../../../src/parse/ocr/page-picture.js'
import { openForPictures } from '../../../src/parse/pdf/open-document.js'
import { pagePicture } from '../../../src/parse/pdf/picture-page.js'
import { darkQuarters, quarter } from '../scan/pictures.js'
import { jbig2OfG4, g4Of } from './codings.js'
import { LIMITS } from './read.js'
import { tinyPdf, type TinyImage, type TinyPage } from './tiny-pdf.js'

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const [WIDE, HIGH] = [88, 124]

async function pictureOf(page: TinyPage | Uint8Array, covered = 1): Promise<DecodedPage | Refusal> {
  const pdf = await openForPictures(page instanceof Uint8Array ? page : tinyPdf([page]), LIMITS.maxPixelsPerPage)
  if (isRefusal(pdf)) return pdf
  try {
    return await pagePicture(pdf.document, 1, covered, LIMITS)
  } finally {
    await pdf.close()
  }
}

async function rasterOf(page: TinyPage): Promise<DecodedPage['raster']> {
  const picture = await pictureOf(page, page.images === undefined ? 0 : 1)
  if (isRefusal(picture)) throw new Error(picture.says)
  return picture.raster
}

const size = `/Width ${WIDE} /Height ${HIGH}`
const grey = async (): Promise<TinyImage> => ({
  dictionary: `${size} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`,
  bytes: latin1(deflateSync(await quarter(WIDE, HIGH).toColourspace('b-w').raw().toBuffer())),
})
const bits = async (): Promise<Uint8Array> => {
  const dots = await quarter(WIDE, HIGH).toColourspace('b-w').threshold().raw().toBuffer()
  const rows = new Uint8Array((WIDE / 8) * HIGH)
  dots.forEach((dot, i) => dot > 127 && (rows[i >> 3] = (rows[i >> 3] ?? 0) | (128 >> (i & 7))))
  return rows
}

describe('a scan in any coding comes out with its own dots', () => {
  const codings: readonly [string, () => Promise<TinyImage>, channels: 1 | 3][] = [
    ['Flate, grey', grey, 1],
    [
      'Flate, colour',
      async () => ({
        dictionary: `${size} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode`,
        bytes: latin1(
          deflateSync(
            await sharp(await quarter(WIDE, HIGH).tint('#802020').png().toBuffer())
              .removeAlpha()
              .raw()
              .toBuffer(),
          ),
        ),
      }),
      3,
    ],
    [
      'JPEG, grey',
      async () => ({
        dictionary: `${size} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode`,
        bytes: latin1(await quarter(WIDE, HIGH).toColourspace('b-w').jpeg().toBuffer()),
      }),
      1,
    ],
    [
      'one bit',
      async () => ({
        dictionary: `${size} /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /FlateDecode`,
        bytes: latin1(deflateSync(await bits())),
      }),
      1,
    ],
    [
      'CCITT G4',
      async () => ({
        dictionary: `${size} /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns ${WIDE} /Rows ${HIGH} >>`,
        bytes: latin1(await g4Of(quarter(WIDE, HIGH))),
      }),
      1,
    ],
    [
      'CCITT G4 as a mask',
      async () => ({
        dictionary: `${size} /ImageMask true /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns ${WIDE} /Rows ${HIGH} >>`,
        bytes: latin1(await g4Of(quarter(WIDE, HIGH))),
      }),
      1,
    ],
    [
      'JBIG2',
      async () => ({
        dictionary: `${size} /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /JBIG2Decode`,
        bytes: latin1(jbig2OfG4(await g4Of(quarter(WIDE, HIGH)), WIDE, HIGH)),
      }),
      1,
    ],
  ]
  it.each(codings)('%s', async (name, image, channels) => {
    const raster = await rasterOf({ images: [await image()] })
    expect(raster.channels, name).toBe(channels)
    expect(darkQuarters(raster)).toEqual([true, false, false, false])
  })
})

/** Places the unit square on A4, turned and mirrored: x' = a·x + c·y + e, y' = b·x + d·y + f. */
const places: readonly [string, TinyImage['matrix'], rotate: TinyPage['rotate'], dark: number][] = [
  ['as it is', [595, 0, 0, 842, 0, 0], 0, 0],
  ['mirrored', [-595, 0, 0, 842, 595, 0], 0, 1],
  ['on its head, mirrored', [595, 0, 0, -842, 0, 842], 0, 2],
  ['on its head', [-595, 0, 0, -842, 595, 842], 0, 3],
  ['a quarter to the left', [0, 842, -595, 0, 595, 0], 0, 2],
  ['a quarter to the right', [0, -842, 595, 0, 0, 842], 0, 1],
  ['across its diagonal', [0, 842, 595, 0, 0, 0], 0, 3],
  ['across the other diagonal', [0, -842, -595, 0, 595, 842], 0, 0],
  ['the page turned right', [595, 0, 0, 842, 0, 0], 90, 1],
  ['the page on its head', [595, 0, 0, 842, 0, 0], 180, 3],
  ['the page turned left', [595, 0, 0, 842, 0, 0], 270, 2],
]

test.each(places)('%s: the dots lie as the page shows them, drawn or not', async (_name, matrix, rotate = 0, dark) => {
  const image = { ...(await grey()), ...(matrix === undefined ? {} : { matrix }) }
  const own = await rasterOf({ images: [image], rotate })
  const drawn = await rasterOf({ images: [image], rotate, drawing: '1 1 1 rg 300 400 1 1 re f' })
  const expected = [0, 1, 2, 3].map((i) => i === dark)
  expect(darkQuarters(drawn)).toEqual(expected)
  expect(darkQuarters(own)).toEqual(expected)
  expect(own.width > own.height).toBe(rotate === 90 || rotate === 270)
})

describe('a page that is more than one scan is drawn', () => {
  it('strips lie under each other', async () => {
    const one = await grey()
    const strips: TinyImage[] = [
      { ...one, matrix: [595, 0, 0, 505, 0, 337] },
      { ...one, matrix: [595, 0, 0, 337, 0, 0] },
    ]
    expect(darkQuarters(await rasterOf({ images: strips }))).toEqual([true, false, true, false])
  })

  it('what is drawn over the scan is seen, what lies under it is not', async () => {
    const image = await grey()
    const over = await rasterOf({ images: [image], drawing: '0 0 0 rg 320 20 250 380 re f' })
    expect(darkQuarters(over)).toEqual([true, false, false, true])
  })

  it('letters made outlines are drawn at 300 dots an inch', async () => {
    const raster = await rasterOf({ drawing: '0 0 0 rg 320 20 250 380 re f' })
    expect([raster.width, raster.height, raster.dpi, darkQuarters(raster)]).toEqual([2479, 3508, 300, [false, false, false, true]])
  })
})

describe('limits', () => {
  const claims = (width: number, height: number): TinyImage => ({
    dictionary: `/Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`,
    bytes: latin1(deflateSync(new Uint8Array(1000))),
  })

  it('a picture that claims too many dots is refused, not taken for a blank page', async () => {
    expect(await pictureOf({ images: [claims(100_000, 100_000)] })).toMatchObject({
      refused: 'limit',
      code: 'picture/pixels',
      says: expect.stringContaining('100 triệu') as string,
    })
  })

  it('a page of five metres is drawn no larger than a letter', async () => {
    const raster = await rasterOf({ width: 14_400, height: 14_400, drawing: '0 0 m 14400 14400 l S' })
    expect([raster.width, raster.height]).toEqual([4210, 4210])
  })

  it('a page of one point is a picture of some dots', async () => {
    const raster = await rasterOf({ width: 1, height: 1, drawing: '0 0 m 1 1 l S' })
    expect(raster.width).toBeLessThan(10)
  })

  it('a picture with less in it than it says is white where it ends, or broken', async () => {
    const picture = await pictureOf({ images: [claims(800, 800)] })
    expect(isRefusal(picture) || picture.raster.width > 0).toBe(true)
  })
})
