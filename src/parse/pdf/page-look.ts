/** How a page of a PDF is to be read: by its text, by its picture, or by both and the better taken. */
import type { PageContent } from '../page/page-content.js'
import { qualityOf, type LayerQuality } from './layer-quality.js'
import type { DrawnPage } from './read-page.js'

export type PageLook = 'text' | 'picture' | 'both'

export interface LookedPage {
  readonly page: DrawnPage
  readonly content: PageContent
  readonly quality: LayerQuality
  /** Most of the text is drawn unseen: another program's reading of the picture under it. */
  readonly unseen: boolean
  readonly look: PageLook
}

/** A page with fewer letters is a picture (or empty) although its neighbours carry text. */
export const LEAST_ON_PAGE = 8
/** Share of a page that a scan covers; seals and logos of digital letters stay far below. */
const SCAN_COVERS = 0.6
/** Letters below which text over a scan can be a stamp, a number or a signature's note, put there by an office system. */
const FEW_LETTERS = 400
/** Below this a seen layer is no Vietnamese; the unseen reading of a scanner's program must be good to be trusted unchecked. */
const POOR = 0.6
const POOR_UNSEEN = 0.9
/** So many words must tell before a layer is called poor. */
const ENOUGH_TOLD = 10

export function lookAt(page: DrawnPage, content: PageContent): LookedPage {
  const quality = qualityOf(content.words.map((word) => word.text))
  const unseen = lettersOf(page, true) > lettersOf(page, false)
  return { page, content, quality, unseen, look: lookOf(page, quality, unseen) }
}

function lookOf(page: DrawnPage, quality: LayerQuality, unseen: boolean): PageLook {
  const letters = lettersOn(page)
  if (letters < LEAST_ON_PAGE) return page.drawn || page.painted ? 'picture' : 'text'
  if (page.covered >= SCAN_COVERS && (letters < FEW_LETTERS || quality.told < ENOUGH_TOLD)) return 'both'
  return isPoor(quality, unseen) ? 'both' : 'text'
}

export const isPoor = ({ told, score }: LayerQuality, unseen: boolean): boolean =>
  told >= ENOUGH_TOLD && score < (unseen ? POOR_UNSEEN : POOR)

export const lettersOn = (page: DrawnPage): number => lettersOf(page, true) + lettersOf(page, false)

const lettersOf = (page: DrawnPage, unseen: boolean): number =>
  page.runs.filter((run) => (run.unseen === true) === unseen).reduce((sum, run) => sum + run.text.replace(/\s/g, '').length, 0)
