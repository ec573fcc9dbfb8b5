/** Whole letterheads in the midst of a letter, with no new page before them: told, not cut. */
import type { ParsedDocument } from '../../model/parsed-document.js'
import { type Anchor, isCapitals } from '../parts/anchors.js'
import type { Seen } from '../parts/seen.js'
import { isPersonLine } from '../parts/signature-lines.js'
import { isAnnounced, isDraft, isPartOfLetter, keyOf } from './attached.js'
import { fullness, openingOf } from './opening.js'
import { hasFoot, LONGEST } from './trail.js'

const HEAD: ReadonlySet<Anchor> = new Set(['motto', 'number', 'issuer', 'date', 'rule', 'stamp', 'subject'])
/** Lines of a letterhead above its number. */
const ABOVE = 8

/** A heading so near above it ("PHỤ LỤC", "ĐỀ CƯƠNG") makes the letterhead a form's. */
const CLOSE = 3

/** More pieces than any head has. */
const HEAD_PIECES = 90

/** The number lines of the first such heads, in order, at most `most`. */
export function headsInside(document: ParsedDocument, seen: readonly Seen[], most: number): Seen[] {
  const own = keyOf(seen.find((s) => s.anchor === 'number') ?? null)
  const ended = seen.findIndex((_, i) => hasFoot(seen.slice(i, i + FOOT_PIECES)))
  const found: Seen[] = []
  for (let i = ended + 1; ended >= 0 && i < seen.length && found.length < most; i++) {
    const s = seen[i]
    const key = s?.anchor === 'number' ? keyOf(s) : null
    if (s && key !== null && key !== own && beginsLetter(document, seen, i)) found.push(s)
  }
  return found
}

/** An office and a name under it. */
const FOOT_PIECES = 8

function beginsLetter(document: ParsedDocument, seen: readonly Seen[], number: number): boolean {
  const from = headStart(seen, number)
  const opening = openingOf(document, seen.slice(from, from + HEAD_PIECES))
  if (opening.number !== seen[number] || fullness(opening) < 4 || !opening.dated || isPartOfLetter(opening) || isDraft(opening))
    return false
  if (seen.slice(Math.max(0, from - CLOSE), from).some((s) => s.anchor === 'appendix')) return false
  return !isAnnounced(document.text.slice(0, Math.min(LONGEST, seen[from]?.span.start ?? 0)), opening)
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
