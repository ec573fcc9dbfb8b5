/** Who signs: stacked authority lines, title, name (DOMAIN §5). With two signers the first counts; of minutes, who presides. */
import type { Segment } from '../../model/letter-parts.js'
import { hull } from '../../model/span.js'
import type { SignerWritten } from '../../model/written.js'
import type { Reader } from '../rule.js'
import { plain, anchorOf, isCapitals } from '../parts/anchors.js'
import {
  isAuthorityLine,
  isPersonLine,
  isSignatureLine,
  isSignedMark,
  isSmallSignatureLine,
  withoutSigned,
} from '../parts/signature-lines.js'
import { segmentsOf, type LetterView } from '../view.js'
import { finding, lineOf } from './make-finding.js'

interface Block {
  readonly lines: readonly Segment[]
  readonly name: Segment | null
}

export const signerReader: Reader = {
  name: 'head/signer',
  read: (view) => {
    const blocks = blocksOf(view)
    const block = chosen(view, blocks)
    const span = block && hull([...block.lines, ...(block.name ? [block.name] : [])].map((s) => s.span))
    if (!block || !span) return { add: [] }
    const value = signerOf(view, block)
    const also = alsoOf(view, block)
    return { add: [finding('signer', value, { span, part: 'signature' }, 'head/signer', confidenceOf(value), { also })] }
  },
}

/** Signature pieces in reading order: lines of office, then the name that closes them. */
function blocksOf(view: LetterView): Block[] {
  const blocks: Block[] = []
  let lines: Segment[] = []
  const pieces = segmentsOf(view, 'signature').filter((s) => anchorOf(lineOf(view, s)) !== 'date')
  pieces.forEach((piece, i) => {
    const line = lineOf(view, piece)
    if (isSignedMark(line)) return
    if (isNameAt(view, pieces, i, lines.length > 0)) {
      blocks.push({ lines, name: piece })
      lines = []
    } else lines.push(piece)
  })
  return lines.length > 0 ? [...blocks, { lines, name: null }] : blocks
}

/** A name, and not the second line of an authority in capitals ("MỤC TIÊU QUỐC GIA") that more office lines follow. */
function isNameAt(view: LetterView, pieces: readonly Segment[], i: number, inBlock: boolean): boolean {
  const piece = pieces[i]
  const next = pieces[i + 1]
  if (!piece || !isPersonLine(lineOf(view, piece))) return false
  if (isSmallSignatureLine(lineOf(view, piece)) && next && isPersonLine(lineOf(view, next))) return false
  if (!isCapitals(lineOf(view, piece)) || !next || !inBlock) return true
  const above = pieces[i - 1]
  const below = lineOf(view, next)
  if (above && isAuthorityLine(lineOf(view, above))) return !isSignatureLine(below) && !isPersonLine(below)
  return !(isSignatureLine(below) && !isAuthorityLine(below)) && !isPersonLine(below)
}

const PRESIDES = /^(?:chu tri|chu toa|truong (?:doan|ban|to)|nguoi chu tri|dai dien|chu tich)/
const ASSISTS = /^(?:thu ky|nguoi ghi|nguoi lap|ke toan|thanh vien)/

/** Another party of the minutes ("ĐẠI DIỆN UBND HUYỆN"): the side that made them out counts, wherever it signs. */
const DELEGATE = /^(?:dai dien|ben [ab]\b|don vi duoc|nguoi duoc)/

/** "TM. ĐOÀN KIỂM TRA" names a body of the letterhead. */
function isOwnBody(view: LetterView, line: string): boolean {
  const m = /^(?:t\s?[/.]?\s?m|thay mat|dai dien)[\s./]+(.{4,})$/.exec(plain(line))
  const body = m?.[1]
  return body !== undefined && segmentsOf(view, 'letterhead').some((s) => plain(lineOf(view, s)).startsWith(body))
}

function chosen(view: LetterView, blocks: readonly Block[]): Block | null {
  const head = (b: Block): string => plain(b.lines[0] ? lineOf(view, b.lines[0]) : '')
  const first = blocks.find((b) => b.name !== null) ?? blocks[0] ?? null
  if (!first || blocks.length < 2) return first
  const own = DELEGATE.test(head(first))
    ? blocks.find((b) => b.name !== null && b.lines.some((s) => isOwnBody(view, lineOf(view, s))))
    : null
  if (own) return own
  if (!ASSISTS.test(head(first))) return first
  return blocks.find((b) => PRESIDES.test(head(b)) && b.name !== null) ?? first
}

/** How many of the block's lines belong to the authority: up to the last KT./TL./TM. line and its second line, when a title follows. */
function authorityLength(view: LetterView, block: Block): number {
  const text = block.lines.map((s) => lineOf(view, s))
  const last = text.findLastIndex((line) => isAuthorityLine(line))
  if (last < 0) return 0
  let end = last + 1
  while (end < text.length - 1 && !isTitle(text[end] ?? '')) end++
  return end
}

const isTitle = (line: string): boolean => isSignatureLine(line) || isSmallSignatureLine(line)

function signerOf(view: LetterView, block: Block): SignerWritten {
  const text = block.lines.map((s) => lineOf(view, s))
  const cut = authorityLength(view, block)
  const join = (lines: readonly string[]): string | null =>
    lines.length > 0 ? lines.map(withoutSigned).join(' ').replace(/\s+/g, ' ').trim() : null
  return {
    authority: join(text.slice(0, cut)),
    title: join(text.slice(cut)),
    name: block.name ? withoutSigned(lineOf(view, block.name)) : null,
  }
}

function alsoOf(view: LetterView, block: Block): Readonly<Record<string, { start: number; end: number }>> {
  const cut = authorityLength(view, block)
  const authority = hull(block.lines.slice(0, cut).map((s) => s.span))
  const title = hull(block.lines.slice(cut).map((s) => s.span))
  return { ...(authority ? { authority } : {}), ...(title ? { title } : {}), ...(block.name ? { name: block.name.span } : {}) }
}

/** Six syllables and more are mostly two names of two columns that came out on one line. */
const isGlued = (name: string | null): boolean =>
  name !== null && name.split(' ').length >= 6 && !/(?:Niê|Mlô|Êban|Ayŭn|Kbuôr|Ksor|Siu|[-’'])/u.test(name)

const confidenceOf = (signer: SignerWritten): number =>
  signer.title === null || isGlued(signer.name) ? 0.75 : signer.name === null ? 0.85 : 0.96
