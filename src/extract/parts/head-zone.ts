/** The head of a letter: stamps, letterhead, title or addressees; says where the body begins. */
import type { PartName } from '../../model/letter-parts.js'
import { fold } from '../../text/fold.js'
import { labelOf } from './labels.js'
import type { Seen } from './seen.js'

export interface HeadZone {
  readonly parts: Map<number, PartName>
  readonly bodyFrom: number
}

const HEAD_ANCHORS = new Set(['motto', 'number', 'date', 'subject', 'issuer', 'stamp', 'rule'])

export function headOf(seen: readonly Seen[]): HeadZone {
  const parts = new Map<number, PartName>()
  const end = letterheadEnd(seen)
  const start = letterheadStart(seen, end)
  for (let i = 0; i < end; i++) parts.set(i, i < start ? 'stamps' : 'letterhead')
  let at = end
  for (;;) {
    const next = titleEnd(seen, at, parts) ?? addresseesEnd(seen, at, parts) ?? strayEnd(seen, at, parts)
    if (next === null) break
    at = next
  }
  return { parts, bodyFrom: at }
}

/** One past the last line of the letterhead: nothing after "Kính gửi", a type heading, or the first running text counts. */
function letterheadEnd(seen: readonly Seen[]): number {
  let end = 0
  for (let i = 0; i < seen.length && i < 60; i++) {
    const s = seen[i]
    if (!s || s.anchor === 'kinh-gui' || s.anchor === 'type' || s.anchor === 'noi-nhan') break
    if (s.anchor && HEAD_ANCHORS.has(s.anchor)) end = i + 1
    else if (isRunningText(s)) break
  }
  return end
}

const isRunningText = (s: Seen): boolean => s.printed.length > 160 || labelOf(s.printed) !== null || /[.;]$/.test(s.printed.trim())

/** The letterhead begins with the issuer's lines or the motto; an arrival stamp's own "Số:" stands before. */
function letterheadStart(seen: readonly Seen[], end: number): number {
  for (let i = 0; i < end; i++) {
    const anchor = seen[i]?.anchor
    if (anchor === 'issuer' || anchor === 'motto') return i
  }
  const stamps = seen
    .slice(0, end)
    .map((s) => s.anchor)
    .lastIndexOf('stamp')
  return stamps + 1
}

/** "THÔNG BÁO" and the trích yếu under it. */
function titleEnd(seen: readonly Seen[], at: number, parts: Map<number, PartName>): number | null {
  if (seen[at]?.anchor !== 'type' || [...parts.values()].includes('title')) return null
  parts.set(at, 'title')
  let i = at + 1
  while (i < seen.length && i < at + 5 && isTitleLine(seen[i], i === at + 1)) parts.set(i++, 'title')
  return i
}

function isTitleLine(s: Seen | undefined, first: boolean): boolean {
  if (!s || s.paragraph.table !== null) return false
  if (s.anchor === 'rule') return true
  if (s.anchor !== null && s.anchor !== 'subject' && s.anchor !== 'issuer') return false
  const line = fold(s.printed)
  if (labelOf(s.printed) || /^(can cu|thuc hien|theo|de |kinh |tren co so|nham )/.test(line)) return false
  if (/(dien|quyet dinh|quyet nghi)\s*:$/.test(line.trim()) || s.anchor === 'issuer') return false
  return first ? s.printed.length <= 600 : s.printed.length <= 200 && !/[.:;]$/.test(s.printed.trim())
}

/** "Kính gửi: …" or a telegram's "… ĐIỆN:" with the receivers that follow. */
function addresseesEnd(seen: readonly Seen[], at: number, parts: Map<number, PartName>): number | null {
  const s = seen[at]
  if (!s || (s.anchor !== 'kinh-gui' && !/(^|\s)dien\s*:\s*$/.test(fold(s.printed)))) return null
  parts.set(at, 'addressees')
  const open = /[:;,]\s*$/.test(s.printed)
  let i = at + 1
  while (open && i < seen.length && isReceiver(seen, i)) parts.set(i++, 'addressees')
  return i
}

function isReceiver(seen: readonly Seen[], i: number): boolean {
  const s = seen[i]
  if (!s || s.anchor === 'type' || s.paragraph.table !== null || s.printed.length > 500) return false
  if (labelOf(s.printed)?.class === 'dash' || labelOf(s.printed)?.class === 'plus') return true
  const before = seen[i - 1]?.printed.trim() ?? ''
  return /[;:,]$/.test(before) && s.printed.length < 250 && !/^(can cu|thuc hien|ngay |de )/.test(fold(s.printed))
}

/** A mark or a rule between letterhead and body ("KHẨN", "-----"). */
function strayEnd(seen: readonly Seen[], at: number, parts: Map<number, PartName>): number | null {
  const s = seen[at]
  if (!s || (s.anchor !== 'stamp' && s.anchor !== 'rule' && s.anchor !== 'date' && s.anchor !== 'subject')) return null
  parts.set(at, 'letterhead')
  return at + 1
}
