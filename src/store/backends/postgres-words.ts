/** Text as words, cut as SQLite's `unicode61` cuts it, so that both engines find the same letters. */
import { fold } from '../../text/fold.js'
import { marked } from '../../text/marked.js'
import type { IndexedText, Term } from '../text-index.js'

/** Letters, digits, private signs; a mark that stands alone belongs to the word before it (the list is SQLite's own). */
const MARK = '\\u0300-\\u0304\\u0306-\\u030c\\u030f\\u0311\\u031b\\u0323-\\u0328\\u032d\\u032e\\u0330\\u0331'
const WORD = new RegExp(`[\\p{L}\\p{N}\\p{Co}][\\p{L}\\p{N}\\p{Co}${MARK}]*`, 'gu')

/** An index takes entries of some 2,700 bytes; of a longer "word" the beginning is indexed, and the whole compared. */
const LONGEST = 200

const wordsOf = (text: string): string[] => text.match(WORD) ?? []

/** Words with a blank on both sides of each: " bao  cao ". A run of words is then a piece of the text, and its pieces can be counted. */
const stream = (words: readonly string[]): string => words.map((word) => ` ${word} `).join('')

const entry = (word: string): string => word.slice(0, LONGEST)

/** Fields weigh four times as much as the running text, so they stand there four times; between them what is no word, so that no run goes across. */
const weighed = (body: readonly string[], fields: readonly string[]): string => [body, fields, fields, fields, fields].map(stream).join('|')

export interface IndexRow {
  /** Words in body and fields: long letters must not win by their length. */
  readonly size: number
  /** Each word once, without accents and as printed: what the index finds letters by. */
  readonly words: readonly string[]
  readonly folded: string
  readonly marked: string
}

export function indexRow({ body, fields }: IndexedText): IndexRow {
  const [folded, foldedFields] = [wordsOf(fold(body)), wordsOf(fold(fields))]
  const [printed, printedFields] = [wordsOf(marked(body)), wordsOf(marked(fields))]
  return {
    size: folded.length + foldedFields.length,
    words: [...new Set([...folded, ...foldedFields, ...printed, ...printedFields].map(entry))],
    folded: weighed(folded, foldedFields),
    marked: weighed(printed, printedFields),
  }
}

export interface Phrase {
  readonly entries: readonly string[]
  readonly run: string
  /** The run as a pattern that finds it also where it overlaps itself ("ba ba" twice in "ba ba ba"); null where it cannot. */
  readonly overlapping: string | null
  readonly accents: boolean
  /** One whole entry: the index alone says where it is. */
  readonly byIndex: boolean
}

export function phraseOf({ text, accents }: Term): Phrase {
  const words = wordsOf(accents ? marked(text) : fold(text))
  const byIndex = words.length === 1 && words.every((word) => word === entry(word))
  const entries = [...new Set(words.map(entry))]
  const overlapping = entries.length < words.length ? `${stream(words.slice(0, 1))}(?=${stream(words.slice(1))})` : null
  return { entries, run: stream(words), overlapping, accents, byIndex }
}
