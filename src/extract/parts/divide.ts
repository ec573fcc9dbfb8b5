/** Divides a document into the parts of a letter. What is not recognised stays in the body: nothing is lost. */
import type { BodyNode, LetterParts, PartName, Segment } from '../../model/letter-parts.js'
import type { ParsedDocument } from '../../model/parsed-document.js'
import type { Span } from '../../model/span.js'
import { anchorOf, type Anchor } from './anchors.js'
import { bodyTree } from './body-tree.js'
import { footOf } from './foot.js'
import { headOf } from './head-zone.js'
import type { Seen } from './seen.js'

export function divide(document: ParsedDocument, folded: string): LetterParts {
  const seen: Seen[] = document.paragraphs.map((paragraph) => {
    const printed = document.text.slice(paragraph.span.start, paragraph.span.end)
    return { paragraph, printed, anchor: paragraph.table === null ? anchorOf(printed) : null }
  })
  const form = formOf(document, seen, folded)
  const head = form === 'news' ? { parts: new Map<number, PartName>(), bodyFrom: 0 } : headOf(seen)
  const foot = form === 'news' ? { parts: new Map<number, PartName>(), bodyTo: seen.length, attachments: [] } : footOf(seen, head.bodyFrom)
  const body = treeOf(document, seen.slice(head.bodyFrom, foot.bodyTo))
  const attachments = foot.attachments.map(([from, to]) => treeOf(document, seen.slice(from, to)))
  const flat = [...head.parts, ...foot.parts].flatMap(([i, part]) => flatSegments(document, seen[i], part))
  const segments = [
    ...flat,
    ...treeSegments(document, body, 'body'),
    ...attachments.flatMap((tree) => treeSegments(document, tree, 'attachment')),
  ].sort((a, b) => a.span.start - b.span.start)
  return { form, segments, body, attachments }
}

/** A letter shows a number, motto, addressees or recipients; a norm has the year inside its number; the rest is news (a web page) or other. */
function formOf(document: ParsedDocument, seen: readonly Seen[], folded: string): LetterParts['form'] {
  const has = (anchor: Anchor): boolean => seen.some((s) => s.anchor === anchor)
  const marks = (['motto', 'number', 'kinh-gui', 'noi-nhan', 'subject', 'date'] as const).filter(has).length
  if (marks === 0 || (marks === 1 && document.origin === 'web')) return document.origin === 'web' ? 'news' : 'other'
  const number = seen.find((s) => s.anchor === 'number')
  const line = number ? folded.slice(number.paragraph.span.start, number.paragraph.span.end) : ''
  return /\/\s?\d{4}\s?\//.test(line) ? 'norm' : 'letter'
}

function treeOf(document: ParsedDocument, part: readonly Seen[]): BodyNode {
  const paragraphs = part.map((s) => s.paragraph)
  const start = paragraphs[0]?.span.start ?? document.text.length
  const whole: Span = { start, end: paragraphs.at(-1)?.span.end ?? start }
  return bodyTree(document.text, paragraphs, whole)
}

function treeSegments(document: ParsedDocument, node: BodyNode, part: PartName): Segment[] {
  const own =
    node.kind === 'root'
      ? []
      : node.table !== null
        ? cellSegments(document, node.table, part, node)
        : [{ part, span: node.span, node, cell: null }]
  return [...own, ...node.children.flatMap((child) => treeSegments(document, child, part))]
}

function flatSegments(document: ParsedDocument, seen: Seen | undefined, part: PartName): Segment[] {
  if (!seen) return []
  const { table, span } = seen.paragraph
  return table !== null ? cellSegments(document, table, part, null) : [{ part, span, node: null, cell: null }]
}

function cellSegments(document: ParsedDocument, table: number, part: PartName, node: BodyNode | null): Segment[] {
  return (document.tables[table]?.rows ?? []).flatMap((row, r) =>
    row.cells
      .filter((cell) => cell.span.end > cell.span.start)
      .map((cell) => ({ part, span: cell.span, node, cell: { table, row: r, column: cell.column } })),
  )
}
