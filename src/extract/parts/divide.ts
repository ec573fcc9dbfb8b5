/** Divides a document into the parts of a letter. What is not recognised stays in the body: nothing is lost. */
import type { BodyNode, LetterParts, PartName, Segment } from '../../model/letter-parts.js'
import type { ParsedDocument } from '../../model/parsed-document.js'
import type { Span } from '../../model/span.js'
import { bodyTree } from './body-tree.js'
import { footOf } from './foot.js'
import { formOf } from './form.js'
import { headOf } from './head-zone.js'
import { cutLong } from './long-text.js'
import { piecesOf } from './pieces.js'
import type { Seen } from './seen.js'

export function divide(document: ParsedDocument): LetterParts {
  const seen = piecesOf(document)
  const form = formOf(document, seen)
  const whole = form === 'news'
  const head = whole ? { parts: new Map<number, PartName>(), bodyFrom: 0 } : headOf(seen)
  const foot = whole ? { parts: new Map<number, PartName>(), bodyTo: seen.length, attachments: [] } : footOf(seen, head.bodyFrom)
  const body = treeOf(document, seen.slice(head.bodyFrom, foot.bodyTo))
  const attachments = foot.attachments.map(([from, to]) => treeOf(document, seen.slice(from, to)))
  const flat = [...head.parts, ...foot.parts].flatMap(([i, part]) => flatSegments(seen[i], part))
  const segments = [
    ...flat,
    ...treeSegments(document, body, 'body'),
    ...attachments.flatMap((tree) => treeSegments(document, tree, 'attachment')),
  ].sort((a, b) => a.span.start - b.span.start)
  return { form, segments, body, attachments }
}

function treeOf(document: ParsedDocument, part: readonly Seen[]): BodyNode {
  const start = part[0]?.span.start ?? document.text.length
  const whole: Span = { start, end: part.at(-1)?.span.end ?? start }
  return bodyTree(document.text, part, whole)
}

function treeSegments(document: ParsedDocument, node: BodyNode, part: PartName): Segment[] {
  const segments: Segment[] = []
  const visit = (at: BodyNode): void => {
    if (at.table !== null) for (const segment of cellSegments(document, at.table, part, at)) segments.push(segment)
    else if (at.kind !== 'root') segments.push({ part, span: at.span, node: at, cell: null })
    at.children.forEach(visit)
  }
  visit(node)
  return segments
}

const flatSegments = (seen: Seen | undefined, part: PartName): Segment[] =>
  seen ? [{ part, span: seen.span, node: null, cell: null }] : []

function cellSegments(document: ParsedDocument, table: number, part: PartName, node: BodyNode | null): Segment[] {
  return (document.tables[table]?.rows ?? []).flatMap((row, r) =>
    row.cells
      .filter((cell) => cell.span.end > cell.span.start)
      .flatMap((cell) =>
        cutLong(document.text, cell.span).map((span) => ({ part, span, node, cell: { table, row: r, column: cell.column } })),
      ),
  )
}
