/** One paragraph of running text with what binds its words together: sentences, clauses, brackets, communes named in it. */
import type { Finding, FindingOf } from '../../model/finding.js'
import type { Segment } from '../../model/letter-parts.js'
import { bySpan, type Span } from '../../model/span.js'
import type { LetterView } from '../view.js'
import type { ListSource } from './criterion-list.js'
import { namedAgain } from './known-names.js'
import { namedUnits, type NamedUnits } from './named-units.js'
import { bracketsOf, clausesOf, type Clauses, type Nesting } from './nesting.js'

export type UnitFinding = FindingOf<'unit'>

/** Communes named side by side: "xã A, xã B (huyện H) và C". */
export interface Group {
  readonly units: readonly UnitFinding[]
  readonly span: Span
}

export interface Stretch extends Nesting, Clauses {
  readonly view: LetterView
  readonly segment: Segment
  readonly span: Span
  /** Ended by '.', at any depth. */
  readonly sentences: readonly Span[]
  readonly groups: readonly Group[]
  readonly source: ListSource
}

/** Lines of a paragraph break anywhere: here a break is a blank, so that patterns may be written with plain blanks. Same offsets. */
function unwrapped(view: LetterView): LetterView {
  const known = flat.get(view)
  if (known) return known
  const made = { ...view, folded: view.folded.replace(/\s/g, ' ') }
  flat.set(view, made)
  flat.set(made, made)
  return made
}

/** What opens a point but is no commune: "Nhóm 1:", "Đợt 2:". With its accents: xã Nam Thái is no "năm". */
const NO_NAME = /^(?:nhóm|đợt|cụm|biểu|phụ lục|giai đoạn|năm|mục|tiêu chí)(?!\p{L})/iu

/** "Chủ tịch UBND xã Lê Văn Ba cho biết": a person who speaks. */
const SPEAKS = /^\s*(?:khoe|cho biet|chia se|khang dinh|noi|tam su|cho hay|bay to|thua nhan)(?!\p{L})/u
const OFFICE = /(?:chu tich|bi thu|can bo|truong ban)[^.;:,]{0,40}$/u

const isNoCommune = ({ folded }: LetterView, { value, span, confidence }: UnitFinding): boolean =>
  (confidence < 0.8 && NO_NAME.test(value.written)) ||
  (value.written.split(/\s+/u).length >= 3 &&
    SPEAKS.test(folded.slice(span.end, span.end + 20)) &&
    OFFICE.test(folded.slice(Math.max(0, span.start - 50), span.start)))

const flat = new WeakMap<LetterView, LetterView>()

/** A paragraph is asked for by every reader of scores, titles and bands: it is worked out once for the same communes. */
export function stretchOf(wrapped: LetterView, segment: Segment, found: readonly Finding[]): Stretch {
  const view = unwrapped(wrapped)
  const named = namedUnits(view, found)
  const { stretches, masked } = madeOn.get(named) ?? { stretches: new WeakMap<Segment, Stretch>(), masked: withoutNames(view, named) }
  madeOn.set(named, { stretches, masked })
  const made = stretches.get(segment) ?? makeStretch(masked, segment, named)
  stretches.set(segment, made)
  return made
}

interface MadeOn {
  readonly stretches: WeakMap<Segment, Stretch>
  readonly masked: LetterView
}

const madeOn = new WeakMap<NamedUnits, MadeOn>()

/** A letter of no Vietnamese word, and of one byte: so the whole folded text stays one, which patterns run over several times faster. */
const MASK = 'þ'

/** Words that are names say nothing: xã Trí Phải need not ("phải") do anything, Hải Phúc are not two ("hai"). Same offsets. */
function withoutNames(view: LetterView, { units }: NamedUnits): LetterView {
  const names = units.map((u) => u.value.nameSpan).sort(bySpan)
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of names) {
    if (start < at) continue
    pieces.push(view.folded.slice(at, start), view.folded.slice(start, end).replace(/\p{L}/gu, MASK))
    at = end
  }
  const masked = { ...view, folded: pieces.join('') + view.folded.slice(at) }
  flat.set(masked, masked)
  return masked
}

