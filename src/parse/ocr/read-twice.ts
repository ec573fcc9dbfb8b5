/** The looks at one page: the whole, then what was lost, then what is unsure or matters. */
import { centreIn, hullOf, type Area } from './area.js'
import type { Lexicon } from '../../reference/lexicon.js'
import type { OcrEngine, ReadLine, ReadWord } from './engine.js'
import { withCrosses } from './cell-marks.js'
import { withWholeNumbers } from './cut-numbers.js'
import { withoutDoubledLetters } from './doubled-letter.js'
import { withDoubts } from './doubts.js'
import { lostAreas } from './lost-ink.js'
import { withNarrowCells } from './narrow-cells.js'
import type { Prepared } from './prepare.js'
import { COARSE, FINE, printOf, worth } from './print.js'
import { areasOf, asksForMore } from './second-look.js'
import { sheetOf, type CutLine } from './sheet.js'
import { vote, type VotedLine } from './vote.js'

/** `whole`: what the look at the whole page saw. */
export async function readTwice(
  page: Prepared,
  whole: readonly ReadLine[],
  engine: OcrEngine,
  lexicon: Lexicon | null,
): Promise<VotedLine[]> {
  const lines = await withLost(page, whole, engine)
  const unsure = lines.filter(asksForMore)
  const again = await readAreas(page, areasOf(unsure, page.cells), engine)
  const words = again.flatMap(({ line }) => line.words.map((word) => ({ word, baseline: line.baseline })))
  const voted = lines.map((line) => withDoubts(unsure.includes(line) ? vote(line, wordsOn(line, words), lexicon) : line, lexicon))
  const print = printOf(voted, FINE, page.cells).map(withoutDoubledLetters)
  return withCrosses(page, await withNarrowCells(page, print, engine))
}

/** As many sheets as it takes; `cut` counts the areas. */
async function readAreas({ picture }: Prepared, areas: readonly Area[], engine: OcrEngine): Promise<CutLine[]> {
  const found: CutLine[] = []
  for (let next = 0; next < areas.length;) {
    const sheet = sheetOf(picture, areas.slice(next))
    const lines = withWholeNumbers(await engine.read(sheet.picture, 'block', 'second'))
    found.push(...lines.flatMap(sheet.back).map(({ line, cut }) => ({ line, cut: cut + next })))
    next += Math.max(1, sheet.taken)
  }
  return found
}

/** What the first look lost is put in; where both looks read something, the better block stays. */
async function withLost(page: Prepared, whole: readonly ReadLine[], engine: OcrEngine): Promise<ReadLine[]> {
  const areas = lostAreas(page, printOf(whole, FINE, page.cells))
  const found = await readAreas(page, areas, engine)
  let kept = printOf(whole, COARSE, page.cells)
  areas.forEach((area, cut) => {
    const cutLines = found.filter((f) => f.cut === cut).map((f) => f.line)
    const fresh = printOf(cutLines, COARSE, page.cells)
    const old = kept.filter((line) => line.words.some((word) => centreIn(word, area)))
    const inside = old.flatMap((line) => line.words.filter((word) => centreIn(word, area)))
    if (worth(fresh.flatMap((line) => line.words)) <= worth(inside)) return
    kept = [...kept.filter((line) => !old.includes(line)), ...old.flatMap((line) => without(line, area)), ...fresh]
  })
  return kept
}

const without = (line: ReadLine, area: Area): ReadLine[] => {
  const words = line.words.filter((word) => !centreIn(word, area))
  return words.length === 0 ? [] : [{ ...line, words }]
}

/** The words of the second look on this line. */
function wordsOn(line: ReadLine, words: readonly { readonly word: ReadWord; readonly baseline: number }[]): ReadWord[] {
  const place = hullOf(line.words)
  const middle = (place.y0 + place.y1) / 2
  return words
    .filter(({ word }) => word.x1 > place.x0 && word.x0 < place.x1 && Math.abs((word.y0 + word.y1) / 2 - middle) < 0.5 * line.size)
    .map(({ word }) => word)
}
