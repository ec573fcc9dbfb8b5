/** Pictures of the pages for the docs: written only where somebody asks (CONGVAN_SCREENSHOTS=1), so that a test run leaves the tree as it was. */
import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import sharp from 'sharp'

const FOLDER = 'docs/screens'

/** "/bao-cao/letters" → "bao-cao-letters". */
export const nameOf = (path: string): string => path.replace(/^\/|\/$/g, '').replace(/[^\p{L}\p{N}-]+/gu, '-') || 'trang-dau'

/** Of few colours: some 40 KB each. */
export async function keepScreen(page: Page, path: string): Promise<void> {
  if (process.env['CONGVAN_SCREENSHOTS'] !== '1') return
  mkdirSync(FOLDER, { recursive: true })
  const picture = await page.screenshot({ type: 'png' })
  await sharp(picture)
    .png({ palette: true, colours: 64, compressionLevel: 9, effort: 10 })
    .toFile(`${FOLDER}/${nameOf(path)}.png`)
}
