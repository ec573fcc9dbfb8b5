/** Where values stand on a page: boxes in its picture, stretches of its text. */
import type { Evidence, LetterRecord } from '../../model/letter-record.js'
import type { ParsedDocument } from '../../model/parsed-document.js'
import { DOUBTFUL } from '../../model/proof-of.js'
import { type Box, hull, type Span } from '../../model/span.js'
import { boxesOf } from '../../pipeline/questions/place-of.js'

/** here: the value asked for. */
export type MarkKind = 'here' | 'doubt' | 'read'

export interface Mark {
  readonly pointer: string
  readonly kind: MarkKind
  readonly span: Span
  readonly boxes: readonly Box[]
}

/** Proofs of the value; where it has none of its own those of its pieces, else those of the item that it is a piece of. */
export function proofsOf({ evidence }: LetterRecord, pointer: string): readonly Evidence[] {
  const own = evidence[pointer] ?? Object.entries(evidence).find(([at]) => at.startsWith(`${pointer}/`))?.[1]
  if (own !== undefined) return own
  const [, list = '', index = '', piece] = pointer.split('/')
  return (
    (piece === undefined ? undefined : (evidence[`/${list}/${index}/${piece}`] ?? evidence[`/${list}/${index}`])) ??
    evidence[`/${list}`] ??
    []
  )
}

/** The page where the value is shown first. */
export const pageOf = (record: LetterRecord, pointer: string): number | null => proofsOf(record, pointer)[0]?.page ?? null

/** A page of hundreds of values is marked as far as anybody can tell them apart. */
const MOST = 200

/** What stands on these pages' stretch, the value asked for last: it lies above the others. */
export function marksIn(
  record: LetterRecord,
  document: ParsedDocument,
  { within, chosen }: { readonly within: Span; readonly chosen: string | null },
): readonly Mark[] {
  const isIn = ({ start, end }: Evidence): boolean => end > start && start < within.end && end > within.start
  const mark = (pointer: string, kind: MarkKind, e: Evidence): Mark => ({
    pointer,
    kind,
    span: { start: e.start, end: e.end },
    boxes: boxesOf(document, e),
  })
  const all = Object.entries(record.evidence).flatMap(([at, proofs]) =>
    proofs.filter(isIn).map((e) => mark(at, e.confidence < DOUBTFUL ? 'doubt' : 'read', e)),
  )
  const here =
    chosen === null
      ? []
      : proofsOf(record, chosen)
          .filter(isIn)
          .map((e) => mark(chosen, 'here', e))
  const seen = new Set<string>()
  const single = all.filter(({ span, kind }) => {
    const key = `${span.start} ${span.end} ${kind}`
    return seen.has(key) ? false : seen.add(key)
  })
  return [...single.slice(0, MOST), ...here]
}

/** A stretch of text cut where marks begin and end: each piece with the strongest mark over it. */
export function cutByMarks(span: Span, marks: readonly Mark[]): readonly { readonly span: Span; readonly mark: Mark | null }[] {
  const over = marks.filter((m) => m.span.start < span.end && m.span.end > span.start)
  const inside = (at: number): boolean => at > span.start && at < span.end
  const edges = [...new Set([span.start, ...over.flatMap((m) => [m.span.start, m.span.end]).filter(inside), span.end])].sort(
    (a, b) => a - b,
  )
  return edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1] ?? span.end
    const on = over.filter((m) => m.span.start <= start && m.span.end >= end)
    return { span: { start, end }, mark: STRENGTH.map((kind) => on.find((m) => m.kind === kind)).find((m) => m !== undefined) ?? null }
  })
}
const STRENGTH: readonly MarkKind[] = ['here', 'doubt', 'read']

/** The letter's own stretch of its file's text. */
export const spanOfLetter = ({ source: { part } }: LetterRecord, { pages, text }: ParsedDocument): Span =>
  (part === null ? null : hull(pages.filter((p) => p.number >= part.from && p.number <= part.to).map((p) => p.span))) ?? {
    start: 0,
    end: text.length,
  }
