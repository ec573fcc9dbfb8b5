/** The incoming stamp, a frame with ĐẾN, Số, Ngày, Giờ, Chuyển: where it stands, and its lines. What is filled in is written by hand and never guessed. */
import { hullOf, type Area } from './area.js'
import type { ReadLine, ReadWord } from './engine.js'
import type { Prepared } from './prepare.js'
import type { Bar } from './ruling.js'
import { isArrival, labelOf, type MarkRead } from './stamp-words.js'
import type { VotedLine } from './vote.js'
import { core, formOf } from './word-form.js'

/** A line of a stamp in dots of the page's picture. */
export interface StampLine {
  readonly area: Area
  readonly words: readonly (MarkRead & { readonly hand?: true })[]
}

/** Inches. */
const LEAST_WIDE = 1
const MOST_WIDE = 4.2
const LEAST_TALL = 0.35
const MOST_TALL = 2.1
const LEAST_BAR = 0.35
/** A table has more rules than a stamp. */
const MOST_BARS = 9
const MOST_WORDS = 40
const MOST_READ = 6

/** The frame round ĐẾN; null when nothing frames it or it is a table. */
export function arrivalIn({ picture, bars }: Prepared, lines: readonly VotedLine[], seen: readonly ReadLine[]): Area | null {
  const words = [...lines, ...seen].flatMap((line) => line.words).filter((word) => word.y0 < picture.height / 2)
  for (const word of words.filter(isArrival)) {
    const frame = frameRound(word, words, bars, picture.dpi)
    if (frame === null) continue
    const inside = words.filter((other) => isIn(other, frame))
    const labels = new Set(inside.flatMap((other) => labelOf(other) ?? []))
    const crossed = bars.filter((bar) => isIn(bar, frame) && Math.max(bar.x1 - bar.x0, bar.y1 - bar.y0) > LEAST_BAR * picture.dpi)
    if ((labels.size > 0 || isAlone(inside)) && inside.length <= MOST_WORDS && crossed.length <= MOST_BARS) return frame
  }
  return null
}

const isIn = (a: Area, frame: Area): boolean => {
  const [x, y] = [(a.x0 + a.x1) / 2, (a.y0 + a.y1) / 2]
  return x >= frame.x0 && x <= frame.x1 && y >= frame.y0 && y <= frame.y1
}

/** Handwriting and worn small print round ĐẾN read badly; a table's cells are read well. */
const isAlone = (words: readonly ReadWord[]): boolean =>
  words.filter((word) => !isArrival(word) && word.confidence > 0.8 && formOf(word.text) >= 0.9 && core(word.text).length > 1).length <=
  MOST_READ

/** Two upright bars with the word between them, closed above or below: worn stamps have lost the rest. */
function frameRound(word: Area, words: readonly Area[], bars: readonly Bar[], dpi: number): Area | null {
  const [x, y] = [(word.x0 + word.x1) / 2, (word.y0 + word.y1) / 2]
  const sides = bars.filter(
    (bar) => bar.way === 'v' && bar.y0 - 0.2 * dpi < y && bar.y1 + 0.2 * dpi > y && bar.y1 - bar.y0 > LEAST_BAR * dpi,
  )
  const left = sides.filter((bar) => bar.x1 <= word.x0 + 0.1 * dpi).sort((a, b) => b.x0 - a.x0)[0]
  const rights = sides.filter((bar) => bar.x0 > x).sort((a, b) => b.x0 - a.x0)
  const right = rights.find((bar) => left !== undefined && bar.x0 - left.x0 <= MOST_WIDE * dpi)
  if (!left || !right || right.x1 - left.x0 < LEAST_WIDE * dpi) return null
  const frame = { x0: left.x0, x1: right.x1, y0: Math.min(left.y0, right.y0), y1: Math.max(left.y1, right.y1) }
  const closed = bars.some(
    (bar) => bar.way === 'h' && bar.x0 >= frame.x0 - 0.1 * dpi && bar.x1 <= frame.x1 + 0.1 * dpi && nearEdge(bar, frame, dpi),
  )
  const tall = (frame.y1 - frame.y0) / dpi
  return closed && tall >= LEAST_TALL && tall <= MOST_TALL && words.length > 0 ? frame : null
}

const nearEdge = (bar: Bar, frame: Area, dpi: number): boolean =>
  Math.min(Math.abs(bar.y0 - frame.y0), Math.abs(bar.y0 - frame.y1)) < 0.25 * dpi

/** ĐẾN first, then what is labelled, as one line each; the rest is the receiver's name and notes. */
export function arrivalLines(lines: readonly ReadLine[]): { marks: StampLine[]; hidden: string[] } {
  const words = lines.flatMap((line) => line.words.map((word) => ({ word, line })))
  const arrival = words.find(({ word }) => isArrival(word))
  if (!arrival) return { marks: [], hidden: [] }
  const used = new Set<ReadWord>([arrival.word])
  const marks: StampLine[] = [
    { area: arrival.word, words: [{ text: 'ĐẾN', read: null, confidence: Math.max(0.82, arrival.word.confidence) }] },
  ]
  for (const { word, line } of words.filter((w) => labelOf(w.word) !== null).sort((a, b) => a.word.y0 - b.word.y0)) {
    const filled = filledIn(
      word,
      line,
      words.map((w) => w.word),
    )
    ;[word, ...filled].forEach((one) => used.add(one))
    marks.push(labelled(word, filled))
  }
  const rest = words.filter(({ word }) => !used.has(word)).map(({ word }) => word.text)
  return { marks, hidden: rest.length > 0 ? [rest.join(' ')] : [] }
}

/** What stands right of a label on its line, up to the next label. */
function filledIn(label: ReadWord, { size }: ReadLine, words: readonly ReadWord[]): ReadWord[] {
  const middle = (label.y0 + label.y1) / 2
  const right = words
    .filter((word) => word.x0 > label.x0 && !isArrival(word) && Math.abs((word.y0 + word.y1) / 2 - middle) < 0.6 * size)
    .sort((a, b) => a.x0 - b.x0)
  const next = right.findIndex((word) => labelOf(word) !== null)
  return next < 0 ? right : right.slice(0, next)
}

function labelled(label: ReadWord, filled: readonly ReadWord[]): StampLine {
  const said = labelOf(label) ?? ''
  const after = label.text.replace(/^[_|]?\p{L}+(?:\s*đến)?\s*[:.]?/u, '')
  const read = [after, ...filled.map((word) => word.text)]
    .join(' ')
    .replace(/[.…_]{2,}/g, ' ')
    .trim()
  const printed: MarkRead = { text: `${said}:`, read: null, confidence: Math.max(0.5, label.confidence) }
  return {
    area: hullOf([label, ...filled]),
    words: read === '' ? [printed] : [printed, { text: '…', read, confidence: 0.3, hand: true }],
  }
}
