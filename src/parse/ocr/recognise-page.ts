/** A page's picture → its words in their places. */
import type { Problem } from '../../model/problem.js'
import type { Rule } from '../page/geometry.js'
import type { PageContent } from '../page/page-content.js'
import type { OcrEngine } from './engine.js'
import type { Raster } from './picture.js'
import { placedWords } from './placed-words.js'
import { prepare, type Step } from './prepare.js'
import { readTwice } from './read-twice.js'
import type { Bar } from './ruling.js'
import type { Fits } from './vote.js'

export interface RecognisedPage extends PageContent {
  readonly problems: readonly Problem[]
}

export interface HowToRecognise {
  /** Language evidence for a vote between two readings. */
  readonly fits?: Fits
  /** Steps of preparation left out, to measure what each is worth. */
  readonly without?: ReadonlySet<Step>
}

const unknown: Fits = () => 0.5

export async function recognisePage(raster: Raster, number: number, engine: OcrEngine, how: HowToRecognise = {}): Promise<RecognisedPage> {
  const page = await prepare(raster, how.without)
  const lines = await readTwice(page, engine, how.fits ?? unknown)
  const points = 72 / page.picture.dpi
  return {
    number,
    width: page.picture.width * points,
    height: page.picture.height * points,
    words: placedWords(lines, page.picture.dpi, number),
    rules: page.bars.map((bar) => ruleOf(bar, points)),
    marks: [],
    hidden: [],
    problems: [],
  }
}

const ruleOf = ({ way, x0, y0, x1, y1 }: Bar, points: number): Rule =>
  way === 'h'
    ? { way, at: ((y0 + y1) / 2) * points, from: x0 * points, to: x1 * points }
    : { way, at: ((x0 + x1) / 2) * points, from: y0 * points, to: y1 * points }
