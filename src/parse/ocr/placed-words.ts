/** What an engine read, in dots of the straightened picture → words placed on the page, in points. */
import type { PlacedWord } from '../page/geometry.js'
import type { VotedLine } from './vote.js'

/** Height of type that tesseract tells (ascent and descent) over the font size. */
const SIZE = 0.95

export function placedWords(lines: readonly VotedLine[], dpi: number, page: number): PlacedWord[] {
  const points = 72 / dpi
  return lines.flatMap((line) => {
    const first = line.words[0]?.x0 ?? 0
    return line.words.map((word) => {
      const baseline = (line.baseline + line.slope * ((word.x0 + word.x1) / 2 - first)) * points
      return {
        text: word.text,
        confidence: word.confidence,
        ...(word.rivals === undefined ? {} : { rivals: word.rivals }),
        ...(word.hand === undefined ? {} : { hand: word.hand }),
        box: { page, x0: word.x0 * points, x1: word.x1 * points, y0: word.y0 * points, y1: word.y1 * points },
        baseline,
        size: line.size * SIZE * points,
        font: 'ocr',
        glueLeft: false,
        glueRight: false,
      }
    })
  })
}
