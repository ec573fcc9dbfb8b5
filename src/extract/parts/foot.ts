/** The foot of a letter: Nơi nhận, signature, copy block, attachments; says where the body ends. The signature may stand before or after Nơi nhận. */
import type { PartName } from '../../model/letter-parts.js'
import { isCapitals, plain } from './anchors.js'
import { copyBlock, copyStart } from './copy-block.js'
import { labelOf } from './labels.js'
import type { Seen } from './seen.js'
import { isPersonLine, isSignatureLine, isSignedMark, isSmallSignatureLine } from './signature-lines.js'

export interface FootZone {
  readonly parts: Map<number, PartName>
  readonly bodyTo: number
  /** [from, to) ranges of pieces, one per appendix. */
  readonly attachments: readonly (readonly [number, number])[]
}

export function footOf(seen: readonly Seen[], bodyFrom: number): FootZone {
  const parts = new Map<number, PartName>()
  const copy = copyStart(seen, bodyFrom)
  const own = seen.slice(0, copy)
  const noiNhan = own.findIndex((s, i) => i >= bodyFrom && s.anchor === 'noi-nhan')
  const signed = firstSignature(own, bodyFrom, noiNhan)
  const anchor = noiNhan >= 0 ? signatureAbove(own, bodyFrom, noiNhan, parts) : signed
  const bodyTo = anchor >= 0 ? anchor : firstAppendix(own, bodyFrom)
  const at = anchor >= 0 ? footEnd(own, noiNhan >= 0 ? noiNhan : anchor, parts) : bodyTo
  const rest = copy < seen.length ? copyBlock(seen, copy, parts) : []
  return { parts, bodyTo, attachments: [...attachmentsFrom(own, at), ...rest] }
}

const isSigning = (s: Seen | undefined): boolean =>
  s !== undefined && s.table === null && isSignatureLine(s.printed) && s.anchor !== 'appendix'
const isName = (s: Seen | undefined): boolean => s !== undefined && s.table === null && isPersonLine(s.printed)
const isMark = (s: Seen | undefined): boolean => s !== undefined && s.table === null && isSignedMark(s.printed)

/** Without Nơi nhận: the first run of signature lines that a name (or the text's end) closes. */
function firstSignature(seen: readonly Seen[], bodyFrom: number, noiNhan: number): number {
  if (noiNhan >= 0) return -1
  for (let i = bodyFrom; i < seen.length; i++) {
    const small = i >= seen.length - 10 && isSmallSignatureLine(seen[i]?.printed ?? '')
    if (!isSigning(seen[i]) && !small && !(isMark(seen[i]) && isName(seen[i + 1]))) continue
    let end = i + 1
    while (end < seen.length && end < i + 8 && isOfBlock(seen, end, small)) end++
    if (isName(seen[end]) || end === seen.length) return withDateLine(seen, i, bodyFrom)
  }
  return -1
}

const isOfBlock = (seen: readonly Seen[], i: number, small: boolean): boolean =>
  isSigning(seen[i]) ||
  isMark(seen[i]) ||
  seen[i]?.anchor === 'stamp' ||
  isStackLine(seen, i) ||
  (small && isSmallSignatureLine(seen[i]?.printed ?? ''))

/** "Lạng Sơn, ngày … tháng … năm …" just above the signature belongs to it. */
const withDateLine = (seen: readonly Seen[], at: number, bodyFrom: number): number =>
  at - 1 > bodyFrom && seen[at - 1]?.anchor === 'date' ? at - 1 : at

/** Signature lines just above "Nơi nhận": walk up while they look so. Returns where the body ends. */
function signatureAbove(seen: readonly Seen[], bodyFrom: number, noiNhan: number, parts: Map<number, PartName>): number {
  let top = noiNhan
  for (let i = noiNhan - 1; i > bodyFrom && noiNhan - i <= 12; i--) {
    const s = seen[i]
    if (isSigning(s) || (isSmallSignatureLine(s?.printed ?? '') && isName(seen[i + 1]))) top = i
    else if (!isName(s) && !isMark(s) && s?.anchor !== 'stamp' && !isStackLine(seen, i)) break
  }
  top = top < noiNhan ? withDateLine(seen, top, bodyFrom) : top
  for (let i = top; i < noiNhan; i++) parts.set(i, seen[i]?.anchor === 'stamp' ? 'stamps' : 'signature')
  return top
}

/** A second line of an authority or a title in capitals ("MỤC TIÊU QUỐC GIA"). */
function isStackLine(seen: readonly Seen[], i: number): boolean {
  const s = seen[i]
  return s !== undefined && s.table === null && isCapitals(s.printed) && s.printed.length < 80 && isSigning(seen[i - 1])
}

