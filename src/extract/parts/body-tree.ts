/** The body as a reader sees it: headings and items in one another. */
import type { BodyNode } from '../../model/letter-parts.js'
import type { Span } from '../../model/span.js'
import { plain } from './anchors.js'
import { labelOf, RANK } from './labels.js'
import type { Seen } from './seen.js'

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

/** Builds the tree of a run of pieces. Labels nest by their class; a plain paragraph belongs to the nearest open heading. */
export function bodyTree(text: string, pieces: readonly Seen[], whole: Span): BodyNode {
  const root: Draft = { kind: 'root', label: null, span: whole, content: whole, table: null, parent: null, children: [], rank: -1 }
  const drafts = pieces.map((piece) => draftOf(text, piece))
  const lastItem = drafts.findLastIndex((d) => d.kind === 'item')
  let open: Draft = root
  drafts.forEach((node, i) => {
    const parent = i > lastItem && isClosing(text, node) ? root : parentFor(open, node, text)
    node.parent = parent
    parent.children.push(node)
    if (node.kind !== 'table') open = node
  })
  return root
}

function draftOf(text: string, piece: Seen): Draft {
  const { start, end } = piece.span
  const label = piece.table === null ? labelOf(text.slice(start, end)) : null
  return {
    kind: piece.table !== null ? 'table' : label ? 'item' : 'paragraph',
    label: label?.text ?? null,
    span: piece.span,
    content: { start: start + (label?.length ?? 0), end },
    table: piece.table,
    parent: null,
    children: [],
    rank: label ? RANK[label.class] : PLAIN,
  }
}

function parentFor(open: Draft, node: Draft, text: string): Draft {
  if (node.kind === 'table') return open.kind === 'root' || holds(open, text) ? open : (open.parent ?? open)
  let at: Draft = open
  while (at.parent && !mayHold(at, node, text)) at = at.parent
  return at
}

function mayHold(at: Draft, node: Draft, text: string): boolean {
  if (at.kind === 'root') return true
  if (node.kind === 'paragraph') return at.kind === 'item' && holds(at, text)
  if (at.kind === 'paragraph') return node.rank > PLAIN && holds(at, text)
  return at.rank < node.rank
}

/** A heading holds plain paragraphs: it is short and does not end a sentence, or it ends in a colon. */
function holds(at: Draft, text: string): boolean {
  const own = text.slice(at.content.start, at.content.end).trim()
  if (/:$/.test(own)) return true
  return own.length <= 160 && !/[.;!?…”"]$/.test(own) && (at.kind === 'item' || own.length > 0)
}

const CLOSER =
  /^(?:tren day la|yeu cau|de nghi|rat mong|nhan duoc|trong qua trinh|tran trong|kinh (?:de nghi|trinh|mong|chuc|bao)|xin |giao |thong tin (?:trao doi|lien he)|chuc |than ai|(?:quyet dinh|chi thi|nghi quyet|cong dien|thong bao|ke hoach|ket luan|chuong trinh|quy che|phuong an|de an|bien ban|bao cao|huong dan|cong van)(?: nay| co hieu luc| ket thuc| duoc)|(?:ubnd|uy ban|so|van phong|ban|phong|dang uy|huyen uy|tinh uy|hoi)\b.{0,140}(?:de nghi|yeu cau|thong bao|bao cao|kinh trinh|tran trong|tra loi|mong)\b)/

/** The closing formula of a letter ("Yêu cầu … thực hiện./.") belongs to the whole, not to the last heading. */
function isClosing(text: string, node: Draft): boolean {
  if (node.kind !== 'paragraph') return false
  const own = text.slice(node.span.start, node.span.end)
  return /\.\/\.?\s*$/.test(own) || CLOSER.test(plain(own.slice(0, 240)))
}
