/** Two readings of one line → one: where they agree the word is sure, where they differ the better one stands and the other is kept as its rival. */
import type { ReadLine, ReadWord } from './engine.js'
import type { Lexicon } from '../../reference/lexicon.js'
import { formOf, hasDigit } from './word-form.js'

/** A word after the vote. */
export interface VotedWord extends ReadWord {
  readonly rivals?: readonly string[]
  /** Written by hand or stamped over: `text` is "…", what was read of it stands in `rivals`. */
  readonly hand?: true
}

export interface VotedLine extends Omit<ReadLine, 'words'> {
  readonly words: readonly VotedWord[]
}

/** Confidence of words that two models read alike, and the most that one has whose readings differ. */
const AGREED = 0.96
const SETTLED = 0.82
const OPEN = 0.6
const FIRST_KNOWS_FIGURES = 0.15

/**
 * `asked`: neighbouring words of the line that were read again, `again`: what was seen there.
 * The lexicon weighs how a reading fits its neighbours; null = nothing is known of the language.
 */
export function vote(line: VotedLine, asked: readonly ReadWord[], again: readonly ReadWord[], lexicon: Lexicon | null): VotedLine {
  const from = line.words.findIndex((word) => word === asked[0])
  const [before, after] = [line.words.slice(0, from), line.words.slice(from + asked.length)]
  const words: VotedWord[] = []
  const pairs = pairsOf(asked, withoutStrayEnd(asked, again)).filter(({ mine }) => mine.length > 0)
  pairs.forEach(({ mine, theirs }, i) => {
    const left = words.at(-1) ?? before.at(-1)
    const right = pairs[i + 1]?.mine[0] ?? after[0]
    words.push(...settle(mine, theirs, (word) => lexicon?.support(left?.text ?? null, word, right?.text ?? null) ?? 0.5))
  })
  return { ...line, words: [...before, ...words, ...after] }
}

/** The blank behind a cut-out may be read as a full stop: no word of the first reading loses against it. */
function withoutStrayEnd(asked: readonly ReadWord[], again: readonly ReadWord[]): ReadWord[] {
  const last = [...again].sort((a, b) => a.x0 - b.x0).at(-1)
  const text = asked.at(-1)?.text
  return again.map((word) => (word === last && text !== undefined && word.text === `${text}.` ? { ...word, text } : word))
}

/** How well a word fits where it stands, 0 to 1. */
type Fits = (word: string) => number

interface Pair {
  readonly mine: ReadWord[]
  readonly theirs: ReadWord[]
}

/** Words of both readings that stand in the same place, from left to right; one word may stand against several. */
function pairsOf(first: readonly ReadWord[], second: readonly ReadWord[]): Pair[] {
  const all = [...first.map((word) => ({ word, mine: true })), ...second.map((word) => ({ word, mine: false }))]
  all.sort((a, b) => a.word.x0 - b.word.x0)
  const pairs: (Pair & { end: number })[] = []
  for (const { word, mine } of all) {
    const last = pairs.at(-1)
    const slack = 0.25 * Math.min(word.x1 - word.x0, word.y1 - word.y0)
    if (last && word.x0 < last.end - slack) {
      ;(mine ? last.mine : last.theirs).push(word)
      last.end = Math.max(last.end, word.x1)
    } else pairs.push({ mine: mine ? [word] : [], theirs: mine ? [] : [word], end: word.x1 })
  }
  return pairs
}

/** A sign alone in a cell is a mark: x or X says the same. */
const sameText = (a: string, b: string): boolean => a === b || (a.length === 1 && a.toLowerCase() === b.toLowerCase())

const textOf = (words: readonly ReadWord[]): string => words.map((word) => word.text).join(' ')
const least = (words: readonly ReadWord[]): number => Math.min(...words.map((word) => word.confidence))

function settle(mine: readonly ReadWord[], theirs: readonly ReadWord[], fits: Fits): VotedWord[] {
  if (theirs.length === 0) return mine.map((word) => ({ ...word, confidence: Math.min(word.confidence, 0.75) }))
  if (sameText(textOf(mine), textOf(theirs))) return mine.map((word) => ({ ...word, confidence: Math.max(AGREED, word.confidence) }))
  const kept = sameSigns(mine, theirs) ?? longerRoman(mine, theirs) ?? romanOfFigures(mine, theirs) ?? keptHook(mine, theirs)
  if (kept !== null) return kept
  // The first model reads figures better (42 of 44 numbers on real pages against 36): the second must be much surer of another.
  const figures = hasDigit(textOf(mine)) && leastForm(mine) >= leastForm(theirs) ? FIRST_KNOWS_FIGURES : 0
  const [a, b] = [worth(mine, fits) + figures, worth(theirs, fits)]
  const [winner, loser] = b > a ? [theirs, mine] : [mine, theirs]
  const confidence = Math.abs(a - b) > 0.25 && !differInDigits(mine, theirs) ? SETTLED : OPEN
  return winner.map((word) => ({ ...word, confidence: Math.min(word.confidence, confidence), rivals: [textOf(loser)] }))
}

