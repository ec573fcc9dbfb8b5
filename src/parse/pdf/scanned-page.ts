/** A page that is one picture from edge to edge: its own dots, without drawing them anew (half the time, and as sharp as they were scanned). */
import { LONGEST_SIDE } from '../ocr/fit.js'
import type { Raster } from '../ocr/picture.js'
import { believedDpi } from '../ocr/told-dpi.js'
import type { DrawnPicture } from './pictures.js'

/** Points that a picture's edge may be away from the page's. */
const NEAR = 3

/** Dots an inch along and down may differ by this part; a fax of 204 to 98 is drawn instead. */
const SAME = 0.03

/** Whether the picture's own dots can stand for the page. */
export function isWholePage(
  { width, height, matrix, extent }: DrawnPicture,
  page: { readonly width: number; readonly height: number },
): boolean {
  const [a, b, c, d] = matrix
  const [straight, across] = [Math.abs(a) + Math.abs(d), Math.abs(b) + Math.abs(c)]
  if (Math.min(straight, across) > 1 || Math.max(width, height) > LONGEST_SIDE || width * height === 0) return false
  const [along, down] = across > straight ? [height, width] : [width, height]
  const ratio = along / page.width / (down / page.height)
  return (
    Math.abs(extent.x0) <= NEAR &&
    Math.abs(extent.y0) <= NEAR &&
    Math.abs(extent.x1 - page.width) <= NEAR &&
    Math.abs(extent.y1 - page.height) <= NEAR &&
    Math.abs(ratio - 1) <= SAME
  )
}

/** What pdf.js makes of a picture; kind 1 = one bit a dot (1 is white), 2 = red, green, blue. */
export interface Decoded {
  readonly width: number
  readonly height: number
  readonly kind: 1 | 2
  readonly data: Uint8Array | Uint8ClampedArray
}

export function isDecoded(value: unknown): value is Decoded {
  if (typeof value !== 'object' || value === null || !('kind' in value) || !('data' in value)) return false
  return (value.kind === 1 || value.kind === 2) && (value.data instanceof Uint8Array || value.data instanceof Uint8ClampedArray)
}

/** The dots as the page shows them: turned by quarters and mirrored as its matrix asks. */
export function turned(picture: Decoded, { matrix }: DrawnPicture, pageWidth: number): Raster {
  const [a, b, c, d] = matrix
  const across = Math.abs(b) + Math.abs(c) > Math.abs(a) + Math.abs(d)
  const [width, height] = across ? [picture.height, picture.width] : [picture.width, picture.height]
  // The picture's first row lies at the unit square's upper edge; the page counts downwards.
  const leftwards = across ? c > 0 : a < 0
  const upwards = across ? b < 0 : d > 0
  const { channels, dots } = dotsOf(picture)
  // From one dot of the page to the next, along a row and down a column, in dots of the picture.
  const along = (leftwards ? -1 : 1) * (across ? picture.width : 1)
  const down = (upwards ? -1 : 1) * (across ? 1 : picture.width)
  const first = (leftwards ? width - 1 : 0) * Math.abs(along) + (upwards ? height - 1 : 0) * Math.abs(down)
  const asItIs = !across && !leftwards && !upwards
  const data = asItIs ? dots : walked(dots, channels, { width, height, first, along, down })
  return { width, height, channels, data, dpi: believedDpi((width / pageWidth) * 72, width, height) }
}

interface Walk {
  readonly width: number
  readonly height: number
  readonly first: number
  readonly along: number
  readonly down: number
}

function walked(dots: Uint8Array, channels: 1 | 3, { width, height, first, along, down }: Walk): Uint8Array {
  const data = new Uint8Array(width * height * channels)
  for (let y = 0, at = 0; y < height; y++) {
    let from = (first + y * down) * channels
    for (let x = 0; x < width; x++, from += along * channels) {
      for (let c = 0; c < channels; c++) data[at++] = dots[from + c] ?? 255
    }
  }
  return data
}

/** As they lie in the picture, grey where it has no colour. */
function dotsOf({ kind, width, height, data }: Decoded): { channels: 1 | 3; dots: Uint8Array } {
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
  if (kind === 2 && !isGrey(data)) return { channels: 3, dots: bytes }
  const dots = new Uint8Array(width * height)
  if (kind === 2) for (let i = 0, from = 0; i < dots.length; i++, from += 3) dots[i] = bytes[from] ?? 255
  else unpackBits(bytes, width, dots)
  return { channels: 1, dots }
}

/** One bit a dot, each row beginning with a byte of its own. */
function unpackBits(bytes: Uint8Array, width: number, dots: Uint8Array): void {
  const stride = (width + 7) >> 3
  for (let i = 0, x = 0, row = 0; i < dots.length; i++) {
    dots[i] = ((bytes[row + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1 ? 255 : 0
    if (++x === width) [x, row] = [0, row + stride]
  }
}

/** A grey scan comes as three equal colours; every few dots are enough to find a stamp's red. */
export function isGrey(data: Uint8Array | Uint8ClampedArray, step: 3 | 4 = 3): boolean {
  for (let i = 0; i + 2 < data.length; i += step * 5) {
    const [r, g, b] = [data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0]
    if (Math.abs(r - g) > 3 || Math.abs(g - b) > 3) return false
  }
  return true
}
