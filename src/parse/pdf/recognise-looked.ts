/** The pages of a PDF that are pictures, wholly or perhaps: recognised and settled, each in its place. */
import { isRefusal, type Refusal } from '../../model/source-file.js'
import type { OcrEngine } from '../ocr/engine.js'
import { recognisePages, type ReadPicture } from '../ocr/recognise-pages.js'
import type { PlacedWord } from '../page/geometry.js'
import type { PageContent } from '../page/page-content.js'
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
    const settled = asked.map((looked, i): [number, Settled] => [looked.page.number, settledPage(looked, onPage(looked, read[i]))])
    return { settled: new Map(settled), read }
  } finally {
    await pdf.close().catch(() => undefined)
  }
}

/** Words in the page's own points, where the picture was read at a size of its own. Turning a page over keeps its longer side. */
function onPage({ page }: LookedPage, read: ReadPicture | undefined): ReadPicture | undefined {
  if (read === undefined || read.words.length === 0) return read
  const by = Math.max(page.width, page.height) / Math.max(read.width, read.height)
  return Math.abs(by - 1) < 0.1 ? read : { ...read, ...scaled(read, by) }
}

const scaled = ({ width, height, words, rules, marks }: PageContent, by: number): Partial<PageContent> => ({
  width: width * by,
  height: height * by,
  words: words.map((word) => scaledWord(word, by)),
  rules: rules.map((rule) => ({ ...rule, at: rule.at * by, from: rule.from * by, to: rule.to * by })),
  marks: marks.map((mark) => mark.map((word) => scaledWord(word, by))),
})

const scaledWord = (word: PlacedWord, by: number): PlacedWord => ({
  ...word,
  box: { page: word.box.page, x0: word.box.x0 * by, y0: word.box.y0 * by, x1: word.box.x1 * by, y1: word.box.y1 * by },
  baseline: word.baseline * by,
  size: word.size * by,
})

function settledPage(looked: LookedPage, read: ReadPicture | undefined): Settled {
  if (read === undefined) return { content: looked.content, recognised: false, problems: [] }
  if (looked.look === 'both' || read.words.length === 0) return settle(looked, read)
  return { content: { ...read, hidden: [...read.hidden, ...looked.content.hidden] }, recognised: true, problems: read.problems }
}
