/** The foot of a letter: Nơi nhận, signature, attachments; says where the body ends. The signature may stand before or after Nơi nhận. */
import type { PartName } from '../../model/letter-parts.js'
import { isPersonLine, isSignatureLine, isSignedMark } from './anchors.js'
import { labelOf } from './labels.js'
import type { Seen } from './seen.js'

export interface FootZone {
  readonly parts: Map<number, PartName>
  readonly bodyTo: number
  /** [from, to) paragraph ranges, one per appendix. */
  readonly attachments: readonly (readonly [number, number])[]
}

export function footOf(seen: readonly Seen[], bodyFrom: number): FootZone {
  const parts = new Map<number, PartName>()
  const noiNhan = indexFrom(seen, bodyFrom, (s) => s.anchor === 'noi-nhan')
  const anchor = noiNhan >= 0 ? noiNhan : lastSignature(seen, bodyFrom)
  if (anchor < 0) return { parts, bodyTo: seen.length, attachments: [] }
  const bodyTo = noiNhan >= 0 ? signatureBefore(seen, bodyFrom, noiNhan, parts) : anchor
  let at = noiNhan >= 0 ? recipientsEnd(seen, noiNhan, parts) : anchor
  at = signatureEnd(seen, at, parts)
  return { parts, bodyTo, attachments: attachmentsFrom(seen, at) }
}

function indexFrom(seen: readonly Seen[], from: number, is: (s: Seen) => boolean): number {
  for (let i = from; i < seen.length; i++) if (seen[i] && is(seen[i] as Seen)) return i // index checked by the loop
  return -1
}

/** Without Nơi nhận: the first line of the last run of signature lines that a name ends. */
function lastSignature(seen: readonly Seen[], bodyFrom: number): number {
  for (let i = seen.length - 1; i > bodyFrom; i--) {
    if (!isSignatureLine(seen[i]?.printed ?? '')) continue
    let start = i
    while (start - 1 > bodyFrom && isSignatureLine(seen[start - 1]?.printed ?? '')) start--
    return start
  }
  return -1
}

/** Signature lines just above "Nơi nhận": walk up while they look so. Returns where the body ends. */
function signatureBefore(seen: readonly Seen[], bodyFrom: number, noiNhan: number, parts: Map<number, PartName>): number {
  let top = noiNhan
  for (let i = noiNhan - 1; i > bodyFrom && noiNhan - i <= 8; i--) {
    const printed = seen[i]?.printed ?? ''
    if (isSignatureLine(printed)) top = i
    else if (!isPersonLine(printed) && !isSignedMark(printed)) break
  }
  for (let i = top; i < noiNhan; i++) parts.set(i, 'signature')
  return top
}

function recipientsEnd(seen: readonly Seen[], noiNhan: number, parts: Map<number, PartName>): number {
  parts.set(noiNhan, 'recipients')
  let i = noiNhan + 1
  while (i < seen.length && isRecipient(seen, i)) parts.set(i++, 'recipients')
  return i
}

function isRecipient(seen: readonly Seen[], i: number): boolean {
  const s = seen[i]
  if (!s || s.anchor === 'appendix' || s.anchor === 'motto' || isSignatureLine(s.printed)) return false
  if (labelOf(s.printed)?.class === 'dash' || labelOf(s.printed)?.class === 'plus') return true
  const before = seen[i - 1]?.printed.trim() ?? ''
  return !isPersonLine(s.printed) && (/[;,]$/.test(s.printed.trim()) || /[;,:]$/.test(before)) && s.printed.length < 400
}

/** Authority, title, "(Đã ký)" and name; some lines of other matter between them are tolerated only when a name still follows. */
function signatureEnd(seen: readonly Seen[], from: number, parts: Map<number, PartName>): number {
  let i = from
  while (i < seen.length) {
    const printed = seen[i]?.printed ?? ''
    const before = parts.get(i - 1) === 'signature'
    const mine = isSignatureLine(printed) || isSignedMark(printed) || (isPersonLine(printed) && (before || i === from))
    if (!mine || (seen[i]?.anchor === 'appendix' && !isSignatureLine(printed))) break
    parts.set(i, 'signature')
    i++
  }
  return i
}

/** What follows the signature: appendices, each from its own heading; the first may have none. */
function attachmentsFrom(seen: readonly Seen[], from: number): (readonly [number, number])[] {
  if (from >= seen.length) return []
  const starts = [from]
  for (let i = from + 1; i < seen.length; i++) {
    if (seen[i]?.anchor === 'appendix' && i > (starts.at(-1) ?? 0) + 1) starts.push(i)
  }
  return starts.map((start, k) => [start, starts[k + 1] ?? seen.length] as const)
}