interface FootState {
  signing: boolean
  recipients: boolean
}

/** Takes pieces while they belong to Nơi nhận or the signature, in whatever order the columns were read. */
function footEnd(seen: readonly Seen[], from: number, parts: Map<number, PartName>): number {
  const state: FootState = { signing: [...parts.values()].includes('signature'), recipients: false }
  let i = from
  for (; i < seen.length; i++) {
    const part = footPart(seen, i, state)
    if (part === null) break
    parts.set(i, part)
    state.recipients ||= part === 'recipients'
    state.signing ||= part === 'signature'
  }
  return i
}

function footPart(seen: readonly Seen[], i: number, state: FootState): PartName | null {
  const s = seen[i]
  if (!s || s.table !== null) return null
  if (s.anchor === 'noi-nhan') return state.recipients ? null : 'recipients'
  if (isSigning(s)) return 'signature'
  if (s.anchor === 'appendix' || s.anchor === 'motto' || s.anchor === 'copy' || s.anchor === 'kinh-gui') return null
  if (isMark(s)) return 'signature'
  if (s.anchor === 'stamp') return 'stamps'
  if (s.anchor === 'rule') return 'debris'
  if (s.anchor === 'date') return isSigning(seen[i + 1]) ? 'signature' : null
  return freePart(seen, i, state)
}

/** A form's code, a path, a telephone number between Nơi nhận and the signature is of no part: the foot goes on. */
function freePart(seen: readonly Seen[], i: number, state: FootState): PartName | null {
  const s = seen[i]
  if (!s) return null
  const label = labelOf(s.printed)
  if (state.recipients && s.anchor === null && (label?.class === 'dash' || label?.class === 'plus' || label?.class === 'star'))
    return 'recipients'
  if (
    isSmallSignatureLine(s.printed) &&
    (isName(seen[i + 1]) || isMark(seen[i + 1]) || isSmallSignatureLine(seen[i + 1]?.printed ?? '') || i === seen.length - 1)
  )
    return 'signature'
  if (
    state.signing &&
    isStackLine(seen, i) &&
    s.anchor !== 'type' &&
    (isSigning(seen[i + 1]) || isName(seen[i + 1]) || isMark(seen[i + 1]))
  )
    return 'signature'
  if (isName(s) && (state.signing ? nearSignature(seen, i) : i === seen.length - 1)) return 'signature'
  if (label !== null || s.anchor !== null || !state.recipients) return null
  const before = seen[i - 1]?.printed ?? ''
  const carries = /[;,:]$/.test(before) || (/^\p{Ll}/u.test(s.printed) && !/[.;]$/.test(before)) || /[;,]$/.test(s.printed)
  if ((carries && s.printed.length < 400) || isTypist(s.printed)) return 'recipients'
  return s.printed.length <= 40 && !state.signing && seen.slice(i + 1, i + 4).some(isSigning) ? 'debris' : null
}

/** A name belongs to the signature when authority, title or "(Đã ký)" stands within the lines above. */
const nearSignature = (seen: readonly Seen[], i: number): boolean =>
  seen.slice(Math.max(0, i - 14), i).some((s) => isSigning(s) || isMark(s) || isSmallSignatureLine(s.printed))

/** "NVA.(15)", "VT.20b": the typist's mark and the number of copies. */
const isTypist = (printed: string): boolean => /^\p{Lu}[\p{L}]{0,5}[.,]?\s?\(?\d{1,3}\p{Ll}?\)?\.?$/u.test(printed)

/** A letter without a foot ends at its first appendix heading. */
function firstAppendix(seen: readonly Seen[], bodyFrom: number): number {
  const at = seen.findIndex(
    (s, i) =>
      i > bodyFrom && s.anchor === 'appendix' && isCapitals(s.printed.slice(0, 10)) && /^(?:phu luc|bieu|mau)/.test(plain(s.printed)),
  )
  return at < 0 ? seen.length : at
}

/** What follows the signature: appendices, each from its own heading; the first may have none. */
function attachmentsFrom(seen: readonly Seen[], from: number): (readonly [number, number])[] {
  if (from >= seen.length) return []
  const starts = [from]
  for (let i = from + 1; i < seen.length; i++) {
    const opens = seen[i]?.anchor === 'appendix' && /^(?:phu|bieu|mau)/.test(plain(seen[i]?.printed ?? ''))
    if (opens && i > (starts.at(-1) ?? 0) + 1) starts.push(i)
  }
  return starts.map((start, k) => [start, starts[k + 1] ?? seen.length] as const)
}
