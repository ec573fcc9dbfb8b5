import type { Span } from './span.js'

/** The parts of a letter after Decree 30/2020, appendix I; `stamps` = what stands before the letterhead, `debris` = site chrome and the like. */
export type PartName = 'stamps' | 'letterhead' | 'title' | 'addressees' | 'body' | 'recipients' | 'signature' | 'attachment' | 'debris'

/** A run of text that a rule reads at once: one paragraph, or one cell of a table. */
export interface Segment {
  readonly part: PartName
  readonly span: Span
  /** The item of the body tree it belongs to; null outside body and attachments. */
  readonly node: BodyNode | null
  /** The table it is a cell of, with its row and column; null elsewhere. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null
}

/**
 * An item of the body: heading, numbered point, dash line, plain paragraph, table.
 * The tree is what a reader sees: "1." under "I.", "a)" under "1.", "-" under "a)", "+" under "-".
 */
export interface BodyNode {
  readonly kind: 'root' | 'item' | 'paragraph' | 'table'
  /** The label as printed ("I.", "2.1.", "a)", "-", "+", "Điều 3."); null when there is none. */
  readonly label: string | null
  /** The node's own paragraph, label included; for the root the whole part. */
  readonly span: Span
  /** Own text without the label. */
  readonly content: Span
  readonly table: number | null
  readonly parent: BodyNode | null
  readonly children: readonly BodyNode[]
}

export interface LetterParts {
  /** "news" for a web article, "norm" for legal norms, "other" when nothing of a letter is there. */
  readonly form: 'letter' | 'news' | 'norm' | 'other'
  readonly segments: readonly Segment[]
  readonly body: BodyNode
  readonly attachments: readonly BodyNode[]
}
