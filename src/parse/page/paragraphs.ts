/** Rows of one column → paragraphs, by what a reader sees: indents, short last lines, spacing, labels, centring. */
import type { BlockInput, LineInput } from '../document-builder.js'
import { hullBox, middle, rowText, widthOf, type Row } from './geometry.js'
import { hasLabel, isAuthority, isNumberLine, isRecipients, isSubject, opensAlways, opensOffice } from './wordings.js'

/** `flow`: running text. `stack`: letterhead and signature, a line is a paragraph. `list`: the foot's left column, a label opens an item. */
export type Manner = 'flow' | 'stack' | 'list'

export interface ColumnFrame {
  readonly left: number
  readonly right: number
  /** Usual distance from baseline to baseline within a paragraph. */
  readonly pitch: number
  /** Where first lines of paragraphs begin; null when they are not set in. */
  readonly indent: number | null
  /** Whether paragraphs stand further apart than lines, and whether full lines end at the right edge. */
  readonly spaced: boolean
  readonly justified: boolean
}

export type ParagraphRows = readonly Row[]

export function paragraphsOf(rows: readonly Row[], manner: Manner, frame: ColumnFrame): ParagraphRows[] {
  const paragraphs: Row[][] = []
  for (const row of rows) {
    const current = paragraphs.at(-1)
    if (current && goesOn(current, row, manner, frame)) current.push(row)
    else paragraphs.push([row])
  }
  return paragraphs
}

export function goesOn(paragraph: ParagraphRows, row: Row, manner: Manner, frame: ColumnFrame): boolean {
  const last = paragraph.at(-1)
  if (!last || opensAlways(rowText(row))) return false
  if (manner === 'stack') return stackGoesOn(paragraph, last, row, frame)
  if (manner === 'list') return listGoesOn(last, row)
  return flowGoesOn(paragraph, last, row, frame)
}

const sameSize = (a: Row, b: Row): boolean => Math.abs(a.size - b.size) <= 0.6

const isCapitals = (text: string): boolean => text === text.toUpperCase()

const sameFont = (a: Row, b: Row): boolean => a.words.at(-1)?.font === b.words[0]?.font

