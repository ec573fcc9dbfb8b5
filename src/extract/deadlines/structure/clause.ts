/** Sentences and clauses of a segment: what a wording of time belongs to. */
import type { Segment } from '../../../model/letter-parts.js'
import { among, covers, type Span } from '../../../model/span.js'
import { oldTone } from '../../../text/compare.js'
import type { LetterView } from '../../view.js'

export interface Place {
  readonly segment: Segment
  readonly sentence: Span
  /** Between semicolons of the sentence; the sentence itself when there are none. */
  readonly clause: Span
}

/** Full stops that end no sentence: "TT. Huyện ủy", "Đ/c. A", "TP. Lạng Sơn", initials. */
const ABBREVIATION = /(?:^|[\s(])(?:TT|TP|Tp|TX|Tx|PGS|GS|TS|ThS|BS|Đ\/c|đ\/c|KT|TM|TL|TUQ|Q|P|X|H|No|St|v\.v|\p{Lu})$/u
/** A label at the start ("1.", "2.1.") ends no sentence; a figure at the end of one ("tháng 11.") does. */
const LABEL = /^\s*\d{1,2}$/u

/** Ends of sentences inside brackets or quotation marks do count in quotations, not in brackets. */
export function sentencesOf(text: string, at: Span): Span[] {
  const found: Span[] = []
  let [start, depth] = [at.start, 0]
  for (let i = at.start; i < at.end; i++) {
    const sign = text[i]
    if (sign === '(') depth++
    else if (sign === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0 && sign !== undefined && '.!?…'.includes(sign) && endsSentence(text, start, i, at.end)) {
      found.push({ start, end: i + 1 })
      start = i + 1
    }
  }
  if (start < at.end) found.push({ start, end: at.end })
  return found.map((s) => trimmed(text, s)).filter((s) => s.end > s.start)
}

function endsSentence(text: string, start: number, i: number, end: number): boolean {
  if (i + 1 >= end) return true
  if (!/^["”’)*_\]]*\s+["“(*_+-]*\s?[\p{Lu}\d]/u.test(text.slice(i + 1, i + 12))) return false
  return (
    text[i] !== '.' ||
    !(
      ABBREVIATION.test(text.slice(Math.max(start, i - 8), i)) ||
      (LABEL.test(text.slice(start, Math.min(i, start + 20))) && i - start < 20)
    )
  )
}

function clausesOf(text: string, sentence: Span): Span[] {
  const found: Span[] = []
  let [start, depth] = [sentence.start, 0]
  for (let i = sentence.start; i < sentence.end; i++) {
    const sign = text[i]
    if (sign === '(') depth++
    else if (sign === ')') depth = Math.max(0, depth - 1)
    else if (sign === ';' && depth === 0) {
      found.push({ start, end: i })
      start = i + 1
    }
  }
  found.push({ start, end: sentence.end })
  return found.map((s) => trimmed(text, s)).filter((s) => s.end > s.start)
}

const divided = new WeakMap<Segment, readonly Place[]>()

/** Clauses of a whole segment in order, label left out. A segment belongs to one view, so its clauses are worked out once. */
export function clausesIn(view: LetterView, segment: Segment): readonly Place[] {
  const known = divided.get(segment)
  if (known) return known
  const made = divide(view, segment)
  divided.set(segment, made)
  return made
}

function divide(view: LetterView, segment: Segment): Place[] {
  const from =
    segment.node?.kind === 'item' && segment.cell === null ? Math.max(segment.node.content.start, segment.span.start) : segment.span.start
  return sentencesOf(view.text, { start: from, end: segment.span.end }).flatMap((sentence) =>
    clausesOf(view.text, sentence).map((clause) => ({ segment, sentence, clause })),
  )
}

/** Where the wording stands; null outside all segments. */
export function placeOf(view: LetterView, at: Span): Place | null {
  const segment = among(view.parts.segments, at).find((s) => covers(s.span, at))
  if (!segment) return null
  const places = clausesIn(view, segment)
  return (
    places.find((p) => p.clause.start <= at.start && at.start < p.clause.end) ?? { segment, sentence: segment.span, clause: segment.span }
  )
}

const trimmed = (text: string, at: Span): Span => {
  const own = text.slice(at.start, at.end)
  const lead = own.length - own.trimStart().length
  return { start: at.start + lead, end: Math.max(at.start + lead, at.start + own.trimEnd().length) }
}

const lowered = new WeakMap<LetterView, string>()

/** The text in lower case with the old tone placement, accents kept, line breaks as blanks; same offsets as the text. */
export function lowerOf(view: LetterView): string {
  const known = lowered.get(view)
  if (known !== undefined) return known
  const lower = oldTone(view.text.toLowerCase()).replace(/\n/g, ' ')
  const made = lower.length === view.text.length ? lower : view.text
  lowered.set(view, made)
  return made
}
