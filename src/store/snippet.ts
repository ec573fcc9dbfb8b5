/** The stretch of a letter's own text around what was found, with its matches as offsets in it. */
import { fold } from '../text/fold.js'
import { marked } from '../text/marked.js'
import type { Term } from './text-index.js'

export interface Snippet {
  readonly snippet: string
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

const AROUND = 70

/** `fold` and `marked` keep the length, so places found there are places in the text. */
export function snippetOf(text: string, terms: readonly Term[]): Snippet {
  const places = terms.flatMap((t) => placesOf(text, t)).sort((a, b) => a.start - b.start || b.end - a.end)
  const first = densest(places)
  if (!first) return { snippet: oneLine(text.slice(0, 2 * AROUND)), marks: [] }
  const from = edge(text, Math.max(0, first.start - AROUND), 1)
  const to = edge(text, Math.min(text.length, first.end + 2 * AROUND), -1)
  const inside = withoutOverlaps(places.filter((p) => p.start >= from && p.end <= to))
  return { snippet: oneLine(text.slice(from, to)), marks: inside.map((p) => ({ start: p.start - from, end: p.end - from })) }
}

interface Place {
  readonly start: number
  readonly end: number
}

function placesOf(text: string, term: Term): Place[] {
  const form = term.accents ? marked : fold
  const words = form(term.text).match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length === 0) return []
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`, 'gu')
  return [...form(text).matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
}

/** The place with most others close behind it: there the words stand together. */
function densest(places: readonly Place[]): Place | undefined {
  let best: { place: Place; near: number } | undefined
  for (const place of places) {
    const near = places.filter((p) => p.start >= place.start && p.start <= place.start + AROUND).length
    if (!best || near > best.near) best = { place, near }
  }
  return best?.place
}

const withoutOverlaps = (places: readonly Place[]): Place[] =>
  places.reduce<Place[]>((kept, p) => ((kept.at(-1)?.end ?? -1) <= p.start ? [...kept, p] : kept), [])

/** Moves a cut off the middle of a word. */
function edge(text: string, at: number, step: 1 | -1): number {
  let i = at
  while (i > 0 && i < text.length && /[\p{L}\p{N}]/u.test(text[i - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[i] ?? '')) i += step
  return i
}

/** Line breaks become blanks one for one, so the marks stay true. */
const oneLine = (text: string): string => text.replace(/[\n\t]/g, ' ')
