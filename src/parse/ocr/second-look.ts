/** Lines that are looked at a second time, by another model: unsure ones, and those in which a wrong sign would be a wrong fact. */
import { centreIn, grown, hullOf, merged, type Area } from './area.js'
import type { ReadLine } from './engine.js'
import { core, formOf, hasDigit } from './word-form.js'

/** An engine's confidence below which a word is looked at again: right words are nearly all above, most wrong ones below (STACK §2.1). */
const UNSURE = 0.88

/**
 * Letters may be as sure as they like: numbers, days and symbols are read twice, so are names (no dictionary knows them),
 * and what no syllable looks like.
 */
export const asksForMore = (line: ReadLine): boolean =>
  isName(line) ||
  line.words.some((word) => core(word.text) !== '' && (word.confidence < UNSURE || hasDigit(word.text) || formOf(word.text) < 0.9))

/** A signer's name, a title: a few words, each with a capital. */
const isName = ({ words }: ReadLine): boolean => words.length <= 6 && words.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word.text))

/**
 * Where they stand; lines that lie against each other are cut out together, for an engine reads a block better than a line.
 * In a table each cell is cut out alone.
 */
export function areasOf(lines: readonly ReadLine[], cells: readonly Area[]): Area[] {
  const places = lines.map((line) => grown(hullOf(line.words), 0.5 * line.size, 0.22 * line.size))
  const cellOf = (place: Area): Area | undefined => cells.find((cell) => centreIn(place, cell))
  const inCells = new Set(places.flatMap((place) => cellOf(place) ?? []))
  return [...merged(places.filter((place) => !cellOf(place))), ...inCells]
}
