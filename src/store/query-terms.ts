/** What a person typed, as terms: quoted words stay together, and so do the pieces of a number ("45/VPĐP-TH"). */
import { hasAccents } from '../text/marked.js'
import type { Term } from './text-index.js'

export function queryTerms(typed: string): Term[] {
  const pieces = typed.normalize('NFC').match(/"[^"]+"|“[^”]+”|[^\s"“”]+/gu) ?? []
  return pieces
    .map((p) => p.replace(/^["“]|["”]$/gu, '').trim())
    .filter((p) => /[\p{L}\p{N}]/u.test(p))
    .map((text) => ({ text, accents: hasAccents(text) }))
}

/** The same words with their accents set aside: the second try when nothing was found. */
export const withoutAccents = (terms: readonly Term[]): Term[] => terms.map((t) => ({ ...t, accents: false }))
