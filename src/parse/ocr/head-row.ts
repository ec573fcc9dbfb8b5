/** One line of the letterhead as parts: the words that are always printed ("Số:", "/QĐ-", ngày, tháng, năm) and what stands between them. */
import type { ReadLine, ReadWord } from './engine.js'
import type { VotedLine, VotedWord } from './vote.js'

export type Label = 'so' | 'symbol' | 'ngay' | 'thang' | 'nam'

/** A word, or a piece of one that was read without blanks ("ngày22tháng"). */
export interface Part {
  readonly text: string
  readonly label: Label | null
  readonly x0: number
  readonly x1: number
  readonly word: VotedWord
  /** The line that the word belongs to; null for what only the first look saw and was left out as noise. */
  readonly home: VotedLine | null
}

export interface HeadRow {
  /** From left to right. */
  readonly parts: readonly Part[]
  readonly size: number
  /** Foot of the type at a place. */
  readonly foot: (x: number) => number
}

const NGAY = 'ng[aàáảãạâăầằ][yỳý]'
const THANG = 't[hb][aàáảãạâăắấầằ]n[gq]'
const NAM = '[nm][aàáảãạâăắấầằ]m'
/** "Số" as engines read it; 86 and S6 only before a colon. */
const SO = '(?:S[ốôổồóòoỐÔỒO]|(?:86|S6|8ố|8ô)(?=[:;]))'
const SYMBOL = '(?:[/⁄](?:\\d{4}[/⁄])?\\p{Lu}[\\p{Lu}\\p{Ll}\\d&.]*(?:[-–/&.].*)?|[-–]\\p{Lu}{1,8}[/⁄]\\p{Lu}.*)'

const PIECES: readonly (readonly [Label, RegExp])[] = [
  ['so', new RegExp(`^${SO}\\s?[:;.]?(?=$|[^\\p{L}])`, 'u')],
  ['ngay', new RegExp(`^${NGAY}`, 'u')],
  ['thang', new RegExp(`(?<!\\p{L})${THANG}(?!\\p{L})`, 'u')],
  ['nam', new RegExp(`(?<!\\p{L})${NAM}(?!\\p{L})`, 'u')],
  ['symbol', new RegExp(`${SYMBOL}$`, 'u')],
]

const LOOSE = { thang: new RegExp(`${THANG}(?!\\p{L})`, 'u'), nam: new RegExp(`${NAM}(?!\\p{L})`, 'u') }

/** The line with all that stands beside it to the right: one line of the page may have been read in several pieces, and noise left out. */
export function rowOf(line: VotedLine, lines: readonly VotedLine[], seen: readonly ReadLine[]): HeadRow {
  const start = line.words[0]?.x0 ?? 0
  const foot = (x: number): number => line.baseline + line.slope * (x - start)
  const beside = lines.filter(
    (other) => other === line || (firstX(other) > start && Math.abs(other.baseline - foot(firstX(other))) < 0.35 * line.size),
  )
  const words = beside.flatMap((home) => home.words.map((word) => ({ word, home })))
  const noise = seen
    .filter((other) => Math.abs(other.baseline - foot(firstX(other))) < 0.35 * line.size)
    .flatMap((other) => other.words)
    .filter((word) => word.x0 > start && !words.some((known) => covers(known.word, word)))
    .map((word) => ({ word, home: null }))
  const all = [...words, ...noise].sort((a, b) => a.word.x0 - b.word.x0)
  return { parts: all.flatMap(({ word, home }) => partsOf(word, home)), size: line.size, foot }
}

const firstX = (line: { readonly words: readonly ReadWord[] }): number => line.words[0]?.x0 ?? 0

const covers = (known: ReadWord, word: ReadWord): boolean =>
  Math.min(known.x1, word.x1) - Math.max(known.x0, word.x0) > 0.4 * Math.min(known.x1 - known.x0, word.x1 - word.x0)

/** A word cut at the labels in it. */
export function partsOf(word: VotedWord, home: VotedLine | null): Part[] {
  const labels = labelsIn(word.text)
  const parts: Part[] = []
  let at = 0
  for (const { label, from, to } of [...labels, { label: null, from: word.text.length, to: word.text.length }]) {
    if (from > at) parts.push(part(word, home, at, from, null))
    if (label !== null) parts.push(part(word, home, from, to, label))
    at = to
  }
  return parts
}

interface Found {
  readonly label: Label
  readonly from: number
  readonly to: number
}

/** Labels in a word, in order; ngày, tháng, năm only in this order. */
function labelsIn(text: string): Found[] {
  const found: Found[] = []
  let at = 0
  for (const [label, form] of PIECES) {
    // Behind another label ("ngàyØAtháng") letters may stand: that is how engines read a pen.
    const loose = found.length > 0 && (label === 'thang' || label === 'nam')
    const m = (loose ? LOOSE[label] : form).exec(text.slice(at))
    if (!m || m[0] === '' || /\p{L}{3}/u.test(text.slice(at, at + m.index))) continue
    if (label === 'symbol' && found.some((other) => other.label !== 'so')) continue
    found.push({ label, from: at + m.index, to: at + m.index + m[0].length })
    at += m.index + m[0].length
  }
  return found
}

/** Where a piece of a word stands, by the usual widths of its letters. */
function part(word: VotedWord, home: VotedLine | null, from: number, to: number, label: Label | null): Part {
  const dot = (word.x1 - word.x0) / widthOf(word.text)
  const x0 = word.x0 + dot * widthOf(word.text.slice(0, from))
  return { text: word.text.slice(from, to), label, x0, x1: word.x0 + dot * widthOf(word.text.slice(0, to)), word, home }
}

/** In thousandths of the type's size, as a serif type has them. */
function widthOf(text: string): number {
  let sum = 0
  for (const sign of text.normalize('NFD')) {
    if (/\p{M}/u.test(sign)) continue
    sum += /[mwMW]/.test(sign) ? 780 : /\p{Lu}/u.test(sign) ? 680 : /[\p{Ll}\d]/u.test(sign) && !/[ijlt]/.test(sign) ? 490 : 280
  }
  return sum
}
