/** Cuts a document into the pieces that its division judges: paragraphs, and in stacked or glued blocks the single lines. */
import type { Paragraph, ParsedDocument } from '../../model/parsed-document.js'
import type { Span } from '../../model/span.js'
import { anchorOf, isCapitals, type Anchor } from './anchors.js'
import { seams, signatureSeams } from './glued.js'
import { isReceiverName } from './addressee-zone.js'
import { labelOf } from './labels.js'
import { mended } from './mended.js'
import type { Seen } from './seen.js'
import { isPersonLine, isSignatureLine, isSignedMark, isSmallSignatureLine } from './signature-lines.js'

const ALWAYS_NEW: ReadonlySet<Anchor> = new Set(['motto', 'number', 'subject', 'kinh-gui', 'noi-nhan', 'type', 'issuer', 'arrival', 'copy'])
const STANDS_ALONE: ReadonlySet<Anchor> = new Set(['motto', 'date', 'type', 'arrival', 'copy', 'stamp', 'rule', 'bare-number'])

export function piecesOf(document: ParsedDocument): Seen[] {
  const pieces = document.paragraphs.flatMap((paragraph) => {
    if (paragraph.table !== null) return tablePieces(document, paragraph)
    return linesOf(document.text, paragraph.span).flatMap((at) => unglue(document.text, at))
  })
  return mended(pieces)
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

function joinLines(text: string, lines: readonly Span[]): Span[] {
  const joined: Span[] = []
  const first = lines[0] ? anchorOf(text.slice(lines[0].start, lines[0].end)) : null
  for (const line of lines) {
    const previous = joined.at(-1)
    if (previous && !beginsPiece(text.slice(previous.start, previous.end), text.slice(line.start, line.end), first)) {
      joined[joined.length - 1] = { start: previous.start, end: line.end }
    } else joined.push(line)
  }
  return joined
}

/** True when `line` is a piece of its own after `previous` inside one paragraph; `first` = what the paragraph begins with. */
function beginsPiece(previous: string, line: string, first: Anchor | null): boolean {
  const before = anchorOf(previous)
  const anchor = anchorOf(line)
  const printed = line.trim()
  const running = /\p{Ll}/u.test(previous) && previous.length > 60 && !/[.;:]\s*$/.test(previous)
  if (anchor !== null && ALWAYS_NEW.has(anchor) && /^\P{Ll}/u.test(printed) && !(running && before === null && anchor !== 'motto'))
    return true
  if (anchor !== null && first !== null && /^\P{Ll}/u.test(printed)) return true
  if (before !== null && (STANDS_ALONE.has(before) || (before === 'noi-nhan' && /:\s*$/.test(previous)))) return true
  if (before === 'kinh-gui' && /:\s*$/.test(previous)) return true
  if (before === 'number' && !/^[/\-–]|[/\-–]$/.test(printed) && !/[/\-–]\s*$/.test(previous)) return true
  if (isSignatureLine(printed) || (isSmallSignatureLine(printed) && isSmallSignatureLine(previous.trim()))) return true
  if (isSignatureLine(previous) || isSignedMark(previous)) return !isCapitals(printed) || isPersonLine(printed) || isSignedMark(printed)
  if (first === 'kinh-gui' && isReceiverName(printed) && previous.length < 60 && !/[,–-]\s*$|\s(?:và|các|của)\s*$/u.test(previous))
    return true
  if (isIssuerStack(before, previous) && !isCapitals(printed)) return true
  return labelOf(printed) !== null && (/[.;:,/]\s*$/.test(previous) || before === 'noi-nhan' || first === 'noi-nhan')
}

const isIssuerStack = (before: Anchor | null, previous: string): boolean =>
  before === 'issuer' || (isCapitals(previous) && previous.length < 140)

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
