/** What a composer hands back: plain values for some fields of the record, and beside them evidence, reasons, rivals, problems by JSON Pointer. */
import type { Finding } from '../model/finding.js'
import type { LetterParts } from '../model/letter-parts.js'
import type { Evidence, LetterRecord, MissingReason } from '../model/letter-record.js'
import type { ParsedDocument } from '../model/parsed-document.js'
import type { Problem } from '../model/problem.js'
import type { Box, Span } from '../model/span.js'
import { among } from '../model/span.js'
import type { Reference } from '../reference/reference.js'
import { sureness, wordsIn } from './sureness.js'

export interface ComposeInput {
  readonly document: ParsedDocument
  readonly parts: LetterParts
  readonly findings: readonly Finding[]
  /** What extraction could not read whole. */
  readonly problems?: readonly Problem[]
  readonly reference: Reference
}

export interface RecordPart {
  readonly set: Partial<LetterRecord>
  readonly evidence: Readonly<Record<string, readonly Evidence[]>>
  readonly missing: Readonly<Record<string, MissingReason>>
  readonly rivals: LetterRecord['rivals']
  readonly problems: readonly Problem[]
}

export const recordPart = (set: Partial<LetterRecord>, more: Partial<Omit<RecordPart, 'set'>> = {}): RecordPart => ({
  set,
  evidence: more.evidence ?? {},
  missing: more.missing ?? {},
  rivals: more.rivals ?? {},
  problems: more.problems ?? [],
})

type Proof = Pick<Finding, 'span' | 'rule' | 'confidence' | 'assumed'>

/** The proof of a value: the quote at the finding's span, its page and boxes; `at` points at another place proving the same value. */
export function evidenceOf(document: ParsedDocument, proof: Proof, at: Span = proof.span): Evidence {
  const lines = among(document.lines, at)
  return {
    page: lines[0]?.page ?? document.pages[0]?.number ?? 1,
    start: at.start,
    end: at.end,
    quote: document.text.slice(at.start, at.end),
    boxes: boxesOf(document, at),
    rule: proof.rule,
    confidence: Math.min(proof.confidence, sureness(document, at)),
    assumed: [...proof.assumed],
  }
}

/** One box per line touched: the hull of the words inside the span. */
function boxesOf(document: ParsedDocument, at: Span): Box[] {
  return among(document.lines, at)
    .filter((line) => line.box)
    .flatMap((line) => {
      const words = wordsIn(document, { start: Math.max(line.span.start, at.start), end: Math.min(line.span.end, at.end) })
      const boxes = words.flatMap((w) => (w.box ? [w.box] : []))
      const [first] = boxes
      if (!first) return []
      return [
        {
          page: first.page,
          x0: Math.min(...boxes.map((b) => b.x0)),
          y0: Math.min(...boxes.map((b) => b.y0)),
          x1: Math.max(...boxes.map((b) => b.x1)),
          y1: Math.max(...boxes.map((b) => b.y1)),
        },
      ]
    })
}
