/**
 * Turns and scales a picture in one step. In two passes, along the rows and then down the columns (Catmull and Smith 1980): eight dots are weighed for each new one
 * in place of sixteen, and none where all is white: 30 ms a page, where sharp's general affine takes 131 (bench/README.md).
 */
import type { Picture } from './picture.js'

/** Parts of a dot's width for which the weights are known beforehand. */
const PHASES = 64

/** Degrees by which the page lies askew are taken back (a few; turning by quarters is for orient.ts); the result has `dpi` dots an inch, and white where nothing was. */
export function straighten(picture: Picture, skew: number, dpi: number): Picture {
  const scale = dpi / picture.dpi
  if (skew === 0 && scale === 1) return picture
  const turn = (-skew * Math.PI) / 180
  const [cos, tan] = [Math.cos(turn), Math.tan(turn)]
  const { width, height } = picture
  const size = {
    width: Math.round(scale * (width * cos + height * Math.abs(Math.sin(turn)))),
    height: Math.round(scale * (height * cos + width * Math.abs(Math.sin(turn)))),
  }
  // The middle stays in the middle. Along a row: x = x' / (scale · cos) + tan · y; down a column: y = (y' - tan · x') · cos / scale.
  const across = alongRows(picture, size.width, { step: 1 / (scale * cos), shift: tan })
  return {
    ...size,
    dpi,
    grey: downColumns(across, size.height, { step: cos / scale, shift: (-tan * cos) / scale }),
  }
}

/** How far the old place moves with each new dot, and with each line across. */
interface Slant {
  readonly step: number
  readonly shift: number
}

/** A picture on its way, and which stretches of its rows hold anything but white: most of a page does not, and is passed over. */
interface Sheared {
  readonly width: number
  readonly height: number
  readonly grey: Uint8ClampedArray
  readonly inked: Uint8Array
}

/** Stretches of a row: 64 dots. */
const STRETCH = 6
const stretches = (width: number): number => (width >> STRETCH) + 1

function alongRows({ width, height, grey }: Picture, newWidth: number, { step, shift }: Slant): Sheared {
  const out = new Uint8ClampedArray(newWidth * height).fill(WHITE)
  const inked = new Uint8Array(stretches(newWidth) * height)
  const further = Math.round(ONE * step)
  for (let y = 0; y < height; y++) {
    const row = y * width
    const ink = inkFrom(grey, row, row + width)
    if (ink === width) continue
    const start = Math.round(ONE * (width / 2 - 0.5 + (0.5 - newWidth / 2) * step + (y + 0.5 - height / 2) * shift))
    const first = Math.max(0, Math.ceil((ONE * Math.max(1, ink - 2) - start) / further))
    for (let x = first, place = start + first * further; x < newWidth; x++, place += further) {
      const at = place >> 16
      if (at > width - 3) break
      const i = row + at
      const [a, b, c, d] = [grey[i - 1] ?? WHITE, grey[i] ?? WHITE, grey[i + 1] ?? WHITE, grey[i + 2] ?? WHITE]
      if ((a & b & c & d) === WHITE) continue
      out[y * newWidth + x] = weighed(a, b, c, d, place)
      inked[y * stretches(newWidth) + (x >> STRETCH)] = 1
    }
  }
  return { width: newWidth, height, grey: out, inked }
}

/** How many dots of a row are white before the first that is not. */
function inkFrom(grey: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to && grey[at] === WHITE) at++
  return at - from
}

function downColumns(picture: Sheared, newHeight: number, { step, shift }: Slant): Uint8Array {
  const { width, height } = picture
  const out = new Uint8ClampedArray(width * newHeight).fill(WHITE)
  const further = Math.round(ONE * shift)
  for (let y = 0; y < newHeight; y++) {
    const start = Math.round(ONE * (height / 2 - 0.5 + (y + 0.5 - newHeight / 2) * step + (0.5 - width / 2) * shift))
    for (let x = 0; x < width; x += 1 << STRETCH) {
      const end = Math.min(width, x + (1 << STRETCH))
      if (isInked(picture, x, start + x * further, start + end * further))
        weighDown(picture, out, y, { x, end, place: start + x * further, further })
    }
  }
  return new Uint8Array(out.buffer)
}

/** Whether a stretch has ink in any row between two places, and those that are weighed with them. */
function isInked({ width, height, inked }: Sheared, x: number, from: number, to: number): boolean {
  const top = Math.max(0, (Math.min(from, to) >> 16) - 1)
  const bottom = Math.min(height - 1, (Math.max(from, to) >> 16) + 2)
  for (let y = top, at = top * stretches(width) + (x >> STRETCH); y <= bottom; y++, at += stretches(width)) if (inked[at] === 1) return true
  return false
}

interface Stretch {
  readonly x: number
  readonly end: number
  readonly place: number
  readonly further: number
}

function weighDown({ width, height, grey }: Sheared, out: Uint8ClampedArray, y: number, stretch: Stretch): void {
  const { end, further } = stretch
  for (let { x, place } = stretch; x < end; x++, place += further) {
    const at = place >> 16
    if (at < 1 || at > height - 3) continue
    const i = at * width + x
    const [a, b] = [grey[i - width] ?? WHITE, grey[i] ?? WHITE]
    const [c, d] = [grey[i + width] ?? WHITE, grey[i + 2 * width] ?? WHITE]
    if ((a & b & c & d) !== WHITE) out[y * width + x] = weighed(a, b, c, d, place)
  }
}

const WHITE = 255
/** Places are counted in parts of a dot: sixteen bits behind the point. */
const ONE = 1 << 16

/** Four dots in a row, weighed for a place between the second and the third. */
function weighed(a: number, b: number, c: number, d: number, place: number): number {
  const w = ((place >> 10) & (PHASES - 1)) * 4
  return ((WEIGHTS[w] ?? 0) * a + (WEIGHTS[w + 1] ?? 0) * b + (WEIGHTS[w + 2] ?? 0) * c + (WEIGHTS[w + 3] ?? 0) * d + 128) >> 8
}

/** Catmull and Rom's cubic, four weights for each phase, in 256ths. */
const WEIGHTS = Int16Array.from({ length: PHASES * 4 }, (_, i) => {
  const away = Math.abs(((i >> 2) + 0.5) / PHASES + 1 - (i & 3))
  return Math.round(256 * (away < 1 ? 1.5 * away ** 3 - 2.5 * away ** 2 + 1 : -0.5 * away ** 3 + 2.5 * away ** 2 - 4 * away + 2))
})
