/** What the language says of words as they were read: a word that fits no neighbour while a look-alike does is doubted, and the look-alike offered. */
import type { Lexicon } from '../../reference/lexicon.js'
import type { VotedLine, VotedWord } from './vote.js'

/** The most that a word is believed whose neighbours ask for another. */
const DOUBTED = 0.7

/** The text stays as read: names, numbers and dates are never asked about, nothing is changed. */
export function withDoubts(line: VotedLine, lexicon: Lexicon | null): VotedLine {
  if (lexicon === null) return line
  const text = (i: number): string | null => line.words[i]?.text ?? null
  const words = line.words.map((word, i): VotedWord => {
    const offered = lexicon.rivalsOf(text(i - 1), word.text, text(i + 1))
    return offered.length === 0 ? word : doubted(word, offered)
  })
  return { ...line, words }
}

const doubted = (word: VotedWord, offered: readonly string[]): VotedWord => ({
  ...word,
  confidence: Math.min(word.confidence, DOUBTED),
  rivals: [...new Set([...(word.rivals ?? []), ...offered])].slice(0, 3),
})
