/** The head of a letter: stamps, letterhead, title, addressees; says where the body begins. */
import type { PartName } from '../../model/letter-parts.js'
import { addresseesEnd } from './addressee-zone.js'
import { isCapitals, type Anchor } from './anchors.js'
import { arrivalBlock } from './arrival-block.js'
import { labelOf } from './labels.js'
import type { Seen } from './seen.js'
import { titleEnd } from './title-zone.js'

export interface HeadZone {
  readonly parts: Map<number, PartName>
  readonly bodyFrom: number
}

const LETTERHEAD: ReadonlySet<Anchor> = new Set(['motto', 'number', 'bare-number', 'date', 'subject', 'issuer', 'rule'])
const LONGEST = 80

export function headOf(seen: readonly Seen[]): HeadZone {
  const parts = new Map<number, PartName>()
  arrivalBlock(seen, parts)
  let at = 0
  while (at < seen.length && at < LONGEST) {
    const next = blockEnd(seen, at, parts)
    if (next === null) break
    at = next
  }
  return { parts, bodyFrom: at }
}

/** Assigns the piece at `at` (and those that hang on it) to a part of the head; null when the body begins here. */
function blockEnd(seen: readonly Seen[], at: number, parts: Map<number, PartName>): number | null {
  const s = seen[at]
  if (!s || s.table !== null) return null
  if (parts.has(at)) return at + 1
  const has = (part: PartName): boolean => [...parts.values()].includes(part)
  const block = titleEnd(seen, at, parts) ?? addresseesEnd(seen, at, parts)
  if (block !== null) return block
  const part = singlePart(seen, at, has)
  if (part === null) return null
  parts.set(at, part)
  return at + 1
}

function singlePart(seen: readonly Seen[], at: number, has: (part: PartName) => boolean): PartName | null {
  const s = seen[at]
  if (!s) return null
  const late = has('title') || has('addressees')
  if (s.anchor === 'stamp' || s.anchor === 'arrival' || s.anchor === 'copy') return 'stamps'
  if (s.anchor === 'rule' || s.anchor === 'date' || s.anchor === 'motto' || s.anchor === 'number') return 'letterhead'
  if (late) return s.anchor === 'subject' && !has('title') ? 'letterhead' : null
  if (s.anchor !== null && LETTERHEAD.has(s.anchor)) return 'letterhead'
  if (s.anchor !== null) return null
  if (labelOf(s.printed) !== null && !/^[-–]/.test(s.printed)) return null
  if (has('letterhead')) return carriesOn(seen, at) ? 'letterhead' : isStray(seen, at) ? 'debris' : null
  return s.printed.length < 200 && anchorWithin(seen, at, 12, ['number', 'motto']) ? 'debris' : null
}

/** A further line of the issuer's name or of the trích yếu: the head is not over, since more of it follows or the name is cut. */
function carriesOn(seen: readonly Seen[], at: number): boolean {
  const s = seen[at]
  const before = seen[at - 1]
  if (!s || !before || s.printed.length > (/^Về việc /u.test(s.printed) ? 500 : 160)) return false
  const inHead = anchorWithin(seen, at, 8, ['number', 'date', 'motto', 'kinh-gui', 'type', 'subject'])
  if (isCapitals(s.printed)) return inHead
  if (/[.;:]$/.test(before.printed) || before.anchor === 'date' || before.anchor === 'motto') return false
  return inHead && !/^(?:Căn cứ|Thực hiện|Theo) /.test(s.printed)
}

/** A short line of no known kind between motto or date and the heading: something of the page, and the head is not over. */
function isStray(seen: readonly Seen[], at: number): boolean {
  const s = seen[at]
  const short = s !== undefined && s.printed.length < 100 && !/[.;:]$/.test(s.printed) && !/^(?:Căn cứ|Thực hiện|Theo) /.test(s.printed)
  return short && anchorWithin(seen, at, 3, ['type', 'date', 'number', 'motto'])
}

/** True when one of the anchors comes soon, and no running text before it. */
function anchorWithin(seen: readonly Seen[], from: number, steps: number, anchors: readonly Anchor[]): boolean {
  for (let i = from + 1; i < seen.length && i <= from + steps; i++) {
    const s = seen[i]
    if (!s || s.printed.length > 250 || s.table !== null) return false
    if (s.anchor !== null && anchors.includes(s.anchor)) return true
  }
  return false
}