/** "số3-" and "số 3 -": both read the same signs, a blank is all they differ by. It is a doubt only between figures: "1 5" and "1, 5" may be two numbers. */
function sameSigns(mine: readonly ReadWord[], theirs: readonly ReadWord[]): VotedWord[] | null {
  const close = (words: readonly ReadWord[]): string => words.map((word) => word.text).join('')
  if (close(mine) !== close(theirs) || [mine, theirs].some((words) => /\d[.,/-]? [.,/-]?\d/.test(textOf(words)))) return null
  const winner = leastForm(theirs) > leastForm(mine) ? theirs : mine
  return winner.map((word) => ({ ...word, confidence: Math.max(SETTLED, word.confidence) }))
}

/** Strokes of a Roman number run together or are lost, none is ever added: of "II" and "III" the longer stands. */
function longerRoman(mine: readonly ReadWord[], theirs: readonly ReadWord[]): VotedWord[] | null {
  const [a, b] = [mine[0], theirs[0]]
  if (!a || !b || mine.length > 1 || theirs.length > 1 || !ROMAN.test(a.text) || !ROMAN.test(b.text)) return null
  if (a.text.replace(/I/g, '') !== b.text.replace(/I/g, '')) return null
  const [winner, loser] = b.text.length > a.text.length ? [b, a] : [a, b]
  return [{ ...winner, confidence: Math.min(winner.confidence, SETTLED), rivals: [loser.text] }]
}

/**
 * A worn hook looks like an acute, an acute hardly ever like a hook: of "triến" and "triển" the hook stands (right 48 times of 48 on worn pages).
 * In a name nothing but the print tells, and a speck may make a hook: there it stands in doubt.
 */
function keptHook(mine: readonly ReadWord[], theirs: readonly ReadWord[]): VotedWord[] | null {
  const [a, b] = [mine[0], theirs[0]]
  if (!a || !b || mine.length > 1 || theirs.length > 1) return null
  const [hooks, acutes] = [a, b].map((word) => word.text.normalize('NFD')).sort((x, y) => (x < y ? 1 : -1))
  if (hooks === undefined || !hooks.includes(HOOK) || hooks.replaceAll(HOOK, ACUTE) !== acutes) return null
  const [winner, loser] = a.text.normalize('NFD') === hooks ? [a, b] : [b, a]
  const most = /\p{Lu}/u.test(winner.text) ? OPEN : SETTLED
  return [{ ...winner, confidence: Math.min(winner.confidence, most), rivals: [loser.text] }]
}

/** Combining hook above and acute: U+0309 sorts behind U+0301. */
const HOOK = '\u0309'
const ACUTE = '\u0301'

/** "II/2026" is read as "112026" or "1/2026": of a quarter and figures that may be its strokes the quarter stands, in doubt. "11/2026" is a month as well: no one knows. */
function romanOfFigures(mine: readonly ReadWord[], theirs: readonly ReadWord[]): VotedWord[] | null {
  const [a, b] = [mine[0], theirs[0]]
  if (!a || !b || mine.length > 1 || theirs.length > 1) return null
  const [winner, loser] = QUARTER.test(a.text) ? [a, b] : [b, a]
  const quarter = QUARTER.exec(winner.text)
  const figures = /^1{1,3}\/?(20\d\d)[.,;:)]*$/.exec(loser.text)
  if (!quarter || figures?.[1] !== quarter[1] || /^11\//.test(loser.text) || loser.confidence >= SURE_FIGURES) return null
  return [{ ...winner, confidence: Math.min(winner.confidence, OPEN), rivals: [loser.text] }]
}

const QUARTER = /^I{1,3}\/(20\d\d)[.,;:)]*$/
const SURE_FIGURES = 0.9

const ROMAN = /^\(?[IVX]{1,4}(?:\/\d{4})?[.,;:)]*$/

const leastForm = (words: readonly ReadWord[]): number => Math.min(...words.map((word) => formOf(word.text)))

function worth(words: readonly ReadWord[], fits: Fits): number {
  const form = leastForm(words)
  const fit = words.length === 1 ? fits(words[0]?.text ?? '') : 0.5
  return 0.4 * form + 0.25 * least(words) + 0.35 * fit - 0.1 * (words.length - 1)
}

const digits = (words: readonly ReadWord[]): string => textOf(words).replace(/[^\d]/g, '')
const differInDigits = (a: readonly ReadWord[], b: readonly ReadWord[]): boolean =>
  (hasDigit(textOf(a)) || hasDigit(textOf(b))) && digits(a) !== digits(b)
