/** Lines of stamps → words placed on the page, in points, for the page's marks. */
import type { PlacedWord } from '../page/geometry.js'
import type { StampLine } from './arrival-stamp.js'

export const placedStamps = (lines: readonly StampLine[], dpi: number, page: number): PlacedWord[][] =>
  lines.map((line) => placed(line, 72 / dpi, page))

/** The words share the line's width by their letters: an engine that read a slanted stamp tells no better. */
function placed({ area, words }: StampLine, points: number, page: number): PlacedWord[] {
  const each = words.flatMap((mark) => mark.text.split(' ').map((text) => ({ ...mark, text })))
  const all = each.reduce((sum, { text }) => sum + text.length + 1, -1)
  let at = 0
  return each.map(({ text, read, confidence, hand: byHand }) => {
    const x = (letters: number): number => (area.x0 + ((area.x1 - area.x0) * letters) / all) * points
    const box = { page, x0: x(at), x1: x(at + text.length), y0: area.y0 * points, y1: area.y1 * points }
    at += text.length + 1
    const hand = byHand === undefined ? {} : { hand: byHand }
    const rivals = read === null ? {} : { rivals: [read] }
    const size = (area.y1 - area.y0) * points
    return { text, confidence, ...rivals, ...hand, box, baseline: box.y1, size, font: 'ocr', glueLeft: false, glueRight: false }
  })
}
