/** What of an engine's lines is print: dust, arcs of seals and strokes of a pen come as a few odd signs of low confidence. */
import { centreIn, touches, type Area } from './area.js'
import type { ReadLine, ReadWord } from './engine.js'
import { core, formOf, hasDigit } from './word-form.js'

/** Blanks wider than this part of the type's size part a line in two pieces: two columns, a stamp beside print. */
const APART = 1.3
const SHORT = 4

/** Shares of what letters could be worth: a word with less is noise, and so is a piece of a line; short pieces must be better. */
export interface Sieve {
  readonly word: number
  readonly piece: number
  readonly short: number
}

/** After one look: what may still turn out as print is left for the second. After all looks: what is not print by now is none. */
export const COARSE: Sieve = { word: 0.1, piece: 0.15, short: 0.3 }
const ALONE = 0.8
/** What an engine is so sure of is print, however odd it looks. */
const SURE = 0.85
export const FINE: Sieve = { word: 0.2, piece: 0.3, short: 0.55 }

/** A line of the engine's words, or of words after a vote. */
type LineOf<W extends ReadWord> = Omit<ReadLine, 'words'> & { readonly words: readonly W[] }

/** Letters that were read, weighed by how sure and how well formed they are. */
export const worth = (words: readonly ReadWord[]): number =>
  words.reduce((sum, word) => sum + core(word.text).length * word.confidence * formOf(word.text), 0)

const letters = (words: readonly ReadWord[]): number => words.reduce((sum, word) => sum + core(word.text).length, 0)

/** Confidence that a sign alone in a cell of a table must have: there an x or a figure is all that is written. */
const IN_CELL = 0.25

/** The lines cut at wide blanks and at the lines of `cells`; pieces without print are left out, and noise at both ends of a piece. */
export const printOf = <W extends ReadWord>(lines: readonly LineOf<W>[], sieve: Sieve, cells: readonly Area[] = []): LineOf<W>[] =>
  lines.flatMap((line) =>
    piecesOf(line).flatMap((all) => {
      // "12" over two cells is a 1 and a 2: what crosses a line is left to the look at each cell.
      const piece = { ...all, words: all.words.filter((word) => !crosses(word, cells)) }
      const outside = piece.words.filter((word) => !cells.some((cell) => centreIn(word, cell)))
      const printed = { ...piece, words: trimmed(outside, piece, sieve) }
      return [...(isPrint(printed.words, sieve) ? [printed] : []), ...cells.flatMap((cell) => inCell(piece, cell))]
    }),
  )

/** Does a good part of a word lie in two cells? */
const crosses = (word: ReadWord, cells: readonly Area[]): boolean =>
  cells.filter((cell) => touches(word, cell) && Math.min(word.x1, cell.x1) - Math.max(word.x0, cell.x0) > 0.25 * (word.x1 - word.x0))
    .length > 1

const part = <W extends ReadWord>(line: LineOf<W>, words: readonly W[]): LineOf<W> => ({
  ...line,
  words,
  baseline: line.baseline + line.slope * ((words[0]?.x0 ?? 0) - (line.words[0]?.x0 ?? 0)),
})

function inCell<W extends ReadWord>(line: LineOf<W>, cell: Area): LineOf<W>[] {
  const words = line.words.filter((word) => centreIn(word, cell) && word.confidence >= IN_CELL && !/^[|!_¦]+$/.test(word.text))
  return words.length === 0 ? [] : [part(line, words)]
}

function piecesOf<W extends ReadWord>(line: LineOf<W>): LineOf<W>[] {
  const pieces: W[][] = []
  let end = -Infinity
  for (const word of [...line.words].sort((a, b) => a.x0 - b.x0)) {
    if (word.x0 - end > APART * line.size) pieces.push([])
    pieces.at(-1)?.push(word)
    end = Math.max(end, word.x1)
  }
  return pieces.map((words) => part(line, words))
}

function trimmed<W extends ReadWord>(words: readonly W[], line: LineOf<W>, sieve: Sieve): W[] {
  const from = words.findIndex((word) => !isNoise(word, sieve) && !isStrayStart(word, line))
  const to = words.findLastIndex((word) => !isNoise(word, sieve))
  return from < 0 ? [] : words.slice(from, to + 1)
}

/** A dash opens an item of a list, a full stop may stand apart: signs of print stay when the engine is sure of them. */
function isNoise(word: ReadWord, sieve: Sieve): boolean {
  const size = core(word.text).length
  // Dots of a blank to be filled in take an engine's confidence away, not the symbol behind them.
  if (REMARK.test(word.text) || (SYMBOL.test(word.text) && formOf(word.text) > 0.8)) return false
  if (size === 0) return !(/^(?:[-–+•*:;.,/]|\.\/\.|\.{3,}|…)$/.test(word.text) && word.confidence > 0.6)
  return word.confidence < SURE && worth([word]) / size < sieve.word
}

/** No line begins with a full stop; a dash is long and stands a third of the type's size above the foot. Others are dots of dust or of a stamp's ink. */
function isStrayStart({ text, x0, x1, y0, y1 }: ReadWord, { words, baseline, slope, size }: LineOf<ReadWord>): boolean {
  if (/^[.,:;]$/.test(text)) return true
  if (!/^[-–]$/.test(text)) return false
  const above = (baseline + slope * (x0 - (words[0]?.x0 ?? x0)) - (y0 + y1) / 2) / size
  return x1 - x0 < 1.3 * (y1 - y0) || above < 0.05 || above > 0.5
}

/** A remark at the end of an address, often alone on its line: "(b/c);", or "(th);" where a stroke is lost. Dust does not open and close brackets. */
const REMARK = /^\(\p{L}{1,3}(?:\/\p{L}{1,3})*\)[;,.]?$/u

/** A document's symbol after its blank number: "....../TTr-UBND", "Số:......UBND". */
const SYMBOL = /(?:\/\.?|\.{3,}|…)\p{Lu}[\p{Lu}\d]*[rg]?(?:-|$)/u

function isPrint(words: readonly ReadWord[], sieve: Sieve): boolean {
  const size = letters(words)
  if (size === 0) return words.some((word) => /^[-–+•]$/.test(word.text))
  if (words.some(({ text }) => REMARK.test(text) || (SYMBOL.test(text) && formOf(text) > 0.8))) return true
  // One or two letters alone on a line are seldom print: they must be read without doubt.
  if (size <= 2 && sieve === FINE && !words.some((word) => hasDigit(word.text))) return worth(words) / size >= ALONE
  return worth(words) / size >= (size <= SHORT ? sieve.short : sieve.piece)
}