export const endsSentence = (text: string): boolean => /[.;:!?…/]["”’)]?$/u.test(text)

/** A word divided at a slash or hyphen by the line's end: "175/TB-", "2023-". */
const endsBroken = (text: string): boolean => /[\p{L}\p{N}][-–/]$/u.test(text) && !/\.\/$/.test(text)

export const opensSmall = (text: string): boolean => /^[\p{Ll}(,]/u.test(text) && !hasLabel(text)

/** The subject's lines belong together; other lines do only when a small letter, a figure or tighter spacing shows a broken line. */
function stackGoesOn(paragraph: ParagraphRows, last: Row, row: Row, frame: ColumnFrame): boolean {
  const step = row.baseline - last.baseline
  if (!sameSize(last, row) || step > 1.9 * row.size) return false
  const [text, above] = [rowText(row), rowText(last)]
  if (isSubject(text) || isNumberLine(text) || isAuthority(text)) return false
  if (isSubject(rowText(paragraph[0] ?? last))) return step <= 1.35 * Math.max(frame.pitch, 1.15 * row.size)
  if (endsBroken(above)) return true
  if (/^[\p{Ll}\d]/u.test(text) && !hasLabel(text) && !/[.;:]$/.test(above)) return true
  const room = frame.right - frame.left - widthOf(last) - widthOfFirst(row)
  const tight = step < 0.92 * frame.pitch
  return sameFont(last, row) && (tight ? room < 1.2 * last.size : room < 0.25 * last.size && isRestOfName(above, text))
}

/** Names of offices in capitals run over two lines; a line that could begin a name of its own is left alone ("MÔI / TRƯỜNG" is one word). */
const isRestOfName = (above: string, text: string): boolean =>
  text === text.toUpperCase() && (!opensOffice(text) || (/MÔI$/u.test(above) && /^TRƯỜNG/u.test(text)))

function listGoesOn(last: Row, row: Row): boolean {
  const text = rowText(row)
  if (hasLabel(text) || isRecipients(rowText(last))) return false
  if (row.baseline - last.baseline > 2 * row.size) return false
  return !endsSentence(rowText(last)) || opensSmall(text)
}

function flowGoesOn(paragraph: ParagraphRows, last: Row, row: Row, frame: ColumnFrame): boolean {
  const [text, above] = [rowText(row), rowText(last)]
  const step = row.baseline - last.baseline
  const spaced = step > frame.pitch * 1.12 + 0.6 && step > 1.25 * Math.max(row.size, last.size)
  if (step > 1.9 * frame.pitch) return false
  if (isCentred(row, frame) || isCentred(last, frame)) return centredGoesOn(paragraph, last, row, frame, spaced)
  if (!wouldNotFit(last, row, frame)) return false
  if (spaced && !(opensSmall(text) && !endsSentence(above))) return false
  if (hasLabel(text) && endsSentence(above) && !isBodyLine(paragraph, row, frame)) return false
  return !opensByIndent(paragraph, last, row, frame)
}

/** Where the lines after an indented first line begin: what looks like a label there is a sentence's own "(10)" or "2." */
const isBodyLine = (paragraph: ParagraphRows, row: Row, frame: ColumnFrame): boolean =>
  (paragraph[0]?.x0 ?? row.x0) > row.x0 + 0.6 * row.size && Math.abs(row.x0 - frame.left) < 0.6 * row.size

/** A new first line shows by where it begins, seen against the lines that went before. */
function opensByIndent(paragraph: ParagraphRows, last: Row, row: Row, frame: ColumnFrame): boolean {
  const [text, above] = [rowText(row), rowText(last)]
  const shift = row.x0 - last.x0
  const slack = 0.6 * row.size
  const hanging = hasLabel(rowText(paragraph[0] ?? last)) && (paragraph[0] ?? last).x0 < row.x0 - slack
  if (frame.indent !== null && Math.abs(row.x0 - frame.indent) < 1.5 && !hanging) return true
  if (paragraph.length > 1) return Math.abs(shift) > slack
  if (shift < -slack) return false
  if (shift <= slack) return frame.indent === null && !frame.spaced && endsSentence(above) && !opensSmall(text)
  return !hasLabel(above)
}

/** Lines of a title: one axis, one font, and a break that the setter made. A full body line above a centred one is no part of it. */
function centredGoesOn(paragraph: ParagraphRows, last: Row, row: Row, frame: ColumnFrame, spaced: boolean): boolean {
  const small = opensSmall(rowText(row)) && !endsSentence(rowText(last)) && !isCapitals(rowText(last))
  if (!sameSize(last, row) || hasLabel(rowText(row)) || !(sameFont(last, row) || small)) return false
  if (Math.abs(middle(last) - middle(row)) > 1.2 * row.size) return false
  if (endsSentence(rowText(last)) && !isCentred(paragraph[0] ?? last, frame) && !isOnAxis(last, frame)) return false
  return spaced ? small && wouldNotFit(last, row, frame) : small || wouldNotFit(last, row, frame)
}

/** Centred although it fills its line: equally far from both edges, and touching neither. */
const isOnAxis = (row: Row, frame: ColumnFrame): boolean =>
  Math.abs(middle(row) - (frame.left + frame.right) / 2) <= 1.5 && row.x0 - frame.left > 1.5

/** In the middle of its column, with room on both sides; a line that begins where first lines do is none. */
export function isCentred(row: Row, frame: ColumnFrame): boolean {
  if (frame.indent !== null && Math.abs(row.x0 - frame.indent) < 1.5) return false
  const off = Math.abs(middle(row) - (frame.left + frame.right) / 2)
  return off <= 0.8 * row.size && row.x0 - frame.left > 1.2 * row.size && frame.right - row.x1 > 1.2 * row.size
}

/** True when the next line's first word had no room at this line's end: the line was broken by the setter, not the writer. */
function wouldNotFit(last: Row, next: Row, frame: ColumnFrame): boolean {
  const slack = 0.15 * last.size
  if (isCentred(last, frame)) return widthOf(last) + 0.25 * last.size + widthOfFirst(next) > frame.right - frame.left - slack
  if (frame.justified && last.x1 >= frame.right - 2) return true
  const word = frame.justified ? widthOfFirst(next) : wordWidth(next)
  return last.x1 + 0.25 * last.size + word > frame.right - slack
}

const wordWidth = (row: Row): number => (row.words[0] ? row.words[0].box.x1 - row.words[0].box.x0 : 0)

/** Up to a hyphen or slash, where setters may break a word. */
function widthOfFirst(row: Row): number {
  const text = row.words[0]?.text ?? ''
  const cut = /^.*?[-–/](?=\p{L})/u.exec(text)?.[0].length ?? text.length
  return (wordWidth(row) * cut) / Math.max(1, text.length)
}

export const paragraphBlock = (rows: ParagraphRows, continues: boolean | null = null): BlockInput => ({
  block: 'paragraph',
  lines: rows.map(lineInput),
  ...(continues === null ? {} : { continues }),
})

const lineInput = (row: Row): LineInput => ({
  words: row.words,
  box: hullBox(row.words.map((word) => word.box)),
})
