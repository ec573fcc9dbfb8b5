/** The pages of a PDF that are pictures, wholly or perhaps: recognised and settled, each in its place. */
import { isRefusal, type Refusal } from '../../model/source-file.js'
import type { OcrEngine } from '../ocr/engine.js'
import { recognisePages, type ReadPicture } from '../ocr/recognise-pages.js'
import type { ParseLimits, ParseTools } from '../parser.js'
import { openForPictures } from './open-document.js'
import type { LookedPage } from './page-look.js'
import { pagePicture } from './picture-page.js'
import { settle, type Settled } from './two-readings.js'

export interface Pictured {
  /** By page number; pages read by their text alone are not in it. */
  readonly settled: ReadonlyMap<number, Settled>
  readonly read: readonly ReadPicture[]
}

export async function recogniseLooked(
  pages: readonly LookedPage[],
  bytes: Uint8Array,
  engine: OcrEngine,
  limits: ParseLimits,
  tools: ParseTools,
): Promise<Pictured | Refusal> {
  const asked = pages.filter(({ look }) => look !== 'text')
  if (asked.length === 0) return { settled: new Map(), read: [] }
  const pdf = await openForPictures(bytes, limits.maxPixelsPerPage)
  if (isRefusal(pdf)) return pdf
  try {
    const pictures = asked.map(({ page }) => ({
      number: page.number,
      picture: () => pagePicture(pdf.document, page.number, page.covered, limits),
    }))
    const read = await recognisePages(pictures, engine, tools)
    const settled = asked.map((looked, i): [number, Settled] => [looked.page.number, settledPage(looked, read[i])])
    return { settled: new Map(settled), read }
  } finally {
    await pdf.close().catch(() => undefined)
  }
}

function settledPage(looked: LookedPage, read: ReadPicture | undefined): Settled {
  if (read === undefined) return { content: looked.content, recognised: false, problems: [] }
  if (looked.look === 'both' || read.words.length === 0) return settle(looked, read)
  return { content: { ...read, hidden: [...read.hidden, ...looked.content.hidden] }, recognised: true, problems: read.problems }
}
