/** The body as a reader sees it: headings and items in one another. */
import type { BodyNode } from '../../model/letter-parts.js'
import type { Paragraph } from '../../model/parsed-document.js'
import type { Span } from '../../model/span.js'
import { labelOf, RANK, type LabelClass } from './labels.js'

interface Draft {
  kind: BodyNode['kind']
  label: string | null
  span: Span
  content: Span
  table: number | null
  parent: Draft | null
  children: Draft[]
  /** Nesting level: the label's rank; plain paragraphs hang under the open heading and never hold others, unless they end in ':'. */
  rank: number
}

const PLAIN = 4.5

/** Builds the tree of a run of paragraphs. Labels nest by their class; a plain paragraph belongs to the nearest open heading. */
export function bodyTree(text: string, paragraphs: readonly Paragraph[], whole: Span): BodyNode {
  const root: Draft = { kind: 'root', label: null, span: whole, content: whole, table: null, parent: null, children: [], rank: -1 }
  let open: Draft = root
  for (const paragraph of paragraphs) {
    const node = draftOf(text, paragraph)
    const parent = parentFor(open, node, text)
    node.parent = parent
    parent.children.push(node)
    if (node.kind !== 'table') open = node
  }
  return root
}

function draftOf(text: string, paragraph: Paragraph): Draft {
  const { start, end } = paragraph.span
  const own = text.slice(start, end)
  const label = paragraph.table === null ? labelOf(own) : null
  return {
    kind: paragraph.table !== null ? 'table' : label ? 'item' : 'paragraph',
    label: label?.text ?? null,
    span: paragraph.span,
    content: { start: start + (label?.length ?? 0), end },
    table: paragraph.table,
    parent: null,
    children: [],
    rank: label ? rankOf(label.class) : PLAIN,
  }
}

const rankOf = (kind: LabelClass): number => RANK[kind]

function parentFor(open: Draft, node: Draft, text: string): Draft {
  if (node.kind === 'table') return open.kind === 'root' ? open : holds(open, text) ? open : (open.parent ?? open)
  let at: Draft = open
  while (at.parent && !mayHold(at, node, text)) at = at.parent
  return at
}

function mayHold(at: Draft, node: Draft, text: string): boolean {
  if (at.kind === 'root') return true
  if (node.kind === 'paragraph') return at.kind === 'item' && holds(at, text) && !isClosing(text, node)
  if (at.kind === 'paragraph') return endsOpen(text, at.span) && node.rank > PLAIN
  return at.rank < node.rank
}

/** A heading holds plain paragraphs: it is short and does not end a sentence, or it ends in a colon. */
function holds(at: Draft, text: string): boolean {
  const own = text.slice(at.content.start, at.content.end).trim()
  return endsOpen(text, at.span) || (own.length <= 160 && !/[.;!?…”"]$/.test(own))
}

const endsOpen = (text: string, at: Span): boolean => /:\s*$/.test(text.slice(at.start, at.end))

/** The closing formula of a letter ("… thực hiện./.") belongs to the whole, not to the last heading. */
const isClosing = (text: string, node: Draft): boolean => /\.\/\.?\s*$/.test(text.slice(node.span.start, node.span.end))