function makeStretch(view: LetterView, segment: Segment, all: NamedUnits): Stretch {
  const { span } = segment
  const named = all.within(span).filter((u) => !isNoCommune(view, u))
  const units = [...named, ...namedAgain(view, segment, all.known, named)]
  const nesting = bracketsOf(view.folded, span)
  const sentences = sentencesIn(view.text, span, nesting)
  return {
    view,
    segment,
    span,
    ...nesting,
    ...clausesOf(view.folded, span, nesting, sentences),
    sentences,
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

const SENTENCE_END = /\.(?=\s+["“(]?[\p{Lu}\d-])/gu

function sentencesIn(text: string, within: Span, nesting: Nesting): Span[] {
  const own = text.slice(within.start, within.end)
  const ends = [...own.matchAll(SENTENCE_END)]
    .map((m) => within.start + m.index + 1)
    .filter((end) => !/(?:^|[\s(])\p{Lu}{1,3}\.$/u.test(text.slice(Math.max(within.start, end - 5), end)))
    .filter((end) => !/^\s*(?:(?:điều|khoản)\s+)?[\d.]{1,8}$|^\s*[IVX]{1,4}\.$/iu.test(text.slice(within.start, end)))
    .filter((end) => (nesting.bracketOf[end - within.start] ?? -1) < 0)
  const starts = [within.start, ...ends]
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? within.end }))
}

/** What may stand between two communes of one group: commas, "và", the word "xã", the district of the first. */
const BETWEEN =
  /^(?:\s+(?:cu|moi)|\s*\((?:cu|moi)\))?(?:\s*\(\s*(?:huyen|thi xa|tx|thanh pho|tp|tinh|thuoc)[\p{L}' .]{0,40}(?:,\s*(?:tinh|thanh pho)[\p{L}' ]{2,30})?\)|\s*\(\s*(?:xa\s+)?(?:ntm|nong thon moi)[^()]{0,30}\))?\s*,?\s*(?:(?:va|cung|hoac|va\s+cac|voi)\s+)?(?:(?:cac|hai|ba)\s+)?(?:(?:ubnd|uy ban nhan dan|dang uy)\s+)?(?:xa|phuong|thi tran)?\s*:?\s*$/u

/** ", huyện H, tỉnh T" after a name belongs to it. */
const TIE =
  /^(?:\s*,?\s*(?:thuộc\s+|của\s+)?(?:huyện|thị xã|thành phố|tỉnh|TP\.?|TX\.?)\s+\p{Lu}[\p{L}’']*(?:\s+\p{Lu}[\p{L}’']*){0,3}){1,2}|^\s*\((?:(?:huyện|thị xã|thành phố|tỉnh|TP\.?|TX\.?)\s+)?\p{Lu}[\p{L}’']*(?:\s+\p{Lu}[\p{L}’']*){0,3}\)/u

/** "A năm 2015, B năm 2018": a year of its own behind each. */
const OWN_YEAR = /^\s*\(?(?:tu\s+)?nam\s+20\d\d(?!\d)\)?/u

function bound(view: LetterView, from: number, next: Span): boolean {
  const tie = TIE.exec(view.text.slice(from, next.start))?.[0].length ?? 0
  const rest = view.folded.slice(from + tie, next.start)
  const year = OWN_YEAR.exec(rest)?.[0].length ?? 0
  return BETWEEN.test(rest.slice(year)) && (year === 0 || OWN_YEAR.test(view.folded.slice(next.end, next.end + 20)))
}

/** "Trong các xã hợp thành xã X, xã A …": X is what the others became. */
const isWhole = (view: LetterView, [first]: readonly UnitFinding[]): boolean =>
  first !== undefined &&
  /(?:hop|nhap|sap nhap|tro)\s+thanh\s+(?:xa\s*)?$/u.test(view.folded.slice(Math.max(0, first.span.start - 24), first.value.nameSpan.start))

function groupsOf(view: LetterView, units: readonly UnitFinding[]): Group[] {
  const groups: UnitFinding[][] = []
  for (const unit of units) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last && before && !isWhole(view, last) && bound(view, before.span.end, { start: unit.value.nameSpan.start, end: unit.span.end }))
      last.push(unit)
    else groups.push([unit])
  }
  return groups.map((g) => ({ units: g, span: { start: g[0]?.span.start ?? 0, end: g.at(-1)?.span.end ?? 0 } }))
}

const offset = (stretch: Stretch, at: number): number =>
  Math.min(Math.max(at, stretch.span.start), stretch.span.end - 1) - stretch.span.start

/** The innermost bracket that holds the place; null at the top level. */
export const bracketAt = (stretch: Stretch, at: number): Span | null =>
  at >= stretch.span.end ? null : (stretch.brackets[stretch.bracketOf[offset(stretch, at)] ?? -1] ?? null)

export const sentenceAt = (stretch: Stretch, at: number): Span =>
  stretch.sentences.find((s) => s.start <= at && at < s.end) ?? stretch.sentences.at(-1) ?? stretch.span

/** The clause round a place: between semicolons of its own depth, inside its sentence or bracket. */
export const clauseAt = (stretch: Stretch, at: number): Span => stretch.clauses[stretch.clauseOf[offset(stretch, at)] ?? -1] ?? stretch.span

/** How far back words may still rule a place. */
const REACH = 1500

/**
 * The folded text between two places with closed brackets blanked out: what is said in an aside does not rule the sentence.
 * Only the last stretch of it, when it is very long: same end, later beginning.
 */
export function plainText(stretch: Stretch, from: number, to: number): string {
  const start = Math.max(from, to - REACH)
  const chars = [...Array(Math.max(0, to - start)).keys()].map((i) => start + i)
  let until = start
  return chars
    .map((i) => {
      const bracket = i >= until && stretch.view.folded[i] === '(' ? stretch.brackets[bracketBeginningAt(stretch, i)] : undefined
      if (bracket && bracket.end <= to) until = bracket.end
      return i < until ? ' ' : (stretch.view.folded[i] ?? '')
    })
    .join('')
}

/** Brackets are in order of their beginning. */
function bracketBeginningAt(stretch: Stretch, at: number): number {
  let [low, high] = [0, stretch.brackets.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretch.brackets[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}
