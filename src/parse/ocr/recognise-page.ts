/** A page's picture → its words in their places. */
import { problem, type Problem } from '../../model/problem.js'
import type { Lexicon } from '../../reference/lexicon.js'
import type { PageContent } from '../page/page-content.js'
import { rulesOf } from './cells.js'
import type { OcrEngine } from './engine.js'
import { markHand } from './hand.js'
import type { Raster } from './picture.js'
import { placedStamps } from './placed-stamps.js'
import { placedWords } from './placed-words.js'
import { isReadable, readUpright, type Upright } from './orient.js'
import type { Step } from './prepare.js'
import { readTwice } from './read-twice.js'
import { withSealDoubts } from './seals.js'
import { withoutStrayDashes } from './stray-dashes.js'
import { stampsOf } from './stamps.js'

export interface RecognisedPage extends PageContent {
  readonly problems: readonly Problem[]
}

export interface HowToRecognise {
  /** What is known of the language: weighs two readings against each other, doubts words that fit nowhere. */
  readonly lexicon?: Lexicon | null
  /** Steps of preparation left out, to measure what each is worth. */
  readonly without?: ReadonlySet<Step>
}

export async function recognisePage(raster: Raster, number: number, engine: OcrEngine, how: HowToRecognise = {}): Promise<RecognisedPage> {
  const upright = await readUpright(raster, engine, how.without)
  const { page } = upright
  const read = await readTwice(page, upright.lines, engine, how.lexicon ?? null)
  const stamps = await stampsOf(page, read, upright.lines, engine)
  const lines = withoutStrayDashes(withSealDoubts(page, markHand(page, stamps.lines, upright.lines)))
  const points = 72 / page.picture.dpi
  return {
    number,
    width: page.picture.width * points,
    height: page.picture.height * points,
    words: placedWords(lines, page.picture.dpi, number),
    rules: rulesOf(stamps.bars, page.picture.dpi),
    marks: placedStamps(stamps.marks, page.picture.dpi, number),
    hidden: stamps.hidden.map((text) => ({ role: 'hidden', page: number, text })),
    problems: problemsOf(upright, number),
  }
}

function problemsOf({ lines, turns }: Upright, number: number): Problem[] {
  const poor = lines.length > 0 && !isReadable(lines)
  return [
    ...(turns === 0
      ? []
      : [
          problem(
            'ocr/turned',
            `Trang ${number} nằm ${turns === 2 ? 'ngược' : 'ngang'}, đã xoay lại để đọc: hãy quét đúng chiều ở lần sau.`,
            { page: number },
          ),
        ]),
    ...(poor
      ? [
          problem(
            'ocr/poor',
            `Trang ${number} mờ hoặc nhiễu, chữ đọc được rất ít tin cậy: hãy đối chiếu với bản giấy hoặc quét lại ở 300 dpi.`,
            { page: number },
          ),
        ]
      : []),
  ]
}
