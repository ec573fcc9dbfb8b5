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

/** The node's ancestors, nearest first, the root left out. */
export function ancestors(node: BodyNode): BodyNode[] {
  const found: BodyNode[] = []
  for (let at = node.parent; at && at.kind !== 'root'; at = at.parent) found.push(at)
  return found
}
