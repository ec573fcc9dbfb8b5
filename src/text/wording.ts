/**
 * The tag of every pattern: written in plain Vietnamese with accents, it matches folded text (see fold.ts).
 * - accents and case in the pattern are folded away (regex escapes and group names are kept);
 * - a blank stands for any white space, line breaks included;
 * - the match may not begin or end inside a word (\b knows ASCII only);
 * - flags: global, unicode. Interpolated values are inserted as they are (pattern sources).
 */
import { fold } from './fold.js'

export function wording(parts: TemplateStringsArray, ...pieces: readonly (string | RegExp)[]): RegExp {
  const source = parts.raw.map((raw, i) => foldPattern(raw) + pieceSource(pieces[i])).join('')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu')
}

/** A reusable piece of a pattern: folded, without edges or flags. */
export const piece = (parts: TemplateStringsArray, ...pieces: readonly (string | RegExp)[]): string =>
  `(?:${parts.raw.map((raw, i) => foldPattern(raw) + pieceSource(pieces[i])).join('')})`

const pieceSource = (value: string | RegExp | undefined): string =>
  value === undefined ? '' : typeof value === 'string' ? value : value.source

/** Folds literal text only: escapes (\d, \p{L}) and group names (?<name>) stay. */
function foldPattern(raw: string): string {
  return raw
    .split(/(\\[pP]\{[^}]*\}|\\.|\(\?<[a-zA-Z][\w]*>)/u)
    .map((chunk, i) => (i % 2 === 1 ? chunk : fold(chunk).replace(/ /g, '\\s+')))
    .join('')
}
