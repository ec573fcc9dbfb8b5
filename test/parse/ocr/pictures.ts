import { join } from 'node:path'
import sharp from 'sharp'
import type { Picture } from '../../../src/parse/ocr/picture.js'

/** One of the committed pictures (see make-pictures.ts). */
export async function picture(name: 'doan-van' | 'mot-dong' | 'hai-cot'): Promise<Picture> {
  const file = join(import.meta.dirname, 'pictures', `${name}.png`)
  const { data, info } = await sharp(file).greyscale().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, grey: data, dpi: 300 }
}

export const blank = (width: number, height: number): Picture => ({
  width,
  height,
  grey: new Uint8Array(width * height).fill(255),
  dpi: 300,
})

/** The picture with so much white to its left and above it, and as much on the other sides. */
export function within({ width, height, grey, dpi }: Picture, left: number, top: number): Picture {
  const page = { ...blank(width + 2 * left, height + 2 * top), dpi }
  for (let y = 0; y < height; y++) page.grey.set(grey.subarray(y * width, (y + 1) * width), (top + y) * page.width + left)
  return page
}

/** Where the ink of a box really stands, looked for a little around it: neighbours are farther away than that. */
export function inkAround({ width, height, grey }: Picture, box: Box, around = 6): Box {
  const ink = { x0: Infinity, y0: Infinity, x1: -1, y1: -1 }
  for (let y = Math.max(0, box.y0 - around); y < Math.min(height, box.y1 + around); y++) {
    for (let x = Math.max(0, box.x0 - around); x < Math.min(width, box.x1 + around); x++) {
      if (grey[y * width + x]! > 160) continue
      ink.x0 = Math.min(ink.x0, x)
      ink.x1 = Math.max(ink.x1, x + 1)
      ink.y0 = Math.min(ink.y0, y)
      ink.y1 = Math.max(ink.y1, y + 1)
    }
  }
  return ink
}

interface Box {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}
