/** Words written by hand or stamped over, as recognition marked them: they stand as "…" in the text, what was read of them beside it. */
import type { ParsedDocument, Word } from '../model/parsed-document.js'
import type { LetterRecord } from '../model/letter-record.js'
import type { Span } from '../model/span.js'
import { evidenceOf, type ComposeInput } from './record-part.js'
import { wordsIn } from './sureness.js'

export const handIn = (document: ParsedDocument, at: Span): readonly Word[] => wordsIn(document, at).filter((word) => word.hand)

/** "Hà Nội, ngày …" of which a stamp has left no month and no year: a date line, but none that a rule reads. */
export const isDateUnread = ({ document, parts }: ComposeInput): boolean =>
  parts.segments
    .filter((segment) => segment.part === 'letterhead')
    .some(({ span }) =>
      handIn(document, span).some((word) => /ngày\s*(?:\S*\s*tháng\s*)?$/u.test(document.text.slice(span.start, word.span.start))),
    )

type Rivals = LetterRecord['rivals'][string]

/** What the handwriting may say, where figures were read in it: a guess that people look at, never a value. */
export const guessesIn = (document: ParsedDocument, at: Span, rule: string): Rivals =>
  handIn(document, at).flatMap((word) =>
    (word.rivals ?? [])
      .filter((read) => /^\d{1,5}[a-z]?$/.test(read))
      .map((value) => ({ value, evidence: [evidenceOf(document, { span: word.span, rule, confidence: word.confidence, assumed: [] })] })),
  )
