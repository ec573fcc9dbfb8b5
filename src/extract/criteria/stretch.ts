/** One paragraph of running text with what binds its words together: sentences, clauses, brackets, communes named in it. */
import type { Finding, FindingOf } from '../../model/finding.js'
import { ofKind } from '../../model/finding.js'
import type { Segment } from '../../model/letter-parts.js'
import { bySpan, covers, overlaps, type Span } from '../../model/span.js'
import type { LetterView } from '../view.js'
import type { ListSource } from './criterion-list.js'

export type UnitFinding = FindingOf<'unit'>

/** Communes named side by side: "xã A, xã B (huyện H) và C". */
export interface Group {
  readonly units: readonly UnitFinding[]
  readonly span: Span
}

export interface Stretch {
  readonly view: LetterView
  readonly segment: Segment
  readonly span: Span
  /** Bracketed pieces, brackets included; inner ones too. */
  readonly brackets: readonly Span[]
  /** Ended by '.', at any depth. */
  readonly sentences: readonly Span[]
  readonly groups: readonly Group[]
  readonly source: ListSource
}

export function stretchOf(view: LetterView, segment: Segment, found: readonly Finding[]): Stretch {
  const { span } = segment
  const units = ofKind(found, 'unit').filter((u) => covers(span, u.span))
  const brackets = bracketsIn(view.folded, span)
  return {
    view,
    segment,
    span,
    brackets,
    sentences: sentencesIn(view.text, span, brackets),
    groups: groupsOf(
      view,
      units.sort((a, b) => bySpan(a.span, b.span)),
    ),
    source: {
      text: view.text,
      folded: view.folded,
      taken: (at) => units.some((u) => u.value.nameSpan.start <= at && at < u.value.nameSpan.end),
    },
  }
}

function bracketsIn(folded: string, within: Span): Span[] {
  const open: number[] = []
  const found: Span[] = []
  for (let i = within.start; i < within.end; i++) {
    if (folded[i] === '(') open.push(i)
    else if (folded[i] === ')') {
      const start = open.pop()
      if (start !== undefined) found.push({ start, end: i + 1 })
    }
  }
  // A bracket that is never closed runs to the end of the paragraph.
  return [...found, ...open.map((start) => ({ start, end: within.end }))].sort(bySpan)
}

const SENTENCE_END = /\.(?=\s+["“(]?[\p{Lu}\d-])/gu

function sentencesIn(text: string, within: Span, brackets: readonly Span[]): Span[] {
  const own = text.slice(within.start, within.end)
  const ends = [...own.matchAll(SENTENCE_END)]
    .map((m) => within.start + m.index + 1)
    .filter((end) => !/(?:^|[\s(])\p{Lu}{1,3}\.$/u.test(text.slice(Math.max(within.start, end - 5), end)))
    .filter((end) => !/^\s*(?:(?:điều|khoản)\s+)?[\d.]{1,8}$|^\s*[IVX]{1,4}\.$/iu.test(text.slice(within.start, end)))
    .filter((end) => !brackets.some((b) => b.start < end && end < b.end))
  const starts = [within.start, ...ends]
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? within.end }))
}

/** What may stand between two communes of one group: commas, "và", the word "xã", the district of the first. */
const BETWEEN =
  /^(?:\s+(?:cu|moi))?(?:\s*\(\s*(?:huyen|thi xa|tx|thanh pho|tp|tinh|thuoc)[^()]{0,60}\)|\s*\(\s*(?:xa\s+)?(?:ntm|nong thon moi)[^()]{0,30}\))?\s*[,;]?\s*(?:(?:va|cung|hoac|va\s+cac|voi)\s+)?(?:(?:cac|hai|ba)\s+)?(?:(?:ubnd|uy ban nhan dan|dang uy)\s+)?(?:xa|phuong|thi tran)?\s*:?\s*$/u

/** ", huyện H, tỉnh T" after a name belongs to it. */
const TIE =
  /^(?:\s*,?\s*(?:thuộc\s+|của\s+)?(?:huyện|thị xã|thành phố|tỉnh|TP\.?|TX\.?)\s+\p{Lu}[\p{L}’']*(?:\s+\p{Lu}[\p{L}’']*){0,3}){1,2}/u

function bound(view: LetterView, from: number, to: number): boolean {
  const tie = TIE.exec(view.text.slice(from, to))?.[0].length ?? 0
  return BETWEEN.test(view.folded.slice(from + tie, to))
}

function groupsOf(view: LetterView, units: readonly UnitFinding[]): Group[] {
  const groups: UnitFinding[][] = []
  for (const unit of units) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last && before && bound(view, before.span.end, unit.value.nameSpan.start)) last.push(unit)
    else groups.push([unit])
  }
  return groups.map((g) => ({ units: g, span: { start: g[0]?.span.start ?? 0, end: g.at(-1)?.span.end ?? 0 } }))
}

/** The innermost bracket that holds the place; null at the top level. */
export function bracketAt(stretch: Stretch, at: number): Span | null {
  return stretch.brackets.filter((b) => b.start < at && at < b.end).sort((a, b) => b.start - a.start)[0] ?? null
}

export const sentenceAt = (stretch: Stretch, at: number): Span =>
  stretch.sentences.find((s) => s.start <= at && at < s.end) ?? stretch.sentences.at(-1) ?? stretch.span

/** The clause round a place: between semicolons of its own depth, inside its sentence or bracket. */
export function clauseAt(stretch: Stretch, at: number): Span {
  const bracket = bracketAt(stretch, at)
  const whole = bracket ? { start: bracket.start + 1, end: bracket.end - 1 } : sentenceAt(stretch, at)
  let { start, end } = whole
  for (let i = whole.start; i < whole.end; i++) {
    if (stretch.view.folded[i] !== ';' || bracketAt(stretch, i) !== bracket) continue
    if (i < at) start = i + 1
    else {
      end = i
      break
    }
  }
  return { start, end }
}

/** The folded text between two places with closed brackets blanked out: what is said in an aside does not rule the sentence. */
export function plainText(stretch: Stretch, from: number, to: number): string {
  let text = stretch.view.folded.slice(from, to)
  for (const b of stretch.brackets) {
    if (b.start < from || b.end > to) continue
    text = text.slice(0, b.start - from) + ' '.repeat(b.end - b.start) + text.slice(b.end - from)
  }
  return text
}

export const touches = (spans: readonly Span[], at: Span): boolean => spans.some((s) => overlaps(s, at))
