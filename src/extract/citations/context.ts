/** The segment a mention stands in, in document offsets: what its readers look at. */
import type { Match } from '../rule.js'

export interface Context {
  readonly text: string
  readonly folded: string
  /** The segment's bounds. */
  readonly from: number
  readonly to: number
}

export const contextOf = (match: Match): Context => ({
  text: match.view.text,
  folded: match.view.folded,
  from: match.segment.span.start,
  to: match.segment.span.end,
})

/** Longest sentence looked at, in characters: keeps work linear on text without stops. */
const LONGEST = 1200

/**
 * Start of the clause that `at` stands in: after the last ";", ":", "…", sentence end, bracket or quotation mark.
 * A dot counts only before a blank (not inside "20.12.2023").
 */
export function clauseStart(context: Context, at: number): number {
  for (let i = at - 1; i >= Math.max(context.from, at - LONGEST); i--) {
    const sign = context.text[i] ?? ''
    if (';:“”"()*'.includes(sign) || (sign === '.' && /\s/.test(context.text[i + 1] ?? ''))) return i + 1
  }
  return Math.max(context.from, at - LONGEST)
}

/** Where the sentence around `at` begins: brackets and semicolons are crossed. */
export function sentenceStart(context: Context, at: number): number {
  for (let i = at - 1; i >= Math.max(context.from, at - LONGEST); i--) {
    if (context.text[i] === '.' && /\s/.test(context.text[i + 1] ?? '')) return i + 1
  }
  return Math.max(context.from, at - LONGEST)
}

/** Where the sentence around `at` ends. */
export function sentenceEnd(context: Context, at: number): number {
  const last = Math.min(context.to, at + LONGEST)
  for (let i = at; i < last; i++) if (context.text[i] === '.' && /\s|$/.test(context.text[i + 1] ?? '')) return i
  return last
}
