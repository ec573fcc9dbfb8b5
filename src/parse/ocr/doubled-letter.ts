/**
 * The engine writes a Đ twice that stands once ("QĐĐ-TTg"): its network knows D and the bar as two sights of one letter. Told by the room that the word takes:
 * where one Đ fits the width and two do not, one is read. Said, not silent: the word is doubtful from then on and keeps the other reading as its rival.
 */
import { formOf } from './word-form.js'
import type { VotedLine, VotedWord } from './vote.js'

const DOUBTED = 0.75
/** The shorter reading must fit the room better by this part of a letter. */
const BETTER = 0.3

/** Widths of letters of a Times-like face, in sizes of the type; only their ratios matter. */
function widthOf(text: string): number {
  let sum = 0
  for (const letter of text.normalize('NFD').replace(/\p{M}/gu, '')) sum += letterWidth(letter)
  return sum
}

function letterWidth(letter: string): number {
  if (/[ijltfr.,;:'|!/()-]/.test(letter)) return 0.31
  if (/[mwMW—…]/.test(letter)) return 0.85
  if (/[I]/.test(letter)) return 0.35
  if (/[A-ZĐ]/.test(letter)) return 0.74
  return /[\d]/.test(letter) ? 0.5 : 0.47
}

export function withoutDoubledLetters(line: VotedLine): VotedLine {
  if (!line.words.some((word) => isDoubled(word.text))) return line
  const others = line.words.filter((word) => !isDoubled(word.text) && word.text.length > 2)
  if (others.length === 0) return line
  const dotsPerWidth = others.reduce((sum, word) => sum + word.x1 - word.x0, 0) / others.reduce((sum, word) => sum + widthOf(word.text), 0)
  return { ...line, words: line.words.map((word) => (isDoubled(word.text) ? settled(word, dotsPerWidth) : word)) }
}

/** Two Đ together in a word that would be well formed with one. */
const isDoubled = (text: string): boolean => text.includes('ĐĐ') && formOf(text) < formOf(text.replace('ĐĐ', 'Đ'))

function settled(word: VotedWord, dotsPerWidth: number): VotedWord {
  const once = word.text.replace('ĐĐ', 'Đ')
  const room = (word.x1 - word.x0) / dotsPerWidth
  const fits = Math.abs(widthOf(once) - room) + BETTER * letterWidth('Đ') < Math.abs(widthOf(word.text) - room)
  return fits
    ? { ...word, text: once, confidence: Math.min(word.confidence, DOUBTED), rivals: [word.text] }
    : { ...word, confidence: Math.min(word.confidence, DOUBTED), rivals: [once] }
}
