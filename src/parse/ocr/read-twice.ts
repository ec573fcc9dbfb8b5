/** The looks at one page: the whole, then what was lost, then what is unsure or matters. */
import { centreIn, hullOf, type Area } from './area.js'
import type { Lexicon } from '../../reference/lexicon.js'
import type { Model, OcrEngine, ReadLine, ReadWord } from './engine.js'
import { withCrosses } from './cell-marks.js'
import { withWholeWords } from './cut-words.js'
import { withoutDoubledLetters } from './doubled-letter.js'
import { withDoubts } from './doubts.js'
import { lostAreas } from './lost-ink.js'
import { withNarrowCells } from './narrow-cells.js'
import type { Prepared } from './prepare.js'
import { COARSE, FINE, printOf, worth } from './print.js'
import { cutOutsOf, spansOf, type Span } from './second-look.js'
import { sheetOf, type CutLine, type CutOut } from './sheet.js'
import { vote, type VotedLine } from './vote.js'

/** `whole`: what the look at the whole page saw. */
export async function readTwice(
  page: Prepared,
  whole: readonly ReadLine[],
  engine: OcrEngine,
  lexicon: Lexicon | null,
): Promise<VotedLine[]> {
  const lines = await withLost(page, whole, engine)
  const spans = spansOf(lines, page.cells, lexicon)
  const again = (await readAreas(page, cutOutsOf(spans, page.cells), engine, 'second')).flatMap(({ line }) => line.words)
  const voted = lines.map((line) => {
    const asked = spans.filter((span) => span.line === line)
    return withDoubts(
      asked.reduce((left, span) => vote(left, span.words, wordsOn(span, again), lexicon), line),
      lexicon,
    )
  })
  const print = printOf(voted, FINE, page.cells).map(withoutDoubledLetters)
  return withCrosses(page, await withNarrowCells(page, print, engine))
}

/** As many sheets as it takes; `cut` counts the areas. */
async function readAreas({ picture }: Prepared, areas: readonly CutOut[], engine: OcrEngine, model: Model): Promise<CutLine[]> {
  const found: CutLine[] = []
  for (let next = 0; next < areas.length;) {
    const sheet = sheetOf(picture, areas.slice(next))
    const lines = withWholeWords(await engine.read(sheet.picture, 'block', model))
    found.push(...lines.flatMap(sheet.back).map(({ line, cut }) => ({ line, cut: cut + next })))
    next += Math.max(1, sheet.taken)
  }
  return found
}

/** What the first look lost is put in; where both looks read something, the better block stays. */
async function withLost(page: Prepared, whole: readonly ReadLine[], engine: OcrEngine): Promise<ReadLine[]> {
  const areas = lostAreas(page, printOf(whole, FINE, page.cells))
  const found = await readAreas(page, areas, engine, 'first')
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

/** The words of the second look where these stand. */
function wordsOn({ line, words }: Span, again: readonly ReadWord[]): ReadWord[] {
  const place = hullOf(words)
  const middle = (place.y0 + place.y1) / 2
  return again.filter((word) => word.x1 > place.x0 && word.x0 < place.x1 && Math.abs((word.y0 + word.y1) / 2 - middle) < 0.5 * line.size)
}
