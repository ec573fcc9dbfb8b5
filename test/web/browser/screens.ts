/** Pictures of the pages: written only where somebody asks, so that a test run leaves the tree as it was. CONGVAN_SCREENSHOTS=1: those of the docs; a folder: all, in both colours. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import type { Theme } from './browser.js'

export const SCREENS = 'docs/screens'
/** What a walk over several pages sees. */
export const WALK = `${SCREENS}/mot-buoi-sang`

/** "/han (quá hạn)" → "han-qua-han": names that every disk keeps as they are. */
export const nameOf = (path: string): string =>
  path.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').replace(/[^\w-]+/g, '-').replace(/^-|-$/g, '') || 'trang-dau' // prettier-ignore

/** What a picture in the docs may weigh. */
export const MOST_BYTES = 60 * 1024
/** Taken in turn, until one is light enough. */
const SIZES = [[1366, 32], [1366, 16], [1100, 16], [1000, 12], [900, 8]] as const // prettier-ignore

export async function keepScreen(page: Page, path: string, theme: Theme, docs = SCREENS): Promise<void> {
  const asked = process.env['CONGVAN_SCREENSHOTS'] ?? ''
  if (asked === '' || (asked === '1' && theme !== 'light')) return
  const folder = asked === '1' ? docs : join(asked, theme)
  mkdirSync(folder, { recursive: true })
  const picture = await page.screenshot({ type: 'png' })
  let small = picture
  for (const [width, colours] of SIZES) {
    small = await sharp(picture).resize({ width }).png({ palette: true, colours, dither: 0, compressionLevel: 9, effort: 10 }).toBuffer()
    if (small.length <= MOST_BYTES) break
  }
  writeFileSync(join(folder, `${nameOf(path)}.png`), small)
}

export const keepStep = (page: Page, name: string): Promise<void> => keepScreen(page, name, 'light', WALK)
