import type { BodyNode, LetterParts, PartName, Segment } from '../model/letter-parts.js'
import type { ParsedDocument } from '../model/parsed-document.js'
import type { Span } from '../model/span.js'

/** What every rule and reader looks at: the frozen text, its folded twin (same offsets), and the letter's parts. */
export interface LetterView {
  readonly document: ParsedDocument
  readonly text: string
  readonly folded: string
  readonly parts: LetterParts
}

export const segmentsOf = (view: LetterView, ...parts: readonly PartName[]): readonly Segment[] =>
  view.parts.segments.filter((s) => parts.includes(s.part))

export const textOf = (view: LetterView, at: Span): string => view.text.slice(at.start, at.end)

export const foldedOf = (view: LetterView, at: Span): string => view.folded.slice(at.start, at.end)

/** The node and everything under it, in reading order. */
export function* walk(node: BodyNode): Generator<BodyNode> {
  yield node
  for (const child of node.children) yield* walk(child)
}

const places = new WeakMap<BodyNode, ReadonlyMap<BodyNode, number>>()

/** Which of its parent's children the node is; -1 for a root. Looked up: lists of a hundred thousand lines are walked by every reader. */
export function placeAmong(node: BodyNode): number {
  const { parent } = node
  if (parent === null) return -1
  const known = places.get(parent) ?? new Map(parent.children.map((child, i) => [child, i]))
  places.set(parent, known)
  return known.get(node) ?? -1
}

/** The node's ancestors, nearest first, the root left out. */
export function ancestors(node: BodyNode): BodyNode[] {
  const found: BodyNode[] = []
  for (let at = node.parent; at && at.kind !== 'root'; at = at.parent) found.push(at)
  return found
}

/** The body's tree, then those of the attachments, each with the part it is of. */
export const treesOf = ({ parts }: LetterView): readonly (readonly [tree: BodyNode, part: PartName])[] => [
  [parts.body, 'body'],
  ...parts.attachments.map((tree) => [tree, 'attachment'] as const),
]
