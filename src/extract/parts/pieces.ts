/** Cuts a document into the pieces that its division judges: paragraphs, and in stacked or glued blocks the single lines. */
import type { Paragraph, ParsedDocument } from '../../model/parsed-document.js'
import type { Span } from '../../model/span.js'
import { anchorOf, isCapitals, type Anchor } from './anchors.js'
import { nameSeam, seams, signatureSeams } from './glued.js'
import { isReceiverName } from './addressee-zone.js'
import { labelOf } from './labels.js'
import { cutLong } from './long-text.js'
import { mended } from './mended.js'
import type { Seen } from './seen.js'
import { isPersonLine, isSignatureLine, isSignedMark, isSmallSignatureLine } from './signature-lines.js'

const ALWAYS_NEW: ReadonlySet<Anchor> = new Set(['motto', 'number', 'subject', 'kinh-gui', 'noi-nhan', 'type', 'issuer', 'arrival', 'copy'])
const STANDS_ALONE: ReadonlySet<Anchor> = new Set(['motto', 'date', 'type', 'arrival', 'copy', 'stamp', 'rule', 'bare-number'])

export function piecesOf(document: ParsedDocument): Seen[] {
  const pieces = document.paragraphs.flatMap((paragraph) => {
    if (paragraph.table !== null) return tablePieces(document, paragraph)
    return linesOf(document.text, paragraph.span)
      .flatMap((at) => cutLong(document.text, at))
      .flatMap((at) => unglue(document.text, at))
  })
  return mended(unglueName(document.text, pieces))
}

/** In a foot whose lines glue its columns (an office between dashes), the first name behind a dash item is the signer's. */
function unglueName(text: string, pieces: Seen[]): Seen[] {
  const from = pieces.findIndex((p) => p.anchor === 'noi-nhan')
  if (from < 0) return pieces
  const near = pieces.slice(from, from + 30)
  const lastDash = near.findLastIndex((p) => /^[-–+•]/.test(p.printed))
  const office = near.findLastIndex((p, i) => isSignatureLine(p.printed) && /^[-–+•]/.test(near[i + 1]?.printed ?? ''))
  if (office < 0 || near.slice(office, lastDash + 1).some((p) => isPersonLine(p.printed))) return pieces
  const at = near.findIndex((p, i) => i > office && nameSeam(p.printed) > 0)
  const glued = near[at]
  if (!glued) return pieces
  const cut = glued.span.start + nameSeam(text.slice(glued.span.start, glued.span.end))
  const halves = [
    { start: glued.span.start, end: cut },
    { start: cut, end: glued.span.end },
  ].flatMap((half) => trimmed(text, half) ?? [])
  return [...pieces.slice(0, from + at), ...halves.map((half) => seen(text, half)), ...pieces.slice(from + at + 1)]
}

const seen = (text: string, at: Span, table: number | null = null): Seen => {
  const printed = text.slice(at.start, at.end).replace(/\s+/g, ' ').trim()
  return { span: at, printed, anchor: table === null ? anchorOf(printed) : null, table }
}

