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
  const channels = picture.kind === 1 || isGrey(picture.data) ? 1 : 3
  const data = new Uint8Array(width * height * channels)
  const dot = picture.kind === 1 ? bitsOf(picture) : bytesOf(picture, channels)
  for (let y = 0, at = 0; y < height; y++) {
    const v = upwards ? height - 1 - y : y
    for (let x = 0; x < width; x++, at += channels) {
      const u = leftwards ? width - 1 - x : x
      dot(across ? v : u, across ? u : v, data, at)
    }
  }
  return { width, height, channels, data, dpi: believedDpi((width / pageWidth) * 72, width, height) }
}

type Dot = (x: number, y: number, into: Uint8Array, at: number) => void

function bitsOf({ width, data }: Decoded): Dot {
  const stride = (width + 7) >> 3
  return (x, y, into, at) => {
    into[at] = ((data[y * stride + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1 ? 255 : 0
  }
}

function bytesOf({ width, data }: Decoded, channels: 1 | 3): Dot {
  return (x, y, into, at) => {
    const from = (y * width + x) * 3
    into[at] = data[from] ?? 255
    if (channels === 1) return
    into[at + 1] = data[from + 1] ?? 255
    into[at + 2] = data[from + 2] ?? 255
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
