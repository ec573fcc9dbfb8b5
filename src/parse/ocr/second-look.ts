/** Words that are looked at a second time, by another model: unsure ones, and those in which a wrong sign would be a wrong fact. */
import { centreIn, grown, hullOf, type Area } from './area.js'
import type { Lexicon } from '../../reference/lexicon.js'
import type { ReadLine, ReadWord } from './engine.js'
import type { CutOut } from './sheet.js'
import { core, formOf, hasDigit } from './word-form.js'

/** An engine's confidence below which a word is looked at again: right words are nearly all above, most wrong ones below (STACK §2.1). */
const UNSURE = 0.88
/** Words on each side that are cut out with it: an engine reads a word among its neighbours better than alone. */
const BESIDE = 1
/** Room left round a cut-out, in sizes of the type: less than a blank, so that no piece of another word comes along. */
const ROOM = { beside: 0.12, above: 0.1 }

/** Neighbouring words of one line that are read again together. */
export interface Span {
  readonly line: ReadLine
  readonly words: readonly ReadWord[]
}

/** Where to look again. In a table each cell is cut out whole. */
export function spansOf(lines: readonly ReadLine[], cells: readonly Area[], lexicon: Lexicon | null): Span[] {
  return lines.flatMap((line) => {
    const isAsked = isName(line) && !isKnown(line, lexicon)
    const isWhole = isAsked || (isIn(line, cells) && line.words.some(asksForMore))
    const asked = line.words.map((word) => isWhole || asksForMore(word))
    return runsOf(line.words, (i) => asked.slice(Math.max(0, i - BESIDE), i + BESIDE + 1).some(Boolean)).map((words) => ({ line, words }))
  })
}

export function cutOutsOf(spans: readonly Span[], cells: readonly Area[]): CutOut[] {
  const free = spans.filter(({ line }) => !isIn(line, cells))
  const inCells = spans
    .filter(({ line }) => isIn(line, cells))
    .flatMap(({ line }) => cells.find((cell) => centreIn(hullOf(line.words), cell)) ?? [])
  return [...free.map(cutOutOf), ...new Set(inCells)]
}

function cutOutOf({ line, words }: Span): CutOut {
  const area = grown(hullOf(words), ROOM.beside * line.size, ROOM.above * line.size)
  return { ...area, type: { baseline: line.baseline + line.slope * (area.x0 - (line.words[0]?.x0 ?? 0)), size: line.size } }
}

const isIn = (line: ReadLine, cells: readonly Area[]): boolean => cells.some((cell) => centreIn(hullOf(line.words), cell))

/** Letters may be as sure as they like: numbers, days and symbols are read twice, and so is what no syllable looks like. */
const asksForMore = (word: ReadWord): boolean => core(word.text) !== '' && (isUnsure(word) || hasDigit(word.text))

const isUnsure = ({ text, confidence }: ReadWord): boolean => confidence < UNSURE || formOf(text) < 0.9

/** A signer's name, a title: a few words, each with a capital. */
const isName = ({ words }: ReadLine): boolean => words.length <= 6 && words.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word.text))

/** Words that stand beside each other in the language, as those of "Độc lập - Tự do - Hạnh phúc" do; those of names do not. */
const isKnown = ({ words }: ReadLine, lexicon: Lexicon | null): boolean =>
  lexicon !== null &&
  words.every(
    ({ text }, i) => core(text) === '' || lexicon.support(words[i - 1]?.text ?? null, text, words[i + 1]?.text ?? null) >= CARRIED,
  )

/** What the lexicon says of a word that fits one neighbour at least. */
const CARRIED = 0.7

function runsOf(words: readonly ReadWord[], isIn: (i: number) => boolean): ReadWord[][] {
  const runs: ReadWord[][] = []
  words.forEach((word, i) => {
    if (!isIn(i)) return
    if (i === 0 || !isIn(i - 1)) runs.push([])
    runs.at(-1)?.push(word)
  })
  return runs
}