/** A paragraph's lines, joined again where one carries on the other. */
function linesOf(text: string, whole: Span): Span[] {
  const own = text.slice(whole.start, whole.end)
  if (!own.includes('\n')) return [whole]
  const lines: Span[] = []
  let start = whole.start
  for (const line of own.split('\n')) {
    if (line.trim() !== '') lines.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return joinLines(text, lines)
}

/** A piece under way: what it began with, and its last line. */
interface Open {
  at: Span
  readonly head: Anchor | null
  tail: string
  lines: number
}

function joinLines(text: string, lines: readonly Span[]): Span[] {
  const joined: Open[] = []
  for (const line of lines) {
    const printed = text.slice(line.start, line.end).trim()
    const open = joined.at(-1)
    if (open && !beginsPiece(open, printed, joined[0]?.head ?? null)) {
      open.at = { start: open.at.start, end: line.end }
      open.tail = printed
      open.lines++
    } else joined.push({ at: line, head: anchorOf(printed), tail: printed, lines: 1 })
  }
  return joined.map((o) => o.at)
}

/** True when `line` is a piece of its own after `open` inside one paragraph; `first` = what the paragraph begins with. */
function beginsPiece(open: Open, line: string, first: Anchor | null): boolean {
  const { tail, head } = open
  const anchor = anchorOf(line)
  if (anchor !== null && /^\P{Ll}/u.test(line)) {
    const running = head === null && /\p{Ll}/u.test(tail) && (tail.length > 60 || open.lines > 2) && !/[.;:]$/.test(tail)
    if (first !== null || (ALWAYS_NEW.has(anchor) && (!running || anchor === 'motto'))) return true
  }
  if (head !== null && endsAnchor(head, tail, line)) return true
  if (isSignatureLine(line) || (isSmallSignatureLine(line) && isSmallSignatureLine(tail))) return true
  if (isSignatureLine(tail) || isSignedMark(tail)) return !isCapitals(line) || isPersonLine(line) || isSignedMark(line)
  if (first === 'kinh-gui' && isReceiverName(line) && tail.length < 60 && !/[,–-]$|\s(?:và|các|của)$/u.test(tail)) return true
  if ((head === 'issuer' || (isCapitals(tail) && tail.length < 140)) && !isCapitals(line)) return true
  return beginsItem(tail, line, first)
}

/** What stands alone, or ends in a colon, is over at its line's end. */
function endsAnchor(head: Anchor, tail: string, line: string): boolean {
  if (STANDS_ALONE.has(head)) return true
  if (head === 'noi-nhan' || head === 'kinh-gui') return /:$/.test(tail)
  return head === 'number' && !/^[/\-–]|[/\-–]$/.test(line) && !/[/\-–]$/.test(tail)
}

/** A labelled line after a finished one; in lists of receivers every dash begins an item. */
function beginsItem(tail: string, line: string, first: Anchor | null): boolean {
  const label = labelOf(line)
  if (label === null) return false
  if (first === 'noi-nhan' || first === 'kinh-gui') return true
  return /[.;:/]$/.test(tail) && !label.text.startsWith('(')
}

function unglue(text: string, at: Span): Seen[] {
  const own = text.slice(at.start, at.end)
  if (own.length > 400) return [seen(text, at)]
  const cuts = [0, ...new Set([...seams(own), ...signatureSeams(own)])].sort((a, b) => a - b)
  return cuts.flatMap((from, i) => {
    const part = trimmed(text, { start: at.start + from, end: at.start + (cuts[i + 1] ?? own.length) })
    return part ? [seen(text, part)] : []
  })
}

function trimmed(text: string, at: Span): Span | null {
  const own = text.slice(at.start, at.end)
  const kept = own.trim()
  const start = at.start + own.indexOf(kept)
  return kept === '' ? null : { start, end: start + kept.length }
}

/** A table that only lays out letterhead or foot gives its cells, column by column; any other table is one piece. */
function tablePieces(document: ParsedDocument, paragraph: Paragraph): Seen[] {
  const table = document.tables[paragraph.table ?? -1]
  const cells = (table?.rows ?? []).flatMap((row) => row.cells.filter((c) => c.span.end > c.span.start))
  const pieces = [...cells]
    .sort((a, b) => a.column - b.column || a.span.start - b.span.start)
    .flatMap((cell) => linesOf(document.text, cell.span).flatMap((at) => unglue(document.text, at)))
  const layout = cells.length <= 12 && pieces.some((p) => p.anchor === 'motto' || p.anchor === 'noi-nhan' || p.anchor === 'number')
  return layout ? pieces.sort((a, b) => a.span.start - b.span.start) : [seen(document.text, paragraph.span, paragraph.table)]
}
