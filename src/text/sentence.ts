import type { Span } from '../model/span.js'

const LONGEST = 400

/**
 * The sentence (or list item, or table row) around a place, on one line: what a person needs to judge a value.
 * At most 400 characters; cut on the far sides of the place, at a blank.
 */
export function sentenceAround(text: string, at: Span): string {
  const row = lineOf(text, at.start)
  if (row.includes(' | ')) return row.trim()
  const from = Math.max(leftEdge(text, at.start), at.start - LONGEST / 2)
  const to = Math.min(rightEdge(text, at.end), Math.max(at.end, from + LONGEST))
  return text
    .slice(atBlank(text, from, 1), atBlank(text, to, -1))
    .replace(/\s+/g, ' ')
    .trim()
}

/** A row of a table is one line, its cells joined by " | " (model/parsed-document.ts). */
const lineOf = (text: string, at: number): string =>
  text.slice(text.lastIndexOf('\n', at - 1) + 1, (text.indexOf('\n', at) + 1 || text.length + 1) - 1)

/** A sentence ends at . ! ? before a capital, at a paragraph's end, and a list item at its line's end. */
const END = /\n\n|\n(?=\s*(?:[-+*•]|\d{1,2}[.)]|[a-zđ]\))\s)|[.!?](?=\s+\p{Lu})|;(?=\s*\n)/gu

function leftEdge(text: string, start: number): number {
  const from = Math.max(0, start - 4 * LONGEST)
  const ends = [...text.slice(from, start).matchAll(END)]
  const last = ends.at(-1)
  return last ? from + last.index + last[0].length : from
}

function rightEdge(text: string, end: number): number {
  const window = text.slice(end, end + 4 * LONGEST)
  const next = window.search(END)
  if (next < 0) return Math.min(text.length, end + 4 * LONGEST)
  return end + next + (/[.!?;]/.test(window[next] ?? '') ? 1 : 0)
}

/** Moves a cut off the middle of a word. */
function atBlank(text: string, at: number, step: 1 | -1): number {
  let i = at
  while (i > 0 && i < text.length && /\S/.test(text[i - 1] ?? '') && /\S/.test(text[i] ?? '')) i += step
  return i
}

/** What stands behind the last full stop (one before a blank or the end): the sentence under way. */
export const lastSentence = (text: string): string => text.split(/\.(?!\S)/u).at(-1) ?? text

/** What stands behind the last of these signs; the whole text when there is none. */
export function afterLast(text: string, signs: string): string {
  let at = text.length
  while (at > 0 && !signs.includes(text[at - 1] ?? '')) at--
  return text.slice(at)
}
