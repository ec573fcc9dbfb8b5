import type { FindingKind, FindingOf, FindingValues } from '../../model/finding.js'
import type { PartName, Segment } from '../../model/letter-parts.js'
import type { Span } from '../../model/span.js'
import type { LetterView } from '../view.js'

/** One segment's text on one line. */
export const lineOf = (view: LetterView, segment: Segment): string =>
  view.text.slice(segment.span.start, segment.span.end).replace(/\s+/g, ' ').trim()

interface More {
  readonly also?: Readonly<Record<string, Span>>
  readonly assumed?: readonly string[]
}

/** A finding of a reader. */
export const finding = <K extends FindingKind>(
  kind: K,
  value: FindingValues[K],
  at: { readonly span: Span; readonly part: PartName },
  rule: string,
  confidence: number,
  more: More = {},
): FindingOf<K> => ({
  kind,
  value,
  span: at.span,
  part: at.part,
  rule,
  confidence,
  assumed: more.assumed ?? [],
  ...(more.also ? { also: more.also } : {}),
})
