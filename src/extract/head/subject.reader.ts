/** Trích yếu: the "V/v …" of a công văn, or what stands under the type heading; several lines are one. */
import type { Finding } from '../../model/finding.js'
import type { Segment } from '../../model/letter-parts.js'
import { hull, type Span } from '../../model/span.js'
import { anchorOf, isCapitals, plain } from '../parts/anchors.js'
import { isOffice } from '../parts/title-zone.js'
import { typeHeading, typeStart } from '../parts/type-words.js'
import type { Reader } from '../rule.js'
import { segmentsOf, type LetterView } from '../view.js'
import { finding, lineOf } from './make-finding.js'

export const subjectReader: Reader = {
  name: 'head/subject',
  read: (view) => {
    const found = underTitle(view) ?? afterVv(view) ?? (view.parts.form === 'news' ? newsTitle(view) : null)
    return { add: found ? [found] : [] }
  },
}

const LEAD = /^[\s("“'*]*(?:v\s?[/.]\s?v\s*:?|ve viec\s*:?|ve\s+(?!dich\b))\s*/

/** The wording without "V/v", "Về việc", "Về", the brackets around it and the last stop. */
export function bareSubject(printed: string): string {
  const line = printed.replace(/\s+/g, ' ').trim()
  const lead = LEAD.exec(plain(line).padEnd(line.length))?.[0].length ?? 0
  const rest = line.slice(lead).replace(/[\s.;,:*]+$/, '')
  return /^[("“]/.test(line) && lead > 0 ? rest.replace(/[)"”]+$/, '') : rest
}

/** "Số: …" is over when something else of the head begins. */
function afterVv(view: LetterView): Finding | null {
  const pieces = segmentsOf(view, 'letterhead')
  const first = pieces.findIndex((s) => isLead(lineOf(view, s)))
  if (first < 0) return null
  let end = first + 1
  while (end < pieces.length && isContinuation(view, pieces, end)) end++
  return subjectOf(view, pieces.slice(first, end), 'head/subject-vv', 0.96)
}

/** "V/v …", or "Về việc …" written out in its place. */
const isLead = (line: string): boolean => anchorOf(line) === 'subject' || /^ve viec\s/.test(plain(line))

function isContinuation(view: LetterView, pieces: readonly Segment[], i: number): boolean {
  const piece = pieces[i]
  const before = pieces[i - 1]
  if (!piece || !before) return false
  const line = lineOf(view, piece)
  return anchorOf(line) === null && !isCapitals(line) && !/[.;]$/.test(lineOf(view, before))
}

function underTitle(view: LetterView): Finding | null {
  const [heading, ...rest] = segmentsOf(view, 'title')
  if (!heading) return null
  const lines = rest.filter((s) => isSubjectLine(lineOf(view, s), rest.length > 1))
  if (typeHeading(lineOf(view, heading)) !== null) return lines.length > 0 ? subjectOf(view, lines, 'head/subject-title', 0.95) : null
  const start = typeStart(lineOf(view, heading))
  if (!start) return null
  const span = { start: heading.span.start + start.length, end: (lines.at(-1) ?? heading).span.end }
  return finding('subject', bareSubject(view.text.slice(span.start, span.end)), { span, part: 'title' }, 'head/subject-in-heading', 0.9)
}

/** Not a drawn rule, not the line of the authority that decides. */
function isSubjectLine(line: string, several: boolean): boolean {
  if (anchorOf(line) === 'rule') return false
  return !(several && isOffice(line))
}

function newsTitle(view: LetterView): Finding | null {
  const first = segmentsOf(view, 'body')[0]
  if (!first) return null
  const line = lineOf(view, first)
  return line.length <= 300 && !/[.;:]$/.test(line) ? subjectOf(view, [first], 'head/news-title', 0.9) : null
}

function subjectOf(view: LetterView, lines: readonly Segment[], rule: string, confidence: number): Finding | null {
  const span: Span | null = hull(lines.map((s) => s.span))
  const text = bareSubject(lines.map((s) => lineOf(view, s)).join(' '))
  const part = lines[0]?.part ?? 'title'
  return span && text !== '' ? finding('subject', text, { span, part }, rule, confidence) : null
}
