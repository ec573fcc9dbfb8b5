/** Whole letterheads in the midst of a letter, with no new page before them: told, not cut. */
import type { ParsedDocument } from '../../model/parsed-document.js'
import { type Anchor, isCapitals } from '../parts/anchors.js'
import type { Seen } from '../parts/seen.js'
import { isPersonLine } from '../parts/signature-lines.js'
import { isAnnounced, isDraft, isPartOfLetter, keyOf } from './attached.js'
import { hasEnded } from './judge.js'
import { fullness, openingOf } from './opening.js'

const HEAD: ReadonlySet<Anchor> = new Set(['motto', 'number', 'issuer', 'date', 'rule', 'stamp', 'subject'])
/** Lines of a letterhead above its number. */
const ABOVE = 8

/** A heading so near above it ("PHỤ LỤC", "ĐỀ CƯƠNG") makes the letterhead a form's. */
const CLOSE = 3

/** The number lines of such heads, in order. */
export function headsInside(document: ParsedDocument, seen: readonly Seen[]): Seen[] {
  const own = seen.find((s) => s.anchor === 'number') ?? null
  return seen.filter((s, i) => {
    if (s.anchor !== 'number' || s === own || keyOf(s) === null || keyOf(s) === keyOf(own)) return false
    const from = headStart(seen, i)
    const opening = openingOf(document, seen.slice(from))
    if (opening.number !== s || fullness(opening) < 4 || !opening.dated || isPartOfLetter(opening) || isDraft(opening)) return false
    const before = seen.slice(0, from)
    if (before.slice(-CLOSE).some((b) => b.anchor === 'appendix')) return false
    const text = document.text.slice(0, seen[from]?.span.start ?? 0)
    return hasEnded(before) && !isAnnounced(text, opening)
  })
}

/** Up over issuer and motto, as far as lines of a letterhead go; a signer's name or Nơi nhận is none. */
function headStart(seen: readonly Seen[], number: number): number {
  let start = number
  for (let i = number - 1; i >= 0 && number - i <= ABOVE; i--) {
    const s = seen[i]
    if (
      !s ||
      s.table !== null ||
      !((s.anchor !== null && HEAD.has(s.anchor)) || (s.anchor === null && isCapitals(s.printed) && !isPersonLine(s.printed)))
    )
      break
    start = i
  }
  return start
}
