/** Pictures of the pages: written only where somebody asks, so that a test run leaves the tree as it was. CONGVAN_SCREENSHOTS=1: those of the docs; a folder: all, in both colours. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import type { Theme } from './browser.js'

export const SCREENS = 'docs/screens'

/** "/bao-cao/letters" → "bao-cao-letters". */
export const nameOf = (path: string): string => path.replace(/[^\p{L}\p{N}-]+/gu, '-').replace(/^-|-$/g, '') || 'trang-dau'

/** Of few colours: some 40 KB each. */
export async function keepScreen(page: Page, path: string, theme: Theme): Promise<void> {
  const asked = process.env['CONGVAN_SCREENSHOTS'] ?? ''
  if (asked === '' || (asked === '1' && theme !== 'light')) return
  const folder = asked === '1' ? SCREENS : join(asked, theme)
  mkdirSync(folder, { recursive: true })
  const picture = await page.screenshot({ type: 'png' })
  await sharp(picture)
    .png({ palette: true, colours: 48, compressionLevel: 9, effort: 10 })
    .toFile(join(folder, `${nameOf(path)}.png`))
}
