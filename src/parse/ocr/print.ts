/** What of an engine's lines is print: dust, arcs of seals and strokes of a pen come as a few odd signs of low confidence. */
import { centreIn, type Area } from './area.js'
import type { ReadLine, ReadWord } from './engine.js'
import { core, formOf } from './word-form.js'

/** Blanks wider than this part of the type's size part a line in two pieces: two columns, a stamp beside print. */
const APART = 1.3
/** Share of what a word could be worth below which it is noise; short pieces must be better. */
const NOISE = 0.2
const LEAST = 0.3
const LEAST_SHORT = 0.55
const SHORT = 4

/** Letters that were read, weighed by how sure and how well formed they are. */
export const worth = (words: readonly ReadWord[]): number =>
  words.reduce((sum, word) => sum + core(word.text).length * word.confidence * formOf(word.text), 0)

const letters = (words: readonly ReadWord[]): number => words.reduce((sum, word) => sum + core(word.text).length, 0)

/** Confidence that a sign alone in a cell of a table must have: there an x or a figure is all that is written. */
const IN_CELL = 0.25

/** The lines cut at wide blanks and at the lines of `cells`; pieces without print are left out, and noise at both ends of a piece. */
export const printOf = (lines: readonly ReadLine[], cells: readonly Area[] = []): ReadLine[] =>
  lines.flatMap((line) =>
    piecesOf(line).flatMap((piece) => {
      const outside = piece.words.filter((word) => !cells.some((cell) => centreIn(word, cell)))
      const printed = { ...piece, words: trimmed(outside) }
      return [...(isPrint(printed.words) ? [printed] : []), ...cells.flatMap((cell) => inCell(piece, cell))]
    }),
  )

function inCell(line: ReadLine, cell: Area): ReadLine[] {
  const words = line.words.filter((word) => centreIn(word, cell) && word.confidence >= IN_CELL && !/^[|!_¦]+$/.test(word.text))
  return words.length === 0
    ? []
    : [{ ...line, words, baseline: line.baseline + line.slope * ((words[0]?.x0 ?? 0) - (line.words[0]?.x0 ?? 0)) }]
}

function piecesOf(line: ReadLine): ReadLine[] {
  const pieces: ReadWord[][] = []
  let end = -Infinity
  for (const word of [...line.words].sort((a, b) => a.x0 - b.x0)) {
    if (word.x0 - end > APART * line.size) pieces.push([])
    pieces.at(-1)?.push(word)
    end = Math.max(end, word.x1)
  }
  const start = line.words[0]?.x0 ?? 0
  return pieces.map((words) => ({ ...line, words, baseline: line.baseline + line.slope * ((words[0]?.x0 ?? start) - start) }))
}

function trimmed(words: readonly ReadWord[]): ReadWord[] {
  const from = words.findIndex((word) => !isNoise(word))
  const to = words.findLastIndex((word) => !isNoise(word))
  return from < 0 ? [] : words.slice(from, to + 1)
}

/** A dash opens an item of a list, a full stop may stand apart: signs of print stay when the engine is sure of them. */
function isNoise(word: ReadWord): boolean {
  const size = core(word.text).length
  if (size === 0) return !(/^(?:[-–+•*:;.,/]|\.\/\.|\.{3,}|…)$/.test(word.text) && word.confidence > 0.6)
  return worth([word]) / size < NOISE
}

function isPrint(words: readonly ReadWord[]): boolean {
  const size = letters(words)
  if (size === 0) return words.some((word) => /^[-–+•]$/.test(word.text))
  return worth(words) / size >= (size <= SHORT ? LEAST_SHORT : LEAST)
}
